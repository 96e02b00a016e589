/// Reads JSON as RFC 8259 has it, exactly: no comment, no number that would be rounded, no key twice.
///
/// The first thing that cannot be read ends the reading; what can be read and is wrong all the same
/// is told and read on.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  var diagnostics: [Diagnostic] = []
  private var depth = 0
  /// Whether the value that comes next is that of a key.
  private(set) var followsKey = false
  /// The keys of all objects, and for each the last object that had it.
  private var keys = SymbolTable()
  private var lastSeen: [(object: Int, range: SourceRange)] = []
  private var objectCount = 0

  /// How deep arrays and objects may be nested: the stack of the browser is small.
  static let nestingLimit = 64

  /// The text cannot be read on; the cause has been noted.
  struct Failure: Error {}

  private init(_ file: SourceFile) {
    bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The value of a file.
  static func read(_ file: SourceFile) -> Loaded<JSONValue> {
    guard file.bytes.count <= SourceFile.maximumSize else {
      return Loaded(value: nil, diagnostics: [Diagnostic(.fileTooLarge, at: nil, [file.name])])
    }
    var reader = JSONReader(file)
    let value = reader.whole()
    let isUsable = reader.diagnostics.isEmpty
    return Loaded(value: isUsable ? value : nil, diagnostics: reader.diagnostics)
  }

  private mutating func whole() -> JSONValue? {
    do throws(Failure) {
      let value = try value()
      skipSpace()
      if position < bytes.count {
        report(.textAfterJSON, position..<bytes.count)
      }
      return value
    } catch {
      return nil
    }
  }
}

// Values.
extension JSONReader {
  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    let start = position
    guard position < bytes.count else { throw fail(.jsonValueExpected, start..<start, [""]) }
    let kind: JSONValue.Kind
    switch bytes[position] {
    case UInt8(ascii: "{"):
      try open()
      kind = .object(try members())
      depth -= 1
    case UInt8(ascii: "["):
      try open()
      kind = .array(try elements())
      depth -= 1
    case UInt8(ascii: "\""): kind = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number(number())
    default: kind = try word()
    }
    return JSONValue(kind: kind, range: range(start..<position))
  }

  /// Goes one level down.
  private mutating func open() throws(Failure) {
    depth += 1
    guard depth <= Self.nestingLimit else {
      throw fail(.jsonTooDeep, position..<position + 1, [String(Self.nestingLimit)])
    }
  }

  private mutating func elements() throws(Failure) -> [JSONValue] {
    var elements: [JSONValue] = []
    try sequence(until: UInt8(ascii: "]")) { reader throws(Failure) in
      reader.followsKey = false
      elements.append(try reader.value())
    }
    return elements
  }

  private mutating func members() throws(Failure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try sequence(until: UInt8(ascii: "}")) { reader throws(Failure) in
      members.append(try reader.member())
    }
    reportTwins(among: members)
    return members
  }

  /// Reports every key that an object has already, in time that grows with their number only.
  private mutating func reportTwins(among members: [JSONValue.Member]) {
    objectCount += 1
    for member in members {
      let key = Int(keys.intern(member.key).rawValue)
      if key == lastSeen.count { lastSeen.append((0, member.keyRange)) }
      if lastSeen[key].object != objectCount {
        lastSeen[key] = (objectCount, member.keyRange)
      } else if diagnostics.count < Diagnostic.maximumCount {
        let line = line(of: lastSeen[key].range)
        diagnostics.append(Diagnostic(.keyTwice, at: member.keyRange, [member.key, line]))
      }
    }
  }

  private mutating func member() throws(Failure) -> JSONValue.Member {
    guard bytes[position] == UInt8(ascii: "\"") else {
      throw fail(.keyExpected, wordRange(position), [written(wordRange(position))])
    }
    let start = position
    let key = try string()
    let keyRange = range(start..<position)
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw fail(.signExpected, wordRange(position), [written(wordRange(position)), ":"])
    }
    position += 1
    followsKey = true
    return JSONValue.Member(key: key, keyRange: keyRange, value: try value())
  }

  /// What stands between an opening sign, here, and its closing one, with commas between.
  private mutating func sequence(
    until closing: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    let opening = position
    position += 1
    var comma: Int?
    while true {
      skipSpace()
      guard position < bytes.count else {
        throw fail(
          .neverClosed, opening..<opening + 1,
          [written(opening..<opening + 1), String(decoding: [closing], as: UTF8.self)])
      }
      if bytes[position] == closing {
        if let comma { report(.commaTooMany, comma..<comma + 1) }
        position += 1
        return
      }
      try element(&self)
      skipSpace()
      comma = nil
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
        comma = position
        position += 1
      } else if position < bytes.count, bytes[position] != closing {
        throw fail(
          .commaExpected, wordRange(position),
          [written(wordRange(position)), String(decoding: [closing], as: UTF8.self)])
      }
    }
  }

  private mutating func word() throws(Failure) -> JSONValue.Kind {
    let range = wordRange(position)
    let words: [(word: String, kind: JSONValue.Kind)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    guard let found = words.first(where: { $0.word.utf8.elementsEqual(bytes[range]) }) else {
      if Scalar.length(bytes.span, at: range.lowerBound) == 0 {
        let byte = hexadecimal(UInt32(bytes[range.lowerBound]), digits: 2)
        throw fail(.notUTF8, range.lowerBound..<range.lowerBound + 1, [byte])
      }
      throw fail(.jsonValueExpected, range, [written(range)])
    }
    position = range.upperBound
    return found.kind
  }
}

// Where we are.
extension JSONReader {
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      default: return
      }
    }
  }

  /// What stands at an offset: a word, or one sign.
  private func wordRange(_ start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, end - start < 40, Self.isPartOfWord(bytes[end]) { end += 1 }
    while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<max(end, min(start + 1, bytes.count))
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    let lowered = byte | 0x20
    return lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z") || byte >= 0x80
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: 0, lower: UInt32(range.lowerBound), upper: UInt32(range.upperBound))
  }

  private func line(of range: SourceRange) -> String {
    var line = 1
    for byte in bytes.prefix(Int(range.lower)) where byte == UInt8(ascii: "\n") { line += 1 }
    return String(line)
  }

  /// Notes something wrong.
  @inline(never)
  mutating func report(
    _ code: DiagnosticCode, _ place: Range<Int>, _ arguments: [String] = [],
    suggestion: String? = nil
  ) {
    guard diagnostics.count < Diagnostic.maximumCount else { return }
    diagnostics.append(
      Diagnostic(code, at: range(place), arguments, suggestion: suggestion))
  }

  /// Notes why the text cannot be read on.
  mutating func fail(
    _ code: DiagnosticCode, _ place: Range<Int>, _ arguments: [String] = []
  ) -> Failure {
    report(code, place, arguments)
    return Failure()
  }
}
