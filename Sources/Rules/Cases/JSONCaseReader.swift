/// Turns the JSON of a case into the same syntax tree as a case file has, so that names, types and
/// units are checked by the same code and told in the same words.
struct JSONCaseReader {
  /// The rule base's names and types; collects the diagnostics.
  ///
  /// Its first file is the JSON, its second the texts of the case; pieces that stand in the JSON as
  /// a case file writes them follow, each as a file of its own.
  var types: Checker
  /// The statements that have been read.
  var statements: [SyntaxStatement] = []

  /// The name and version of the format.
  static let schema = "gapcheck/case/1"
  /// What the formats begin with that hold a whole case under `case`.
  private static let assessmentSchema = "gapcheck/assessment/"

  /// The texts of the case, without quotes and escapes, one behind the other.
  private var texts: [UInt8] = []
  /// Where each text stands in the JSON, by where it ends among ``texts``.
  private var textPlaces: [(end: UInt32, range: SourceRange)] = []
  /// Where each further file stands in the JSON.
  private var piecePlaces: [SourceRange] = []

  init(_ types: Checker) {
    self.types = types
    self.types.base.files.append(SourceFile(name: "", bytes: []))
  }

  /// Reads a case, alone or within an assessment.
  mutating func read(_ json: JSONValue) -> SyntaxCase {
    guard let subject = subject(json) else { return SyntaxCase() }
    var result = SyntaxCase()
    let keys = ["schema"] + Self.headerKeys + ["answers", "lists", "remarks", "retired"]
    guard isObject(subject, keys) else { return result }
    result.name = newName("id", of: subject)
    result.header = header(subject)
    for answer in elements("answers", of: subject) { read(answer: answer) }
    for list in elements("lists", of: subject) { read(list: list) }
    for remark in elements("remarks", of: subject) { read(remark: remark) }
    for retired in elements("retired", of: subject) { read(retired: retired) }
    result.statements = statements
    let name = types.base.files[0].name
    types.base.files[1] = SourceFile(name: name, bytes: texts)
    return result
  }

  /// The case in a file, or `nil` where there is none or more than one.
  private mutating func subject(_ json: JSONValue) -> JSONValue? {
    if let assessments = json.elements {
      if assessments.count == 1 { return subject(assessments[0]) }
      types.report(.noSingleCase, at: json.range.first, [String(assessments.count)])
      return nil
    }
    guard let schema = json["schema"] else { return json["case"] ?? json }
    guard let written = schema.string else { return json }
    if written.utf8.elementsEqual(Self.schema.utf8) { return json }
    if written.utf8.starts(with: Self.assessmentSchema.utf8), let inner = json["case"] {
      return inner
    }
    types.report(.otherSchema, at: schema.inside, [written, Self.schema])
    return nil
  }

  /// Where in the JSON something stands that is told about a text or a piece.
  func place(of range: SourceRange) -> SourceRange {
    switch range.file {
    case 0: range
    case 1: textPlaces.first { $0.end >= range.upper }?.range ?? range
    default: piecePlaces[Int(range.file) - 2]
    }
  }
}

// Parts that all kinds of statements are made of.
extension JSONCaseReader {
  /// Whether a value is an object; reports it where it is none, and every key that means nothing.
  mutating func isObject(_ json: JSONValue, _ keys: [String]) -> Bool {
    guard let members = json.members else {
      reportShape(json, JSONValue.objectShape)
      return false
    }
    for member in members where !keys.contains(where: { $0.utf8.elementsEqual(member.key.utf8) }) {
      let inside = SourceRange(
        file: 0, lower: member.keyRange.lower + 1, upper: member.keyRange.upper - 1)
      types.report(
        .unknownKey, at: inside, [member.key, keys.joined(separator: ", ")],
        suggestion: nearest(to: member.key, among: keys))
    }
    return true
  }

  /// The elements of an array; none where the key is absent.
  mutating func elements(_ key: String, of json: JSONValue) -> [JSONValue] {
    guard let list = json[key] else { return [] }
    if let elements = list.elements { return elements }
    reportShape(list, JSONValue.arrayShape)
    return []
  }

  /// The text of a key; reports a missing key, where it is needed, and anything but a text.
  mutating func string(_ key: String, of json: JSONValue, isNeeded: Bool = true) -> JSONValue? {
    guard let value = json[key] else {
      if isNeeded { reportMissing(key, in: json) }
      return nil
    }
    guard value.string != nil else {
      reportShape(value, JSONValue.textShape)
      return nil
    }
    return value
  }

  /// A text for people, where it is given.
  mutating func text(_ key: String, of json: JSONValue, isNeeded: Bool = false) -> TextRef {
    string(key, of: json, isNeeded: isNeeded).map { text($0) } ?? .none
  }

