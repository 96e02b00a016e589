// What is wrong with the document whatever it looks like. Pairs of check and detail.
(kind, language) => {
  const problems = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const report = (check, detail) => problems.push([check, detail]);
  const words = (element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);

  function checkPolicy() {
    const metas = all('head > meta[http-equiv="Content-Security-Policy" i]');
    if (metas.length !== 1) return report('csp', `there are ${metas.length} policies in the head`);
    const policy = metas[0].content;
    if (!/(^|;)\s*default-src 'none'\s*(;|$)/.test(policy)) report('csp', `it says ${policy}`);
    if (/connect-src|https?:|\*/.test(policy)) report('csp', `it lets something out: ${policy}`);
    const before = [...document.head.children].slice(0, [...document.head.children].indexOf(metas[0]));
    if (before.some((e) => e.localName !== 'meta')) report('csp', 'something stands before it');
  }

  // Nothing may point at anything that a browser would fetch by itself.
  function checkResources() {
    const foreign = ['iframe', 'frame', 'object', 'embed', 'img', 'video', 'audio', 'base',
      'link:not([rel="icon"][href^="data:"])', 'meta[http-equiv="refresh" i]', 'image', 'feImage'];
    if (kind === 'report') foreign.push('script', 'form');
    for (const e of all(foreign.join(', '))) report('resource', `there is a <${e.localName}>`);
    for (const e of all('*')) {
      for (const { name } of e.attributes) {
        if (/^on/i.test(name)) report('resource', `<${e.localName}> has ${name}`);
      }
    }
    for (const e of all('[href]')) {
      if (!/^(#|https?:\/\/|data:)/.test(e.getAttribute('href'))) {
        report('resource', `a link to ${e.getAttribute('href').slice(0, 40)}`);
      }
    }
    const styles = all('style').map((e) => e.textContent).concat(
      all('[style]').map((e) => e.getAttribute('style')));
    for (const style of styles) {
      for (const [found] of style.matchAll(/@import[^;]*|url\((?!["']?(data:|#))[^)]*\)/g)) {
        report('resource', `a style asks for ${found}`);
      }
    }
  }

  function checkHead() {
    if (!document.documentElement.lang) report('lang', 'the page has no language');
    else if (language && document.documentElement.lang !== language) {
      report('lang', `it is ${document.documentElement.lang}, not ${language}`);
    }
    if (!document.title.trim()) report('lang', 'the page has no title');
  }

  function checkHeadings() {
    const headings = all('h1, h2, h3, h4, h5, h6').filter((e) => e.checkVisibility());
    const firsts = headings.filter((e) => e.localName === 'h1').length;
    if (firsts !== 1) report('headings', `there are ${firsts} of h1`);
    let last = 0;
    for (const e of headings) {
      const level = Number(e.localName[1]);
      if (level > last + 1) report('headings', `"${words(e)}" jumps from h${last} to h${level}`);
      if (!e.textContent.trim()) report('headings', `an ${e.localName} is empty`);
      last = level;
    }
  }

  function checkNames() {
    const seen = new Set();
    for (const e of all('[id]')) {
      if (seen.has(e.id)) report('ids', `#${e.id} stands twice`);
      seen.add(e.id);
    }
    for (const e of all('a[href^="#"]')) {
      const target = decodeURIComponent(e.getAttribute('href').slice(1));
      if (!seen.has(target)) report('links', `"${words(e)}" leads to #${target}, which is not there`);
      if (!e.textContent.trim() && !e.ariaLabel) report('links', `a link to #${target} has no text`);
    }
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']) {
      for (const e of all(`[${name}]`)) {
        for (const id of e.getAttribute(name).split(/\s+/)) {
          if (!seen.has(id)) report('links', `${name} names #${id}, which is not there`);
        }
      }
    }
  }

  function checkTables() {
    for (const table of all('table')) {
      const caption = table.caption?.textContent.trim();
      const name = caption ? caption.slice(0, 40) : words(table);
      if (!caption) report('tables', `"${name}" has no caption`);
      const headers = [...table.querySelectorAll('th')];
      if (!headers.length) report('tables', `"${name}" has no headers`);
      for (const th of headers) {
        if (!th.scope) report('tables', `"${name}": the header "${words(th)}" has no scope`);
      }
      if (!table.tHead) report('tables', `"${name}" has no head to repeat on paper`);
      const widths = [...table.rows].map((r) => [...r.cells].reduce((n, c) => n + c.colSpan, 0));
      if (!table.querySelector('[rowspan]') && new Set(widths).size > 1) {
        report('tables', `"${name}" has rows of different length`);
      }
    }
  }

  function checkPictures() {
    for (const svg of all('svg')) {
      if (svg.parentElement.closest('svg') || svg.closest('[aria-hidden="true"]')) continue;
      const named = (svg.getAttribute('aria-labelledby') ?? '').split(/\s+/)
        .map((id) => document.getElementById(id)?.localName);
      const where = svg.closest('[id]')?.id ?? '';
      if (svg.getAttribute('role') !== 'img') report('pictures', `an svg is no img, near #${where}`);
      if (!named.includes('title') || !named.includes('desc')) {
        report('pictures', `an svg has no title and description, near #${where}`);
      }
      if (!svg.closest('figure')?.querySelector('figcaption')?.textContent.trim()) {
        report('pictures', `an svg has no caption, near #${where}`);
      }
    }
  }

  // A mark that turns the direction of writing must not reach the text after it.
  function checkDirection() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const e = node.parentElement;
      if (!/[\u202a-\u202e\u2066-\u2069]/.test(node.data) || e.closest('script, style, svg')) continue;
      const isolated = getComputedStyle(e).unicodeBidi.match(/isolate|plaintext/);
      const alone = e.childNodes.length === 1 && getComputedStyle(e).display !== 'inline';
      if (!isolated && !alone) report('direction', `"${words(e)}" may turn what follows it`);
    }
  }

  checkPolicy();
  checkResources();
  checkHead();
  checkHeadings();
  checkNames();
  checkTables();
  checkPictures();
  checkDirection();
  return problems;
}
