import Report
import Rules

/// A command with what it was given, ready to run.
enum Invocation {
  case check(Check)
  case explain(Explain)
  case lint(Lint)
  case format(Format)
  case test(Test)
  case trace(TraceCommand)
  case plan(PlanCommand)
  case whatIf(WhatIf)
  case questions(Questions)
  case form(FormCommand)
  case page(PageCommand)
  case export(Export)
  case snapshot(Snapshot)
  case help(CommandName?, Language)
  /// Nobody has said what to do.
  case overview(Language)
  case version

  /// Reads a command and runs it.
  static func run(_ words: [String], in environment: Environment) -> ExitCode {
    do throws(UsageError) {
      return try Invocation(words).run(in: environment)
    } catch {
      Messages(environment, language(of: words)).tell(error.diagnostic)
      return .usage
    }
  }

  /// Reads a command.
  init(_ words: [String]) throws(UsageError) {
    guard let place = words.indices.first(where: { Self.isOperand($0, of: words) }) else {
      self = try Self.general(words)
      return
    }
    let first = words[place]
    if first == "help" {
      self = try Self.help(words, without: place)
      return
    }
    var rest = words
    rest.remove(at: place)
    if first == Snapshot.name {
      self = .snapshot(try Snapshot(try Arguments(rest, of: first, allowing: Snapshot.options)))
      return
    }
    let name = try CommandName(written: first)
    let arguments = try Arguments(rest, of: first, allowing: name.options)
    if arguments.has(.help) {
      self = .help(name, try arguments.language)
      return
    }
    switch name {
    case .check: self = .check(try Check(arguments))
    case .explain: self = .explain(try Explain(arguments))
    case .lint: self = .lint(try Lint(arguments))
    case .fmt: self = .format(try Format(arguments))
    case .test: self = .test(try Test(arguments))
    case .trace: self = .trace(try TraceCommand(arguments))
    case .plan: self = .plan(try PlanCommand(arguments))
    case .whatif: self = .whatIf(try WhatIf(arguments))
    case .questions: self = .questions(try Questions(arguments))
    case .form: self = .form(try FormCommand(arguments))
    case .page: self = .page(try PageCommand(arguments))
    case .export: self = .export(try Export(arguments))
    }
  }

  /// Runs the command.
  func run(in environment: Environment) -> ExitCode {
    switch self {
    case .check(let command): return command.run(in: environment)
    case .explain(let command): return command.run(in: environment)
    case .lint(let command): return command.run(in: environment)
    case .format(let command): return command.run(in: environment)
    case .test(let command): return command.run(in: environment)
    case .trace(let command): return command.run(in: environment)
    case .plan(let command): return command.run(in: environment)
    case .whatIf(let command): return command.run(in: environment)
    case .questions(let command): return command.run(in: environment)
    case .form(let command): return command.run(in: environment)
    case .page(let command): return command.run(in: environment)
    case .export(let command): return command.run(in: environment)
    case .snapshot(let command): return command.run(in: environment)
    case .help(let name, let language):
      environment.output(Help.text(of: name, in: language))
      return .done
    case .overview(let language):
      environment.errorOutput(Help.text(of: nil, in: language))
      return .usage
    case .version:
      environment.output("gapcheck \(Version.current)\n")
      return .done
    }
  }
}

extension Invocation {
  /// What is given without a command.
  private static func general(_ words: [String]) throws(UsageError) -> Invocation {
    let arguments = try Arguments(
      words, of: "gapcheck", allowing: [.help, .version, .language, .color])
    if arguments.has(.version) { return .version }
    if arguments.has(.help) { return .help(nil, try arguments.language) }
    return .overview(try arguments.language)
  }

  /// `help` and `help COMMAND`.
  private static func help(_ words: [String], without place: Int) throws(UsageError) -> Invocation {
    var rest = words
    rest.remove(at: place)
    let arguments = try Arguments(rest, of: "help", allowing: [.help, .language])
    guard let operand = arguments.operands.first else {
      return .help(nil, try arguments.language)
    }
    return .help(try CommandName(written: operand), try arguments.language)
  }

  /// Whether a word is neither an option nor the value of the option before it.
  private static func isOperand(_ place: Int, of words: [String]) -> Bool {
    if words[place].utf8.first == UInt8(ascii: "-"), words[place] != "-" { return false }
    return place == 0 || Option(written: words[place - 1])?.takesValue != true
  }

  /// The language of what is said about a command that cannot be read.
  private static func language(of words: [String]) -> Language {
    for (place, word) in words.enumerated() {
      if word == "--lang=en" || (word == "--lang" && words[(place + 1)...].first == "en") {
        return .english
      }
    }
    return .swedish
  }
}

/// The names of the commands.
enum CommandName: String, CaseIterable {
  case check
  case explain
  case lint
  case fmt
  case test
  case trace
  case plan
  case whatif
  case questions
  case form
  case page
  case export

  init(written: String) throws(UsageError) {
    guard let name = CommandName(rawValue: written) else {
      let names = CommandName.allCases.map { $0.rawValue }
      throw UsageError(
        .unknownCommand, [written], suggestion: nearest(to: written, among: names))
    }
    self = name
  }

  /// The options that the command knows.
  var options: [Option] {
    switch self {
    case .check:
      [
        .rules, .language, .format, .csvStandard, .output, .color, .brief, .since, .county, .print,
        .failOn, .area, .view, .asOf, .help,
      ]
    case .explain:
      [
        .rules, .language, .format, .output, .color, .asOf, .short, .full, .rank, .than, .whyNot,
        .help,
      ]
    case .lint: [.language, .color, .strict, .sources, .help]
    case .fmt: [.language, .color, .check, .help]
    case .test:
      [
        .rules, .language, .format, .color, .coverage, .leastRules, .leastOutcomes, .mutate,
        .leastNoticed, .help,
      ]
    case .plan: [.rules, .language, .format, .output, .color, .asOf, .help]
    case .trace: [.rules, .language, .format, .output, .color, .asOf, .step, .help]
    case .form: [.rules, .language, .output, .all, .by, .help]
    case .page: [.rules, .language, .output, .help]
    case .export: [.rules, .language, .format, .output, .help]
    case .questions: [.rules, .language, .format, .output, .color, .asOf, .by, .help]
    case .whatif:
      [
        .rules, .language, .format, .output, .color, .asOf, .set, .add, .remove, .close, .help,
      ]
    }
  }
}

extension Arguments {
  /// The language of the output.
  var language: Language {
    get throws(UsageError) {
      try value(.language, among: [("sv", .swedish), ("en", .english)]) ?? .swedish
    }
  }

  /// Whether colour is wanted whatever the terminal, or not at all; `nil` as the terminal likes.
  var color: Bool? {
    get throws(UsageError) {
      try value(.color, among: [("auto", nil), ("always", true), ("never", false)]) ?? nil
    }
  }

  /// A number of percent.
  func percent(_ option: Option) throws(UsageError) -> Int? {
    guard let written = value(option) else { return nil }
    guard let percent = Int(written), (0...100).contains(percent) else {
      throw UsageError(.optionValueUnknown, [written, option.rawValue, "0 … 100"])
    }
    return percent
  }

  /// The day to assess for, in days since 1970-01-01.
  var asOf: Int64? {
    get throws(UsageError) {
      guard let written = value(.asOf) else { return nil }
      guard let day = CalendarDate(written) else {
        throw UsageError(.optionDayUnknown, [written, Option.asOf.rawValue])
      }
      return day.days
    }
  }
}
