// A built site on disk: its files, its pages and what kind each page is.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const lists = { reports: 'report', measures: 'measure', packs: 'pack' };
const alone = ['glossary', 'search', 'data', 'corrections', 'methodology'];

// The kind of a page follows from its address alone.
function kindOf(path) {
  const parts = path.split('/').slice(0, -1);
  const [first] = parts;
  if (path === '404.html') return 'not-found';
  if (!parts.length) return 'home';
  if (first in lists) return [first, lists[first], 'edition'][Math.min(parts.length, 3) - 1];
  return alone.includes(first) ? first : 'plain';
}

// What a page is called among pictures and papers.
export const fileName = (path) => path.replace(/\/?(index)?\.html$/, '').replaceAll('/', '-') || 'home';

const MOST_ALIKE = 2;

// Which elements a page is built of, in their order; how many rows, items and marks there are makes no difference.
function shapeOf(html) {
  const found = html.matchAll(/<(h[1-4]|figure|table|svg|p|dl|ul|ol|section|details|nav)\b(?: class="([^"]*)")?/g);
  const parts = [...found].map(([, tag, name]) => `${tag}.${name ?? ''}`);
  return parts.filter((part, i) => part !== parts[i - 1]).join(' ');
}

export class Site {
  constructor(folder) {
    this.folder = folder;
    this.name = basename(folder);
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
    this.every = this.files
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ path, kind: kindOf(path), size: statSync(join(folder, path)).size }));
    // A site may have hundreds of measures: two pages of each shape stand for those built alike.
    const alike = new Map();
    this.pages = this.every.filter(({ path, kind }) => {
      if (kind !== 'measure') return true;
      const shape = shapeOf(this.text(path));
      alike.set(shape, (alike.get(shape) ?? 0) + 1);
      return alike.get(shape) <= MOST_ALIKE;
    });
    if (!this.pages.some((page) => page.kind === 'home')) throw new Error(`${folder} holds no index.html`);
    this.base = this.#basePath();
  }

  text(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  // The largest page of each kind stands for it, with the smallest where two are asked for.
  samples(most = 2) {
    const kinds = new Map();
    for (const page of this.pages) kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
    return [...kinds.values()].flatMap((pages) => {
      const bySize = [...pages].sort((a, b) => b.size - a.size);
      return most > 1 && bySize.length > 1 ? [bySize[0], bySize.at(-1)] : [bySize[0]];
    });
  }

  // Only the page of a lost address starts its links from the path that the site is published under.
  #basePath() {
    const lost = this.pages.find((page) => page.kind === 'not-found');
    const sheet = lost && this.text(lost.path).match(/href="(\/[^"]*?)assets\/site\.css"/);
    return sheet ? sheet[1] : '/';
  }
}
