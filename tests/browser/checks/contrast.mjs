// Every pair of colours that a page shows, computed as it is seen: by day, by night, on paper in grey, and in
// colours that the reader chose. Writes the whole table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAST, contrast, laidOn, luminance } from '../support/contrast.mjs';
import * as inPage from '../support/shades.mjs';

export const claim = 'every colour stands out from what it lies on, and no two series differ by colour alone';

const LOOKS = ['wide light', 'wide dark', 'wide print', 'wide forced', 'narrow light'];
const APART = 3; // series that are closer need another sign than their colour

const cut = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
const WIDTHS = [13, 25, 44, 24, 7, 6, 0];
const row = (...cells) => cells.map((cell, index) => `${cell} `.padEnd(WIDTHS[index])).join('');

// Paper may be printed without colour: a grey is as light as the colour was.
const grey = (colour) => {
  const light = luminance(colour);
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return `rgb(${Array(3)
    .fill(Math.round(part * 255))
    .join(', ')})`;
};

function pairRows(pairs, look, table, tell) {
  for (const { what, need, colour, ground, token, on, times, path } of pairs) {
    const solid = laidOn(colour, ground);
    const seen = look.endsWith('print') ? [grey(solid), grey(ground)] : [solid, ground];
    const ratio = contrast(...seen);
    const least = LEAST[need];
    const isFaint = ratio < least;
    const verdict = need === 'ornament' ? 'ornament' : isFaint ? 'TOO FAINT' : `ok, ${times} times`;
    table.push(row(look, what, `${token} ${colour}`, on, cut(ratio), least, verdict));
    if (isFaint) tell(path, look, `${what}: ${token} on ${on} is ${cut(ratio)}, less than ${least}`);
  }
}

function seriesRows(drawings, look, table, tell) {
  const told = new Set();
  for (const { id, series, path } of drawings) {
    series.forEach((one, index) => {
      for (const other of series.slice(index + 1)) {
        if (one.name.split(' ')[1] !== other.name.split(' ')[1]) continue;
        const ratio = contrast(grey(one.colour), grey(other.colour));
        const same = one.forms.filter((form) => other.forms.includes(form));
        const isTold = !same.length;
        const key = `${one.name} and ${other.name}|${cut(ratio)}|${isTold}`;
        if (!told.has(key)) {
          const how = isTold ? `${one.forms} / ${other.forms}` : `both ${same}`;
          table.push(row(look, 'series in grey', `${one.name} and ${other.name}`, '', cut(ratio), '', how));
        }
        told.add(key);
        if (ratio < APART && !isTold)
          tell(path, look, `${id}: ${one.name} and ${other.name} are both ${same}, ${cut(ratio)} in grey`);
      }
    });
  }
}

function focusRows(found, look, table, tell) {
  for (const { selector, outlineStyle, outlineColor, color, fill, ground, path } of found) {
    const ring = contrast(laidOn(outlineColor, ground), ground);
    const words = contrast(color, fill);
    table.push(row(look, `focus ${selector}`, `ring ${outlineColor}`, ground, cut(ring), 3, ''));
    table.push(row(look, `focus ${selector}`, `words ${color}`, fill, cut(words), 4.5, ''));
    if (outlineStyle === 'none' || ring < 3)
      tell(path, look, `the focus of ${selector} is faint: ${cut(ring)}`);
    if (words < 4.5) tell(path, look, `the words of ${selector} are faint under the focus: ${cut(words)}`);
  }
}

// The pairs of many pages as one list.
function merged(lists) {
  const all = new Map();
  for (const pair of lists.flat()) {
    const key = `${pair.what}|${pair.need}|${pair.colour}|${pair.ground}`;
    const times = (all.get(key)?.times ?? 0) + pair.times;
    all.set(key, { ...(all.get(key) ?? pair), times });
  }
  const order = (a, b) => a.need.localeCompare(b.need) || a.what.localeCompare(b.what);
  return [...all.values()].sort(order);
}

export default async function check({ site, server, browser, into, fault }) {
  const hasChart = ({ path }) => /<figure class="[^"]*\bchart\b/.test(site.text(path));
  const pages = [...new Set([...site.pages.filter(hasChart), ...site.samples()])];
  const table = [row('look', 'what', 'colour', 'on', 'ratio', 'least', '')];
  let count = 0;
  for (const look of LOOKS) {
    const [pairs, drawings, focused] = [[], [], []];
    await browser.each(pages, look, async (page, { path }) => {
      await page.goto(server.url(path));
      const at = (each) => ({ ...each, path });
      const { prepareShades, noteTexts, noteDrawings, noteNeighbours, noted } = inPage;
      for (const part of [prepareShades, noteTexts, noteDrawings, noteNeighbours]) await page.evaluate(part);
      pairs.push((await page.evaluate(noted)).map(at));
      drawings.push(...(await page.evaluate(inPage.readSeries)).map(at));
      if (look.endsWith('print') || focused.length > 40) return;
      await page.keyboard.press('Tab'); // from here on the focus is one that shows
      focused.push(...(await page.evaluate(inPage.readFocus)).map(at));
    });
    const list = merged(pairs);
    count += list.length;
    pairRows(list, look, table, fault);
    seriesRows(drawings, look, table, fault);
    focusRows(
      [...new Map(focused.map((each) => [`${each.selector} ${each.ground}`, each])).values()],
      look,
      table,
      fault,
    );
  }
  mkdirSync(into, { recursive: true });
  const file = join(into, `contrast-${site.name}.txt`);
  writeFileSync(file, `${table.map((line) => line.trimEnd()).join('\n')}\n`);
  return `${count} pairs on ${pages.length} pages, all in ${file}`;
}
