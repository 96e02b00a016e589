public import Inference
import Rules

/// Why something was concluded, as JSON: the sentences and the whole proof.
public struct ExplanationJSON {
  private let explanation: Explanation
  private let id: String

  /// Makes the JSON of an explanation.
  ///
  /// - Parameters:
  ///   - conclusion: what is explained.
  ///   - id: its id.
  ///   - proofs: its proofs; for a relation one for each of its rows.
  ///   - assessment: the assessment that holds the conclusion.
  ///   - options: the language.
  public init(
    _ conclusion: Engine.Subject, id: String, _ proofs: [Proof], in assessment: Assessment,
    options: ReportOptions = ReportOptions()
  ) {
    self.id = id
    explanation = Explanation(
      assessment: assessment, conclusion: conclusion, proofs: proofs,
      wording: Wording(assessment.ruleBase, assessment.subject, in: options.language))
  }

  /// The JSON with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/explanation/1")
      writer.string("case", explanation.assessment.subject.id)
      writer.string("id", id)
      writer.strings("doubts", explanation.doubts)
      writer.strings("short", explanation.short)
      writer.strings("details", explanation.details)
      writer.array("proofs", explanation.proofs) { writer, proof in
        var reader = ProofReader(explanation.wording)
        write(reader.tree(of: proof), to: &writer)
      }
    }
    return writer.text + "\n"
  }

  private func write(_ tree: ProofTree, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("text", tree.text)
      writer.bool("backing", tree.isBacking)
      writer.array("premises", tree.branches) { write($1, to: &$0) }
    }
  }
}
