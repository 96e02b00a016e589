/// What a diagnostic is about: a stable number, printed as `G` and three digits.
///
/// 1–99 are about how a file is written, 100–199 about names and types of rules, 200–299 about cases
/// and expectations, 300–399 about files and commands, 400–409 about inference, 410–429 about JSON.
public struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  public let number: UInt16

  /// Makes a code of its number.
  public init(_ number: UInt16) { self.number = number }

  /// How bad it is.
  public var severity: Diagnostic.Severity {
    DiagnosticMessage.find(self)?.severity ?? .error
  }

  /// The code as printed, for example `G012`.
  public var description: String {
    let digits = String(number)
    return "G" + String(repeating: "0", count: 3 - min(3, digits.utf8.count)) + digits
  }
}

/// The sentences of one code: cause and remedy, with `{0}`, `{1}` … for the arguments.
public struct DiagnosticMessage: Sendable {
  /// The code.
  public var code: DiagnosticCode
  /// How bad it is.
  public var severity: Diagnostic.Severity
  /// The Swedish sentence.
  public var swedish: String
  /// The English sentence.
  public var english: String

  init(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error, sv swedish: String,
    en english: String
  ) {
    self.code = code
    self.severity = severity
    self.swedish = swedish
    self.english = english
  }

  /// All messages, sorted by code.
  public static let all: [DiagnosticMessage] =
    syntaxMessages + checkMessages + caseMessages + fileMessages + commandMessages
    + pageMessages + askingMessages + inferenceMessages + jsonMessages

  /// The message of a code.
  public static func find(_ code: DiagnosticCode) -> DiagnosticMessage? {
    all.first { $0.code == code }
  }
}

extension Diagnostic {
  /// The sentence in a language, with the arguments filled in.
  public func sentence(in language: Language) -> String {
    guard let message = DiagnosticMessage.find(code) else { return code.description }
    var result: [UInt8] = []
    let template = [UInt8]((language == .swedish ? message.swedish : message.english).utf8)
    var index = 0
    while index < template.count {
      if template[index] == UInt8(ascii: "{"), index + 2 < template.count,
        template[index + 2] == UInt8(ascii: "}"),
        template[index + 1] >= UInt8(ascii: "0"), template[index + 1] <= UInt8(ascii: "9")
      {
        let number = Int(template[index + 1] - UInt8(ascii: "0"))
        if number < arguments.count { result.append(contentsOf: arguments[number].utf8) }
        index += 3
      } else {
        result.append(template[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
