public import Inference
import Rules

/// How several municipalities stand, as text: what they share, and each factor for each of them.
public struct CountyText {
  private let content: CountyContent?
  private let options: ReportOptions

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - county: the municipalities.
  ///   - options: the language and the width.
  public init(_ county: County, options: ReportOptions = ReportOptions()) {
    content = CountyContent(county, options: options)
    self.options = options
  }

  /// How many shared gaps are shown, and how many municipalities stand beside each other.
  private static let (most, columns) = (10, 20)

  /// The text, each line with its line break.
  public var text: String {
    guard let content else { return "" }
    var page = Canvas(width: options.width, isColored: options.isColored)
    let days = content.days
    page.paragraph(
      say(.title(content.members.count, content.kind, days.first, days.last)), style: .strong)
    if content.county.unusable > 0 {
      page.paragraph(
        BriefPhrase.unusable(content.county.unusable).text(in: options.language))
    }
    page.paragraph(say(.noRank))
    page.blank()
    for (place, member) in content.members.enumerated() {
      let day = CalendarDate(days: member.subject.date).text
      page.paragraph(
        say(
          .member(
            CountyContent.name(of: member), day, known: member.summary.known,
            of: member.summary.relevant)), first: Self.mark(place) + "  ")
    }
    addSharedGaps(content, to: &page)
    page.heading(say(.matrix))
    page.paragraph(say(.legend))
    var first = 0
    while first < content.members.count {
      let last = min(first + Self.columns, content.members.count)
      addMatrix(content, first..<last, to: &page)
      first = last
    }
    if content.unknownCount > 0 {
      page.blank()
      page.paragraph(say(.unknownEverywhere(content.unknownCount)))
    }
    return page.text
  }

  private func say(_ phrase: CountyPhrase) -> String { phrase.text(in: options.language) }

  /// The letters of a municipality: A to Z, then AA, AB and so on.
  private static func mark(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26)))
    return place < 26 ? letter : mark(place / 26 - 1) + letter
  }

  private func addSharedGaps(_ content: CountyContent, to page: inout Canvas) {
    let shared = content.sharedGaps
    let shown = shared.prefix(Self.most)
    page.heading(say(.sharedGaps(shown.count, of: shared.count)))
    if shared.isEmpty { page.paragraph(say(.noSharedGaps)) }
    for factor in shown {
      let counts = BriefPhrase.counts(content.county.counts(ofFactor: factor))
      let words = counts.map { $0.text(in: options.language) }.joined(separator: ", ")
      page.paragraph(
        content.wording.factor(factor) + ": " + words, first: "  – ", style: .strong)
      let (gaps, met) = (content.names(.gap, factor), content.names(.met, factor))
      for phrase in [CountyPhrase.missing(gaps), .inPlace(met)] where !phrase.isEmpty {
        page.paragraph(say(phrase), first: "    ")
      }
      for peers in content.peers(factor) {
        page.paragraph(
          say(.peers(peers.group, missing: peers.missing, inPlace: peers.inPlace)), first: "    ")
      }
    }
  }

  private func addMatrix(
    _ content: CountyContent, _ members: Range<Int>, to page: inout Canvas
  ) {
    let cells = 3 * members.count
    let room = options.width - cells
    for area in content.wording.areasInReadingOrder {
      let factors = content.knownFactors(inArea: area)
      guard !factors.isEmpty else { continue }
      page.blank()
      let marks = members.map { Self.padded(Self.mark($0), left: 3) }.joined()
      page.addLine(
        Self.padded(Canvas.shortened(content.wording.area(area), to: room), right: room) + marks,
        style: .strong)
      for factor in factors {
        let name = Canvas.shortened(content.wording.factor(factor), to: room)
        let signs = members.map {
          Self.padded(Self.sign(content.members[$0].factors[factor].status), left: 3)
        }
        page.addLine(Self.padded(name, right: room) + signs.joined())
      }
    }
  }

  private static func sign(_ status: FactorStatus) -> String {
    switch status {
    case .met: "+"
    case .partly: "/"
    case .gap: "–"
    case .open: "?"
    case .notApplicable: "·"
    }
  }

  private static func padded(_ text: String, left width: Int) -> String {
    String(repeating: " ", count: max(0, width - Canvas.columns(text))) + text
  }

  private static func padded(_ text: String, right width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Canvas.columns(text)))
  }
}
