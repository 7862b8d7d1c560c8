// Diagrams: boxes and lines, and the list below them that says the same. `readDiagrams` runs inside a page.

// The words of every box in each drawing, and of every item with how deep it stands.
export function readDiagrams() {
  const boxesOf = (drawing) => {
    const boxes = [];
    for (const mark of drawing.querySelectorAll('rect, text')) {
      if (mark.localName === 'rect') boxes.push([]);
      else if (boxes.length) boxes.at(-1).push(mark.textContent);
      else boxes.push([mark.textContent]);
    }
    return boxes.map((lines) => lines.join(' '));
  };
  const itemOf = (item) => {
    const copy = item.cloneNode(true);
    for (const list of copy.querySelectorAll('ul, ol')) list.remove();
    return copy.textContent.trim();
  };
  const depthOf = (item, figure) => {
    let depth = 0;
    for (let list = item.parentElement; list && list !== figure; list = list.parentElement)
      depth += Number(list.matches('ul, ol'));
    return depth;
  };
  return [...document.querySelectorAll('figure.diagram')].map((figure) => {
    const items = [...figure.querySelectorAll('li')];
    const drawings = [...figure.querySelectorAll('svg[role=img]')];
    return {
      id: figure.id,
      caption: figure.querySelector('figcaption')?.textContent.trim() ?? '',
      height: drawings.find((svg) => svg.checkVisibility())?.getBoundingClientRect().height,
      items: items.map((item) => ({ text: itemOf(item), depth: depthOf(item, figure) })),
      unseen: items.filter((item) => !item.checkVisibility()).length,
      lists: figure.querySelectorAll('ul, ol').length,
      steps: figure.querySelectorAll('ol').length,
      drawings: drawings.map((svg) => ({ name: svg.classList[0], boxes: boxesOf(svg) })),
      names: drawings.map((svg) => svg.getAttribute('aria-label')),
    };
  });
}

const bare = (text) => text.replace(/\s+/g, '');

// A box that holds fewer lines than its words need says so with three dots.
const isSaid = (box, item) => {
  const [start, end] = bare(box).split('…');
  return end === undefined ? bare(item) === start : end === '' && bare(item).startsWith(start);
};

export function judgeWords({ items, drawings, names }, tell) {
  if (drawings.length !== 2) tell(`has ${drawings.length} drawings`);
  if (new Set(names).size > 1) tell('has two names');
  for (const { name, boxes } of drawings) {
    if (boxes.length !== items.length) tell(`${name}: ${boxes.length} boxes for ${items.length} items`);
    boxes.forEach((box, index) => {
      const item = items[index]?.text ?? '';
      if (!isSaid(box, item)) tell(`${name}: “${box}” where the list has “${item}”`);
    });
  }
}

// What is read out: the figure by its caption, one image, and lists with all items, none of them in the image.
export function judgeTree(diagram, tree, tell) {
  const role = (name) => tree.filter((node) => node.role?.value === name);
  const [figure] = tree;
  if (!diagram.caption) tell('has no caption');
  if ((figure?.name?.value ?? '') !== diagram.caption) tell(`is called “${figure?.name?.value ?? ''}”`);
  const [lists, items] = [role('list').length, role('listitem').length];
  if (!diagram.lists || lists !== diagram.lists) tell(`${lists} of ${diagram.lists} lists are read out`);
  if (diagram.unseen || items !== diagram.items.length)
    tell(`${items} of ${diagram.items.length} items are read out`);
  const read = bare(role('StaticText').map((node) => node.name?.value ?? '').join(''));
  for (const { text } of diagram.items) if (!read.includes(bare(text))) tell(`“${text}” is not read out`);
  if (diagram.steps && diagram.steps !== 1) tell('steps lie within steps');
}
