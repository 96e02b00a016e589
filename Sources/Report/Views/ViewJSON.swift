import Inference
import Rules

extension JSONReport {
  /// The view that was asked for, filled in.
  func writeViews(_ views: [Int], to writer: inout JSONWriter) {
    writer.array("views", views) { writer, place in
      let content = ViewContent(
        assessment: assessment, view: ruleBase.views[place], wording: wording)
      writer.object { writer in
        writer.string("id", id(content.view.id))
        writer.string("title", wording.text(content.view.label, else: content.view.id))
        writeBacking(content.view.citations, [], to: &writer)
        writer.array("parts", content.parts) { writer, part in
          writer.object { writer in
            writer.string("title", part.title)
            writer.array("lines", part.lines) { write($1, of: content, to: &$0) }
          }
        }
      }
    }
  }

  private func write(
    _ line: View.Line, of content: ViewContent, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.string("question", content.question(line))
      writer.array("answers", line.items) { writer, item in
        let answer = content.answer(item)
        let (kind, name) = ruleBase.kindAndID(of: item)
        writer.object { writer in
          writer.string("kind", kind)
          writer.string("id", id(name))
          writer.string("title", answer.name)
          if case .factor(let place) = item {
            writer.string("status", assessment.factors[place].status.word)
          }
          writer.string("outcome", answer.outcome)
          writer.strings("why", answer.reasons)
        }
      }
    }
  }
}

extension RuleBase {
  /// What an item of a view is declared as, and its id.
  func kindAndID(of item: View.Item) -> (kind: String, id: Symbol) {
    switch item {
    case .factor(let place): (Keyword.factor.word, factors[place].id)
    case .fact(let place): (Keyword.fact.word, facts[place].id)
    case .area(let place): (Keyword.area.word, areas[place].id)
    case .entity(let place): (Keyword.entity.word, relations[place].id)
    case .derived(let place): (Keyword.derived.word, derivedValues[place].id)
    case .finding(let place): (findings[place].kind.word, findings[place].id)
    }
  }
}
