/// Something to tell the author of a rule file or a case.
///
/// It holds a code, a place and arguments; ``sentence(in:)`` makes the sentence.
public struct Diagnostic: Hashable, Sendable {
  /// The most diagnostics that are kept of a file, and shown at once.
  public static let maximumCount = 100

  /// What was found; the number after the letter in print.
  public var code: DiagnosticCode

  /// How bad it is; follows from the code.
  public var severity: Severity { code.severity }

  /// The place it is about, or `nil` for a whole rule base or a file that could not be read.
  public var range: SourceRange?

  /// What the sentence fills in, in the order that the code's text names them.
  public var arguments: [String]

  /// At most one suggestion: what to write instead of the text at `range`.
  public var suggestion: String?

  /// Makes a diagnostic.
  public init(
    _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String] = [],
    suggestion: String? = nil
  ) {
    self.code = code
    self.range = range
    self.arguments = arguments
    self.suggestion = suggestion
  }

  /// How bad a diagnostic is.
  public enum Severity: Sendable {
    /// The input cannot be used.
    case error

    /// The input can be used; `lint --strict` refuses it.
    case warning
  }
}

/// What was made of some files, and what there is to say about them.
public struct Loaded<Value: Sendable>: Sendable {
  /// The result, or `nil` where an error made it useless.
  public var value: Value?

  /// All that was found, in the order of the places; warnings too.
  public var diagnostics: [Diagnostic]

  /// Makes a result with its diagnostics.
  public init(value: Value?, diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
