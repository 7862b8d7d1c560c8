// Scripts are not needed: a page says, links and offers the same without them.
export const claim = 'pages are the same with scripts off';

const content = () => ({
  words: document.body.innerText,
  links: [...document.querySelectorAll('a[href]')]
    .map((link) => `${link.textContent.trim()} → ${link.href}`)
    .join('\n'),
  images: [...document.querySelectorAll('img, svg')].length,
});

const scripts = () =>
  [...document.querySelectorAll('script, noscript')]
    .filter((element) => element.type !== 'application/ld+json')
    .map((element) => element.outerHTML.slice(0, 80));

export default async function check({ site, server, browser, fault }) {
  const without = new Map();
  await browser.each(
    site.pages,
    'wide light',
    async (page, { path }) => {
      await page.goto(server.url(path));
      without.set(path, await page.evaluate(content));
    },
    { javaScriptEnabled: false },
  );
  await browser.each(site.pages, 'wide light', async (page, { path, kind }) => {
    await page.goto(server.url(path));
    const seen = await page.evaluate(content);
    for (const [part, value] of Object.entries(without.get(path))) {
      if (seen[part] !== value) fault(path, '', `${part} differ with scripts on and off`);
    }
    if (!seen.words.trim()) fault(path, '', 'no words');
    if (kind === 'search') return;
    for (const tag of await page.evaluate(scripts)) fault(path, '', `a script: ${tag}`);
  });
  return `${site.pages.length} pages`;
}
