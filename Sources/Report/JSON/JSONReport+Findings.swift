import Inference
import Rules

extension JSONReport {
  /// The findings that hold, by kind; then those that do not or perhaps do, so that nothing is
  /// left out.
  func writeFindings(to writer: inout JSONWriter) {
    let kinds: [(name: String, kind: Finding.Kind)] = [
      ("strengths", .strength), ("risks", .risk), ("cautions", .caution),
      ("contradictions", .contradiction),
    ]
    for (name, kind) in kinds {
      writer.array(name, content.findings(kind)) { writeFinding($1, to: &$0) }
    }
    let others = assessment.findings.indices.filter {
      assessment.findings[$0].truth != .holds && content.isShown(finding: $0)
    }
    writer.array("otherFindings", others) { writer, finding in
      writer.object { writer in
        writer.string("id", id(ruleBase.findings[finding].id))
        writer.string("kind", ruleBase.findings[finding].kind.word)
        writer.string(
          "status", assessment.findings[finding].truth == .unknown ? "open" : "absent")
        writer.strings(
          "unknownFacts", assessment.findings[finding].unknownFacts.map { wording.id($0) })
      }
    }
  }

  private func writeFinding(_ index: Int, to writer: inout JSONWriter) {
    let finding = ruleBase.findings[index]
    let result = assessment.findings[index]
    writer.object { writer in
      writer.string("id", id(finding.id))
      writer.string("text", wording.text(finding.label))
      writer.strings("about", finding.about.map { id(ruleBase.factors[$0].id) })
      if finding.kind == .risk {
        writer.strings("raises", finding.raises.map { id(ruleBase.factors[$0].id) })
      }
      writeBacking(finding.citations, finding.judgements, to: &writer)
      writeFacts(result.facts, result.unknownFacts, to: &writer)
      writer.bool("restsOnAssumptions", result.restsOnAssumptions)
    }
  }
}
