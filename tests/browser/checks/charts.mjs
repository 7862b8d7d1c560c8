// What assistive technology is told of a chart, and nothing else is read here but its tree: one image with a
// short name and no word of the drawing in it, the sentence, and a table that has heads. A diagram has a list that
// says what its boxes say, in their order.
import { looks } from '../support/browser.mjs';
import { judgeTree, judgeWords, readDiagrams } from '../support/diagrams.mjs';

export const claim = 'each chart is one named image, with its sentence and a table that has heads, or its list';

const LONGEST = 250;
const LOOKS = ['narrow light', 'wide light', 'wide forced'];

// A chart on the page, by its backend id, with what its picture holds.
const charts = () =>
  [...document.querySelectorAll('figure.chart:not(.diagram)')].map((figure) => {
    for (const details of figure.querySelectorAll('details')) details.open = true;
    const tables = [...figure.querySelectorAll('table')];
    const drawing = [...figure.querySelectorAll('svg[role=img]')].find((svg) => svg.checkVisibility());
    return {
      id: figure.id,
      height: drawing?.getBoundingClientRect().height,
      says: figure.querySelector('.chart-says')?.textContent ?? '',
      heads: tables.reduce((sum, table) => sum + table.querySelectorAll('th[scope=col]').length, 0),
      rows: tables.reduce((sum, table) => sum + table.querySelectorAll('th[scope=row]').length, 0),
      tables: tables.length,
      headless: tables.some((table) =>
        [...table.querySelectorAll('td')].some((cell) => {
          const row = cell.parentElement.querySelector('th[scope=row]');
          const column = table.tHead?.rows[0]?.cells[cell.cellIndex];
          return !row || column?.scope !== 'col' || !column.textContent.trim();
        }),
      ),
    };
  });

// Below the figure with this id, in the tree of the page: every node that assistive technology meets.
function below(nodes, backendId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : [])),
  ];
  const top = nodes.find((node) => node.backendDOMNodeId === backendId);
  const met = top ? walk(top).filter((node) => !node.ignored) : [];
  return met.map((node) => ({ ...node, below: walk(node).filter((each) => !each.ignored).length - 1 }));
}

async function backendIds(session, selector) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  });
  const described = nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId }));
  return (await Promise.all(described)).map(({ node }) => node.backendNodeId);
}

const bare = (text) => text.replace(/\s+/g, '');

function judgeImage(chart, tree, tell) {
  const images = tree.filter((node) => /^(image|img)$/.test(node.role?.value));
  if (images.length !== 1) tell(`${chart.id} is ${images.length} images`);
  if (!chart.height) tell(`${chart.id} shows no drawing`);
  for (const image of images) {
    const name = image.name?.value ?? '';
    if (!name) tell(`${chart.id} has no name`);
    if (name.length > LONGEST) tell(`${chart.id} has a name of ${name.length} characters`);
    if (image.below) tell(`${chart.id} has text inside its image`);
  }
}

function judge(chart, tree, tell) {
  const role = (name) => tree.filter((node) => node.role?.value === name);
  judgeImage(chart, tree, tell);
  const read = role('StaticText').map((node) => node.name?.value ?? '');
  if (!chart.says.trim()) tell(`${chart.id} has no sentence`);
  if (!bare(read.join('')).includes(bare(chart.says))) tell(`${chart.id}: its sentence is not read out`);
  if (!chart.tables) tell(`${chart.id} has no table`);
  if (chart.headless) tell(`${chart.id} has a data cell without heads`);
  if (chart.heads < 2 || role('columnheader').length !== chart.heads)
    tell(`${chart.id}: ${role('columnheader').length} of ${chart.heads} column heads are read out`);
  if (!chart.rows || role('rowheader').length !== chart.rows)
    tell(`${chart.id}: ${role('rowheader').length} of ${chart.rows} row heads are read out`);
}

function judgeDiagram(diagram, tree, tell) {
  judgeImage(diagram, tree, tell);
  const tellOfIt = (what) => tell(`${diagram.id}: ${what}`);
  judgeWords(diagram, tellOfIt);
  judgeTree(diagram, tree, tellOfIt);
}

const KINDS = [
  { selector: 'figure.chart:not(.diagram)', read: charts, judge },
  { selector: 'figure.diagram', read: readDiagrams, judge: judgeDiagram },
];

export default async function check({ site, server, browser, fault }) {
  const seen = [0, 0];
  const pages = site.pages.filter(({ path }) => /<figure class="[^"]*\bchart\b/.test(site.text(path)));
  for (const look of LOOKS) {
    await browser.each(pages, looks[look], async (page, { path }, context) => {
      await page.goto(server.url(path));
      const found = [];
      for (const { read } of KINDS) found.push(await page.evaluate(read)); // opens what is folded
      const session = await context.newCDPSession(page);
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      for (const [kind, { selector, judge: judgeOne }] of KINDS.entries()) {
        const ids = await backendIds(session, selector);
        found[kind].forEach((chart, index) =>
          judgeOne(chart, below(nodes, ids[index]), (what) => fault(path, look, what)),
        );
        seen[kind] += found[kind].length;
      }
      await session.detach();
    });
  }
  const [charted, drawn] = seen.map((count) => count / LOOKS.length);
  return `${charted} charts and ${drawn} diagrams on ${pages.length} pages`;
}
