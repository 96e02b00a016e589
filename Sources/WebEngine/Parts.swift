import Rules

/// The parts of a buffer, apart by zero bytes.
struct Parts {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether there is no further part.
  var isEmpty: Bool { rest.isEmpty }

  /// Takes the next part; it is empty where there is none.
  mutating func next() -> [UInt8] {
    guard let end = rest.firstIndex(of: 0) else {
      defer { rest = [] }
      return [UInt8](rest)
    }
    defer { rest = rest[(end + 1)...] }
    return [UInt8](rest[..<end])
  }

  /// Takes the next part as text.
  mutating func text() -> String { String(decoding: next(), as: UTF8.self) }

  /// Takes the next part as a language.
  mutating func language() -> Language { text() == "en" ? .english : .swedish }
}
