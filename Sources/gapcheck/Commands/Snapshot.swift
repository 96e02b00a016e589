import Inference
import Rules

/// `snapshot`: the checked and compiled rule base as a file that the program can carry.
///
/// Only `Scripts/snapshot` uses it, so help does not name it.
struct Snapshot {
  static let name = "snapshot"
  static let options: [Option] = [.rules, .output, .language]

  let rules: String?
  let output: String
  let language: Language

  init(_ arguments: Arguments) throws(UsageError) {
    guard let output = arguments.value(.output) else {
      throw UsageError(.optionWithoutValue, [Option.output.rawValue])
    }
    self.output = output
    rules = arguments.value(.rules)
    language = try arguments.language
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let files = RuleFiles.read(rules, in: environment, messages) else { return .unusable }
    let loaded = RuleBase.load(files)
    messages.tell(loaded.diagnostics, about: files)
    // Nobody would hear the warnings of a rule base that is never read again.
    guard let ruleBase = loaded.value, loaded.diagnostics.isEmpty else { return .unusable }
    do throws(FileError) {
      try environment.files.write(output, Engine(ruleBase).snapshot())
      return .done
    } catch {
      messages.tell(error.diagnostic(writing: output))
      return .unusable
    }
  }
}
