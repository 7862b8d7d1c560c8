// What a page shows: every pair of a colour and the ground it lies on. Each function runs inside the page; the
// first lends the others what they share, as `shades`.
export function prepareShades() {
  const bare = (colour) => colour === 'none' || /^rgba\(.*, 0\)$|transparent/.test(colour);
  const root = getComputedStyle(document.documentElement);
  const pairs = new Map();
  const names = new Map();
  const probe = document.body.appendChild(document.createElement('i'));
  for (const name of [...root].filter((each) => each.startsWith('--'))) {
    probe.style.color = `var(${name})`;
    const colour = getComputedStyle(probe).color;
    if (!bare(colour)) names.set(colour, [...(names.get(colour) ?? []), name.slice(2)]);
  }
  probe.remove();
  const named = (colour) => (names.get(colour) ?? [colour]).slice(0, 2).join(' = ');

  globalThis.shades = {
    bare,
    seen: (selector) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()),
    groundOf(element) {
      for (let place = element; place; place = place.parentElement) {
        const { backgroundColor } = getComputedStyle(place);
        if (!bare(backgroundColor)) return backgroundColor;
      }
      return bare(root.backgroundColor) ? 'rgb(255, 255, 255)' : root.backgroundColor;
    },
    needOf({ fontSize, fontWeight }, scale = 1) {
      const size = parseFloat(fontSize) * scale;
      return size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 'large' : 'text';
    },
    note(what, need, colour, ground) {
      if (bare(colour)) return;
      const key = `${what}|${need}|${colour}|${ground}`;
      const times = (pairs.get(key)?.times ?? 0) + 1;
      pairs.set(key, { what, need, colour, ground, times, token: named(colour), on: named(ground) });
    },
    all: () => [...pairs.values()],
  };
}

// Words, edges and rules outside the drawings.
export function noteTexts() {
  const { seen, groundOf, needOf, note } = globalThis.shades;
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  // On paper a panel has the thin outline of any box, which is an ornament.
  const edgesOf = (element, { borderLeftWidth }) => {
    if (element.matches('.main-nav a[aria-current], thead th')) return ['Bottom'];
    if (element.matches('.tags li')) return ['Top'];
    return element.matches('.panel') && parseFloat(borderLeftWidth) > 2 ? ['Left'] : [];
  };
  for (const element of seen('body *:not(svg, svg *)')) {
    const style = getComputedStyle(element);
    const around = groundOf(element.parentElement);
    if (hasText(element) && !element.matches('.unseen, .skip'))
      note('text', needOf(style), style.color, groundOf(element));
    if (element.localName === 'summary')
      note('fold marker', 'graphic', getComputedStyle(element, '::marker').color, groundOf(element));
    for (const edge of edgesOf(element, style)) note('edge', 'graphic', style[`border${edge}Color`], around);
    if (element.matches('th, td, hr, footer.site')) note('rule', 'ornament', style.borderTopColor, around);
  }
}

// Words of a drawing lie on the bar that holds them, else on the page; all marks lie on the page.
export function noteDrawings() {
  const { bare, seen, groundOf, needOf, note } = globalThis.shades;
  const forms = { '.mark': 'mark', '.bar': 'bar', '.dashes, .dots': 'hatch' };
  const formOf = (mark) => forms[Object.keys(forms).find((selector) => mark.matches(selector))] ?? 'line';
  const under = (box, bars, ground) => {
    const middle = (box.top + box.bottom) / 2;
    const holds = ({ left, right, top, bottom }) =>
      left <= box.left && box.right <= right && top <= middle && middle <= bottom;
    const bar = bars.findLast((each) => holds(each.getBoundingClientRect()));
    const fill = bar && getComputedStyle(bar).fill;
    return fill && !bare(fill) ? fill : ground;
  };
  for (const drawing of seen('svg')) {
    const ground = groundOf(drawing);
    const scale = drawing.getScreenCTM()?.a ?? 1;
    const bars = [...drawing.querySelectorAll('rect.bar')];
    for (const text of drawing.querySelectorAll('text')) {
      const style = getComputedStyle(text);
      const below = under(text.getBoundingClientRect(), bars, ground);
      note(`words ${text.classList[0]}`, needOf(style, scale), style.fill, below);
    }
    for (const mark of drawing.querySelectorAll(':is(path, rect, circle):not(.paper, .inside)')) {
      const role = mark.classList[0] ?? 'icon';
      const form = formOf(mark);
      const need = role === 'grid' ? 'ornament' : 'graphic';
      const { fill, stroke } = getComputedStyle(mark);
      const isFilled = mark.localName !== 'path' || form === 'mark' || role === 'icon';
      const isOnlyOutline = fill === ground && !bare(stroke);
      if (isFilled && !isOnlyOutline) note(`${form} ${role}`, need, fill, ground);
      note(`${form} ${role}`, need, stroke, ground);
    }
  }
}

