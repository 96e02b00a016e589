extension CaseChecker {
  /// Reads the header; the date is compulsory because the rules need a "today".
  mutating func checkHeader(_ syntax: SyntaxCase) {
    var seen: [Keyword] = []
    for clause in syntax.header {
      if seen.contains(clause.keyword) {
        types.report(.headerTwice, at: clause.range, [clause.keyword.word])
      } else {
        seen.append(clause.keyword)
        read(clause)
      }
    }
    if let name = syntax.name, !seen.contains(.date) {
      types.report(.dateMissing, at: name.range, [types.string(name)])
    }
  }

  private mutating func read(_ clause: SyntaxHeaderClause) {
    switch clause.keyword {
    case .unit: result.unit = string(clause.text)
    case .kommun: readMunicipality(clause)
    case .kind: readKind(clause)
    case .date: result.date = clause.date ?? 0
    case .rules: result.rulesVersion = string(clause.text)
    case .fictional: result.isFictional = true
    case .answeredBy: result.answeredBy = string(clause.text)
    case .state: result.isDraft = clause.name?.symbol != Keyword.settled.symbol
    case .note: result.note = string(clause.text)
    default: break
    }
  }

  private mutating func readMunicipality(_ clause: SyntaxHeaderClause) {
    result.municipality = string(clause.text)
    let digits = result.municipality.utf8
    let isCode =
      digits.count == 4
      && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if !isCode { types.report(.municipalityCode, at: clause.text.range, [result.municipality]) }
  }

  private mutating func readKind(_ clause: SyntaxHeaderClause) {
    guard let name = clause.name else { return }
    result.kind = types.string(name)
    let kinds = ["kommun", "stadsdel"]
    guard !kinds.contains(where: { $0.utf8.elementsEqual(result.kind.utf8) }) else { return }
    let found = nearest(
      to: [UInt8](result.kind.utf8)[...], among: kinds.map { [UInt8]($0.utf8)[...] })
    types.report(.unknownKind, at: name.range, [result.kind], suggestion: found.map { kinds[$0] })
  }

  /// Keeps what people have written about a factor.
  mutating func check(_ syntax: SyntaxRemark) {
    guard let factor = types.names[.factor, syntax.factor.symbol] else {
      checkRetired(syntax)
      return
    }
    var remark = Remark(kind: syntax.remarkKind, factor: factor)
    remark.owner = string(syntax.owner)
    remark.date = string(syntax.date)
    remark.status = syntax.status.map { types.string($0) } ?? ""
    remark.text = string(syntax.text)
    if result.remarks.contains(where: { $0.factor == factor && $0.kind == remark.kind }) {
      types.report(
        .remarkTwice, at: syntax.factor.range,
        [syntax.keyword.word, types.string(syntax.factor)])
    } else {
      result.remarks.append(remark)
    }
  }

  private mutating func checkRetired(_ syntax: SyntaxRemark) {
    let name = types.string(syntax.factor)
    if types.names[.retiredFactor, syntax.factor.symbol] != nil {
      result.retired.append((name, types.statement(syntax.range)))
    } else {
      types.report(
        .unknownRemarkFactor, at: syntax.factor.range, [name],
        suggestion: types.base.nearestName(to: name, among: [.factor]))
    }
  }
}

extension SyntaxRemark {
  fileprivate var remarkKind: Remark.Kind {
    switch kind {
    case .plan: .plan
    case .choice: .choice
    case .disputed: .disputed
    }
  }

  fileprivate var keyword: Keyword {
    switch kind {
    case .plan: .plan
    case .choice: .choice
    case .disputed: .disputed
    }
  }
}
