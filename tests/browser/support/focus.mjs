// Where the focus may go on a page, where it went, and what is wrong with that.
import { contrast } from './contrast.mjs';

// In the page: numbers everything that should take the focus, in document order.
export function markStops() {
  const scrolls = (element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
  const candidates = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.disabled &&
      element.tabIndex !== -1 &&
      (element.matches('a[href], button, input, select, textarea, summary, [tabindex]') || scrolls(element)),
  );
  return candidates.map((element, stop) => {
    element.dataset.stop = stop;
    return {
      stop,
      name: `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`,
    };
  });
}

// In the page: what has the focus, and how it looks with it.
export function whereNow() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const boxes = [...element.getClientRects()].filter((box) => box.width && box.height);
  const all = element.getBoundingClientRect();
  const first = boxes[0] ?? all;
  const shown = { top: Math.max(first.top, 0), bottom: Math.min(first.bottom, innerHeight) };
  const hit = document.elementFromPoint(
    first.left + Math.min(first.width / 2, 8),
    (shown.top + shown.bottom) / 2,
  );

  const ground = (place) => getComputedStyle(place).backgroundColor;
  let behind = element.parentElement;
  while (behind.parentElement && /^rgba\(.*, 0\)$|transparent/.test(ground(behind)))
    behind = behind.parentElement;

  // A link among words may be as low as its line; one that stands alone may not.
  let block = element;
  while (/^(inline|inline-block|contents)$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  const own = element.textContent.trim();
  const inText = element.localName === 'a' && style.display === 'inline' && block.textContent.trim() !== own;

  return {
    stop: Number(element.dataset.stop ?? -1),
    href: element.getAttribute('href'),
    width: all.width,
    height: all.height,
    left: first.left,
    right: first.right,
    top: first.top,
    bottom: first.bottom,
    pageTop: all.top + scrollY,
    pageBottom: all.bottom + scrollY,
    inText,
    inColumns: Boolean(element.closest('.columns')),
    covered: !(hit && (element.contains(hit) || hit.contains(element))),
    outline: { style: style.outlineStyle, width: parseFloat(style.outlineWidth), colour: style.outlineColor },
    around: ground(behind),
  };
}

const LEAST_TARGET = 24;
const JUMP = 80; // what a skip link that opens above the page may move everything by

export function keyFaults(expected, visited, viewport) {
  const faults = [];
  const order = visited.map(({ stop }) => stop);
  const missed = expected.filter(({ stop }) => !order.includes(stop));
  for (const { name } of missed) faults.push(`never reached: ${name}`);
  if (order.length > expected.length)
    faults.push(`the focus does not leave the page after ${expected.length} stops`);
  order.slice(0, expected.length).forEach((stop, index) => {
    if (index && stop <= order[index - 1]) faults.push(`out of order: ${expected[stop]?.name}`);
  });

  visited.slice(0, expected.length).forEach((now, index) => {
    const { name } = expected[now.stop] ?? { name: `unexpected stop ${now.href}` };
    const { outline } = now;
    if (outline.style === 'none' || outline.width < 2) faults.push(`no focus mark: ${name}`);
    else if (contrast(outline.colour, now.around) < 3) {
      faults.push(`faint focus mark, ${outline.colour} on ${now.around}: ${name}`);
    }
    const inView = now.bottom > 0 && now.top < viewport.height && now.right > 0 && now.left < viewport.width;
    if (!inView) faults.push(`out of view: ${name}`);
    else if (now.covered) faults.push(`covered: ${name}`);
    if (!now.inText && (now.width < LEAST_TARGET - 0.1 || now.height < LEAST_TARGET - 0.1)) {
      faults.push(`target of ${now.width.toFixed(1)} × ${now.height.toFixed(1)} px: ${name}`);
    }
    const before = visited[index - 1];
    const jumps = before && !now.inColumns && now.pageBottom < before.pageTop - JUMP;
    if (jumps) faults.push(`above the stop before it: ${name}`);
  });
  return faults;
}
