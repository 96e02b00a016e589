// Text whose contrast with what is painted behind it is under 4.5:1 (3:1 where the letters are
// large), also in pictures and on patterns, where axe does not look. Pairs of check and detail.
() => {
  const problems = new Map();
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();

  function rgba(color) {
    if (!known.has(color)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = color;
      brush.fillRect(0, 0, 1, 1);
      known.set(color, [...brush.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(color);
  }

  function luminance([r, g, b]) {
    const [x, y, z] = [r, g, b].map((value) => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  }

  function ratio(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  const paints = (color) => color && color !== 'none' && rgba(color)[3] > 0;

  // The colours that an element paints its inside with: none, one, or those of a pattern.
  function fills(e) {
    const style = getComputedStyle(e);
    if (!(e instanceof SVGElement) || e.localName === 'svg') {
      return paints(style.backgroundColor) ? [style.backgroundColor] : [];
    }
    if (['text', 'tspan', 'g', 'line', 'polyline'].includes(e.localName)) return [];
    const pattern = style.fill.match(/^url\("?#([^")]+)"?\)/);
    if (!pattern) return paints(style.fill) && style.fillOpacity !== '0' ? [style.fill] : [];
    const parts = document.getElementById(pattern[1])?.querySelectorAll('*') ?? [];
    return [...parts].flatMap((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke].filter(paints);
    });
  }

  function behind(e, x, y) {
    const own = getComputedStyle(e);
    const halo = e instanceof SVGElement && own.paintOrder.startsWith('stroke') &&
      parseFloat(own.strokeWidth) >= 2;
    if (halo && paints(own.stroke)) return [own.stroke];
    for (const other of document.elementsFromPoint(x, y)) {
      const colors = fills(other);
      if (colors.length) return colors;
    }
    return [getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
      matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'white'];
  }

  function check(node, x, y) {
    const e = node.parentElement;
    const style = getComputedStyle(e);
    const color = e instanceof SVGElement ? style.fill : style.color;
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    for (const ground of behind(e, x, y)) {
      const found = ratio(rgba(color), rgba(ground));
      if (found >= needed - 0.005) continue;
      const text = node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
      problems.set(`${color} ${ground}`,
        `"${text}" has ${found.toFixed(2)}:1, needs ${needed}:1 (${color} on ${ground})`);
    }
  }

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest('script, style, title, desc, option')) continue;
    if (e.closest(':disabled') || !e.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getClientRects()[0];
    if (rect && rect.width >= 2 && rect.right > 0) {
      lines.push({ node, x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 + scrollY });
    }
  }
  lines.sort((a, b) => a.y - b.y);
  const start = scrollY;
  let bottom = -1;
  for (const { node, x, y } of lines) {
    if (y >= bottom) {
      scrollTo({ top: y - 50, behavior: 'instant' });
      bottom = scrollY + innerHeight - 50;
    }
    check(node, x, y - scrollY);
  }
  scrollTo({ top: start, behavior: 'instant' });
  return [...problems.values()].map((detail) => ['contrast', detail]);
}
