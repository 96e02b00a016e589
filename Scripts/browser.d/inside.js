// The size of the paper's inside in pixels, as the style sheet's @page says.
() => {
  const pages = [...document.styleSheets].filter((sheet) => !sheet.href)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule && !rule.selectorText);
  const inside = document.createElement('div');
  document.body.append(inside);
  for (const { style } of pages) {
    inside.style.position = 'absolute';
    inside.style.width = `calc(210mm - ${style.marginLeft || '0px'} - ${style.marginRight || '0px'})`;
    inside.style.height = `calc(297mm - ${style.marginTop || '0px'} - ${style.marginBottom || '0px'})`;
  }
  const { width, height } = inside.getBoundingClientRect();
  inside.remove();
  return pages.length ? { width: Math.floor(width), height: Math.floor(height) } : null;
}