  /// A text for people, as a reference; reports one that no case file can hold.
  mutating func text(_ json: JSONValue) -> TextRef {
    let bytes = composed([UInt8]((json.string ?? "").utf8)[...])
    if bytes.isEmpty { types.report(.emptyText, at: json.range) }
    if let control = bytes.first(where: { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }) {
      types.report(
        .controlCharacter, at: json.inside, [hexadecimal(UInt32(control), digits: 4)])
    }
    let start = UInt32(texts.count)
    texts += bytes
    textPlaces.append((UInt32(texts.count), json.inside))
    return TextRef(
      range: SourceRange(file: 1, lower: start, upper: UInt32(texts.count)), needsDecoding: false)
  }

  /// A name that is declared somewhere, or should be.
  mutating func name(_ key: String, of json: JSONValue, isNeeded: Bool = true) -> SyntaxName? {
    string(key, of: json, isNeeded: isNeeded).map { name($0) }
  }

  /// A name as it is written in a text.
  mutating func name(_ json: JSONValue) -> SyntaxName {
    let bytes = composed([UInt8]((json.string ?? "").utf8)[...])
    return SyntaxName(symbol: types.base.symbols.intern(bytes[...]), range: json.inside)
  }

  /// A name that the case gives to something; reports one that no case file could write.
  mutating func newName(
    _ key: String, of json: JSONValue, isNeeded: Bool = true
  ) -> SyntaxName? {
    guard let name = name(key, of: json, isNeeded: isNeeded) else { return nil }
    let written = types.string(name)
    if Lexer.single(written, &types.base.symbols)?.kind != .name
      || Keyword(name.symbol) == .notApplicable
    {
      types.report(.notAName, at: name.range, [written])
    }
    return name
  }

  /// A day, month or year, kept as it is written.
  mutating func date(_ key: String, of json: JSONValue) -> TextRef {
    guard let value = string(key, of: json, isNeeded: false) else { return .none }
    let written = value.string ?? ""
    switch Lexer.single(written, &types.base.symbols)?.kind {
    case .date, .yearMonth: break
    case .number where written.utf8.count == 4: break
    default: types.report(.dateExpected, at: value.inside, [written])
    }
    return text(value)
  }

  /// One of some words.
  mutating func word(_ key: String, of json: JSONValue, among words: [String]) -> String? {
    guard let value = string(key, of: json), let written = value.string else { return nil }
    if words.contains(where: { $0.utf8.elementsEqual(written.utf8) }) { return written }
    types.report(
      .wordExpected, at: value.inside, [written, words.joined(separator: ", ")],
      suggestion: nearest(to: written, among: words))
    return nil
  }

  /// Where an answer comes from.
  mutating func provenance(_ json: JSONValue) -> SyntaxProvenance {
    var result = SyntaxProvenance()
    result.source = name("source", of: json, isNeeded: false)
    result.section = name("section", of: json, isNeeded: false)
    result.place = text("place", of: json)
    result.date = date("on", of: json)
    result.note = text("note", of: json)
    result.role = name("by", of: json, isNeeded: false)
    if result.section != nil, result.source == nil {
      reportMissing("source", in: json)
    }
    if result.source != nil, result.section == nil, json["place"] == nil {
      reportMissing("section", in: json)
    }
    return result
  }

  /// The keys of where an answer comes from: a source's section or a place in free words, not both.
  static func provenanceKeys(_ json: JSONValue) -> [String] {
    ["source", json["section"] == nil ? "place" : "section", "on", "note", "by"]
  }

  /// Reports that an object lacks a key, unless one stands there that is told to be a misspelling of
  /// it.
  mutating func reportMissing(_ key: String, in json: JSONValue) {
    let isMisspelt = json.members?.contains { nearest(to: $0.key, among: [key]) != nil } ?? false
    if !isMisspelt { types.report(.keyMissing, at: json.range.first, [key]) }
  }

  /// Reports that something else should stand here.
  mutating func reportShape(_ json: JSONValue, _ expected: String) {
    let isNested = json.members != nil || json.elements != nil
    types.report(
      .otherShape, at: isNested ? json.range.first : json.range, [expected, json.shape])
  }

  /// Adds statements that stand in the JSON as a case file writes them.
  mutating func add(_ piece: [UInt8], from place: SourceRange) {
    let file = SourceFile(name: types.base.files[0].name, bytes: piece)
    var parser = Parser(
      file, index: UInt16(types.base.files.count), symbols: &types.base.symbols)
    statements += parser.statements()
    types.diagnostics += parser.sortedDiagnostics
    types.base.files.append(file)
    piecePlaces.append(place)
  }
}

extension SourceRange {
  /// Its first byte: a mark under all of an object would run over many lines.
  var first: SourceRange { SourceRange(file: file, lower: lower, upper: lower + 1) }
}

extension Lexer {
  /// The only token of a text; `nil` where there is another number of them, or something is wrong.
  static func single(_ text: String, _ symbols: inout SymbolTable) -> Token? {
    let file = SourceFile(name: "", bytes: [UInt8](text.utf8))
    let (tokens, diagnostics) = tokens(of: file, index: 0, symbols: &symbols)
    guard tokens.count == 2, diagnostics.isEmpty, tokens[0].start == 0,
      Int(tokens[0].end) == file.bytes.count
    else { return nil }
    return tokens[0]
  }
}
