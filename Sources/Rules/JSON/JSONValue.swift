/// A value of a JSON text, with its place in the file.
public struct JSONValue: Sendable {
  /// What it is.
  public var kind: Kind
  /// Where it stands, with its quotes or braces.
  public var range: SourceRange

  /// What a value can be.
  public indirect enum Kind: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, exactly.
    case number(Fixed)
    /// A text, with its escapes resolved.
    case string(String)
    /// The elements of `[ … ]`.
    case array([JSONValue])
    /// The members of `{ … }` in written order, each key once.
    case object([Member])
  }

  /// A key with its value.
  public struct Member: Sendable {
    /// The key, with its escapes resolved.
    public var key: String
    /// Where the key stands, with its quotes.
    public var keyRange: SourceRange
    /// The value.
    public var value: JSONValue
  }

  /// The text, or `nil` for anything else.
  public var string: String? {
    if case .string(let text) = kind { text } else { nil }
  }

  /// The elements of an array, or `nil` for anything else.
  public var elements: [JSONValue]? {
    if case .array(let elements) = kind { elements } else { nil }
  }

  /// The members of an object, or `nil` for anything else.
  public var members: [Member]? {
    if case .object(let members) = kind { members } else { nil }
  }

  /// The value of a key; `nil` where there is none, and for anything but an object.
  public subscript(key: String) -> JSONValue? {
    members?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

extension JSONValue {
  /// Where the text between the quotes of a string stands; for anything else the whole.
  var inside: SourceRange {
    guard case .string = kind else { return range }
    return SourceRange(file: range.file, lower: range.lower + 1, upper: range.upper - 1)
  }

  /// What it is, as JSON writes it; for messages, the same in both languages.
  var shape: String {
    switch kind {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): Checker.text(of: value)
    case .string: Self.textShape
    case .array: Self.arrayShape
    case .object: Self.objectShape
    }
  }

  static let textShape = "\"…\""
  static let arrayShape = "[ … ]"
  static let objectShape = "{ … }"
}
