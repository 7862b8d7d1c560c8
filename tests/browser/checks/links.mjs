// Every link and anchor leads somewhere, wherever the site is put: on a server, below a path, in a folder.
import { pathToFileURL } from 'node:url';

export const claim = 'every link and anchor resolves, from a server, a path below and a folder';

const gather = () => ({
  links: [...document.querySelectorAll('a[href], link[rel=stylesheet], link[rel=icon], img[src]')].map(
    (element) => element.href ?? element.src,
  ),
  ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
});

async function crawl(browser, pages, address) {
  const found = new Map();
  await browser.each(pages, 'wide light', async (page, { path }) => {
    await page.goto(address(path));
    found.set(path, await page.evaluate(gather));
  });
  return found;
}

// The file of the site an address means; undefined for addresses of others.
function target(url, start) {
  if (!url.startsWith(start)) return undefined;
  const path = decodeURIComponent(url.slice(start.length).split(/[?#]/)[0]);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

export default async function check({ site, server, browser, fault }) {
  const files = new Set(site.files);
  const lost = site.pages.filter(({ kind }) => kind === 'not-found');
  const rest = site.pages.filter(({ kind }) => kind !== 'not-found');
  const places = [
    ['server', server.url, site.pages],
    ['path below', server.deeper, rest],
    ['folder', (path) => `${pathToFileURL(site.folder)}/${path}`, rest],
  ];
  let checked = 0;
  let outside = new Set();
  for (const [look, address, pages] of places) {
    const found = await crawl(browser, pages, address);
    const start = address('');
    for (const [path, { links }] of found) {
      for (const url of links) {
        const file = target(url, start);
        if (file === undefined) {
          if (/^(https?|mailto|tel):/.test(url) && !url.startsWith(server.origin)) outside.add(url);
          else fault(path, look, `leaves the site's path: ${url}`);
          continue;
        }
        checked += 1;
        const anchor = decodeURIComponent(new URL(url).hash.slice(1));
        if (!files.has(file)) fault(path, look, `leads to nothing: ${url.replace(start, '')}`);
        else if (anchor && found.has(file) && !found.get(file).ids.includes(anchor)) {
          fault(path, look, `no such anchor: ${url.replace(start, '')}`);
        }
      }
    }
    orphans(found, start, lost, (path) => fault(path, look, 'no way leads here from the home page'));
  }
  return `${checked} links, ${outside.size} addresses outside (not asked)`;
}

function orphans(found, start, lost, tell) {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const url of found.get(path)?.links ?? []) {
      const file = target(url, start);
      if (found.has(file)) reached.add(file);
    }
  }
  for (const path of found.keys())
    if (!reached.has(path) && !lost.some((page) => page.path === path)) tell(path);
}
