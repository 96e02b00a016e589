// What is wrong with the layout as it stands: text that is cut off, covered, too small, upon other
// text or outside the page, and anything that must be scrolled sideways. Pairs of check and detail.
(kind) => {
  const problems = [];
  const shown = new Set();
  const width = document.documentElement.clientWidth;
  const quote = (text) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;

  function report(check, text, detail) {
    const key = `${check} ${text.trim().slice(0, 20)}`;
    if (shown.has(key)) return;
    shown.add(key);
    problems.push([check, `${quote(text)} ${detail}`]);
  }

  function place(element) {
    const id = element.closest('[id]')?.id;
    return `in <${element.localName}>${id ? ` near #${id}` : ''}`;
  }

  // Each element is looked at once, however many texts stand in it.
  function once(look) {
    const known = new Map();
    return (element) => {
      if (!known.has(element)) known.set(element, look(element));
      return known.get(element);
    };
  }

  // Text for screen readers only (a clipped box of at most one pixel) is left out on purpose.
  const isForReadersOnly = once((element) => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.position !== 'absolute' || style.overflowX === 'visible') continue;
      const box = e.getBoundingClientRect();
      if (box.width <= 1.5 && box.height <= 1.5) return true;
    }
    return false;
  });

  // A skip link waits outside the page until it has the focus.
  const skipLink = document.querySelector('a[href^="#"]');

  function isWaiting(element) {
    if (!skipLink || element.closest('a') !== skipLink) return false;
    const box = skipLink.getBoundingClientRect();
    return box.right <= 0 || box.bottom + scrollY <= 0;
  }

  const unseen = 'script, style, noscript, template, title, desc, metadata';

  function* textNodes() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest(unseen)) continue;
      if (element.closest('option, datalist')) continue;
      if (isForReadersOnly(element) || isWaiting(element)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      yield node;
    }
  }

  // The rectangles of a text hold room above and below the letters: only the middle counts.
  function letters(rect) {
    const trim = rect.height * 0.2;
    return {
      left: rect.left + 1, right: rect.right - 1,
      top: rect.top + trim, bottom: rect.bottom - trim,
    };
  }

  const clippers = once((element) => {
    const result = [];
    let absolute = false;
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const style = getComputedStyle(e);
      const escapes = absolute && style.position === 'static';
      if (e !== document.body && !escapes &&
        (style.overflowX !== 'visible' || style.overflowY !== 'visible')) {
        result.push([e, style.overflowX !== 'visible', style.overflowY !== 'visible']);
      }
      if (style.position === 'absolute') absolute = true;
      else if (style.position !== 'static') absolute = false;
    }
    return result;
  });

  function checkClipped(node, box, clips) {
    for (const [e, across, down] of clips) {
      const clip = e.getBoundingClientRect();
      if ((across && (box.left < clip.left - 1 || box.right > clip.right + 1)) ||
        (down && (box.top < clip.top - 1 || box.bottom > clip.bottom + 1))) {
        report('clipped', node.data, `is cut off by <${e.localName}> ${place(node.parentElement)}`);
      }
    }
    if (box.left < -1 || box.right > width + 1) {
      report('clipped', node.data, `is outside the ${width} px wide page, ${place(node.parentElement)}`);
    }
  }

  function scaleOf(element) {
    const matrix = element.getScreenCTM?.();
    return matrix ? Math.hypot(matrix.c, matrix.d) : 1;
  }

  function checkSize(node, smallest) {
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
    const seen = size * scaleOf(node.parentElement);
    if (seen < smallest) {
      report('small', node.data, `is ${seen.toFixed(1)} px high ${place(node.parentElement)}`);
    }
  }

  const lines = [];
  for (const node of textNodes()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const clips = clippers(node.parentElement);
    checkSize(node, kind === 'paper' ? 9 : 10);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      const box = letters(rect);
      checkClipped(node, box, clips);
      lines.push({ node, ...box, y: (box.top + box.bottom) / 2 + scrollY });
    }
  }

  // Overlaps, by a sweep from the top.
  lines.sort((a, b) => a.top - b.top);
  let open = [];
  for (const line of lines) {
    open = open.filter((other) => other.bottom - line.top > 1);
    for (const other of open) {
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - line.top;
      if (across > 1 && down > 1) {
        report('overlap', line.node.data, `lies upon ${quote(other.node.data)}`);
      }
    }
    open.push(line);
  }

  // Something painted above the text. Points are only found inside the window: scroll through it.
  if (kind !== 'paper') {
    const start = scrollY;
    const screens = Map.groupBy(lines, ({ y }) => Math.floor(y / innerHeight));
    for (const [screen, texts] of screens) {
      scrollTo({ top: screen * innerHeight, behavior: 'instant' });
      const scrolled = scrollY;
      for (const { node, left, right, y } of texts) {
        const middle = y - scrolled;
        if (middle < 0 || middle >= innerHeight) continue;
        const hit = document.elementFromPoint((left + right) / 2, middle);
        const own = node.parentElement;
        if (hit && !hit.contains(own) && !own.contains(hit)) {
          report('covered', node.data, `lies under <${hit.localName}> ${place(hit)}`);
        }
      }
    }
    scrollTo({ top: start, behavior: 'instant' });
  }

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    problems.push(['scroll', `the page is ${page.scrollWidth} px wide in a window of ${width}`]);
  }
  for (const e of document.body.querySelectorAll('*')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    if (scrolls && e.scrollWidth > e.clientWidth + 1 && !isForReadersOnly(e) &&
      !['textarea', 'input', 'select'].includes(e.localName)) {
      problems.push(['scroll', `<${e.localName}> must be scrolled sideways, ${place(e)}`]);
    }
  }
  return problems;
}
