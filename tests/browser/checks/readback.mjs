// What a chart draws is what its table says: values are read back from coordinates, by the ticks of the axes
// or the length of the bars. A cell without a number has no mark, no label and no line across it.
import { monthOf } from '../support/axes.mjs';
import { readBars, readPairs } from '../support/bars_read.mjs';
import { readCharts } from '../support/drawing.mjs';
import { readProjection } from '../support/forecast_read.mjs';
import { readPanels } from '../support/panels_read.mjs';
import { readStacks } from '../support/stacks_read.mjs';
import { readColumns, readControl, readLines, readVolumes } from '../support/windows_read.mjs';

export const claim = 'drawn values are those of the table, and what is withheld is drawn nowhere';

// How each kind is read, by the words its name begins with.
const readers = {
  'Line chart': readLines,
  'Control chart': readControl,
  'Column chart': readColumns,
  'Grouped column chart': readColumns,
  'Column chart above a line chart': readVolumes,
  'Bar chart': readBars,
  'Bar chart of before and after': readPairs,
  'Stacked bar chart': readStacks,
  'Line charts': readPanels,
  'Projection chart': readProjection,
};

// "Line charts, 6 panels" is read as line charts are.
const readerOf = (kind) => readers[kind.replace(/, \d+ panels?$/, '')];

const NUMBER = /[\d,]*\d(\.\d+)?/g;
const numbersIn = (text) => [...text.matchAll(NUMBER)].map(([number]) => number);

// A number that is written into a drawing stands in the words or the table beside it.
function labelFaults(chart, marks) {
  const faults = [];
  const said = new Set([chart.words, ...chart.heads, ...chart.rows.flat()].flatMap(numbersIn));
  for (const { tag, role, text } of marks) {
    if (tag !== 'text' || role === 'annotation' || monthOf(text) !== undefined) continue;
    if (numbersIn(text).some((number) => !said.has(number)))
      faults.push(`the label “${text}” says what the table does not`);
  }
  return faults;
}

export default async function check({ site, server, browser, fault }) {
  const pages = site.pages.filter(({ path }) => /<figure class="[^"]*\bchart\b/.test(site.text(path)));
  const seen = { charts: 0, values: 0, blanks: 0 };
  await browser.each(pages, 'wide light', async (page, { path }) => {
    await page.goto(server.url(path));
    for (const chart of await page.evaluate(readCharts)) {
      const tell = (layout, what) => fault(path, layout, `${chart.id}: ${what}`);
      seen.charts += 1;
      const read = readerOf(chart.kind);
      if (!read) tell('', `nothing reads a ${chart.kind} back`);
      if (!read) continue;
      for (const { name, marks } of chart.layouts) {
        const found = read(chart, marks);
        seen.values += found.values;
        seen.blanks += found.blanks;
        for (const what of found.faults) tell(name, what);
        const ticks = found.ticks ?? new Set();
        for (const what of labelFaults(
          chart,
          marks.filter((mark) => !ticks.has(mark)),
        ))
          tell(name, what);
      }
    }
  });
  return `${seen.values} values and ${seen.blanks} blanks in ${seen.charts} charts on ${pages.length} pages`;
}
