extension Checker {
  /// What a text may hold between braces.
  enum Places {
    /// Nothing.
    case none
    /// The visible variables.
    case variables
    /// The columns of a relation.
    case columns(Int)
  }

  /// The text of a clause, its places checked; the parser has seen to both languages.
  mutating func text(of clause: SyntaxClause, places: Places = .none) -> Text {
    checked(clause.text, places: places)
  }

  /// A text whose places are checked.
  mutating func checked(_ text: Text, places: Places = .none) -> Text {
    checkPlaces(in: text.swedish, places)
    checkPlaces(in: text.english, places)
    checkSentences(of: text.swedish)
    checkSentences(of: text.english)
    return text
  }

  /// Checks each `{…}` of a text.
  private mutating func checkPlaces(in text: TextRef, _ places: Places) {
    let lower = Int(text.range.lower)
    let upper = Int(text.range.upper)
    guard lower < upper, hasBrace(text) else { return }
    let bytes = base.files[Int(text.range.file)].bytes
    var index = lower
    while index < upper {
      guard bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "}") else {
        index += 1
        continue
      }
      var end = index + 1
      while end < upper, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "{") {
        end += 1
      }
      let isClosed = end < upper && bytes[end] == UInt8(ascii: "}")
      let range = SourceRange(
        file: text.range.file, lower: UInt32(index), upper: UInt32(isClosed ? end + 1 : end))
      if bytes[index] == UInt8(ascii: "{"), isClosed {
        checkPlace(bytes[(index + 1)..<end], at: range, places)
        index = end + 1
      } else {
        let brace = SourceRange(
          file: range.file, lower: range.lower, upper: range.lower + 1)
        report(.lonelyBrace, at: brace)
        index += 1
      }
    }
  }

  private func hasBrace(_ text: TextRef) -> Bool {
    let range = Int(text.range.lower)..<Int(text.range.upper)
    let bytes = base.files[Int(text.range.file)].bytes[range]
    // Without a branch or a check for each byte the loop takes many bytes at once; the second brace
    // comes two after the first.
    return bytes.withContiguousStorageIfAvailable { bytes in
      var found: UInt8 = 0
      for index in 0..<bytes.count {
        found |= (bytes[index] &- UInt8(ascii: "{")) & 0xFD == 0 ? 1 : 0
      }
      return found == 1
    } ?? true
  }

  /// Checks the name between braces.
  private mutating func checkPlace(
    _ name: ArraySlice<UInt8>, at range: SourceRange, _ places: Places
  ) {
    let written = String(decoding: name, as: UTF8.self)
    let known: [Symbol]
    switch places {
    case .none:
      report(.placeNotAllowed, at: range, [written])
      return
    case .variables: known = scope.visible.map { scope.variables[$0].name }
    case .columns(let relation): known = base.relations[relation].columns.map { $0.id }
    }
    if let symbol = base.symbols.find(name), known.contains(symbol) {
      if case .columns(let relation) = places,
        let column = base.relations[relation].column(named: symbol)
      {
        uses.columns[relation][column] = true
      }
      return
    }
    if let dot = name.firstIndex(of: UInt8(ascii: ".")),
      let first = base.symbols.find(name[..<dot]),
      let relation = row(named: first, places),
      let field = base.symbols.find(name[(dot + 1)...]),
      let column = base.relations[relation].column(named: field)
    {
      uses.columns[relation][column] = true
      return
    }
    let nearest = base.symbols.nearest(to: written, among: known)
    report(.unknownPlace, at: range, [written], suggestion: nearest.map { "{" + $0 + "}" })
  }

  /// The relation whose row a variable or column stands for.
  private func row(named name: Symbol, _ places: Places) -> Int? {
    let type: ValueType? =
      switch places {
      case .none: nil
      case .variables: scope.slot(of: name).map { scope.variables[$0].type }
      case .columns(let relation):
        base.relations[relation].column(named: name).map {
          base.relations[relation].columns[$0].type
        }
      }
    if case .row(let relation) = type?.known { return relation }
    return nil
  }
}
