/// What only the report's page needs beside the style that all documents share.
enum ReportStyle {
  static let text = """
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      gap: 1rem; margin: 1rem 0; }
    .figure { background: var(--panel); border-radius: .4rem; padding: .75rem 1rem; }
    .figure h3 { margin: 0 0 .25rem; font-size: 1rem; }
    .figure p { margin: .15rem 0; }
    ol.ranked { list-style: none; padding: 0; }
    ol.ranked > li { margin: .8rem 0; padding-left: 2.6rem; position: relative; }
    .rank { position: absolute; left: 0; font-weight: 700; min-width: 2rem; text-align: right; }
    .finding .rank { position: static; }
    ul.plain { list-style: none; padding: 0; }
    ul.tight li { margin: .1rem 0; }
    h3 .status { margin-left: .4rem; }
    .sum { font-variant-numeric: tabular-nums; }
    .question { font-weight: 600; }
    .view-outcome { white-space: nowrap; }
    @media print {
      body.print-summary .full, body.print-full .nothing { display: none; }
      body.print-summary #utskrift-allt:target ~ main .full { display: block; }
      #utskrift-sammanfattning:target ~ main .full { display: none; }
      #sammanfattning .second { break-before: page; }
      .full > section:first-child { break-before: page; }
      .figures { grid-template-columns: 1fr 1fr; gap: 6pt; }
      .figure { border: 1pt solid #8895a1; padding: 4pt 8pt; }
      .finding { margin: 9pt 0; font-size: 9pt; line-height: 1.35; }
      .finding h3 { font-size: 10.5pt; }
      .finding p, .finding ul { margin: 2pt 0; }
      .finding ul.tight { columns: 2; column-gap: 14pt; font-size: 8pt; }
      #sammanfattning h2 { border-top: 0; margin-top: 6pt; }
      #sammanfattning ol.ranked > li { margin: 4pt 0; }
    }

    """
}
