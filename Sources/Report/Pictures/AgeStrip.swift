import Inference
import Rules

/// Which year of age has support on which level, and which activities there are.
///
/// It is made of the relation `täckt` and the entity `insats`; a rule base without that relation
/// has no such picture.
struct AgeStrip {
  /// A level with how it is at each age of ``ages``.
  struct Row {
    let name: String
    let truths: [Truth]
  }

  let ages: [Fixed]
  let rows: [Row]
  private let ageType: NumberType
  private let assessment: Assessment
  private let wording: Wording

  init?(_ assessment: Assessment, _ wording: Wording) {
    let ruleBase = assessment.ruleBase
    guard let relation = Self.relation("täckt", of: ruleBase),
      assessment.derivedRows.indices.contains(relation)
    else { return nil }
    let columns = ruleBase.relations[relation].columns
    guard columns.count == 2, case .number(let ageType) = columns[0].type, ageType.kind == .age,
      case .choice(let levels) = columns[1].type
    else { return nil }
    self.assessment = assessment
    self.wording = wording
    self.ageType = ageType
    let ages = (-1...18).map { Fixed($0) * fixedOne }
    self.ages = ages
    let covered = assessment.derivedRows[relation]
    rows = ruleBase.choiceLists[levels].choices.indices.map { level in
      let value = DisplayValue.value(.choice(level), columns[1].type)
      return Row(
        name: wording.display(value),
        truths: ages.map { covered.truth(of: [.value(.number($0), columns[0].type), value]) })
    }
  }

  private static func relation(_ name: String, of ruleBase: RuleBase) -> Int? {
    ruleBase.relations.firstIndex { ruleBase.string($0.id) == name }
  }

  func add(to page: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    var drawing = Drawing("bild-aldrar")
    drawing.legend([
      (Self.fill(.holds), say(.covered)), (Self.fill(.fails), say(.notCovered)),
      (Self.fill(.unknown), say(.notKnown)),
    ])
    let width = Drawing.width / ages.count
    for row in rows {
      drawing.top += 40
      drawing.paragraph(row.name, "strong")
      for span in spans(row, nil) {
        drawing.box(
          x: span.lowerBound * width, y: drawing.top, width: span.count * width, height: 200,
          Self.fill(row.truths[span.lowerBound]))
      }
      drawing.ticks((1..<ages.count).map { $0 * width }, y: drawing.top, height: 200)
      drawing.top += 200
      drawAges(on: &drawing, width: width)
    }
    drawing.text(wording.say(.expecting), x: 0, y: drawing.top + 130)
    drawing.text(say(.childsAge), x: Drawing.width, y: drawing.top + 130, "end")
    drawing.top += Drawing.lineHeight
    page.picture(
      drawing, caption: caption, title: say(.ageTitle), description: say(.ageDescription),
      numbers: addNumbers)
  }

  /// Every third age, for two figures are as wide as the box above; what comes before birth has
  /// its word below the last row.
  private func drawAges(on drawing: inout Drawing, width: Int) {
    for (place, age) in ages.enumerated() where age >= 0 && (age / fixedOne).isMultiple(of: 3) {
      drawing.text(
        wording.numbers.plain(age), x: place * width + width / 2, y: drawing.top + 140, "middle")
    }
    drawing.top += Drawing.lineHeight
  }

  /// Where the first level, which is open to all, exists, is missing and is not known.
  var caption: String {
    guard let first = rows.first else { return "" }
    var sentences = [say(.ageFinding(first.name))]
    if first.truths.contains(.holds) { sentences.append(say(.existsFor(span(first, .holds)))) }
    if first.truths.contains(.fails) { sentences.append(say(.missingFor(span(first, .fails)))) }
    if first.truths.contains(.unknown) {
      sentences.append(say(.unknownFor(span(first, .unknown))))
    }
    return sentences.joined(separator: " ")
  }

  /// The ages with a truth, neighbours joined.
  private func span(_ row: Row, _ truth: Truth) -> String {
    let spans = spans(row, truth).map {
      wording.numbers.span(ages[$0.lowerBound], ages[$0.upperBound - 1], ageType)
    }
    return spans.isEmpty ? "–" : spans.joined(separator: ", ")
  }

  /// The places of neighbours with the same truth; all of them, or those with one truth.
  private func spans(_ row: Row, _ only: Truth?) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    for end in 1...ages.count
    where end == ages.count || row.truths[end] != row.truths[start] {
      if only == nil || row.truths[start] == only { spans.append(start..<end) }
      start = end
    }
    return spans
  }

  private func addNumbers(to page: inout HTMLWriter) {
    page.table(
      caption: say(.ageTitle),
      columns: [say(.level), say(.covered), say(.notCovered), say(.notKnown)],
      rows: rows.map { [$0.name, span($0, .holds), span($0, .fails), span($0, .unknown)] },
      isNumeric: false)
    addActivities(to: &page)
  }

  /// What the support is: the activities of the case.
  private func addActivities(to page: inout HTMLWriter) {
    let ruleBase = assessment.ruleBase
    guard let relation = Self.relation("insats", of: ruleBase) else { return }
    let rows = assessment.subject.tables[relation].rows
    let ids = ["nivå", "från", "till", "regelbundenhet"]
    let columns = ids.compactMap { id in
      ruleBase.relations[relation].columns.firstIndex { ruleBase.string($0.id) == id }
    }
    if rows.isEmpty || columns.count < ids.count { return }
    page.table(
      caption: wording.relation(relation),
      columns: [say(.activity)] + columns.map { wording.column(relation, $0) },
      rows: rows.map { row in
        [wording.row(relation, row.id)]
          + columns.map { column in
            answer(row.answers[column], ruleBase.relations[relation].columns[column].type)
          }
      }, isNumeric: false)
  }

  private func answer(_ answer: Answer, _ type: ValueType) -> String {
    switch answer.state {
    case .value(let value): wording.value(value, type)
    case .assumed(let value): wording.say(.assumed(wording.value(value, type)))
    case .notApplicable(let reason): wording.say(.doesNotApply(reason: reason))
    case .absent, .unknown: say(.notKnown)
    }
  }

  private static func fill(_ truth: Truth) -> Drawing.Fill {
    switch truth {
    case .holds: AreaBars.fill(.met)
    case .fails: AreaBars.fill(.notApplicable)
    case .unknown: AreaBars.fill(.open)
    }
  }

  private func say(_ phrase: PicturePhrase) -> String { phrase.text(in: wording.language) }
}
