public import Inference
import Rules

/// Why something was concluded, as a tree down to the answers and the sources.
public struct ProofText {
  private let assessment: Assessment
  private let proofs: [Proof]
  private let options: ReportOptions
  private let wording: Wording

  /// Makes a text of proofs of one conclusion.
  ///
  /// - Parameters:
  ///   - proofs: the proofs; for a relation one for each of its rows.
  ///   - assessment: the assessment that holds the conclusion.
  ///   - options: the language and the width.
  public init(
    _ proofs: [Proof], in assessment: Assessment, options: ReportOptions = ReportOptions()
  ) {
    self.assessment = assessment
    self.proofs = proofs
    self.options = options
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    if proofs.isEmpty { page.paragraph(wording.say(.noRows)) }
    for (place, proof) in proofs.enumerated() {
      if place > 0 { page.blank() }
      var reader = ProofReader(wording)
      let tree = reader.tree(of: proof)
      page.paragraph(tree.text, style: .strong)
      addSummary(of: proof, to: &page)
      page.add(tree.branches, indent: "")
    }
    return page.text
  }

  /// Before the tree: what the report says of a factor, and why it has its place in the order.
  private func addSummary(of proof: Proof, to page: inout Canvas) {
    guard case .factor(let index, let status) = proof.step else { return }
    let result = assessment.factors[index]
    for message in result.messages where !message.isPossible {
      page.paragraph(wording.message(message))
    }
    if let priority = result.priority {
      page.paragraph(wording.priority(priority, status: status), rest: "  ")
    }
  }
}

extension Canvas {
  /// Adds the lines below a line of a proof.
  mutating func add(_ branches: [ProofTree], indent: String) {
    for (place, branch) in branches.enumerated() {
      let isLast = place == branches.count - 1
      let below = indent + (isLast ? "  " : "│ ")
      paragraph(
        branch.text, first: indent + (isLast ? "└ " : "├ "),
        rest: below + (branch.branches.isEmpty ? "  " : "│ "),
        style: branch.isBacking ? .quiet : .plain)
      add(branch.branches, indent: below)
    }
  }
}
