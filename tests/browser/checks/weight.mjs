// Pages are light: what a phone has to load, compressed as a server would send it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const claim = 'pages and style sheet keep to their weight';

const KB = 1024;
const STYLE_SHEET = 12 * KB;
const REPORT = { page: 12 * KB, chart: 2.5 * KB, table: 1.5 * KB, most: 130 * KB };
const OTHER = 30 * KB;
const REQUESTS = 3; // document, style sheet, icon

const count = (html, piece) => html.split(piece).length - 1;

// A pack holds as many reports as it has items; a table of a block weighs what that of a chart does.
function allowed(kind, html) {
  if (!['report', 'edition', 'pack'].includes(kind)) return OTHER;
  const reports = kind === 'pack' ? count(html, '<h2 id=') : 1;
  const charts = count(html, '<figure class="chart"') * REPORT.chart;
  const tables = count(html, '<figure class="table-block') * REPORT.table;
  return Math.min(REPORT.most, reports * REPORT.page + charts + tables);
}

export default async function check({ site, fault }) {
  let heaviest = { path: '', part: 0 };
  for (const { path, kind } of site.pages) {
    const html = site.text(path);
    const weight = gzipSync(html).length;
    const most = allowed(kind, html);
    if (weight > most) fault(path, '', `${weight} bytes compressed, at most ${most}`);
    if (weight / most > heaviest.part) heaviest = { path, part: weight / most };
    const requests = 1 + (html.match(/<link rel="(stylesheet|icon)"|<img |<script [^>]*src=/g)?.length ?? 0);
    if (requests > REQUESTS) fault(path, '', `${requests} requests, at most ${REQUESTS}`);
  }
  for (const path of site.files.filter((each) => each.endsWith('.css'))) {
    const weight = gzipSync(readFileSync(join(site.folder, path))).length;
    if (weight > STYLE_SHEET) fault(path, '', `${weight} bytes compressed, at most ${STYLE_SHEET}`);
  }
  return `${site.pages.length} pages, the fullest is ${heaviest.path} at ${Math.round(heaviest.part * 100)}%`;
}
