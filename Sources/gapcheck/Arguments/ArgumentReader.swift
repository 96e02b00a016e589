import Rules

/// An option of a command.
enum Option: String, CaseIterable {
  case rules = "--rules"
  case language = "--lang"
  case format = "--format"
  case csvStandard = "--csv-standard"
  case output = "-o"
  case color = "--color"
  case brief = "--brief"
  case print = "--print"
  case since = "--since"
  case county = "--county"
  case failOn = "--fail-on"
  case area = "--area"
  case view = "--view"
  case asOf = "--as-of"
  case strict = "--strict"
  case sources = "--sources"
  case check = "--check"
  case coverage = "--coverage"
  case leastRules = "--min-rules"
  case leastOutcomes = "--min-outcomes"
  case step = "--step"
  case short = "--short"
  case full = "--full"
  case rank = "--rank"
  case than = "--than"
  case mutate = "--mutate"
  case leastNoticed = "--min-noticed"
  case set = "--set"
  case add = "--add"
  case remove = "--remove"
  case close = "--close"
  case whyNot = "--why-not"
  case by = "--by"
  case all = "--all"
  case help = "--help"
  case version = "--version"

  /// Whether something must follow.
  var takesValue: Bool {
    switch self {
    case .than, .rules, .language, .format, .output, .color, .failOn, .area, .view, .asOf, .sources,
      .since, .county, .print, .leastRules, .leastOutcomes, .mutate, .leastNoticed, .set, .add,
      .remove, .close, .by:
      true
    case .all, .csvStandard, .brief, .step, .short, .full, .rank, .strict, .check, .coverage,
      .whyNot, .help, .version:
      false
    }
  }

  /// Whether it may be given several times.
  var isRepeatable: Bool {
    switch self {
    case .set, .add, .remove, .close: true
    default: false
    }
  }

  /// The option that somebody wrote, also in a short or long form that help does not name.
  init?(written: String) {
    switch written {
    case "-h": self = .help
    case "--output": self = .output
    default: self.init(rawValue: written)
    }
  }
}

/// The words after the name of the program, sorted into options and the rest.
struct Arguments {
  /// What is not an option, in written order.
  private(set) var operands: [String] = []
  private var values: [(option: Option, value: String)] = []

  /// Sorts the words of a command.
  ///
  /// `--option value` and `--option=value` are the same; after `--` nothing is an option.
  init(
    _ words: [String], of command: String, allowing allowed: [Option]
  ) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        return
      }
      guard word.utf8.first == UInt8(ascii: "-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, attached) = Self.split(word)
      guard let option = Option(written: name), allowed.contains(option) else {
        throw UsageError(
          .unknownOption, [name, command],
          suggestion: nearest(to: name, among: allowed.map { $0.rawValue }))
      }
      if has(option), !option.isRepeatable { throw UsageError(.optionTwice, [name]) }
      if option.takesValue {
        // The command itself says which views there are.
        guard let value = attached ?? words.popFirst() ?? (option == .view ? "" : nil) else {
          throw UsageError(.optionWithoutValue, [name])
        }
        values.append((option, value))
      } else {
        if attached != nil { throw UsageError(.optionWithValue, [name]) }
        values.append((option, ""))
      }
    }
  }

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values.contains { $0.option == option } }

  /// The value of an option, or `nil` where it is not given.
  func value(_ option: Option) -> String? { values.first { $0.option == option }?.value }

  /// The values of all options that may be given several times, in written order.
  var repeatedValues: [(option: Option, value: String)] { values.filter { $0.option.isRepeatable } }

  /// The value of an option among those it may have.
  func value<Value>(
    _ option: Option, among choices: [(name: String, value: Value)]
  ) throws(UsageError) -> Value? {
    guard let written = value(option) else { return nil }
    if let choice = choices.first(where: { $0.name == written }) { return choice.value }
    let names = choices.map { $0.name }.joined(separator: ", ")
    throw UsageError(.optionValueUnknown, [written, option.rawValue, names])
  }

  private static func split(_ word: String) -> (name: String, value: String?) {
    guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    return (String(word[..<sign]), String(word[word.utf8.index(after: sign)...]))
  }
}

/// Why a command cannot be read.
struct UsageError: Error {
  let diagnostic: Diagnostic

  init(_ code: DiagnosticCode, _ arguments: [String] = [], suggestion: String? = nil) {
    diagnostic = Diagnostic(code, at: nil, arguments, suggestion: suggestion)
  }
}
