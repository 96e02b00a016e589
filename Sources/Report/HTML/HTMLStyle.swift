/// The style that all documents share.
///
/// Colours are chosen for 4.5:1 between text and ground and 3:1 between neighbours of a picture, in
/// light and in dark; a pattern or a word always says the same as the colour.
enum HTMLStyle {
  static let shared = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --panel: #f3f5f7; --text: #16202a; --quiet: #4a5763; --line: #8895a1;
      --link: #004b87; --focus: #a0004d;
      --met: #1b6e3c; --partly: #b98200; --gap: #a3271b; --open: #e4e8ec; --na: #ffffff;
      --mark: #16202a;
      --gap-text: #8f1f14; --partly-text: #6b4a00; --met-text: #14562e;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #12181e; --panel: #1c252e; --text: #eef2f5; --quiet: #b6c2cc; --line: #7c8995;
        --link: #8cc4ff; --focus: #ffb3d6;
        --met: #4fb477; --partly: #d9a520; --gap: #f0796b; --open: #34414c; --na: #12181e;
        --mark: #eef2f5;
        --gap-text: #ffa398; --partly-text: #f2c65a; --met-text: #86d9a6;
      }
    }
    * { box-sizing: border-box; }
    html { font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
    body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
    main, .masthead, .foot { max-width: 54rem; margin: 0 auto; padding: 0 1rem; }
    main { padding-bottom: 3rem; }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
    h1 { font-size: 1.9rem; margin: 1.5rem 0 .5rem; }
    h2 { font-size: 1.45rem; margin: 2.75rem 0 .75rem; padding-top: .75rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1.15rem; margin: 1.5rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
    p, ul, ol, dl { margin: .5rem 0; }
    p, li, dd, figcaption { max-width: 46rem; unicode-bidi: isolate; }
    h1, h2, h3, h4, td, th, dt { unicode-bidi: isolate; }
    ul, ol { padding-left: 1.4rem; }
    li { margin: .2rem 0; }
    a { color: var(--link); unicode-bidi: isolate; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; top: .4rem; padding: .5rem 1rem;
      background: var(--ground); }
    .skip:focus { left: .4rem; }
    .quiet { color: var(--quiet); }
    .number { font-size: 1.6rem; font-weight: 700; line-height: 1.2; }
    dd { margin: 0 0 .4rem 1rem; }
    dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; }
    dl.facts dt { color: var(--quiet); }
    dl.facts dd { margin: 0; }
    .status { display: inline-block; border: 1px solid currentColor; border-radius: .25rem;
      padding: 0 .45rem; font-size: .9rem; font-weight: 600; white-space: nowrap; }
    .status-gap { color: var(--gap-text); }
    .status-partly { color: var(--partly-text); }
    .status-met { color: var(--met-text); }
    .finding { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1rem;
      margin: 1.25rem 0; }
    .finding h3 { margin-top: 0; }
    .finding-gap { border-left-color: var(--gap); }
    .finding-partly { border-left-color: var(--partly); }
    .finding-strength { border-left-color: var(--met); }
    .label { font-weight: 600; }
    table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .95rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; }
    tbody th { font-weight: 500; }
    table.numbers td, table.numbers thead th:not(:first-child) { text-align: right;
      font-variant-numeric: tabular-nums; }
    thead th { overflow-wrap: break-word; }
    table:not(.numbers) td { min-width: 3.5rem; }
    nav ul { columns: 2; list-style: none; padding: 0; }
    nav li { margin: 0; padding: .1rem 0; break-inside: avoid; }
    figure { margin: 1.25rem 0; }
    figcaption { margin-bottom: .5rem; font-weight: 600; }
    svg { display: block; width: 100%; height: auto; }
    svg text { fill: var(--text); font: 13px system-ui, "Segoe UI", "Liberation Sans",
      sans-serif; }
    @media screen and (max-width: 40rem) {
      h1 { font-size: 1.5rem; }
      nav ul { columns: 1; }
      dl.facts { display: block; }
      dl.facts dd { margin: 0 0 .4rem; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      table, tbody, tr, tbody th, td, caption { display: block; }
      tr { padding: .4rem 0; border-bottom: 1px solid var(--line); }
      th, td { border: 0; padding: .1rem 0; }
      table.numbers td { text-align: left; }
      td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
    }
    @media (min-width: 110rem) { html { font-size: 1.45rem; } }
    @page { size: A4; margin: 17mm 16mm 18mm;
      @bottom-left { font: 8pt sans-serif; color: #4a5763; width: 75%; }
      @bottom-right { font: 8pt sans-serif; color: #4a5763; }
    }
    @media print {
      :root { color-scheme: light; }
      html { font-size: 10pt; line-height: 1.4; }
      body { background: #ffffff; }
      main, .masthead, .foot { max-width: none; padding: 0; }
      nav, .skip, .screen { display: none; }
      h2 { margin-top: 1.6rem; }
      h2, h3, h4, caption, figcaption, dt { break-after: avoid; }
      .finding, figure, tr, li { break-inside: avoid; }
      thead { display: table-header-group; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
