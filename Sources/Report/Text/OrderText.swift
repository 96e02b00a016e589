public import Inference
import Rules

/// Why one gap comes before another: the two sums beside each other.
public struct OrderText {
  private let assessment: Assessment
  private let factors: (Int, Int)?
  private let options: ReportOptions
  private let wording: Wording

  /// Compares the places of two gaps.
  ///
  /// - Parameters:
  ///   - factor: one of them, by its place in ``Rules/RuleBase/factors``; it must have a priority.
  ///   - other: the other; `nil` for the one before it in the order, and for the first the second.
  ///   - assessment: the assessment that ranks them.
  ///   - options: the language and the width.
  public init(
    of factor: Int, than other: Int?, in assessment: Assessment,
    options: ReportOptions = ReportOptions()
  ) {
    self.assessment = assessment
    self.options = options
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
    let place = assessment.ranking.firstIndex(of: factor) ?? 0
    let beside = place == 0 ? 1 : place - 1
    let partner =
      other ?? (beside < assessment.ranking.count ? assessment.ranking[beside] : factor)
    // The one that comes first stands first, whichever was asked about.
    let partnerPlace = assessment.ranking.firstIndex(of: partner) ?? 0
    factors =
      partner == factor ? nil : partnerPlace < place ? (partner, factor) : (factor, partner)
  }

  private func say(_ phrase: ExplanationPhrase) -> String { phrase.text(in: options.language) }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    guard let (first, second) = factors, let left = assessment.factors[first].priority,
      let right = assessment.factors[second].priority
    else {
      let name = assessment.ranking.first.map { wording.factor($0) } ?? ""
      page.paragraph(say(.alone(name)))
      return page.text
    }
    let number = wording.language == .swedish ? "nr " : "no. "
    page.table(
      say(.order(wording.factor(first), left.rank, than: wording.factor(second), right.rank)),
      [say(.part), number + String(left.rank), number + String(right.rank)],
      rows(first, left, second, right))
    page.paragraph(reason(first, left, second, right))
    return page.text
  }

  private func rows(
    _ first: Int, _ left: Priority, _ second: Int, _ right: Priority
  ) -> [[String]] {
    var rows: [[String]] = []
    for (place, part) in left.parts.enumerated() where place < right.parts.count {
      rows.append([
        name(part.kind, first, second), String(part.points), String(right.parts[place].points),
      ])
    }
    rows.append([say(.total), String(left.score), String(right.score)])
    return rows
  }

  /// A part of both sums: the status is named after both.
  private func name(_ kind: Priority.Part.Kind, _ first: Int, _ second: Int) -> String {
    let names = [first, second].map {
      wording.say(.part(kind, assessment.factors[$0].status))
    }
    return names[0] == names[1] ? names[0] : names[0] + "/" + names[1]
  }

  private func reason(
    _ first: Int, _ left: Priority, _ second: Int, _ right: Priority
  ) -> String {
    if left.score == right.score {
      let ids = [first, second].map {
        assessment.ruleBase.string(assessment.ruleBase.factors[$0].id)
      }
      return say(.decidedByID(ids[0], ids[1]))
    }
    var parts: [String] = []
    for (place, part) in left.parts.enumerated() where place < right.parts.count {
      let difference = part.points - right.parts[place].points
      if difference != 0 {
        parts.append(say(.pointsMore(name(part.kind, first, second), difference)))
      }
    }
    return say(.decidedBy(parts.joined(separator: ", "), left.score - right.score))
  }
}
