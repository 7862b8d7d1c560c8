// What was counted and what is expected, read back: a point belongs to the row that calls it so.
import { monthOf, numberOf, timeAxis, valueAxes } from './axes.mjs';
import { HALF, ROUNDED, agrees, compare, gapFaults, nothing, rowsOf, spotsByRole } from './windows_read.mjs';

const REACH = HALF + ROUNDED;
const VALUE = 1;
const isExpected = ({ cells }) => cells.at(-1) === 'forecast';
const without = (row) => ({ ...row, cells: row.cells.map((cell, index) => (index === VALUE ? '' : cell)) });
const isMarker = (mark) => mark.tag !== 'text' && mark.is.includes('mark');
const role = (name) => (mark) => mark.role === name;

// The forecast line may begin at the last count, and is hollow where it has a point.
function lineFaults(lines, rows, axis) {
  const last = rows.findLastIndex((row) => !isExpected(row));
  return lines.flatMap(({ parts }) =>
    parts.flat().flatMap(([x, y], corner) => {
      const index = rows.findIndex((row) => Math.abs(row.x - x) <= REACH);
      const isOfForecast = index >= 0 && (isExpected(rows[index]) || (index === last && !corner));
      const stands = isOfForecast && agrees(rows[index].cells[VALUE], y, axis);
      return stands ? [] : [`the forecast line at ${x.toFixed(1)}, ${y.toFixed(1)} is no forecast of the table`];
    }),
  );
}

// The range is two thin lines, or one that stands upright round a point alone.
function readRange(chart, marks, rows, axis) {
  const [low, high] = [chart.heads.indexOf('Low'), chart.heads.indexOf('High')];
  const threads = marks.filter((mark) => mark.tag === 'path' && mark.role === 'thread');
  if (low < 0) return nothing(threads.length && 'a range that the table does not have');
  const spots = threads.flatMap(({ parts }) =>
    parts.flat().map(([x, y]) => ({ index: rows.findIndex((row) => Math.abs(row.x - x) <= REACH), y })),
  );
  if (spots.some(({ index }) => index < 0)) return nothing('a range stands at no row of the table');
  return compare(new Map([['peer', spots]]), rows, [low, high], axis, chart.heads); // both lines share a role
}

// Where the forecast begins: after the last count, before the first point that is expected.
function beginFaults(marks, rows, time) {
  const words = marks.find(({ tag, role: of, text }) => tag === 'text' && of === 'annotation' && monthOf(text));
  if (!words) return rows.some(isExpected) ? ['nothing says where the forecast begins'] : [];
  const from = time.at(monthOf(words.text) - 0.5);
  const isLine = (mark) => mark.tag === 'path' && mark.role === 'annotation' && mark.left === mark.right;
  const stands = marks.some((mark) => isLine(mark) && Math.abs(mark.left - from) <= REACH);
  const faults = stands ? [] : [`no line stands where “${words.text}” says`];
  if (rows.some((row) => isExpected(row) !== row.x > from))
    faults.push(`“${words.text}” does not part what was counted from what is expected`);
  return faults;
}

export function readProjection(chart, marks) {
  const [axis] = valueAxes(marks);
  const time = timeAxis(marks);
  if (!axis || !time) return nothing('the values have no axis to be read by');
  const rows = rowsOf(chart, time);
  const faults = [];
  const read = (which, isTold) => {
    const told = rows.map((row) => (isTold(row) ? row : without(row)));
    const spots = spotsByRole(marks.filter(which), axis, told, REACH, faults);
    return compare(spots, told, [VALUE], axis, chart.heads);
  };
  const counted = read(role('own'), (row) => !isExpected(row));
  const isPoint = (mark) => role('forecast')(mark) && isMarker(mark);
  const expected = read(isPoint, isExpected);
  const range = readRange(chart, marks, rows, axis);
  const lines = marks.filter((mark) => role('forecast')(mark) && mark.tag === 'path' && mark.right > axis.left);
  if (marks.some((mark) => isPoint(mark) && !mark.is.includes('hollow')))
    faults.push('a forecast point is not hollow');
  faults.push(...lineFaults(lines, rows, axis), ...beginFaults(marks, rows, time));
  faults.push(...gapFaults(marks, axis, rows, [VALUE], REACH));
  return {
    faults: [...faults, ...counted.faults, ...expected.faults, ...range.faults],
    values: counted.values + expected.values + range.values,
    blanks: rows.filter(({ cells }) => !numberOf(cells[VALUE])).length,
    ticks: new Set([...axis.words, ...time.words]),
  };
}
