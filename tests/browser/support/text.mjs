// Runs inside a page: which words are cut off by the box they stand in, cover others, or leave the screen.
export function textFaults() {
  const SLACK = 1.5;
  const shorten = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
  const faults = [];
  const most = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > most) {
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide on a screen of ${most} px`);
  }

  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.closest('svg, .unseen') || !element.checkVisibility()) continue;
    const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
    const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
    if (across || down) faults.push(`clipped: “${shorten(element.textContent)}”`);
  }

  // One box per line of a piece of text, in the order of their tops.
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.unseen, .skip, .chart-skip') || !parent.checkVisibility())
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const drawing = parent.closest('svg');
    const cuts = drawing && getComputedStyle(drawing).overflow !== 'visible';
    const frame = cuts ? drawing.getBoundingClientRect() : undefined;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      boxes.push({ left, right, top, bottom, parent, text: node.data });
      if (drawing && (left < 0 || right > most)) faults.push(`off the screen: “${shorten(node.data)}”`);
      if (
        frame &&
        (left < frame.left - SLACK ||
          right > frame.right + SLACK ||
          top < frame.top - SLACK ||
          bottom > frame.bottom + SLACK)
      ) {
        faults.push(`clipped by its drawing: “${shorten(node.data)}”`);
      }
    }
  }
  // The words of a diagram stay in their box.
  for (const text of document.querySelectorAll('figure.diagram svg text')) {
    let box = text.previousElementSibling;
    while (box && box.localName !== 'rect') box = box.previousElementSibling;
    if (!box || !text.checkVisibility()) continue;
    if (text.getBoundingClientRect().right > box.getBoundingClientRect().right + SLACK)
      faults.push(`leaves its box: “${shorten(text.textContent)}”`);
  }
  boxes.sort((a, b) => a.top - b.top);

  for (let i = 0; i < boxes.length; i += 1) {
    const one = boxes[i];
    for (let j = i + 1; j < boxes.length && boxes[j].top < one.bottom; j += 1) {
      const two = boxes[j];
      if (one.parent === two.parent && one.text === two.text) continue;
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - two.top;
      const height = Math.min(one.bottom - one.top, two.bottom - two.top);
      // Boxes hold room for accents and tails: a third of a line may be shared before letters touch.
      if (across > 2 && down > height / 3)
        faults.push(`“${shorten(one.text)}” covers “${shorten(two.text)}”`);
    }
  }
  return faults;
}
