// What a drawing's ticks say: which value a height stands for, which month a place stands for.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4})/gi;

// The last month that a text names, counted from the year 0.
export function monthOf(text) {
  const last = [...text.matchAll(MONTH)].at(-1);
  return last ? Number(last[2]) * 12 + MONTHS.indexOf(last[1].toLowerCase()) : undefined;
}

// A printed number with what its rounding hides; nothing for words.
export function numberOf(text) {
  const bare = text.replace(/[£,%\s]/g, '').replace('\u2212', '-');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return undefined;
  const places = bare.split('.')[1]?.length ?? 0;
  return { value: Number(bare), slack: 0.5 / 10 ** places };
}

// A straight scale through the outermost ticks; one tick alone knows only itself.
function scaleOf(ticks) {
  const sorted = [...ticks].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low.value === high.value) return { at: (value) => (value === low.value ? low.at : NaN), perUnit: 0 };
  const slope = (high.at - low.at) / (high.value - low.value);
  return { at: (value) => low.at + (value - low.value) * slope, perUnit: Math.abs(slope) };
}

const isStep = (mark) => mark?.tag === 'path' && mark.parts.length === 1 && mark.parts[0].length === 2;
const isLevel = (mark) => isStep(mark) && /^(axis|grid)$/.test(mark.role) && mark.top === mark.bottom;
const isUpright = (mark) => isStep(mark) && mark.role === 'axis' && mark.left === mark.right;
const NEAR = 8; // a tick's words hang a little below its line

// The value axes, top down as they are drawn: each is a run of level lines with their words.
export function valueAxes(marks) {
  const axes = [];
  let last = -9;
  marks.forEach((mark, index) => {
    const words = marks[index + 1];
    const isTick =
      isLevel(mark) &&
      words?.role === 'axis' &&
      words.anchor === 'end' &&
      Math.abs(words.y - mark.top) < NEAR;
    const value = isTick ? numberOf(words.text)?.value : undefined;
    if (value === undefined) return;
    if (index !== last + 2) axes.push({ ticks: [], left: mark.left, right: mark.right, words: new Set() });
    last = index;
    axes.at(-1).ticks.push({ value, at: mark.top });
    axes.at(-1).words.add(words);
  });
  return axes.map((axis) => {
    const heights = axis.ticks.map(({ at }) => at);
    return { ...axis, ...scaleOf(axis.ticks), top: Math.min(...heights), bottom: Math.max(...heights) };
  });
}

// Where months stand, by the ticks below.
export function timeAxis(marks) {
  const ticks = marks.flatMap((mark, index) => {
    const words = marks[index + 1];
    const value = isUpright(mark) && words?.role === 'axis' ? monthOf(words.text) : undefined;
    return value === undefined ? [] : [{ value, at: mark.left, words }];
  });
  return ticks.length ? { ...scaleOf(ticks), words: new Set(ticks.map(({ words }) => words)) } : undefined;
}
