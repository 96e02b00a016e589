// Marks where things begin and end, so that their pages can be found in the PDF: each mark is a
// white word of one pixel that takes no room. Tells which marks belong together.
() => {
  const marks = new Map();

  function mark(node, end) {
    const svg = node.parentElement.closest('svg');
    const place = svg ?? node;
    const key = end ? 'Z' : 'A';
    const known = marks.get(place)?.[key];
    if (known) return known;
    const number = String(marks.size + 1).padStart(5, '0');
    const span = document.createElement('span');
    span.textContent = `Q${number}${key}Q`;
    span.style.cssText = 'all: initial; position: absolute; font: 1px/1px monospace; color: #fff;' +
      // A line may end where the paper does, and there the mark would be cut off.
      `white-space: nowrap; margin: ${end ? 3 : 0}px 0 0 ${end && !svg ? -6 : 0}px`;
    span.ariaHidden = 'true';
    // What is placed absolutely is only repeated with a table's head if a cell there holds it.
    const cell = place.parentNode.closest('thead th, thead td');
    if (cell) cell.style.position = 'relative';
    place.parentNode.insertBefore(span, end ? place.nextSibling : place);
    marks.set(place, { ...marks.get(place), [key]: span.textContent });
    return span.textContent;
  }

  function texts(element) {
    const result = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && node.parentElement.checkVisibility() &&
        !node.parentElement.closest('title, desc, style, script')) result.push(node);
    }
    return result;
  }

  const body = texts(document.body);
  const seen = (selector) => [...document.querySelectorAll(selector)]
    .filter((e) => e.checkVisibility() && texts(e).length);
  const name = (e) => `<${e.localName}> "${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;

  function ends(element) {
    const inside = texts(element);
    return { name: name(element), height: element.getBoundingClientRect().height,
      from: [inside[0]], to: [inside.at(-1)] };
  }

  const whole = seen('.finding, figure, tbody tr').map(ends);
  const tables = seen('table').filter((e) => e.tHead).map((e) => ({
    ...ends(e), head: [texts(e.tHead)[0]], last: [texts(e.tBodies[0]).at(-1)] }));
  const headings = seen('h1, h2, h3, h4, h5, h6, caption').map((e) => {
    const last = texts(e).at(-1);
    return { name: name(e), height: e.getBoundingClientRect().height,
      from: [last], to: [body[body.indexOf(last) + 1]] };
  }).filter(({ to }) => to[0]);

  // Only now are the marks put in, when all the texts are found.
  const start = ([node]) => mark(node, false);
  const end = ([node]) => mark(node, true);
  return {
    whole: whole.map((w) => ({ name: w.name, height: w.height, from: start(w.from), to: end(w.to) })),
    tables: tables.map((t) => ({
      name: t.name, head: start(t.head), from: start(t.from), to: end(t.last) })),
    headings: headings.map((h) => ({
      name: h.name, height: h.height, from: start(h.from), to: start(h.to) })),
  };
}
