// The size of the paper's inside in pixels, as the style sheet's @page says.
() => {
  const pages = [...document.styleSheets].filter((sheet) => !sheet.href)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule && !rule.selectorText);
  const inside = document.createElement('div');
  document.body.append(inside);
  const margin = (side) =>
    pages.map(({ style }) => style[`margin${side}`]).findLast(Boolean) ?? '0px';
  inside.style.position = 'absolute';
  inside.style.width = `calc(210mm - ${margin('Left')} - ${margin('Right')})`;
  inside.style.height = `calc(297mm - ${margin('Top')} - ${margin('Bottom')})`;
  const { width, height } = inside.getBoundingClientRect();
  inside.remove();
  return pages.length ? { width: Math.floor(width), height: Math.floor(height) } : null;
}
