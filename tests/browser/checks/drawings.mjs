// The drawings that are offered for use elsewhere: each stands alone, says what it is, and looks as it does on
// its page. That they are valid is judged with the markup.
import { readFile, readLooks, readWords } from '../support/drawn_alone.mjs';

export const claim = 'each drawing for use elsewhere stands alone and looks as on its page';

const LONGEST = 250;
const SLACK = 1.5;
const MOVED = 0.11; // a coordinate of two, each in whole tenths
const UNSTYLED = 'rgb(0, 0, 0)';

function fileFaults(file, tell) {
  const { name, title, frame } = file;
  if (file.broken || file.root !== 'svg') tell(`is not readable: ${file.broken.slice(0, 80)}`);
  if (file.role !== 'img') tell(`has the role ${file.role}`);
  if (!name || name.length > LONGEST) tell(`has a name of ${name.length} characters`);
  if (title !== name || !file.isFirst) tell(`has another title than its name: “${title}”`);
  if (!file.desc) tell('has no description');
  if (frame[0] !== `0 0 ${frame[1]} ${frame[2]}`) tell(`is ${frame[1]} × ${frame[2]}, drawn in ${frame[0]}`);
  for (const tag of file.foreign) tell(`holds <${tag}>`);
  for (const what of file.asks) tell(`has an attribute ${what}`);
  if (/@|url\(|var\(|expression/.test(file.style)) tell('has a style that needs another file or a page');
  if (file.before) tell('has something before its root');
}

function placeFaults({ boxes, inner }, tell) {
  for (const { left, right, top, bottom, text } of boxes) {
    const isIn = left > inner.left - SLACK && right < inner.right + SLACK;
    if (!isIn || top < inner.top - SLACK || bottom > inner.bottom + SLACK)
      tell(`leaves its frame: ${text ? `“${text}”` : `a mark at ${left.toFixed(0)}, ${top.toFixed(0)}`}`);
  }
  const words = boxes.filter(({ text }) => text);
  words.forEach((one, index) => {
    for (const two of words.slice(index + 1)) {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      const height = Math.min(one.bottom - one.top, two.bottom - two.top);
      if (across > 2 && down > height / 3) tell(`“${one.text}” covers “${two.text}”`);
    }
  });
}

// Where the drawing differs from that of the page, which is moved as one.
function difference(alone, onPage) {
  const [x, y] = onPage[0].starts[0];
  const [dx, dy] = [(alone[0]?.starts[0][0] ?? 0) - x, (alone[0]?.starts[0][1] ?? 0) - y];
  const isMoved = ([left, top], [was, stood]) =>
    Math.abs(left - was - dx) < MOVED && Math.abs(top - stood - dy) < MOVED;
  for (const [index, mark] of onPage.entries()) {
    const seen = alone[index];
    const isAlike = ['is', 'text', 'shape', 'size'].every((part) => seen?.[part] === mark[part]);
    if (!isAlike) return `${seen?.is} ${seen?.text} for ${mark.is} ${mark.text}`;
    if (!mark.starts.every((start, part) => isMoved(seen.starts[part], start)))
      return `${mark.is} ${mark.text} stands elsewhere`;
  }
  return undefined;
}

// Marks of the page's drawing, in order and moved as one, with the same colours and strokes.
function lookFaults(alone, onPage, tell) {
  const tried = alone.map((_, index) => difference(alone.slice(index, index + onPage.length), onPage));
  const start = tried.indexOf(undefined);
  if (start < 0) {
    const likely = alone.findIndex(({ is, shape }) => is === onPage[0].is && shape === onPage[0].shape);
    tell(`is another drawing than that of its page: ${tried[Math.max(likely, 0)]}`);
    return;
  }
  onPage.forEach(({ is, looks }, index) => {
    const seen = alone[start + index].looks;
    for (const name of new Set([...Object.keys(looks), ...Object.keys(seen)])) {
      if (seen[name] !== looks[name]) tell(`${is}: ${name} is ${seen[name]}, on its page ${looks[name]}`);
    }
  });
}

function colourFaults(alone, onPage, tell) {
  const used = new Set(onPage.flatMap(({ looks }) => [looks.fill, looks.stroke]));
  for (const { is, text, looks } of alone) {
    if (looks.fill === 'none' && looks.stroke === 'none') tell(`${is} is not seen`);
    const colours = [looks.fill, looks.stroke];
    if (colours.includes(UNSTYLED) && !used.has(UNSTYLED)) tell(`${is} ${text} has no colour of the theme`);
  }
}

const bare = (text) => text.replace(/\s+/g, '');

function wordFaults(alone, words, tell) {
  const said = bare(alone.map(({ text }) => text).join(''));
  for (const text of words) if (!said.includes(bare(text))) tell(`does not say “${text}”`);
}

export default async function check({ site, server, browser, fault }) {
  const drawings = site.files.filter((path) => /^data\/[^/]+\.svg$/.test(path));
  let marks = 0;
  await browser.each(drawings, 'wide light', async (page, path) => {
    const tell = (what) => fault(path, '', what);
    await page.goto('about:blank'); // the page before may still be asking for its icon
    const asked = [];
    const note = (request) => asked.push(request.url());
    page.on('request', note);
    await page.goto(server.url(path));
    page.off('request', note);
    for (const url of asked.slice(1)) tell(`asks for ${url}`);
    const file = await page.evaluate(readFile);
    fileFaults(file, tell);
    placeFaults(file, tell);
    const alone = await page.evaluate(readLooks, 'svg');
    const home = `measures/${path.slice('data/'.length, -'.svg'.length)}/index.html`;
    if (!site.files.includes(home)) {
      tell('has no page');
      return;
    }
    if (!site.text(home).includes(path)) tell(`is not offered on ${home}`);
    await page.goto(server.url(home));
    const words = await page.evaluate(readWords, file.name);
    if (!words) tell(`no chart of ${home} has its name`);
    const onPage = words ? await page.evaluate(readLooks, '.compared') : [];
    if (words && !onPage.length) tell('has no marks on its page');
    if (onPage.length) lookFaults(alone, onPage, tell);
    colourFaults(alone, onPage, tell);
    wordFaults(alone, words ?? [], tell);
    marks += onPage.length;
  });
  const pages = site.pages.filter(({ kind }) => kind === 'measure');
  for (const { path } of pages) {
    const wanted = `data/${path.split('/')[1]}.svg`;
    const hasLines = /id="chart-[^"]*"/.test(site.text(path));
    if (hasLines && !drawings.includes(wanted)) fault(path, '', 'its chart has no file of its own');
  }
  return `${drawings.length} drawings, ${marks} marks compared`;
}
