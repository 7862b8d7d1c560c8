// Charts over time, read back: lines, columns, control charts, counts above a rate.
import { monthOf, numberOf, timeAxis, valueAxes } from './axes.mjs';

export const HALF = 0.5; // a pixel
export const ROUNDED = 0.11; // two coordinates, each in whole tenths
const DATA = /^(own|group|nation|further|further-2|further-3|peer|thread|forecast)$/;

// The rows of the table that have a place in time, oldest first.
export function rowsOf(chart, time) {
  const rows = chart.rows.map((cells) => ({ cells, month: monthOf(cells[0]) }));
  return rows.map((row) => ({ ...row, x: time.at(row.month) })).reverse();
}

const middle = (mark) => [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
const isBar = (mark) => mark.tag === 'rect' && mark.is.includes('bar');

const isMarker = (mark) => mark.tag === 'circle' || mark.is.includes('mark');
const isData = (mark) => mark.tag !== 'text' && DATA.test(mark.role);
// Left of the plot stand the names of the lines with their strokes.
const isInPlot = (mark, axis) => mark.right > axis.left;
// A marker may reach over the edge of its panel, not its middle.
function inside(mark, axis) {
  const [top, bottom] = isMarker(mark) ? [middle(mark)[1], middle(mark)[1]] : [mark.top, mark.bottom];
  return isInPlot(mark, axis) && top >= axis.top - 1 && bottom <= axis.bottom + 1;
}

// Where each mark of data says a value: the corners of lines, the middles of markers, the ends of bars.
function spotsOf(mark, axis) {
  if (isBar(mark)) {
    const zero = axis.at(0);
    const y = Math.abs(mark.bottom - zero) <= Math.abs(mark.top - zero) ? mark.top : mark.bottom;
    return [[(mark.left + mark.right) / 2, y]];
  }
  if (isMarker(mark)) return [middle(mark)];
  return mark.is.some((word) => /dashes|dots/.test(word)) ? [] : mark.parts.flat();
}

// Every spot of every role, with the row it stands at; `reach` is how far beside its time it may stand.
export function spotsByRole(marks, axis, rows, reach, faults) {
  const roles = new Map();
  for (const mark of marks) {
    if (!isData(mark) || !inside(mark, axis)) continue;
    const places = spotsOf(mark, axis).map(([x, y]) => {
      const index = rows.findIndex((row) => Math.abs(row.x - x) <= reach);
      if (index < 0) faults.push(`a ${mark.role} mark at ${x.toFixed(1)} stands at no row of the table`);
      return { index, y };
    });
    const fromZero = Math.min(Math.abs(mark.top - axis.at(0)), Math.abs(mark.bottom - axis.at(0)));
    if (isBar(mark) && fromZero > HALF + ROUNDED) faults.push(`a ${mark.role} bar does not start at zero`);
    const isLine = mark.tag === 'path' && !isMarker(mark);
    const leaps = isLine && places.some(({ index }, i) => i && index - places[i - 1].index !== 1);
    if (leaps) faults.push(`a ${mark.role} line runs across a row of the table`);
    roles.set(mark.role, [...(roles.get(mark.role) ?? []), ...places.filter(({ index }) => index >= 0)]);
  }
  return roles;
}

export const agrees = (cell, y, axis) => {
  const number = numberOf(cell ?? '');
  return number && Math.abs(axis.at(number.value) - y) <= HALF + ROUNDED + number.slack * axis.perUnit;
};

// Both ways: a spot has its cell, and a cell with a number has its spot. A role is one column; thin lines of
// other areas share a role.
export function compare(roles, rows, columns, axis, heads) {
  const faults = [];
  const fits = (spot, column) => agrees(rows[spot.index].cells[column], spot.y, axis);
  for (const [role, spots] of roles) {
    const isOne = role === 'peer' || columns.some((column) => spots.every((spot) => fits(spot, column)));
    const lost = spots.filter((spot) => !columns.some((column) => fits(spot, column)));
    for (const { index, y } of lost.slice(0, 3))
      faults.push(`${role} at “${rows[index].cells[0]}”, height ${y.toFixed(1)}, is no value of the table`);
    if (!isOne && !lost.length) faults.push(`the marks of ${role} belong to no single column`);
  }
  const all = [...roles.values()].flat();
  let values = 0;
  let blanks = 0;
  for (const column of columns) {
    rows.forEach(({ cells }, index) => {
      if (!numberOf(cells[column])) blanks += 1;
      else if (all.some((spot) => spot.index === index && fits(spot, column))) values += 1;
      else faults.push(`${heads[column]}, ${cells[0]}: ${cells[column]} is not drawn`);
    });
  }
  return { faults, values, blanks };
}

// The mark of a missing or withheld value stands at the foot, at a row that lacks one, and tells no height.
export function gapFaults(marks, axis, rows, columns, reach) {
  const gaps = marks.filter(
    ({ tag, role, bottom }) => tag !== 'text' && /^(missing|withheld)$/.test(role) && bottom,
  );
  return gaps.flatMap((mark) => {
    const [x, y] = middle(mark);
    const row = rows.find((each) => Math.abs(each.x - x) <= reach);
    if (!row || columns.every((column) => numberOf(row.cells[column])))
      return [`a mark of a ${mark.role} value at ${x.toFixed(1)} where the table has all`];
    const atFoot = [axis.bottom, axis.at(0)].some((foot) => Math.abs(foot - y) <= mark.bottom - mark.top);
    return atFoot
      ? []
      : [`the mark of a ${mark.role} value stands at the height of a value: ${y.toFixed(1)}`];
  });
}

export const nothing = (why) => ({ faults: why ? [why] : [], values: 0, blanks: 0 });

function read(chart, marks, { columns, which = () => true, axisAt = 0, isWide = false }) {
  const axis = valueAxes(marks)[axisAt];
  const time = timeAxis(marks);
  const hasNumbers = chart.rows.some((cells) => columns.some((column) => numberOf(cells[column])));
  if (!axis || !time) return nothing(hasNumbers && 'the values have no axis to be read by');
  const rows = rowsOf(chart, time);
  const step = rows.length > 1 ? Math.abs(rows[1].x - rows[0].x) : axis.right - axis.left;
  const reach = isWide ? step / 2 : HALF + ROUNDED;
  const axes = valueAxes(marks);
  const stray = marks.filter(
    (mark) => isData(mark) && isInPlot(mark, axis) && !axes.some((each) => inside(mark, each)),
  );
  const faults = stray.map(
    (mark) => `a ${mark.role} mark at ${mark.left}, ${mark.top} lies outside the plot`,
  );
  const wanted = marks.filter((mark) => mark.tag === 'text' || which(mark));
  const found = compare(spotsByRole(wanted, axis, rows, reach, faults), rows, columns, axis, chart.heads);
  const inPanel = marks.filter((mark) => mark.top >= axis.top - 9 && mark.bottom <= axis.bottom + 9);
  faults.push(...gapFaults(inPanel, axis, rows, columns, reach));
  return {
    ...found,
    faults: [...faults, ...found.faults],
    ticks: new Set([...axes.flatMap(({ words }) => [...words]), ...time.words]),
  };
}

const isCounts = (chart, column) => chart.heads[column].startsWith(`${chart.heads[1]}, `);
const valueColumns = (chart) =>
  chart.heads.map((_, column) => column).filter((column) => column && column < chart.heads.length - 1);

export const readLines = (chart, marks) =>
  read(chart, marks, { columns: valueColumns(chart).filter((column) => !isCounts(chart, column)) });

// One role draws the earlier columns, another the latest: they are one series, and stand where they stand.
export function readColumns(chart, marks) {
  const columns = valueColumns(chart).filter((column) => !isCounts(chart, column));
  const isAlone = columns.length === 1;
  const given = isAlone ? marks.map((mark) => (isBar(mark) ? { ...mark, role: 'own' } : mark)) : marks;
  const found = read(chart, given, { columns, which: isBar, isWide: !isAlone });
  return {
    ...found,
    ticks: undefined,
    ...(found.ticks ? { ticks: sameMarks(given, marks, found.ticks) } : {}),
  };
}
const sameMarks = (given, marks, ticks) => new Set(marks.filter((_, index) => ticks.has(given[index])));

export function readVolumes(chart, marks) {
  const counts = valueColumns(chart).filter((column) => isCounts(chart, column));
  const above = read(chart, marks, { columns: counts, which: isBar });
  const below = read(chart, marks, { columns: [1], which: (mark) => !isBar(mark), axisAt: 1 });
  return {
    faults: [...above.faults, ...below.faults],
    values: above.values + below.values,
    blanks: above.blanks + below.blanks,
    ticks: below.ticks ?? above.ticks,
  };
}

// Single quarters; the words beside the mean and the limits say how high they lie.
export function readControl(chart, marks) {
  const seasonal = chart.heads.indexOf('Season removed');
  const found = read(chart, marks, { columns: [seasonal < 0 ? 1 : seasonal] });
  const [axis] = valueAxes(marks);
  const levels = marks.filter(({ tag, role }) => tag === 'path' && /^(mean|limit)$/.test(role));
  for (const { tag, role, text } of axis ? marks : []) {
    const said = tag === 'text' && /^(mean|limit)$/.test(role) && text.match(/[\u2212-]?[\d,.]+%?$/);
    if (!said) continue;
    if (levels.some((level) => level.role === role && agrees(said[0], level.top, axis))) found.values += 1;
    else found.faults.push(`no line lies where “${text}” says`);
  }
  return found;
}
