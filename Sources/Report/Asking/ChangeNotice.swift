public import Inference
public import Rules

/// What an answer has changed, in a few sentences that can be read out.
public struct ChangeNotice {
  private let difference: Difference
  private let wording: Wording

  /// Makes the sentences about a difference.
  public init(_ difference: Difference, in assessment: Assessment, language: Language) {
    self.difference = difference
    wording = Wording(assessment.ruleBase, assessment.subject, in: language)
  }

  /// The sentences; one that says that nothing is different where that is so.
  public var text: String {
    var sentences: [String] = []
    for status in [FactorStatus.met, .partly, .gap, .open, .notApplicable] {
      let names = difference.factors
        .filter { $0.after.status == status && $0.before.status != status }
        .map { wording.factor($0.factor) }
      if !names.isEmpty {
        sentences.append(say(.becomes(status, wording.short(list: names))))
      }
    }
    for change in difference.findings where change.after != .unknown {
      let name = wording.text(wording.ruleBase.findings[change.finding].label)
      if change.after == .holds { sentences.append(say(.appears(name))) }
      if change.before == .holds { sentences.append(say(.disappears(name))) }
    }
    return sentences.isEmpty ? say(.nothing) : sentences.joined(separator: " ")
  }

  private func say(_ phrase: NoticePhrase) -> String { phrase.text(in: wording.language) }
}

/// What is said of a change.
enum NoticePhrase: Bilingual {
  case becomes(FactorStatus, String)
  case appears(String)
  case disappears(String)
  case nothing

  var swedish: String {
    switch self {
    case .becomes(.met, let names): "På plats nu: \(names)."
    case .becomes(.partly, let names): "Delvis på plats nu: \(names)."
    case .becomes(.gap, let names): "Saknas: \(names)."
    case .becomes(.open, let names): "Går inte att bedöma än: \(names)."
    case .becomes(.notApplicable, let names): "Gäller inte er: \(names)."
    case .appears(let name): "Nytt i resultatet: \(name)"
    case .disappears(let name): "Inte längre i resultatet: \(name)"
    case .nothing: "Svaret ändrade inget i resultatet."
    }
  }

  var english: String {
    switch self {
    case .becomes(.met, let names): "In place now: \(names)."
    case .becomes(.partly, let names): "Partly in place now: \(names)."
    case .becomes(.gap, let names): "Missing: \(names)."
    case .becomes(.open, let names): "Cannot be judged yet: \(names)."
    case .becomes(.notApplicable, let names): "Does not apply to you: \(names)."
    case .appears(let name): "New in the result: \(name)"
    case .disappears(let name): "No longer in the result: \(name)"
    case .nothing: "The answer changed nothing in the result."
    }
  }
}
