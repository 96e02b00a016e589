import Inference
public import Rules

/// Changes of a rule base that no case notices, as sentences at their lines.
public struct MutationText {
  private let ruleBase: RuleBase
  private let wording: Wording

  /// Makes a writer of sentences.
  public init(_ ruleBase: RuleBase, in language: Language) {
    self.ruleBase = ruleBase
    wording = Wording(ruleBase, Case(), in: language)
  }

  /// What happens unnoticed: `rules/a.rules:12: factor b: inget fall märker om …`.
  public func unnoticed(_ mutation: Mutation) -> String {
    let place = ruleBase.line(of: mutation.range)
    let owner =
      mutation.owner.keyword(in: ruleBase) + " " + ruleBase.string(mutation.owner.id(in: ruleBase))
    let start = "\(place.file):\(place.line): \(owner): "
    return wording.language == .swedish
      ? start + "inget fall märker om " + swedish(mutation)
      : start + "no case notices if " + english(mutation)
  }

  private func swedish(_ mutation: Mutation) -> String {
    let part = mutation.place.map { "”" + ruleBase.text(of: $0) + "”" } ?? "villkoren"
    switch mutation.change {
    case .removal: return "den tas bort"
    case .omission: return "\(part) tas bort"
    case .opposite: return "\(part) blir sin motsats"
    case .anyForAll: return "'and' blir 'or' i \(part)"
    case .allForAny: return "'or' blir 'and' i \(part)"
    case .someForEvery: return "'every' blir 'some' i \(part)"
    case .comparison(let from, let to): return "\(sign(from)) blir \(sign(to)) i \(part)"
    case .value(let from, let to, let type):
      return "\(word(from, type)) blir \(word(to, type)) i \(part)"
    case .severity(let from, let to):
      return "'severity \(Self.size(from))' blir 'severity \(Self.size(to))'"
    case .requirement(let factor): return "'requires \(id(factor))' tas bort"
    case .raise(let factor): return "'raises \(id(factor))' tas bort"
    }
  }

  private func english(_ mutation: Mutation) -> String {
    let part = mutation.place.map { "“" + ruleBase.text(of: $0) + "”" } ?? "the conditions"
    switch mutation.change {
    case .removal: return "it is removed"
    case .omission: return "\(part) is left out"
    case .opposite: return "\(part) becomes its opposite"
    case .anyForAll: return "'and' becomes 'or' in \(part)"
    case .allForAny: return "'or' becomes 'and' in \(part)"
    case .someForEvery: return "'every' becomes 'some' in \(part)"
    case .comparison(let from, let to): return "\(sign(from)) becomes \(sign(to)) in \(part)"
    case .value(let from, let to, let type):
      return "\(word(from, type)) becomes \(word(to, type)) in \(part)"
    case .severity(let from, let to):
      return "'severity \(Self.size(from))' becomes 'severity \(Self.size(to))'"
    case .requirement(let factor): return "'requires \(id(factor))' is removed"
    case .raise(let factor): return "'raises \(id(factor))' is removed"
    }
  }

  private func id(_ factor: Int) -> String { ruleBase.string(ruleBase.factors[factor].id) }

  /// An alternative as rules write it; a number as people read it.
  private func word(_ value: Value, _ type: ValueType) -> String {
    if case (.choice(let place), .choice(let list)) = (value, type) {
      return "'" + ruleBase.string(ruleBase.choiceLists[list].choices[place].id) + "'"
    }
    return wording.value(value, type)
  }

  private static func size(_ severity: Int) -> String {
    severity == 1 ? "low" : severity == 2 ? "medium" : "high"
  }

  private func sign(_ comparison: Comparison) -> String {
    switch comparison {
    case .equal: "'='"
    case .notEqual: "'!='"
    case .less: "'<'"
    case .lessOrEqual: "'<='"
    case .greater: "'>'"
    case .greaterOrEqual: "'>='"
    }
  }
}
