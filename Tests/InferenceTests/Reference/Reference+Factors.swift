import Inference
import Rules

/// How a factor stands under one reading of the assumptions.
struct Standing: Equatable {
  var status: FactorStatus
  var possible: Set<FactorStatus>
  /// The facts that decide it while it is open, those that do not apply too.
  var deciding: Facts = []
  /// The answers because of which it does not apply.
  var reasons: Facts = []
  /// Whether the factor itself says that it does not apply.
  var isDeclared = false
}

extension Reference {
  /// How a factor stands, from the formula of SEMANTICS.md.
  func standing(of factor: Factor) -> Standing {
    let applies = verdict(on: factor.applies, [:])
    let met = verdict(on: factor.met, [:])
    let partly = verdict(on: factor.partly, [:])
    var possible: Set<FactorStatus> = []
    var deciding: Facts = []
    if applies != .holds { possible.insert(.notApplicable) }
    deciding.formUnion(applies.deciding)
    if applies != .fails {
      if met != .fails { possible.insert(.met) }
      deciding.formUnion(met.deciding)
      if met != .holds {
        if partly != .fails { possible.insert(.partly) }
        deciding.formUnion(partly.deciding)
        if partly != .holds { possible.insert(.gap) }
      }
    }
    if possible == [.partly] || possible == [.gap] {
      open(&possible, &deciding, factor)
    }
    if possible.count == 1 {
      return Standing(
        status: possible.first.sure, possible: possible, isDeclared: possible == [.notApplicable])
    }
    // Also where no fact decides: the smallest of nothing is n/a.
    if deciding.allSatisfy({ reason($0) != nil }) {
      return Standing(status: .notApplicable, possible: [.notApplicable], reasons: deciding)
    }
    return Standing(status: .open, possible: possible, deciding: deciding)
  }

  /// Makes a gap or a partly met factor a question where one of its openings says so.
  private func open(_ possible: inout Set<FactorStatus>, _ deciding: inout Facts, _ factor: Factor)
  {
    for opening in factor.openings {
      let verdict = verdict(on: opening.condition, [:])
      if verdict == .fails { continue }
      if possible.contains(.gap) { possible = [.met, .partly, .gap] }
      possible.insert(.met)
      let unanswered = opening.facts.filter { fact in
        // A set that may hold more than is named is still asked for.
        let isOpen = !evaluate(.fact(fact), [:]).deciding.isEmpty
        return isOpen && reason(.fact(fact)) == nil
      }
      let asked = unanswered.isEmpty ? opening.facts : unanswered
      deciding.formUnion(asked.map { .fact($0) })
      deciding.formUnion(verdict.deciding)
    }
  }

  /// The highest conditional severity that holds, else the declared one.
  func severity(of factor: Factor) -> Int {
    let conditional = factor.severities.filter { verdict(on: $0.condition, [:]) == .holds }
    return conditional.map(\.severity).max() ?? factor.severity
  }

  /// The advice that is given: where some stands instead of the rest, the rest is left out.
  func given(_ advice: [Factor.Advice]) -> [Text] {
    let given = advice.filter { verdict(on: $0.condition, [:]) == .holds }
    let isReplaced = given.contains { $0.isInstead }
    return given.filter { !isReplaced || $0.condition != .constant(true) }.map(\.text)
  }
}
