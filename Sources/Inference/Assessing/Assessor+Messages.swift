import Rules

/// What a report says of each factor.
extension Assessor {
  /// Fills in messages, recommendations and the answers that a status rests on.
  mutating func describe(_ number: Int, _ prover: inout Prover) {
    let status = factors[number].status
    if status == .met || status == .notApplicable {
      factors[number].facts = prover.factor(number, factors[number]).answers()
    }
    guard status == .gap || status == .partly else { return }
    factors[number].facts = prover.factor(number, factors[number]).answers()
    let factor = ruleBase.factors[number]
    let compiled = program.factors[number]
    let usesPartly = status == .partly && !factor.partlyText.isEmpty
    var messages = [Message(text: usesPartly ? factor.partlyText : factor.gapText)]
    for (place, message) in factor.instances.enumerated() {
      messages += instances(message, compiled.instances[place], factor.variables)
    }
    factors[number].messages = messages
    factors[number].advice = chosen(factor.advice, compiled.advice)
    factors[number].firstSteps = chosen(factor.firstSteps, compiled.firstSteps)
  }

  /// The recommendations whose condition holds; those marked `instead` drive out the plain ones.
  private mutating func chosen(_ advice: [Factor.Advice], _ conditions: [Int32]) -> [Text] {
    var plain: [Text] = []
    var conditional: [Text] = []
    var isReplaced = false
    for (place, piece) in advice.enumerated()
    where evaluation.truth(conditions[place]) == .holds {
      if piece.condition == .constant(true) {
        plain.append(piece.text)
      } else {
        conditional.append(piece.text)
        isReplaced = isReplaced || piece.isInstead
      }
    }
    return isReplaced ? conditional : plain + conditional
  }

  // MARK: Instances

  /// One message for each instance, neighbouring numbers joined to spans.
  private mutating func instances(
    _ message: Factor.Message, _ loops: [Int], _ variables: [Variable]
  ) -> [Message] {
    var found: [Instance] = []
    collect(loops, place: 0, .holds, [], &found)
    let spanned = loops.firstIndex { program.loops[$0].isNumber }
    if let spanned { found = Self.joined(found, spanned) }
    let names = placeholders(message.text)
    let sorted = found.filter { !$0.isPossible } + found.filter { $0.isPossible }
    return sorted.map { instance in
      Message(
        text: message.text,
        places: names.map { name in
          Message.Place(name: name, value: value(of: name, in: instance, loops, spanned))
        },
        isPossible: instance.isPossible)
    }
  }

  private mutating func collect(
    _ loops: [Int], place: Int, _ soFar: Verdict, _ cells: [Int64], _ found: inout [Instance]
  ) {
    guard place < loops.count else {
      found.append(Instance(cells: cells, last: 0, isPossible: soFar.isUnknown))
      return
    }
    let variable = program.loops[loops[place]].variable
    var here: [(Int64, Verdict)] = []
    evaluation.forEachInstance(of: loops[place]) { evaluation, verdict in
      here.append((evaluation.slots[variable], evaluation.both(soFar, verdict)))
      return true
    }
    let runsOverRows = program.loops[loops[place]].runsOverRows
    for (cell, verdict) in here where !(runsOverRows && cell == Int64(Table.unnamed)) {
      evaluation.slots[variable] = cell
      collect(loops, place: place + 1, verdict, cells + [cell], &found)
    }
  }

  /// What one instance of a message is bound to; `last` is the end of a span.
  struct Instance {
    var cells: [Int64]
    var last: Int64
    var isPossible: Bool
  }

  private static func joined(_ found: [Instance], _ place: Int) -> [Instance] {
    var result: [Instance] = []
    for instance in found {
      var next = instance
      next.last = instance.cells[place]
      let before = result.lastIndex { candidate in
        candidate.isPossible == next.isPossible && candidate.last + fixedOne == next.last
          && candidate.cells.indices.allSatisfy {
            $0 == place || candidate.cells[$0] == next.cells[$0]
          }
      }
      if let before { result[before].last = next.last } else { result.append(next) }
    }
    return result
  }

  private func value(
    of name: String, in instance: Instance, _ loops: [Int], _ spanned: Int?
  ) -> DisplayValue {
    for (place, number) in loops.enumerated() {
      let loop = program.loops[number]
      let variable = ruleBase.string(loop.name)
      if name == variable {
        if place == spanned, case .number(let type) = loop.type {
          return .span(instance.cells[place], instance.last, type)
        }
        return evaluation.display(cell: instance.cells[place], loop.type)
      }
      guard name.utf8.starts(with: (variable + ".").utf8), case .rows(let relation) = loop.domain
      else { continue }
      let column = String(name.dropFirst(variable.count + 1))
      return field(relation, Int(instance.cells[place]), column)
    }
    return .unknown(.text)
  }

  private func field(_ relation: Int, _ row: Int, _ name: String) -> DisplayValue {
    var evaluation = evaluation
    for (place, column) in ruleBase.relations[relation].columns.enumerated()
    where ruleBase.string(column.id).utf8.elementsEqual(name.utf8) {
      return evaluation.display(evaluation.field(relation, row, place), column.type)
    }
    return .unknown(.text)
  }

  /// The words between braces in either language.
  private func placeholders(_ text: Text) -> [String] {
    var names: [String] = []
    for language in [Language.swedish, .english] {
      var name: [UInt8]?
      for byte in ruleBase.string(text, in: language).utf8 {
        if byte == UInt8(ascii: "{") {
          name = []
        } else if byte == UInt8(ascii: "}"), let bytes = name {
          let word = String(decoding: bytes, as: UTF8.self)
          if !names.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { names.append(word) }
          name = nil
        } else {
          name?.append(byte)
        }
      }
    }
    return names
  }
}

extension Loop {
  var isNumber: Bool {
    guard case .cells = domain, case .number = type else { return false }
    return true
  }
}
