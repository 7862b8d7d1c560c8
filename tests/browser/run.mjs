// Looks at a built site in a browser. Usage: run.mjs SITE [--into FOLDER] [CHECK…]
// One line per check, below it what is wrong; exit 1 if anything is. Without names every check runs.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Browser } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { Site } from './support/site.mjs';

const SHOWN = 40;
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const known = readdirSync(`${here}/checks`)
  .map((file) => file.replace('.mjs', ''))
  .sort();

// The same fault on many pages is told once, with the places it was first seen at.
function told(faults) {
  const places = new Map();
  for (const { where, what } of faults) places.set(what, (places.get(what) ?? new Set()).add(where));
  const lines = [...places].map(([what, where]) => {
    const more = where.size > 3 ? ` and ${where.size - 3} more` : '';
    return `  ${what}\n    at ${[...where].slice(0, 3).join(', ')}${more}`;
  });
  return lines.length > SHOWN
    ? [...lines.slice(0, SHOWN), `  … and ${lines.length - SHOWN} other faults`]
    : lines;
}

const words = process.argv.slice(2);
const flag = words.indexOf('--into');
const into = resolve(flag < 0 ? `${process.env.BROWSER_TOOLS ?? here}/reports` : words.splice(flag, 2)[1]);
const [folder, ...wanted] = words;
const unknown = wanted.filter((name) => !known.includes(name));
if (!folder || unknown.length) {
  console.error(`usage: run.mjs SITE [--into FOLDER] [${known.join(' ')}]`);
  process.exit(2);
}

const site = new Site(resolve(folder));
const server = await serve(site);
const browser = new Browser();
let failed = false;
for (const name of wanted.length ? wanted : known) {
  const faults = [];
  const fault = (page, look, what) => faults.push({ where: look ? `${page} [${look}]` : page, what });
  const { default: check, claim } = await import(`./checks/${name}.mjs`);
  const start = Date.now();
  let seen;
  try {
    seen = await check({ site, server, browser, into, fault });
  } catch (error) {
    fault('the check itself', '', error.stack);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${claim}: ${seen ?? 'stopped'}, ${faults.length} faults, ${seconds} s`);
  for (const line of told(faults)) console.log(line);
  failed ||= faults.length > 0;
}
await browser.close();
await server.close();
process.exit(failed ? 1 : 0);
