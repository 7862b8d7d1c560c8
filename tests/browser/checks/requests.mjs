// A reader's browser asks nobody but the site, and finds nothing on it that the pages' policy forbids.
import { pathToFileURL } from 'node:url';

export const claim = 'no request leaves the site and nothing breaks its policy';

const LATE = 100; // for what a browser asks once a page is shown, such as its icon

const outside = [
  [/\s(?:src|srcset|poster|data|action|background)=["']?\s*(?:[a-z]+:)?\/\//gi, /\.(?:html|svg)$/],
  [/<(?:script|iframe|object|embed|frame|base)\b(?![^>]*application\/ld\+json)/gi, /\.(?:html|svg)$/],
  [/http-equiv=["']?refresh/gi, /\.html$/],
  [
    /<link\b(?=[^>]*href=["']?(?:[a-z]+:)?\/\/)(?![^>]*rel=["']?(?:canonical|alternate|license))[^>]*>/gi,
    /\.html$/,
  ],
  [/\s(?:href|xlink:href)=["']?(?:[a-z]+:)?\/\//gi, /\.svg$/],
  [/url\(\s*["']?(?:[a-z]+:|\/\/)[^)]*\)/gi, /\.(?:html|svg|css)$/],
  [/@import\b/gi, /\.(?:html|svg|css)$/],
  [/\b(?:preload|prefetch|preconnect|dns-prefetch|modulepreload)\b(?=[^<]*>)/gi, /\.html$/],
];

function readFiles(site, fault) {
  for (const path of site.files) {
    for (const [pattern, kinds] of outside) {
      if (!kinds.test(path)) continue;
      for (const [found] of site.text(path).matchAll(pattern))
        fault(path, '', `reaches outside: ${found.slice(0, 100)}`);
    }
  }
}

async function listen({ site, browser, fault }, look, address) {
  let requests = 0;
  const start = address('');
  const watched = new WeakSet();
  await browser.each(site.pages, 'wide light', async (page, { path }) => {
    const tell = (what) => fault(page.url().replace(start, ''), look, what);
    if (!watched.has(page)) {
      watched.add(page);
      page.on('request', (request) => {
        requests += 1;
        if (!request.url().startsWith(start)) tell(`asks for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
      });
      page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText;
        // Aborted means that we went on to the next page.
        if (why !== 'net::ERR_ABORTED') tell(`${why}: ${request.url()}`);
      });
      page.on('console', (message) => tell(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => tell(`error: ${error.message}`));
    }
    // The page of a lost address starts its links from the root of its server.
    if (path === '404.html' && look === 'file:') return;
    await page.goto(address(path));
    await page.waitForTimeout(LATE);
  });
  return requests;
}

export default async function check(it) {
  readFiles(it.site, it.fault);
  const http = await listen(it, 'http:', it.server.url);
  const file = await listen(it, 'file:', (path) => `${pathToFileURL(it.site.folder)}/${path}`);
  return `${it.site.files.length} files, ${http + file} requests`;
}
