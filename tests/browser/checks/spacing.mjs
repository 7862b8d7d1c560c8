// A reader who spaces text more widely, or doubles its size, loses nothing: no word is clipped or covered.
import { textFaults } from '../support/text.mjs';

export const claim = 'spaced and doubled text is neither clipped nor covered';

// What WCAG 1.4.12 lets a reader set.
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;
const DOUBLED = { standard: 32, fixed: 26 };
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

// The reader's sheet is not the site's: its policy is set aside for this window.
export default async function check({ site, server, browser, fault }) {
  await browser.each(
    site.pages,
    { viewport: NARROW },
    async (page, { path }, context) => {
      const tell = async (look) => {
        for (const what of await page.evaluate(textFaults)) fault(path, look, what);
      };
      await page.setViewportSize(NARROW);
      await page.goto(server.url(path));
      await tell('as it is, 320 px');
      await page.addStyleTag({ content: SPACED });
      await tell('spaced, 320 px');
      await page.setViewportSize(WIDE);
      await tell('spaced, 1280 px');

      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: DOUBLED });
      await page.reload(); // without the reader's sheet
      await tell('doubled, 1280 px');
      await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
      await session.detach();
    },
    { bypassCSP: true },
  );
  return `${site.pages.length} pages`;
}
