@testable import Inference
import Rules
import Testing

@testable import Report

/// The pictures of the HTML report.
struct PictureTests {
  private let sample = Sample()

  private func wording(_ assessment: Assessment, _ language: Language = .swedish) -> Wording {
    Wording(assessment.ruleBase, assessment.subject, in: language)
  }

  private func html(_ add: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    add(&page)
    return page.html
  }

  /// The numbers that an attribute has in the elements that contain something.
  private func numbers(_ name: String, in html: String, where mark: String) -> [Double] {
    html.split(separator: "<").filter { $0.contains(mark) }.compactMap { element in
      let parts = element.split(separator: "\"", omittingEmptySubsequences: false)
      let place = parts.firstIndex { $0.hasSuffix(" " + name + "=") }
      return place.flatMap { Double(parts[$0 + 1]) }
    }
  }

  @Test func `the counts of areas are those of the assessment, unknown apart`() {
    let assessment = sample.assessment
    let bars = AreaBars(assessment, wording(assessment))
    let sums = FactorStatus.allCases.map { status in
      bars.rows.reduce(0) { $0 + $1.counts[status.rawValue] }
    }
    #expect(sums == assessment.summary.counts)
    #expect(
      bars.caption == """
        Flest luckor finns i En stödjande organisation: 2 av 4. \
        Mest att ta reda på finns i En stödjande organisation: 1 av 4 är öppna.
        """)
    let page = html { bars.add(to: &$0) }
    #expect(page.contains("url(#bild-omraden-dots-open)"))
    #expect(page.contains("<pattern id=\"bild-omraden-solid-gap\""))
    #expect(page.contains("role=\"img\" aria-labelledby=\"bild-omraden-title bild-omraden-desc\""))
  }

  @Test(arguments: [[1], [3, 1, 47], [1, 1, 1, 1, 96], [7, 0, 5, 2, 9]])
  func `the parts of a bar fill its width`(counts: [Int]) {
    var drawing = Drawing("prov")
    let fill = Drawing.Fill(pattern: .solid, ink: "gap")
    StackedBar(counts.map { .init(count: $0, fill: fill) }).draw(on: &drawing)
    let page = html { drawing.add(title: "", description: "", to: &$0) }
    let widths = numbers("width", in: page, where: "class=\"edge\"")
    #expect(abs(widths.reduce(0, +) - 320) < 0.01)
    #expect(widths.count == counts.count { $0 > 0 })
    for count in counts where count > 0 { #expect(page.contains(">\(count)</text>")) }
  }

  @Test func `numbers that do not fit stand below and do not meet`() {
    var drawing = Drawing("prov")
    let fill = Drawing.Fill(pattern: .solid, ink: "gap")
    StackedBar([600, 1, 2, 3, 4].map { .init(count: $0, fill: fill) }).draw(on: &drawing)
    let page = html { drawing.add(title: "", description: "", to: &$0) }
    let places = numbers("x", in: page, where: "text x=")
      .dropFirst()
    #expect(places.count == 4)
    for (left, right) in zip(places, places.dropFirst()) { #expect(right - left > 8) }
    #expect((places.last ?? 400) < 312)
  }

  @Test func `the parts of a sum have the points of the assessment`() {
    let assessment = sample.assessment
    let page = html { PriorityBars(assessment, wording(assessment)).add(to: &$0) }
    #expect(
      page.contains(
        "<figcaption>Först i ordningen: Ordinarie budget för föräldraskapsstödet, 15 poäng."))
    for points in ["6", "2", "5"] { #expect(page.contains(">\(points)</text>")) }
    #expect(page.contains(">15</text>"))
  }

  @Test func `what is known and the interval stand with both ends`() {
    let assessment = sample.assessment
    let picture = KnownInterval(assessment, wording(assessment))
    #expect(picture.caption == "23 av 38 uppgifter är kända. Läget är mellan 31 och 68 av 100.")
    #expect(picture.unknown == 15)
    let english = KnownInterval(assessment, wording(assessment, .english))
    #expect(
      english.caption == "23 of 38 facts are known. The position is between 31 and 68 of 100.")
  }

  @Test func `two dates say only what is certain`() {
    let old = sample.assessment
    var new = old
    for factor in [0, 1, 2] {
      new.factors[factor].status = .met
      new.factors[factor].possible = [.met]
    }
    let dumbbell = Dumbbell(old, new, wording(new))
    #expect(dumbbell.rows.map { $0.old.lowest } == [37, 50])
    #expect(dumbbell.rows.map { $0.new.highest } == [100, 100])
    #expect(
      dumbbell.caption
        == "Säkert bättre: En stödjande organisation och Ett tillgängligt stöd.")
    let same = Dumbbell(old, old, wording(old))
    #expect(same.caption == "Inget område är säkert bättre eller sämre.")
  }

  @Test func `without the relation of ages there is no strip`() {
    #expect(AgeStrip(sample.assessment, wording(sample.assessment)) == nil)
  }

  @Test func `an unknown age is neither covered nor uncovered`() throws {
    var assessment = sample.assessment
    let age = ValueType.number(Sample.age)
    assessment.ruleBase.relations[1].columns.append(
      .init(id: assessment.ruleBase.relations[0].columns[3].id, type: .choice(1)))
    func row(_ years: Fixed) -> [DisplayValue] {
      [.value(.number(years * fixedOne), age), .value(.choice(0), .choice(1))]
    }
    assessment.derivedRows = [DerivedRows(), DerivedRows()]
    assessment.derivedRows[1].known = (-1...2).map { row($0) }
    assessment.derivedRows[1].possible = (3...6).map { row($0) }
    let strip = try #require(AgeStrip(assessment, wording(assessment)))
    #expect(strip.rows.map { $0.truths.count { $0 == .holds } } == [4, 0])
    #expect(strip.rows.map { $0.truths.count { $0 == .unknown } } == [4, 0])
    #expect(
      strip.caption == """
        Åldrar med universell: Finns: väntan–2\u{A0}år. Saknas: 7–18\u{A0}år. \
        Vet ej: 3–6\u{A0}år.
        """)
    let page = html { strip.add(to: &$0) }
    #expect(page.contains("url(#bild-aldrar-dots-open)"))
    assessment.derivedRows[1].isOpen = true
    let open = try #require(AgeStrip(assessment, wording(assessment)))
    #expect(!open.rows.contains { $0.truths.contains(.fails) })
  }

  @Test func `hostile names are escaped and cut to the width`() {
    var hostile = sample
    let name = "<script>alert(1)</script>\"'&" + String(repeating: "W", count: 10_000)
    hostile.ruleBase.areas[0].label = hostile.text(name)
    hostile.ruleBase.files = [
      SourceFile(name: "sample.rules", bytes: hostile.written)
    ]
    let assessment = hostile.assessment
    let page = html { AreaBars(assessment, wording(assessment)).add(to: &$0) }
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
    for line in TextWidth.lines(name, within: Drawing.width, most: 2) {
      #expect(TextWidth.of(line) <= Drawing.width)
    }
  }
}
