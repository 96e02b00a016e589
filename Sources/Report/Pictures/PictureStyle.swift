/// The style of pictures; colours and letters come from ``HTMLStyle``.
enum PictureStyle {
  static let text = """
    figure.picture svg { max-width: 30rem; height: auto; overflow: visible; }
    .picture .ink-met { color: var(--met); }
    .picture .ink-partly { color: var(--partly); }
    .picture .ink-gap { color: var(--gap); }
    .picture .ink-open, .picture .ink-notApplicable { color: var(--mark); }
    .picture .ink-part { color: var(--link); }
    .picture .ground { fill: var(--ground); }
    .picture .edge { stroke: var(--mark); stroke-width: 1; }
    .picture .axis { stroke: var(--line); stroke-width: 1; }
    .picture .now { stroke: var(--link); fill: var(--link); stroke-width: 3; }
    .picture .then { stroke: var(--mark); fill: var(--ground); stroke-width: 1.5; }
    .picture .strong { font-weight: 600; }
    .picture .middle { text-anchor: middle; }
    .picture .end { text-anchor: end; }
    @media print {
      figure.picture svg { max-width: 100mm; max-height: 225mm; }
      .areas { display: grid; grid-template: auto 1fr / 80mm 1fr; gap: 3mm 6mm; }
      .areas figure { grid-row: 1 / span 2; }
      .areas figure, .areas table, .areas h3 { margin: 0; }
      .areas table { font-size: 8pt; }
      .areas th, .areas td { padding-right: 4pt; overflow-wrap: normal; }
    }

    """
}
