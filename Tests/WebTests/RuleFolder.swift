import Foundation

/// A folder of rules with the cases that are assessed by them.
struct RuleFolder {
  /// The folder of the rule files.
  var rulesPath: String
  /// The folder of the case files.
  var casesPath: String

  /// The shipped rules and cases.
  static let shipped = RuleFolder(rulesPath: "rules", casesPath: "cases")

  /// Rules and cases that are here for a point of their own.
  static let fixtures = RuleFolder(
    rulesPath: "Tests/WebTests/Fixtures", casesPath: "Tests/WebTests/Fixtures")

  /// All rule files as the page hands them over.
  func rules(in language: String = "sv") throws -> [UInt8] {
    var parts = [[UInt8](language.utf8)]
    for file in ruleFiles() {
      parts += [[UInt8](file.lastPathComponent.utf8), try Repository.bytes(file)]
    }
    return Array(parts.joined(separator: [0]))
  }

  /// The rule files.
  func ruleFiles() -> [URL] {
    Repository.files(under: rulesPath, ending: ".rules")
  }

  /// The case files.
  func cases() -> [URL] {
    Repository.files(under: casesPath, ending: ".case")
  }
}
