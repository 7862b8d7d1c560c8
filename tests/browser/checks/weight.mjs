// Pages are light: what a phone has to load, compressed as a server would send it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const claim = 'pages and style sheet keep to their weight';

const KB = 1024;
const STYLE_SHEET = 12 * KB;
const REPORT = { page: 12 * KB, chart: 2.5 * KB, most: 130 * KB };
const OTHER = 30 * KB;
const REQUESTS = 3; // document, style sheet, icon

const charts = (html) => html.split('<figure class="chart"').length - 1;

function allowed(kind, html) {
  if (kind !== 'report' && kind !== 'edition') return OTHER;
  return Math.min(REPORT.most, REPORT.page + charts(html) * REPORT.chart);
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
