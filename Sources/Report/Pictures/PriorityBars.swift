import Inference
import Rules

/// The first gaps with the parts of their sums.
struct PriorityBars {
  private static let most = 12

  /// A gap and what its sum is made of.
  struct Row {
    let name: String
    let status: FactorStatus
    let priority: Priority
  }

  let rows: [Row]
  private let all: Int
  private let wording: Wording

  init(_ assessment: Assessment, _ wording: Wording, area: Int? = nil) {
    self.wording = wording
    let ranking = assessment.ranking.filter {
      area == nil || assessment.ruleBase.factors[$0].area == area
    }
    all = ranking.count
    rows = ranking.prefix(Self.most).compactMap { factor in
      let result = assessment.factors[factor]
      return result.priority.map {
        Row(name: wording.factor(factor), status: result.status, priority: $0)
      }
    }
  }

  func add(to page: inout HTMLWriter) {
    guard let first = rows.first else { return }
    var drawing = Drawing("bild-ordning")
    let shown = Priority.Part.Kind.allCases.filter { kind in
      rows.contains { points($0, kind) > 0 }
    }
    drawing.legend(shown.map { (Self.fill($0), say(.part($0))) })
    let highest = max(1, rows.reduce(0) { max($0, $1.priority.score) })
    for row in rows {
      drawing.top += 60
      drawing.paragraph(String(row.priority.rank) + ". " + row.name, "strong")
      let parts = Priority.Part.Kind.allCases.map {
        StackedBar.Part(count: points(row, $0), fill: Self.fill($0))
      }
      let room = Drawing.width - 320
      let top = drawing.top
      let bar = StackedBar(parts, width: room * row.priority.score / highest)
      bar.draw(on: &drawing)
      drawing.text(String(row.priority.score), x: bar.width + 60, y: top + 157, "strong")
    }
    let caption = say(.firstInOrder(first.name, first.priority.score, shown: rows.count, of: all))
    page.picture(
      drawing, caption: caption, title: say(.orderTitle), description: say(.orderDescription),
      numbers: addNumbers)
  }

  private func addNumbers(to page: inout HTMLWriter) {
    page.table(
      caption: say(.orderTitle),
      columns: [say(.gapColumn)] + Priority.Part.Kind.allCases.map { say(.part($0)) }
        + [say(.sum)],
      rows: rows.map { row in
        [String(row.priority.rank) + ". " + row.name]
          + Priority.Part.Kind.allCases.map { String(points(row, $0)) }
          + [String(row.priority.score)]
      })
  }

  private func points(_ row: Row, _ kind: Priority.Part.Kind) -> Int {
    row.priority.parts.reduce(0) { $0 + ($1.kind == kind ? $1.points : 0) }
  }

  private static func fill(_ kind: Priority.Part.Kind) -> Drawing.Fill {
    switch kind {
    case .severity: Drawing.Fill(pattern: .solid, ink: "part")
    case .status: Drawing.Fill(pattern: .slanted, ink: "part")
    case .sources: Drawing.Fill(pattern: .dots, ink: "part")
    case .risks: Drawing.Fill(pattern: .lines, ink: "part")
    case .waiting: Drawing.Fill(pattern: .empty, ink: "part")
    }
  }

  private func say(_ phrase: PicturePhrase) -> String { phrase.text(in: wording.language) }
}
