// Dark, print and forced colours keep what a page says: every line is seen and told apart by its dashes.
// Nothing moves.
import { looks } from '../support/browser.mjs';

export const claim = 'every line is visible and distinct in each look, and nothing moves';

// Lines that mean different series differ in dash; areas and bounds are thin lines that may be solid. The stripes of
// bars are no lines.
const seriesFaults = () => {
  const KINDS = ['own', 'group', 'nation', 'further', 'target', 'peer', 'mean', 'limit'];
  const DASHED = ['own', 'group', 'nation', 'further', 'target'];
  const faults = [];
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const bare = /^rgba\(.*, 0\)$|transparent/;
  const ground = bare.test(page) ? getComputedStyle(document.body).backgroundColor : page;
  for (const figure of document.querySelectorAll('figure.chart')) {
    const drawing = [...figure.querySelectorAll('svg[role=img]')].find((svg) => svg.checkVisibility());
    const dashes = new Map();
    for (const path of drawing?.querySelectorAll('path') ?? []) {
      const kind = KINDS.find((name) => path.classList.contains(name));
      if (!kind || /mark|bar|hollow|soft|dashes|dots/.test(path.getAttribute('class'))) continue;
      const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(path);
      if (stroke === 'none' || stroke === ground || bare.test(stroke) || parseFloat(strokeWidth) < 1) {
        faults.push(`${figure.id}: the ${kind} line cannot be seen: ${stroke}, ${strokeWidth} on ${ground}`);
      }
      dashes.set(kind, strokeDasharray);
    }
    // A figure on a part of a bar has the colour of the page: it is seen where the part lies under all of it.
    const parts = [...(drawing?.querySelectorAll('rect.holds') ?? [])];
    const liesOn = (text, part) => {
      const [inner, outer] = [text.getBoundingClientRect(), part.getBoundingClientRect()];
      const isIn = inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5;
      const middle = (inner.top + inner.bottom) / 2;
      return isIn && middle > outer.top && middle < outer.bottom && getComputedStyle(part).fill !== ground;
    };
    for (const text of drawing?.querySelectorAll('text') ?? []) {
      const isUnseen = getComputedStyle(text).fill === ground;
      if (isUnseen && !parts.some((part) => liesOn(text, part)))
        faults.push(`${figure.id}: unseen words: ${text.textContent}`);
    }
    const told = DASHED.filter((kind) => dashes.has(kind)).map((kind) => dashes.get(kind));
    if (new Set(told).size < told.length)
      faults.push(`${figure.id}: two series have the same dashes: ${[...dashes]}`);
  }
  return faults;
};

const moving = () => {
  const still = (list) => list.split(',').every((time) => parseFloat(time) === 0);
  const faults = document.getAnimations().map((animation) => `an animation runs: ${animation.animationName}`);
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!still(style.transitionDuration)) faults.push(`<${element.localName}> has a transition`);
    if (style.animationName !== 'none') faults.push(`<${element.localName}> is animated`);
    if (style.scrollBehavior === 'smooth') faults.push(`<${element.localName}> scrolls smoothly`);
    if (style.forcedColorAdjust === 'none') faults.push(`<${element.localName}> refuses forced colours`);
  }
  return faults;
};

const printed = () => {
  const seen = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const faults = seen('nav, .skip, .chart-skip').map(
    (element) => `prints <${element.localName} ${element.className}>`,
  );
  for (const figure of document.querySelectorAll('figure.chart')) {
    const shown = [...figure.querySelectorAll('svg[role=img]')].filter((svg) => svg.checkVisibility());
    const wide = shown.length === 1 && shown[0].classList.contains('wide');
    if (!wide) faults.push(`${figure.id} does not print its wide drawing alone`);
  }
  const plain = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
  for (const element of document.querySelectorAll('body, body *:not(svg *)')) {
    const { backgroundColor } = getComputedStyle(element);
    if (!plain.includes(backgroundColor)) faults.push(`<${element.localName}> prints on ${backgroundColor}`);
  }
  return faults;
};

export default async function check({ site, browser, server, fault }) {
  for (const look of Object.keys(looks)) {
    await browser.each(site.samples(), look, async (page, { path }) => {
      const tell = (faults) => faults.forEach((what) => fault(path, look, what));
      await page.goto(server.url(path));
      tell(await page.evaluate(seriesFaults));
      tell(await page.evaluate(moving));
      if (look.endsWith('print')) tell(await page.evaluate(printed));
    });
  }
  return `${site.samples().length} pages in ${Object.keys(looks).length} looks`;
}
