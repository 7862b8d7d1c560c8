// Stacked bars, read back: the edges of every part from the ticks below, in the order of the names above.
import { monthOf, numberOf } from './axes.mjs';

const HALF = 0.5; // a pixel
const ROUNDED = 0.21; // four coordinates, each in whole tenths
const GAP = 1; // beside every edge between two parts; a thin part keeps half of its width
const ROLES = ['own', 'group', 'nation', 'further'];
const SHARE = /, %$/;
const MISSING = /^(missing|withheld)$/;

const isBar = (mark) => mark.tag === 'rect' && mark.is.includes('bar');
const isLine = (mark) => mark.tag === 'path' && mark.role === 'axis' && !mark.is.length;
const isName = (mark) => mark.tag === 'text' && mark.role === 'annotation' && mark.x === 4;

// Which columns of the table a part is made of: one, or all that were put together. `share` is the column of
// its printed share.
function partsOf(heads) {
  const all = heads.length - 2;
  const shares = heads.map((_, index) => index).filter((index) => SHARE.test(heads[index]));
  const first = shares.length + 1;
  const counts = heads.map((_, index) => index).slice(first, all);
  if (shares.length) {
    const named = shares.map((share) => heads[share].replace(SHARE, ''));
    const rest = counts.filter((index) => !named.includes(heads[index]));
    return shares.map((share, at) => {
      const own = counts.find((index) => heads[index] === named[at]);
      return { share, label: share, columns: own ? [own] : rest };
    });
  }
  const inRest = restOf(heads, counts);
  const rest = inRest.length ? [{ label: counts.at(-1), columns: inRest }] : [];
  const single = rest.length ? counts.slice(0, -1).filter((index) => !inRest.includes(index)) : counts;
  return [...single.map((index) => ({ label: index, columns: [index] })), ...rest];
}

