/// A rule or case file as it was read: its name and its bytes.
public struct SourceFile: Sendable {
  /// The name that diagnostics show, for example `rules/organisation.rules`.
  public let name: String

  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// The most bytes that a file may have.
  public static let maximumSize = 10_000_000

  /// Keeps a file's name and bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A piece of a file, as offsets into its bytes.
public struct SourceRange: Hashable, Sendable {
  /// The file's place in the list of files that were read together.
  public var file: UInt16

  /// The offset of the first byte.
  public var lower: UInt32

  /// The offset after the last byte.
  public var upper: UInt32

  /// Makes a range of the bytes `lower ..< upper` of a file.
  public init(file: UInt16, lower: UInt32, upper: UInt32) {
    self.file = file
    self.lower = lower
    self.upper = upper
  }
}

/// A quoted text of a rule file, kept as its place until somebody reads it.
///
/// Most texts of a rule base are never printed in one run; a text becomes a `String` only through
/// ``RuleBase/string(_:)``.
public struct TextRef: Hashable, Sendable {
  /// The range between the quotes; empty for no text.
  public var range: SourceRange

  /// Whether the text holds escapes or letters that must be composed before use.
  public var needsDecoding: Bool

  /// Makes a reference to the text between two quotes.
  public init(range: SourceRange, needsDecoding: Bool) {
    self.range = range
    self.needsDecoding = needsDecoding
  }

  /// No text.
  public static let none = TextRef(
    range: SourceRange(file: 0, lower: 0, upper: 0), needsDecoding: false)

  /// Whether there is no text.
  public var isEmpty: Bool { range.lower == range.upper }
}

/// A text in both languages.
public struct Text: Hashable, Sendable {
  /// The Swedish text.
  public var swedish: TextRef

  /// The English text.
  public var english: TextRef

  /// Makes a text of its two languages.
  public init(swedish: TextRef, english: TextRef) {
    self.swedish = swedish
    self.english = english
  }

  /// No text in either language.
  public static let none = Text(swedish: .none, english: .none)

  /// Whether there is no Swedish text.
  public var isEmpty: Bool { swedish.isEmpty }
}

/// The language of what people read.
public enum Language: Sendable {
  /// Swedish, the default.
  case swedish

  /// English.
  case english
}
