// Everything is reached with the Tab key alone, in the order it is read, and the focus is always in sight.
import { looks } from '../support/browser.mjs';
import { keyFaults, markStops, whereNow } from '../support/focus.mjs';

export const claim = 'the keyboard reaches everything, in order and in sight';

const LOOKS = ['narrow light', 'wide dark'];
const BACKWARDS = 40; // stops that are walked back from the end of a page

async function walk(page, key, most) {
  const visited = [];
  for (let step = 0; step <= most; step += 1) {
    await page.keyboard.press(key);
    const now = await page.evaluate(whereNow);
    // A headless browser has no bar of its own for the focus to go to: now and then it begins again.
    if (!now || now.stop === visited[0]?.stop) return visited;
    visited.push(now);
  }
  return visited;
}

// The skip links come first and, once used, leave the next Tab behind what they skip.
async function skipLinks(page, address, tell) {
  const links = await page
    .locator('a.skip')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  if (!links.includes('#main')) tell('no skip link to #main');
  for (const [index, href] of links.entries()) {
    await page.goto(address);
    for (let press = 0; press <= index; press += 1) await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 24;
    });
    if ((await page.evaluate(() => document.activeElement.getAttribute('href'))) !== href) {
      tell(`Tab ${index + 1} is not the skip link to ${href}`);
      continue;
    }
    if (!seen) tell(`the skip link to ${href} is not in view when it has the focus`);
    await page.keyboard.press('Enter');
    if (href === '#main' && (await page.evaluate(() => document.activeElement.id)) !== 'main')
      tell('#main has no focus');
    await page.keyboard.press('Tab');
    const after = await page.evaluate((id) => {
      const target = document.getElementById(id);
      return target.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    }, href.slice(1));
    if (!after) tell(`after the skip link to ${href} the focus is before its target`);
  }
}

export default async function check({ site, server, browser, fault }) {
  let stops = 0;
  for (const look of LOOKS) {
    await browser.each(site.samples(), look, async (page, { path }) => {
      const tell = (what) => fault(path, look, what);
      await page.goto(server.url(path));
      const expected = await page.evaluate(markStops);
      stops += expected.length;
      const visited = await walk(page, 'Tab', expected.length + 5);
      for (const what of keyFaults(expected, visited, looks[look].viewport)) tell(what);
      const steps = Math.min(expected.length, BACKWARDS);
      let back = await walk(page, 'Shift+Tab', steps);
      if (back.length === 0) back = await walk(page, 'Shift+Tab', steps); // it stood at the first stop
      if (back.length < steps) tell(`backwards the focus is lost after ${back.length} of ${steps} stops`);
      if (visited[0]?.href?.at(0) !== '#') tell('the first stop is no skip link');
      await skipLinks(page, server.url(path), tell);
    });
  }
  return `${stops} stops on ${site.samples().length} pages`;
}
