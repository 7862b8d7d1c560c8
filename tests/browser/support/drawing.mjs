// Runs inside a page: the charts as plain numbers: every mark of both drawings, and the table beside them.
export function readCharts() {
  const numbers = (text) => (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

  // "M1 2l3-4 5 6z": the corners of each part of a path, in the units of the drawing.
  const corners = (steps) =>
    steps
      .split('M')
      .filter(Boolean)
      .map((part) => {
        const all = numbers(part);
        const points = [[all[0], all[1]]];
        for (let i = 2; i + 1 < all.length; i += 2) {
          const [x, y] = points.at(-1);
          points.push([x + all[i], y + all[i + 1]]);
        }
        return points;
      });
  const at = (element, name) => Number(element.getAttribute(name) ?? 0);
  const boxOf = (points) => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  };

  const markOf = (element) => {
    const classes = [...element.classList];
    const mark = { tag: element.localName, role: classes[0] ?? '', is: classes.slice(1) };
    if (mark.tag === 'path') {
      const parts = corners(element.getAttribute('d'));
      return { ...mark, parts, ...boxOf(parts.flat()) };
    }
    const [x, y] = [at(element, 'x'), at(element, 'y')];
    if (mark.tag === 'text')
      return {
        ...mark,
        x,
        y,
        anchor: element.getAttribute('text-anchor') ?? 'start',
        text: element.textContent,
      };
    if (mark.tag === 'rect')
      return { ...mark, left: x, top: y, right: x + at(element, 'width'), bottom: y + at(element, 'height') };
    const [cx, cy, r] = [at(element, 'cx'), at(element, 'cy'), at(element, 'r')];
    return { ...mark, left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  };

  const rowsOf = (section) =>
    [...section.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  // The words of the chart, and those around it up to the next heading or figure, without drawings and tables.
  const wordsBeside = (figure) => {
    const around = [figure];
    for (const side of ['previousElementSibling', 'nextElementSibling']) {
      const isPart = (element) => element && !element.matches('h1, h2, h3, h4, h5, h6, figure');
      for (let other = figure[side]; isPart(other); other = other[side]) around.push(other);
    }
    const copies = around.map((element) => element.cloneNode(true));
    for (const copy of copies) for (const drawing of copy.querySelectorAll('svg, table')) drawing.remove();
    return copies.map((copy) => copy.textContent).join(' ');
  };
  // A diagram shows no values: its words are read by the check of charts.
  return [...document.querySelectorAll('figure.chart:not(.diagram)')].map((figure) => ({
    id: figure.id,
    kind: figure.querySelector('svg[role=img]')?.getAttribute('aria-label').split(':')[0] ?? '',
    words: wordsBeside(figure),
    heads: rowsOf(figure.querySelector('table').tHead)[0],
    rows: rowsOf(figure.querySelector('table').tBodies[0]),
    layouts: [...figure.querySelectorAll('svg[role=img]')].map((drawing) => ({
      name: drawing.classList[0],
      marks: [...drawing.querySelectorAll('path, rect, circle, text')].map(markOf),
    })),
  }));
}
