public import Inference
import Rules

/// How two weightings order the same gaps, beside each other.
public struct WeighingText {
  private let first: Assessment
  private let second: Assessment
  private let options: ReportOptions
  private let wording: Wording

  /// Makes a text of two assessments of the same case, by rule bases that differ in their weights.
  public init(
    _ first: Assessment, _ second: Assessment, options: ReportOptions = ReportOptions()
  ) {
    self.first = first
    self.second = second
    self.options = options
    wording = Wording(first.ruleBase, first.subject, in: options.language)
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    guard !first.ranking.isEmpty else {
      page.paragraph(wording.say(.noGaps))
      return page.text
    }
    let moved = first.ranking.count { move(of: $0) != 0 }
    page.paragraph(say(.moved(moved, of: first.ranking.count)), style: .strong)
    page.table(
      say(.title), [say(.gap), say(.first), say(.second), say(.difference)],
      first.ranking.map { row($0) })
    return page.text
  }

  private func say(_ phrase: WeighingPhrase) -> String { phrase.text(in: options.language) }

  /// How many places further up the second weighting puts a gap.
  private func move(of factor: Int) -> Int {
    guard let before = first.factors[factor].priority, let after = second.factors[factor].priority
    else { return 0 }
    return before.rank - after.rank
  }

  private func row(_ factor: Int) -> [String] {
    let places = [first, second].map { assessment in
      assessment.factors[factor].priority.map { say(.place($0.rank, $0.score)) } ?? "–"
    }
    return [wording.factor(factor)] + places + [say(.move(move(of: factor)))]
  }
}