// "Other (Mixed, Any other)" follows the columns that it puts together.
function restOf(heads, counts) {
  let list = heads[counts.at(-1)]?.match(/^[^(]*\((.*)\)$/)?.[1];
  const found = [];
  for (const index of list === undefined ? [] : counts.slice(0, -1)) {
    const isNext = list === heads[index] || list.startsWith(`${heads[index]}, `);
    if (isNext) found.push(index);
    if (isNext) list = list.slice(heads[index].length + 2);
  }
  return list === '' ? found : [];
}

// The axis at the foot: from zero at its left end to the last tick, whose words always stand.
function axisOf(marks) {
  const foot = marks.findLastIndex((mark) => isLine(mark) && mark.top === mark.bottom);
  if (foot < 0) return undefined;
  const { left, top } = marks[foot];
  const after = marks.slice(foot + 1);
  const ticks = after.filter((mark) => isLine(mark) && mark.left === mark.right && mark.top === top);
  const words = after.filter((mark) => mark.tag === 'text' && mark.role === 'axis');
  const most = numberOf(words.at(-1)?.text ?? '')?.value;
  if (!most || !ticks.length) return undefined;
  const perUnit = (ticks.at(-1).left - left) / most;
  const axis = { foot, left, perUnit, at: (value) => left + value * perUnit, words: new Set(words), faults: [] };
  const told = words.length === ticks.length ? ticks : words.length === 2 ? [ticks[0], ticks.at(-1)] : [];
  told.forEach((tick, index) => {
    const value = numberOf(words[index].text)?.value;
    if (Math.abs(axis.at(value) - tick.left) > HALF + ROUNDED)
      axis.faults.push(`the tick of ${words[index].text} stands at ${tick.left}`);
  });
  return axis;
}

// What is drawn from the name of a row to the name of the next.
function rowsOf(marks) {
  const rows = [];
  marks.forEach((mark, index) => {
    if (isName(mark) && !isName(marks[index - 1] ?? mark)) rows.push({ name: [], marks: [] });
    if (isName(mark) && !rows.length) rows.push({ name: [], marks: [] });
    if (isName(mark)) rows.at(-1).name.push(mark.text);
    else rows.at(-1)?.marks.push(mark);
  });
  return rows;
}

const bare = (text) => text.replace(/\s+/g, '');
const begins = (name, cut) => bare(name).startsWith(bare(cut).replace(/…$/, ''));

// The numbers of a row, part by part; nothing where one is unknown or all are zero: then there is no bar.
function numbersOf(cells, parts) {
  const numbers = parts.map(({ columns }) => columns.map((column) => numberOf(cells[column] ?? '')));
  if (numbers.flat().some((number) => !number)) return undefined;
  const values = numbers.map((each) => each.reduce((sum, { value }) => sum + value, 0));
  const slack = numbers.flat().reduce((sum, each) => sum + each.slack, 0);
  const whole = values.reduce((sum, value) => sum + value, 0);
  return whole > 0 ? { values, slack, whole } : undefined;
}

// Printed shares are those of the counts, to the next step up or down, and make 100 together.
function shareFaults(cells, parts, { values, whole }) {
  const printed = parts.map(({ share }) => numberOf(cells[share] ?? ''));
  if (printed.some((number) => !number)) return [`${cells[0]}: a part has no share`];
  const sum = printed.reduce((before, { value }) => before + value, 0);
  const faults = Math.abs(sum - 100) > 1e-6 ? [`${cells[0]}: the shares add up to ${sum}`] : [];
  printed.forEach(({ value, slack }, at) => {
    const exact = (values[at] / whole) * 100;
    if (Math.abs(value - exact) >= 2 * slack)
      faults.push(`${cells[0]}: a share of ${value} for ${exact.toFixed(2)}`);
  });
  return faults;
}

const gapOf = (width) => Math.min(GAP, width / 4);

// From edge to edge: each part begins where the one before ends.
function segmentsOf({ values, whole, slack }, isShares, axis) {
  const unit = isShares ? 100 / whole : 1;
  let before = 0;
  const segments = values.map((value, at) => {
    const [from, to] = [axis.at(before * unit), axis.at((before + value) * unit)];
    before += value;
    return { at, role: ROLES[at], from, to };
  });
  const seen = segments.filter(({ from, to }) => to > from);
  const room = HALF + ROUNDED + slack * unit * axis.perUnit;
  return seen.map((segment, index) => {
    const gap = gapOf(segment.to - segment.from);
    const left = segment.from + (index ? gap : 0);
    const right = segment.to - (index + 1 < seen.length ? gap : 0);
    return { ...segment, left, right, room };
  });
}

// A part that is thinner than a tenth of a pixel may have no mark.
const THIN = 0.2;

function barFaults(name, bars, segments) {
  const wanted = segments.filter(
    ({ role, right, left }) => right - left > THIN || bars.some((bar) => bar.role === role),
  );
  if (bars.length !== wanted.length) return [`${name}: ${bars.length} parts for ${wanted.length} in the table`];
  return wanted.flatMap(({ role, left, right, room }, index) => {
    const bar = bars[index];
    if (bar.role !== role) return [`${name}: part ${index + 1} is drawn as ${bar.role}, not ${role}`];
    const fits = Math.abs(bar.left - left) <= room && Math.abs(bar.right - right) <= room;
    const drawn = `${bar.left} to ${bar.right}`;
    const is = `${left.toFixed(1)} to ${right.toFixed(1)}`;
    return fits ? [] : [`${name}: the part of ${role} lies from ${drawn}, by the table from ${is}`];
  });
}

// The figure on a part, or above it in its colour; and the total behind the bar.
function labelFaults(name, texts, cells, parts, segments, isShares) {
  const all = cells[cells.length - 2];
  return texts.flatMap(({ role, text, x }) => {
    if (role === 'axis') return text.split(' ')[0] === all ? [] : [`${name}: the total is told as “${text}”`];
    const inside = segments.find(({ from, to }) => from <= x && x <= to)?.at;
    const at = role === 'inside' ? inside : ROLES.indexOf(role);
    const cell = cells[parts[at]?.label] ?? '';
    const says = isShares ? `${cell}%` : cell;
    return text === says ? [] : [`${name}: “${text}” on the part of “${says}”`];
  });
}

function blankFaults(name, row, cells, columns) {
  const texts = row.marks.filter(({ tag, role }) => tag === 'text' && !MISSING.test(role));
  const signs = row.marks.filter(({ tag, role }) => tag !== 'text' && MISSING.test(role));
  const isUnknown = columns.some((column) => !numberOf(cells[column] ?? ''));
  const faults = texts.map(({ text }) => `${name}: “${text}” beside a bar that is not there`);
  if (row.marks.some(isBar)) faults.push(`${name}: a bar, though a part is not known`);
  if (signs.length !== Number(isUnknown))
    faults.push(`${name}: ${signs.length} marks of a missing part, ${isUnknown ? 'one' : 'none'} is right`);
  return faults;
}

export function readStacks(chart, marks) {
  const parts = partsOf(chart.heads);
  const isShares = parts.some(({ share }) => share);
  const columns = parts.flatMap((part) => part.columns);
  const axis = axisOf(marks);
  const drawn = rowsOf(axis ? marks.slice(0, axis.foot) : marks);
  const isOverTime = chart.rows.every((cells) => monthOf(cells[0]) !== undefined);
  const rows = isOverTime ? [...chart.rows].reverse() : chart.rows;
  const found = { faults: [...(axis?.faults ?? [])], values: 0, blanks: 0, ticks: axis?.words };
  if (drawn.length !== rows.length)
    return { ...found, faults: [`${drawn.length} rows are drawn of ${rows.length}`] };
  rows.forEach((cells, index) => {
    const row = drawn[index];
    const name = cells[0];
    if (!begins(name, row.name.join(' '))) found.faults.push(`“${row.name.join(' ')}” stands beside ${name}`);
    const numbers = numbersOf(cells, parts);
    found.blanks += columns.filter((column) => !numberOf(cells[column] ?? '')).length;
    if (!numbers) found.faults.push(...blankFaults(name, row, cells, columns));
    if (!numbers) return;
    if (!axis) found.faults.push(`${name}: no axis to read it by`);
    if (!axis) return;
    if (isShares) found.faults.push(...shareFaults(cells, parts, numbers));
    const segments = segmentsOf(numbers, isShares, axis);
    const texts = row.marks.filter(({ tag }) => tag === 'text');
    found.values += segments.length;
    found.faults.push(...barFaults(name, row.marks.filter(isBar), segments));
    found.faults.push(...labelFaults(name, texts, cells, parts, segments, isShares));
  });
  return found;
}
