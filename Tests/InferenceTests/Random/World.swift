import Rules

/// A rule base and a case as text, in pieces that can be left out or shuffled.
struct World {
  /// The declarations; each has its first line, the lines of its clauses, and its last line.
  var declarations: [[String]] = []

  /// The case without its statements.
  var header = """
    case provfall { unit "Prov" kommun 0180 kind kommun date 2024-03-01 state draft }
    """

  /// What the case says; a row has its beginning, its fields, and its end.
  var statements: [[String]] = []

  /// A text where it does not matter which.
  static let anyText = #"sv "text" en "text""#

  /// A source, an area and a list of alternatives, for declarations to stand on.
  static let ground = [
    [
      "source källa {", #"title "K""#, #"publisher "P""#, #"date "2020-01-01""#,
      #"section avsnitt "Ett""#, "}",
    ],
    ["area område {", anyText, "}"],
    ["choices färg {"] + ["blå", "grön", "röd"].map { "choice \($0) \(anyText)" } + ["}"],
  ]

  /// The rule file.
  var rules: String { declarations.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }

  /// The case file.
  var answers: String {
    ([header] + statements.map { $0.joined(separator: " ") }).joined(separator: "\n")
  }

  /// Both, for people.
  var text: String { rules + "\n\n---\n\n" + answers }

  /// The checked values, or what is wrong with the text.
  func load() throws(Unreadable) -> (ruleBase: RuleBase, subject: Case) {
    try Self.load([rules], answers)
  }

  /// The checked values of some rule files and a case file.
  static func load(
    _ files: [String], _ answers: String
  ) throws(Unreadable) -> (ruleBase: RuleBase, subject: Case) {
    let loaded = RuleBase.load(
      files.enumerated().map { SourceFile(name: "\($0).rules", bytes: Array($1.utf8)) })
    guard let ruleBase = loaded.value
    else { throw Unreadable(diagnostics: loaded.diagnostics, texts: files) }
    let file = SourceFile(name: "prov.case", bytes: Array(answers.utf8))
    let subject = Case.load(file, with: ruleBase)
    guard let value = subject.value
    else { throw Unreadable(diagnostics: subject.diagnostics, texts: [answers]) }
    return (ruleBase, value)
  }
}

/// A text that the parser or the checker refuses.
struct Unreadable: Error, CustomStringConvertible {
  var diagnostics: [Diagnostic]
  var texts: [String]

  var description: String {
    if diagnostics.isEmpty { return "no value and no diagnostic" }
    return diagnostics.map { diagnostic in
      let sentence = "\(diagnostic.code) \(diagnostic.sentence(in: .english))"
      guard let range = diagnostic.range else { return sentence }
      let bytes = Array(texts[Int(range.file)].utf8)
      let start = bytes[..<Int(range.lower)].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let line = String(decoding: bytes[start...].prefix { $0 != 10 }, as: UTF8.self)
      let place = String(decoding: bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
      return "\(sentence)\n  in: \(line)\n  at: \(place)"
    }.joined(separator: "\n")
  }
}
