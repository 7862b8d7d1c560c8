// Accessibility rules that a program can judge, by axe-core.
import { readFileSync } from 'node:fs';
import { looks } from '../support/browser.mjs';
import { locate } from '../support/tools.mjs';

export const claim = 'axe finds no violation';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALSO = [
  'td-has-header',
  'table-fake-caption',
  'p-as-heading',
  'label-content-name-mismatch',
  'target-size',
];
const EVERY_PAGE = ['narrow light', 'wide dark'];

// What axe may leave undecided, and why that is no fault. Everything else it must decide.
const undecided = [
  // Words in a drawing have no background element. The contrast check computes what they lie on.
  { rule: 'color-contrast', inside: 'svg' },
  // Cells that are scrolled out of sight: the contrast check computes the colours of each.
  { rule: 'color-contrast', inside: '.scroll' },
  // The head of a group of rows stands alone in its row; axe looks for data beside it, not for the rows below.
  { rule: 'th-has-data-cells', inside: '.table-block' },
  // Tables do not scroll on paper, and no paper is 320 px wide: the wide print judges the same words.
  { rule: 'color-contrast', inside: 'main', look: /^narrow print/ },
  // The name of the publishing body stands above every page, bold, and is no heading of any.
  { rule: 'p-as-heading', inside: 'header.site' },
  // A statement is a sentence in large letters; a short one on one line looks like a heading to axe.
  { rule: 'p-as-heading', inside: '.statement' },
];

// No preload: the policy of the pages forbids axe to fetch their style sheet.
const options = {
  runOnly: { type: 'tag', values: TAGS },
  rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])),
  preload: false,
  resultTypes: ['violations', 'incomplete'],
};

// Nobody presses a link on paper.
const optionsFor = (look) =>
  !look.endsWith('print')
    ? options
    : { ...options, rules: { ...options.rules, 'target-size': { enabled: false } } };

const told = (node) => node.failureSummary?.split('\n').slice(1).join(';').trim();
const line = (rule, node) => `${rule.id}: ${node.target.join(' ')}: ${told(node) ?? rule.help}`;

// An undecided node brings the reasons axe gives and in which of the places listed above it stands.
async function judge(page, source, look) {
  await page.evaluate(source);
  return page.evaluate(
    async ([given, places]) => {
      const found = await axe.run(document, given);
      for (const { nodes } of found.incomplete) {
        for (const node of nodes) {
          const element = document.querySelector(node.target.at(-1));
          node.inside = places.filter((place) => element?.closest(place));
          node.whys = [...node.any, ...node.all, ...node.none].map(({ data }) => data?.messageKey);
        }
      }
      return { violations: found.violations, incomplete: found.incomplete };
    },
    [optionsFor(look), undecided.map(({ inside }) => inside)],
  );
}

const accepted = (rule, node, look) =>
  undecided.some(
    (entry) =>
      entry.rule === rule.id && node.inside.includes(entry.inside) && (!entry.look || entry.look.test(look)),
  );

export default async function check({ site, server, browser, fault }) {
  const source = readFileSync(locate('axe-core/axe.min.js'), 'utf8');
  let runs = 0;
  for (const look of Object.keys(looks)) {
    const pages = EVERY_PAGE.includes(look) ? site.pages : site.samples();
    await browser.each(pages, look, async (page, { path }) => {
      await page.goto(server.url(path));
      const found = await judge(page, source, look);
      for (const rule of found.violations) for (const node of rule.nodes) fault(path, look, line(rule, node));
      for (const rule of found.incomplete) {
        for (const node of rule.nodes) {
          if (!accepted(rule, node, look)) fault(path, look, `undecided ${node.whys}: ${line(rule, node)}`);
        }
      }
      runs += 1;
    });
  }
  return `${runs} runs on ${site.pages.length} pages`;
}
