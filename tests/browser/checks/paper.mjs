// Paper holds every value of summaries and charts and every statement, read back from the PDF.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../support/site.mjs';

export const claim = 'paper holds every value and statement';

// Where lines and columns break differs on paper; letters and digits do not.
const bare = (text) => text.replace(/[\s\u00AD]+/g, '');

// A sheet may end within a text: then its beginning and its rest are both there.
function holds(paper, text) {
  if (paper.includes(text)) return true;
  let whole = 0;
  let start = text.length;
  while (whole < start - 1) {
    const middle = Math.floor((whole + start) / 2);
    if (paper.includes(text.slice(0, middle))) whole = middle;
    else start = middle;
  }
  return whole > 0 && paper.includes(text.slice(whole));
}

const SENTENCES = '.statement, .chart-says, .chart-note, main :is(h1, h2, h3, h4):not(nav *)';

const toldOnScreen = (selector) => {
  const lines = (cell) =>
    cell.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  // The table of a chart may be folded on the screen; it never is on paper.
  const ofCharts = [...document.querySelectorAll('.chart table :is(td, th)')].map((cell) => cell.textContent);
  return {
    cells: [...document.querySelectorAll('table.summary :is(td, th)')].flatMap(lines).concat(ofCharts),
    sentences: [...document.querySelectorAll(selector)].flatMap(lines),
  };
};

// What stands between the margins of a sheet of A4; a table does not scroll there.
const SHEET = { width: 657, height: 1000 };
const tooWide = () =>
  [...document.querySelectorAll('main table')]
    .filter((table) => table.checkVisibility())
    .map((table) => [table, Math.round(table.getBoundingClientRect().right)])
    .filter(([, right]) => right > document.documentElement.clientWidth + 1)
    .map(([table, right]) => `${table.caption?.textContent ?? 'a table'} ends ${right} px across`);

export default async function check({ site, browser, server, into, fault }) {
  const folder = join(into, 'paper', site.name);
  mkdirSync(folder, { recursive: true });
  const reports = site.pages.filter(({ kind }) => kind === 'report');
  const hasCharts = ({ path, kind }) => kind === 'plain' && /<figure class="[^"]*\bchart\b/.test(site.text(path));
  const others = new Set([...site.samples(), ...site.pages.filter(hasCharts)]);
  for (const report of reports) others.delete(report);
  let values = 0;
  let sheets = 0;
  await browser.each([...reports, ...others], 'wide light', async (page, { path }) => {
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await page.goto(server.url(path));
    for (const what of await page.evaluate(tooWide)) fault(path, 'print', `${what}, beyond the sheet`);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(server.url(path));
    const { cells, sentences } = await page.evaluate(toldOnScreen, SENTENCES);
    const file = join(folder, `${fileName(path)}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
    const words = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    sheets += words.split('\f').length - 1;
    const paper = bare(words);
    if (!paper) fault(path, 'print', 'the paper is blank');
    for (const text of [...cells, ...sentences]) {
      values += 1;
      if (!holds(paper, bare(text))) fault(path, 'print', `not on paper: “${text}”`);
    }
  });
  return `${values} values and sentences on ${sheets} sheets`;
}
