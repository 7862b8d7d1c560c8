// Pictures of every kind of page in every look, for people to look at. Fails only on a blank page or chart.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { looks } from '../support/browser.mjs';
import { fileName } from '../support/site.mjs';

export const claim = 'pages and charts are not blank';

const TALLEST = 4000; // one picture; a longer page is shown in its first part, its middle and its end
const LEAST_COLOURS = 4;

// In an empty page: how many colours a picture has, whole and within each box.
const coloursOf = async ({ data, boxes }) => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const drawn = canvas.getContext('2d');
  drawn.drawImage(picture, 0, 0);
  return boxes.map(({ x, y, width, height }) => {
    const pixels = new Uint32Array(drawn.getImageData(x, y, width, height).data.buffer);
    return new Set(pixels).size;
  });
};

const chartBoxes = () =>
  [...document.querySelectorAll('figure.chart svg[role=img]')]
    .filter((svg) => svg.checkVisibility())
    .map((svg) => {
      const { x, y, width, height } = svg.getBoundingClientRect();
      return { id: svg.closest('figure').id, x: x + scrollX, y: y + scrollY, width, height };
    });

function parts(height) {
  if (height <= TALLEST) return [['', 0, height]];
  const middle = Math.max(TALLEST, Math.round(height / 2 - TALLEST / 2));
  const end = Math.max(TALLEST, height - TALLEST);
  return [
    ['-1-top', 0, TALLEST],
    ['-2-middle', middle, Math.min(TALLEST, height - middle)],
    ['-3-end', end, height - end],
  ].filter(([, top], index, all) => !index || top > all[index - 1][1]);
}

export default async function check({ site, server, browser, into, fault }) {
  const folder = join(into, 'screenshots', site.name);
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  for (const look of Object.keys(looks)) {
    await browser.each(site.samples(1), look, async (page, { path }, context) => {
      await page.goto(server.url(path));
      const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
      const charts = await page.evaluate(chartBoxes);
      const judge = await context.newPage();
      const name = `${fileName(path)}-${look.replace(' ', '-')}`;
      for (const [part, top, tall] of parts(height)) {
        const shot = await page.screenshot({
          path: join(folder, `${name}${part}.png`),
          fullPage: true,
          clip: { x: 0, y: top, width, height: tall },
        });
        pictures += 1;
        const inside = charts.filter((box) => box.y >= top && box.y + box.height <= top + tall);
        const boxes = [{ x: 0, y: top, width, height: tall }, ...inside].map((box) => ({
          x: Math.floor(box.x),
          y: Math.floor(box.y - top),
          width: Math.floor(box.width),
          height: Math.floor(box.height),
        }));
        const [whole, ...each] = await judge.evaluate(coloursOf, { data: shot.toString('base64'), boxes });
        if (whole < LEAST_COLOURS) fault(path, look, `a blank picture: ${name}${part}`);
        each.forEach((count, index) => {
          if (count < LEAST_COLOURS) fault(path, look, `a blank chart: ${inside[index].id}`);
        });
      }
      await judge.close();
    });
  }
  return `${pictures} pictures in ${folder}`;
}