// What lies across a bar has the bar for its neighbour, unless a stroke of the page's colour parts the two.
// Bars that touch are neighbours too.
export function noteNeighbours() {
  const { bare, seen, note } = globalThis.shades;
  const shared = (one, other) => ({
    across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  });
  const isAfter = (bar, line) => bar.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
  const fillOf = (bar) => getComputedStyle(bar).fill;
  for (const drawing of seen('svg')) {
    const solid = [...drawing.querySelectorAll('rect.bar:not(.striped, .hollow)')];
    const boxes = solid
      .filter((bar) => !bare(fillOf(bar)))
      .map((bar) => ({ bar, box: bar.getBoundingClientRect() }));
    const parted = new Set([...drawing.querySelectorAll('path.paper')].map((path) => path.getAttribute('d')));
    for (const line of drawing.querySelectorAll('path:not(.axis, .grid, .paper, .dashes, .dots)')) {
      if (parted.has(line.getAttribute('d'))) continue;
      const { stroke } = getComputedStyle(line);
      for (const { bar, box } of boxes) {
        const { across, down } = shared(line.getBoundingClientRect(), box);
        const isCrossed = isAfter(bar, line) && across > 1.5 && down > -0.5;
        if (isCrossed)
          note(`${line.classList[0]} across ${bar.classList[0]}`, 'graphic', stroke, fillOf(bar));
      }
    }
    boxes.slice(1).forEach(({ bar, box }, index) => {
      const before = boxes[index];
      const { across, down } = shared(box, before.box);
      if (Math.abs(across) < 1 && down > 1)
        note(
          `${before.bar.classList[0]} beside ${bar.classList[0]}`,
          'graphic',
          fillOf(before.bar),
          fillOf(bar),
        );
    });
  }
}

export const noted = () => globalThis.shades.all();

// Runs inside a page: what the focus looks like on one of each thing that takes it.
export function readFocus() {
  const bare = (colour) => /^rgba\(.*, 0\)$|transparent/.test(colour);
  const kinds = [
    'main a[href]',
    '.main-nav a',
    '.skip',
    'summary',
    'section.scroll',
    '.banner a',
    'footer a',
  ];
  const found = [];
  for (const selector of kinds) {
    const element = document.querySelector(selector);
    element?.focus();
    if (!element || document.activeElement !== element) continue;
    const { outlineColor, outlineStyle, color, backgroundColor } = getComputedStyle(element);
    let place = element.parentElement;
    while (place.parentElement && bare(getComputedStyle(place).backgroundColor)) place = place.parentElement;
    const ground = getComputedStyle(place).backgroundColor;
    const fill = bare(backgroundColor) ? ground : backgroundColor;
    found.push({ selector, outlineStyle, outlineColor, color, fill, ground });
  }
  return found;
}

// Runs inside a page: the series of each drawing with what tells them apart besides their colour.
export function readSeries() {
  const ROLES = /^(own|group|nation|further|further-2|further-3|target|mean|limit|forecast)$/;
  const drawings = [...document.querySelectorAll('figure.chart svg[role=img]')].filter((svg) =>
    svg.checkVisibility(),
  );
  return drawings.map((drawing) => {
    const series = new Map();
    // A part of a stacked bar has a shape, which stands in the square before its name too.
    const shapes = new Map();
    for (const square of drawing.querySelectorAll('rect.holds:has(+ .inside.mark)')) {
      const shape = square.nextElementSibling;
      const lines = (shape.getAttribute('d') ?? '').replace(/^M[^a-z]*/, ' ');
      if (!shapes.has(square.classList[0])) shapes.set(square.classList[0], `${shape.localName}${lines}`);
    }
    for (const mark of drawing.querySelectorAll('path:not(.mark, .soft, .dashes, .dots), rect.bar')) {
      const role = mark.classList[0];
      if (!ROLES.test(role)) continue;
      const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
      const isBar = mark.localName === 'rect';
      const hatch = [...mark.classList].includes('striped') ? `striped ${role}` : 'solid';
      const colour = isBar && hatch === 'solid' && !mark.matches('.hollow') ? fill : stroke;
      const name = `${role} ${isBar ? 'bar' : 'line'}`;
      const form = isBar
        ? `${hatch}${mark.matches('.hollow') ? ' hollow' : ''} ${shapes.get(role) ?? ''}`.trim()
        : `dashes ${strokeDasharray}`;
      const forms = (series.get(name)?.forms ?? new Set()).add(form);
      series.set(name, { colour, forms });
    }
    const list = [...series].map(([name, { colour, forms }]) => ({ name, colour, forms: [...forms] }));
    return { id: drawing.closest('figure').id, series: list };
  });
}
