public import Inference
import Rules

/// Why something was concluded: a sentence, a paragraph or the whole tree.
public struct ExplanationText {
  private let explanation: Explanation
  private let depth: Depth
  private let options: ReportOptions

  /// How much is told.
  public enum Depth: Sendable {
    /// One sentence.
    case short
    /// What it takes, the place in the order, what to do first, and the sources as well.
    case middle
    /// The tree down to the answers.
    case full
  }

  /// Makes an explanation of one conclusion.
  ///
  /// - Parameters:
  ///   - conclusion: what is explained.
  ///   - proofs: its proofs; for a relation one for each of its rows.
  ///   - assessment: the assessment that holds the conclusion.
  ///   - depth: how much is told.
  ///   - options: the language and the width.
  public init(
    _ conclusion: Engine.Subject, _ proofs: [Proof], in assessment: Assessment, depth: Depth,
    options: ReportOptions = ReportOptions()
  ) {
    explanation = Explanation(
      assessment: assessment, conclusion: conclusion, proofs: proofs,
      wording: Wording(assessment.ruleBase, assessment.subject, in: options.language))
    self.depth = depth
    self.options = options
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    for sentence in explanation.doubts { page.paragraph(sentence) }
    for sentence in explanation.short {
      page.paragraph(sentence, style: depth == .short ? .plain : .strong)
    }
    switch depth {
    case .short: break
    case .middle: for sentence in explanation.details { page.paragraph(sentence) }
    case .full:
      page.blank()
      return page.text
        + ProofText(explanation.proofs, in: explanation.assessment, options: options).text
    }
    return page.text
  }
}
