// Bars that lie, read back: they have no ticks, so the longest bar and its number are the scale of the others.
import { numberOf } from './axes.mjs';

const HALF = 0.5; // a pixel
const ROUNDED = 0.21; // four coordinates, each in whole tenths
const OUTLINE = 1; // half of it lies outside the box of a hollow bar

const isBar = (mark) => mark.tag === 'rect' && mark.is.includes('bar');
const topDown = (one, other) => one.top - other.top;

// From the base to the end, to the left where it is negative.
function lengthOf(bar, base) {
  const more = bar.is.includes('hollow') && !bar.is.includes('soft') ? OUTLINE : 0;
  const [left, right] = [bar.left - more, bar.right + more];
  return Math.abs(left - base) <= Math.abs(right - base) ? right - base : left - base;
}

function baseOf(marks, bars) {
  const uprights = marks.filter(
    ({ tag, role, left, right }) => tag === 'path' && role === 'axis' && left === right,
  );
  const holds = ({ left }) => bars.every((bar) => bar.left - 2 <= left && left <= bar.right + 2);
  return uprights.find(holds)?.left;
}

// What a unit is long, by the value that is known best for its size.
function unitOf(pairs) {
  const known = pairs.filter(({ number }) => number.value);
  known.sort((a, b) => Math.abs(b.number.value) - Math.abs(a.number.value));
  const [best] = known;
  return best
    ? { perUnit: best.length / best.number.value, error: best.number.slack / Math.abs(best.number.value) }
    : { perUnit: 0, error: 0 };
}

const offBy = ({ length, number }, { perUnit, error }) => {
  const wanted = number.value * perUnit;
  const room = HALF + ROUNDED + Math.abs(number.slack * perUnit) + Math.abs(wanted) * error;
  return Math.abs(length - wanted) > room;
};

// Where no bar has a length, the interval whose end lies farthest out says what a unit is long.
function unitOfIntervals(intervals, limited, high, base) {
  return unitOf(
    intervals.flatMap((interval, index) => {
      const number = numberOf(limited[index]?.row[high] ?? '');
      return number ? [{ number, length: interval.right - base }] : [];
    }),
  );
}

// Numbers of the table in the order of the bars, top down. Says which differ.
function compare(bars, cells, base) {
  const known = cells.filter(({ number }) => number);
  const faults = [];
  const blanks = cells.length - known.length;
  if (bars.length !== known.length)
    return { faults: [`${bars.length} bars for ${known.length} values`], values: 0, blanks, unit: {}, known };
  const pairs = known.map((cell, index) => ({ ...cell, length: lengthOf(bars[index], base) }));
  const unit = unitOf(pairs);
  for (const pair of pairs) {
    if (offBy(pair, unit))
      faults.push(`${pair.name}: the bar of ${pair.text} is ${pair.length.toFixed(1)} long`);
  }
  return { faults, values: pairs.length, blanks, unit, known };
}

const cellOf = (row, column) => ({
  name: row[0],
  text: row[column],
  number: numberOf(row[column] ?? ''),
  row,
});

export function readBars(chart, marks) {
  const bars = marks.filter(isBar).sort(topDown);
  const base = baseOf(marks, bars);
  const value = chart.heads.indexOf('Value');
  const found = compare(
    bars,
    chart.rows.map((row) => cellOf(row, value)),
    base,
  );
  const intervals = marks.filter(({ tag, role }) => tag === 'path' && role === 'interval').sort(topDown);
  const [low, high] = [chart.heads.indexOf('Low'), chart.heads.indexOf('High')];
  const limited = found.known.filter(({ row }) => low > 0 && numberOf(row[low]));
  if (intervals.length !== limited.length)
    found.faults.push(`${intervals.length} intervals for ${limited.length} in the table`);
  if (found.unit.perUnit === 0) found.unit = unitOfIntervals(intervals, limited, high, base);
  intervals.slice(0, limited.length).forEach((interval, index) => {
    for (const [column, x] of [
      [low, interval.left],
      [high, interval.right],
    ]) {
      const end = { ...cellOf(limited[index].row, column), length: x - base };
      if (end.number && offBy(end, found.unit))
        found.faults.push(`${end.name}: its interval does not end at ${end.text}`);
      else found.values += 1;
    }
  });
  for (const what of levelFaults(marks, base, found.unit)) found.faults.push(what);
  return found;
}

// The average and the target: an upright line at the number that its words end with.
function levelFaults(marks, base, unit) {
  const said = marks.filter(({ tag, role, text }) => tag === 'text' && /^(group|target)$/.test(role) && text);
  return said.flatMap(({ role, text }) => {
    const number = numberOf(text.match(/[\u2212-]?£?[\d,.]+%?$/)?.[0] ?? '');
    const line = marks.find((mark) => mark.tag === 'path' && mark.role === role && mark.left === mark.right);
    if (!number || !line || !unit.perUnit) return [];
    return offBy({ length: line.left - base, number }, unit) ? [`no line stands where “${text}” says`] : [];
  });
}

// Two bars a row, the earlier above the later.
export function readPairs(chart, marks) {
  const bars = marks.filter(isBar).sort(topDown);
  const sides = [chart.heads.indexOf('Before'), chart.heads.indexOf('After')];
  const cells = chart.rows.flatMap((row) => sides.map((column) => cellOf(row, column)));
  return compare(bars, cells, baseOf(marks, bars));
}
