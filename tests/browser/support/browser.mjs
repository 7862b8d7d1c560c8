// One headless chromium for a whole run, and the looks a page is shown in.
import { existsSync } from 'node:fs';
import { load } from './tools.mjs';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const TOGETHER = 2;

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

export const looks = {
  'narrow light': { viewport: narrow, colorScheme: 'light' },
  'narrow dark': { viewport: narrow, colorScheme: 'dark' },
  'wide light': { viewport: wide, colorScheme: 'light' },
  'wide dark': { viewport: wide, colorScheme: 'dark' },
  'narrow print': { viewport: narrow, colorScheme: 'light', media: 'print' },
  'wide print': { viewport: wide, colorScheme: 'dark', media: 'print' },
  'narrow forced': { viewport: narrow, colorScheme: 'light', forcedColors: 'active' },
  'wide forced': { viewport: wide, colorScheme: 'dark', forcedColors: 'active' },
};

export const program = PROGRAMS.find(existsSync);

export class Browser {
  #browser;

  async launch() {
    const { chromium } = load('playwright-core');
    this.#browser ??= await chromium.launch({ executablePath: program, args: FLAGS });
    return this.#browser;
  }

  // Calls work(page, item) for every item, a few at a time, each in a window of the given look.
  async each(items, look, work, options = {}) {
    const queue = [...items];
    const { media, ...rest } = typeof look === 'string' ? looks[look] : look;
    const browser = await this.launch();
    const worker = async () => {
      const context = await browser.newContext({ ...rest, ...options });
      const page = await context.newPage();
      if (media) await page.emulateMedia({ media });
      for (let item = queue.shift(); item; item = queue.shift()) await work(page, item, context);
      await context.close();
    };
    await Promise.all(Array.from({ length: Math.min(TOGETHER, items.length) }, worker));
  }

  async close() {
    await this.#browser?.close();
  }
}
