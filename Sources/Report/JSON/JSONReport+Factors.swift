import Inference
import Rules

extension JSONReport {
  func writeFactor(_ index: Int, to writer: inout JSONWriter) {
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    writer.object { writer in
      writer.string("id", id(factor.id))
      writer.string("area", id(ruleBase.areas[factor.area].id))
      writer.key("owner")
      if let owner = factor.owner {
        writer.string(id(ruleBase.roles[owner].id))
      } else {
        writer.null()
      }
      writer.string("title", wording.factor(index))
      writer.string("status", result.status.word)
      if result.status == .open {
        writer.strings("possible", result.possible.map { $0.word })
      }
      writer.array("messages", result.messages) { writeMessage($1, to: &$0) }
      writer.array("reasons", result.reasons) { writeReason($1, to: &$0) }
      writePriority(result.priority, to: &writer)
      writer.string("severity", ["low", "medium", "high"][result.severity - 1])
      writer.string("effort", ["small", "medium", "large"][factor.effort - 1])
      writer.strings("recommendation", result.advice.map { wording.text($0) })
      writer.strings("firstSteps", result.firstSteps.map { wording.text($0) })
      writer.strings("requires", factor.requires.map { id(ruleBase.factors[$0].id) })
      writeBacking(factor.citations, factor.judgements, to: &writer)
      writeFacts(result.facts, result.unknownFacts, to: &writer)
      writer.bool("restsOnAssumptions", result.restsOnAssumptions)
      writer.array("reference", factor.references) { writeReference($1, to: &$0) }
    }
  }

  private func writeMessage(_ message: Message, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("text", wording.message(message))
      writer.bool("possible", message.isPossible)
    }
  }

  private func writeReason(_ reason: FactorAssessment.Reason, to writer: inout JSONWriter) {
    writer.object { writer in
      switch reason {
      case .declared(let text): writer.string("text", wording.text(text))
      case .answer(let fact, let text):
        writer.string("fact", wording.id(fact))
        writer.string("text", text)
      }
    }
  }

  private func writePriority(_ priority: Priority?, to writer: inout JSONWriter) {
    writer.key("priority")
    guard let priority else { return writer.null() }
    writer.object { writer in
      writer.number("rank", priority.rank)
      writer.number("score", priority.score)
      writer.array("parts", priority.parts) { writer, part in
        writer.object { writer in
          writer.string("kind", part.kind.word)
          writer.number("count", part.count)
          writer.number("points", part.points)
        }
      }
    }
  }

  private func writeReference(_ reference: Factor.Reference, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("source", id(ruleBase.sources[reference.source].id))
      writer.string(
        "section", id(ruleBase.sources[reference.source].sections[reference.section].id))
      writer.number("count", reference.count)
      writer.number("base", reference.base)
      writer.number("year", reference.year)
      writer.string("text", wording.text(reference.text))
    }
  }

  /// The citations, and what is our own judgement.
  func writeBacking(
    _ citations: [Citation], _ judgements: [Text], to writer: inout JSONWriter
  ) {
    writer.array("citations", citations) { writer, citation in
      let section = ruleBase.sources[citation.source].sections[citation.section]
      writer.object { writer in
        writer.string("source", id(ruleBase.sources[citation.source].id))
        writer.string("section", id(section.id))
        writer.string("pages", ruleBase.string(section.pages))
        writer.string("strength", citation.strength.word)
        writer.string("note", wording.text(citation.note))
      }
    }
    writer.strings("judgements", judgements.map { wording.text($0) })
  }

  /// The facts read and the facts that decide, by their ids.
  func writeFacts(
    _ facts: [DecidingFact], _ unknown: [DecidingFact], to writer: inout JSONWriter
  ) {
    writer.strings("facts", facts.map { wording.id($0) })
    writer.strings("unknownFacts", unknown.map { wording.id($0) })
  }
}
