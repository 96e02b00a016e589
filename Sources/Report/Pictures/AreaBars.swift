import Inference
import Rules

/// Where each area stands: one bar of the municipality's own factors by status.
struct AreaBars {
  /// The counts of an area by status, in the order of ``FactorStatus``.
  struct Row {
    let name: String
    let counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  let rows: [Row]
  private let wording: Wording

  init(_ assessment: Assessment, _ wording: Wording, area only: Int? = nil) {
    self.wording = wording
    rows = wording.areasInReadingOrder.compactMap { area in
      guard only == nil || only == area else { return nil }
      let factors = assessment.factors(inArea: area)
      guard !factors.isEmpty else { return nil }
      let counts = FactorStatus.allCases.map { status in
        factors.count { assessment.factors[$0].status == status }
      }
      return Row(name: wording.area(area), counts: counts)
    }
  }

  func add(to page: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    var drawing = Drawing("bild-omraden")
    let shown = FactorStatus.allCases.filter { status in
      rows.contains { $0.counts[status.rawValue] > 0 }
    }
    drawing.legend(
      shown.map { (Self.fill($0), wording.say(.statusColumn($0))) })
    for row in rows {
      drawing.top += 60
      drawing.paragraph(row.name, "strong")
      StackedBar(
        FactorStatus.allCases.map { .init(count: row.counts[$0.rawValue], fill: Self.fill($0)) }
      ).draw(on: &drawing)
    }
    page.picture(
      drawing, caption: caption, title: say(.areaTitle), description: say(.areaDescription),
      numbers: addNumbers)
  }

  /// The finding in words: where most is missing and where most is not known.
  var caption: String {
    [sentence(.gap, none: .noGapAnywhere), sentence(.open, none: .nothingOpen)]
      .joined(separator: " ")
  }

  private func sentence(_ status: FactorStatus, none: PicturePhrase) -> String {
    let place = status.rawValue
    let most = rows.reduce(0) { max($0, $1.counts[place]) }
    if most == 0 { return say(none) }
    let areas = rows.filter { $0.counts[place] == most }
    let names = wording.say(.list(areas.map { $0.name }))
    let total = areas.count == 1 ? areas[0].total : nil
    return say(status == .gap ? .mostGaps(names, most, total) : .mostOpen(names, most, total))
  }

  private func addNumbers(to page: inout HTMLWriter) {
    var table = rows.map { row in [row.name] + row.counts.map { String($0) } }
    if rows.count > 1 {
      table.append(
        [wording.say(.all)]
          + FactorStatus.allCases.map { status in
            String(rows.reduce(0) { $0 + $1.counts[status.rawValue] })
          })
    }
    page.table(
      caption: say(.areaTitle),
      columns: [wording.say(.areaColumn)]
        + FactorStatus.allCases.map { wording.say(.statusColumn($0)) },
      rows: table)
  }

  /// How a status looks in every picture.
  static func fill(_ status: FactorStatus) -> Drawing.Fill {
    switch status {
    case .met: Drawing.Fill(pattern: .lines, ink: status.word)
    case .partly: Drawing.Fill(pattern: .slanted, ink: status.word)
    case .gap: Drawing.Fill(pattern: .solid, ink: status.word)
    case .open: Drawing.Fill(pattern: .dots, ink: status.word)
    case .notApplicable: Drawing.Fill(pattern: .empty, ink: status.word)
    }
  }

  private func say(_ phrase: PicturePhrase) -> String { phrase.text(in: wording.language) }
}
