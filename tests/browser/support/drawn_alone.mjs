// Run inside a page: what a drawing is made of and how it looks, on its page or in a file of its own.

// Every mark of a drawing with its place and its colours as they are seen.
export function readLooks(selector) {
  const numbers = (text) => (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  // Where each part of a path begins, or the mark as a whole.
  const startsOf = (element) => {
    const starts = (element.getAttribute('d') ?? '').match(/M[^a-zA-Z]*/g);
    if (starts) return starts.map((start) => numbers(start).slice(0, 2));
    const names = element.localName === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
    return [names.map((name) => Number(element.getAttribute(name) ?? 0))];
  };
  const drawing = [...document.querySelectorAll('svg')].find((svg) => svg.matches(selector));
  const bodies = drawing ? [...drawing.querySelectorAll('path, rect, circle, text')] : [];
  return bodies.map((element) => {
    const style = getComputedStyle(element);
    const look = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'];
    if (element.localName === 'text') look.push('font-family', 'font-size', 'font-weight', 'text-anchor');
    const seen = look.map((name) => [name, style.getPropertyValue(name)]);
    const hasNoStroke = style.stroke === 'none';
    const told = seen.filter(([name]) => !(hasNoStroke && name.startsWith('stroke-')));
    return {
      is: `${element.localName}.${element.classList.value.replaceAll(' ', '.')}`,
      text: element.localName === 'text' ? element.textContent : '',
      starts: startsOf(element),
      shape: (element.getAttribute('d') ?? '').replaceAll(/M[^a-zA-Z]*/g, 'M'),
      size: ['width', 'height', 'r'].map((name) => element.getAttribute(name)).join(' '),
      looks: Object.fromEntries(told),
    };
  });
}

// The words of a chart on its page: all of them stand in the file as well.
export function readWords(name) {
  const drawing = [...document.querySelectorAll('figure.chart svg.wide')].find(
    (svg) => svg.getAttribute('aria-label') === name,
  );
  const figure = drawing?.closest('figure');
  if (!figure) return undefined;
  drawing.classList.add('compared');
  const parts = 'h2, h3, h4, h5, h6, .chart-sub, .chart-says, .chart-note, .chart-annotations li';
  return [...figure.querySelectorAll(parts)].map((part) => part.textContent.trim());
}

// Whether it can stand alone: what it says of itself, and what it would ask others for.
export function readFile() {
  const root = document.documentElement;
  const all = [...document.querySelectorAll('*')];
  const KNOWN = ['svg', 'title', 'desc', 'style', 'g', 'path', 'rect', 'circle', 'text'];
  const asks = /^(href|xlink:href|src|style|on.*)$/;
  const inner = root.getBoundingClientRect();
  const boxes = [...document.querySelectorAll('path, rect, circle, text')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom, text: element.localName === 'text' ? element.textContent : '' };
  });
  return {
    root: root.localName,
    broken: document.querySelector('parsererror')?.textContent ?? '',
    role: root.getAttribute('role'),
    name: root.getAttribute('aria-label') ?? '',
    title: document.querySelector('svg > title')?.textContent.trim() ?? '',
    desc: document.querySelector('svg > desc')?.textContent.trim() ?? '',
    isFirst: root.firstElementChild?.localName === 'title',
    frame: [root.getAttribute('viewBox'), root.getAttribute('width'), root.getAttribute('height')],
    foreign: [...new Set(all.map((element) => element.localName))].filter((tag) => !KNOWN.includes(tag)),
    asks: all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((attribute) => asks.test(attribute))
        .map((attribute) => `${element.localName} ${attribute}`),
    ),
    style: [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n'),
    before: [...document.childNodes].filter((node) => node !== root && node.nodeType !== 8).length,
    boxes,
    inner: { left: inner.left, right: inner.right, top: inner.top, bottom: inner.bottom },
  };
}
