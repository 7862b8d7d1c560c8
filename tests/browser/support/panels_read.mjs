// Panels side by side, read back: each has its own line and perhaps an average, on the scales of its row and
// of its column.
import { monthOf, numberOf, timeAxis, valueAxes } from './axes.mjs';
import { HALF, ROUNDED, compare, gapFaults, nothing, rowsOf, spotsByRole } from './windows_read.mjs';

const MOST = 12;
const isTitle = (mark) => mark?.tag === 'text' && mark.role === 'own';
const isLevel = (mark) =>
  mark?.tag === 'path' && /^(axis|grid)$/.test(mark.role) && mark.top === mark.bottom && !mark.is.length;

// A title is what stands in the own colour above level lines; the names above all panels are not.
function panelsOf(marks) {
  const panels = [];
  let title = [];
  marks.forEach((mark, index) => {
    if (isTitle(mark)) title = [...(isTitle(marks[index - 1]) ? title : []), mark.text];
    const isStart = isLevel(mark) && isTitle(marks[index - 1]);
    if (isStart) panels.push({ title: title.join(' '), marks: [] });
    if (!isTitle(mark)) panels.at(-1)?.marks.push(mark);
  });
  return panels;
}

const heightsOf = (levels) => levels.map(({ top }) => top).join(' ');

// The first panel of a row has the numbers; the others have its lines, at the same heights.
function withAxes(panels, faults) {
  let axis;
  return panels.map((panel) => {
    const levels = panel.marks.filter(isLevel);
    const [own] = valueAxes(panel.marks);
    if (own) axis = { ...own, heights: heightsOf(levels) };
    if (!axis || axis.heights !== heightsOf(levels))
      faults.push(`the panel of ${panel.title} has another scale than its row`);
    const { left, right } = levels[0];
    return { ...panel, axis: axis && { ...axis, left, right } };
  });
}

// Months stand below the last panel of a column, for all above it; where only the last month has room, the
// first stands as far from the other edge.
function withTimes(panels, first) {
  const below = new Map();
  for (const { marks, axis } of panels) {
    const time = axis && timeAxis(marks);
    if (!time) continue;
    const tick = marks.findLast((mark) => mark.role === 'axis' && mark.left === mark.right && mark.parts);
    const [last] = [...time.words].slice(-1);
    const end = { at: tick.left, month: monthOf(last.text) };
    const start = axis.left + (axis.right - end.at);
    const step = end.month > first ? (end.at - start) / (end.month - first) : 0;
    const isAlone = time.words.size === 1;
    below.set(axis.left, {
      words: time.words,
      at: isAlone ? (month) => end.at - (end.month - month) * step : time.at,
    });
  }
  return panels.map((panel) => ({ ...panel, time: panel.axis && below.get(panel.axis.left) }));
}

// "0.71 (illustrative)" is a number with its status.
const bareCell = (cell) => cell.replace(/^(.*\d%?) \(.*\)$/, '$1');

const bare = (words) => words.replace(/\s+/g, '');

// A title that was too long is cut in its name: "The United Boroug… 0.71".
const uncut = (title, head) => {
  const [start, end] = title.split('…');
  return end !== undefined && bare(head).startsWith(bare(start)) ? head + end : title;
};
const begins = (title, head) => bare(uncut(title, head)).startsWith(bare(head));

// Each panel has a column and may be followed by that of its average: "Avon and Somerset, MSG average".
function columnsOf(heads, panels, faults) {
  let column = 1;
  return panels.map(({ title }, index) => {
    const own = column;
    if (!begins(title, heads[own] ?? ' ')) faults.push(`“${title}” stands above the panel of ${heads[own]}`);
    const next = panels[index + 1];
    const follows = heads[own + 1]?.startsWith(`${heads[own]}, `);
    const average = follows && !(next && begins(next.title, heads[own + 1])) ? own + 1 : undefined;
    column = (average ?? own) + 1;
    return { own, average };
  });
}

// The title ends with the latest figure of its panel.
function titleFaults(title, head, rows, column) {
  const cell = [...rows].reverse().find(({ cells }) => cells[column])?.cells[column] ?? '';
  const wanted = numberOf(cell) ? [`${head} ${cell}`] : [head, `${head} ${cell}`, `${head}: ${cell}`];
  const said = bare(uncut(title, head));
  return wanted.some((words) => bare(words) === said) ? [] : [`“${title}” above ${head}, ${cell}`];
}

// An average that an earlier panel has too stands in the table once.
function readAverage(spots, rows, axis, heads, own, earlier) {
  const read = (column) => compare(new Map([['group', spots]]), rows, [column], axis, heads);
  if (own) return { column: own, ...read(own) };
  if (!spots.length) return { faults: [], values: 0, blanks: 0 };
  const tried = earlier.map((column) => ({ column, ...read(column) }));
  const fits = tried.find(({ faults }) => !faults.length) ?? tried.at(-1);
  return fits ?? { faults: ['an average that no column of the table has'], values: 0, blanks: 0 };
}

export function readPanels(chart, marks) {
  const faults = [];
  const cells = chart.rows.map((row) => row.map((cell, index) => (index ? bareCell(cell) : cell)));
  const first = Math.min(...cells.map(([month]) => monthOf(month)));
  const panels = withTimes(withAxes(panelsOf(marks), faults), first);
  const columns = columnsOf(chart.heads, panels, faults);
  const hasNumbers = cells.some((row) => row.slice(1).some(numberOf));
  if (panels.length > MOST) faults.push(`${panels.length} panels are drawn`);
  const last = columns.at(-1);
  if (panels.length < MOST && chart.heads.length > (last?.average ?? last?.own ?? 0) + 1)
    faults.push(`${panels.length} panels leave out ${chart.heads.at(-1)}`);
  const found = { faults, values: 0, blanks: 0, ticks: new Set() };
  const averages = [];
  panels.forEach(({ title, marks: inside, axis, time }, index) => {
    const { own, average } = columns[index];
    const tell = (what) => faults.push(`${chart.heads[own]}: ${what}`);
    if (average) averages.push(average);
    if (!axis || !time) nothing(hasNumbers && 'the values have no axis to be read by').faults.forEach(tell);
    if (!axis || !time) return;
    const rows = rowsOf({ rows: cells }, time);
    const told = [];
    const roles = spotsByRole(inside, axis, rows, HALF + ROUNDED, told);
    const line = compare(new Map([['own', roles.get('own') ?? []]]), rows, [own], axis, chart.heads);
    const group = readAverage(roles.get('group') ?? [], rows, axis, chart.heads, average, averages);
    const read = group.column ? [own, group.column] : [own];
    told.push(...gapFaults(inside, axis, rows, read, HALF + ROUNDED));
    told.push(...titleFaults(title, chart.heads[own], rows, own), ...line.faults, ...group.faults);
    told.forEach(tell);
    found.values += line.values + group.values;
    found.blanks += line.blanks + group.blanks;
    for (const words of [...axis.words, ...time.words]) found.ticks.add(words);
  });
  return found;
}
