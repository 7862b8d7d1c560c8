// Nothing but a scrolling table is wider than a small screen, and the words of a chart are large enough.
export const claim = 'pages fit 320 px and chart text stays readable';

// A screen of 320 × 256 is also a screen of 1280 × 1024 enlarged four times.
const SMALL = { width: 320, height: 256 };
const SIZES = [
  { width: 320, least: 12 },
  { width: 640, least: 12 },
  { width: 703, least: 12 },
  { width: 704, least: 14 },
  { width: 1280, least: 14 },
];

const tooWide = () => {
  const most = document.documentElement.clientWidth;
  const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const found = [];
  const across = document.scrollingElement.scrollWidth;
  if (across > most) found.push(`the page is ${across} px wide on a screen of ${most} px`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('.unseen, svg *')) continue;
    const style = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth;
    if (scrolls && !element.matches('.scroll')) found.push(`${name(element)} scrolls sideways`);
    if (element.parentElement.closest('.scroll')) continue;
    const { right, width } = element.getBoundingClientRect();
    if (width && right > most + 0.5) found.push(`${name(element)} ends at ${Math.round(right)} px`);
  }
  return found;
};

const badCharts = (least) =>
  [...document.querySelectorAll('figure.chart')].flatMap((figure) => {
    const shown = [...figure.querySelectorAll('svg[role=img]')].filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) return [`${figure.id} shows ${shown.length} drawings`];
    const scale = shown[0].getScreenCTM().a;
    const sizes = [...shown[0].querySelectorAll('text')].map(
      (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
    );
    const smallest = Math.min(...sizes);
    return smallest < least - 0.01
      ? [`${figure.id} has text of ${smallest.toFixed(1)} px, less than ${least}`]
      : [];
  });

export default async function check({ site, server, browser, fault }) {
  let charts = 0;
  await browser.each(site.pages, { viewport: SMALL }, async (page, { path }) => {
    await page.goto(server.url(path));
    for (const what of await page.evaluate(tooWide)) fault(path, '320 px', what);
    const count = await page.locator('figure.chart').count();
    charts += count;
    if (!count) return;
    for (const { width, least } of SIZES) {
      await page.setViewportSize({ width, height: 800 });
      for (const what of await page.evaluate(badCharts, least)) fault(path, `${width} px`, what);
    }
  });
  return `${site.pages.length} pages, ${charts} charts`;
}
