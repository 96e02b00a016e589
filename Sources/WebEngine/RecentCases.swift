import Inference
import Report
import Rules

/// The cases that were looked at last, since a page asks several things about one and the same.
struct RecentCases {
  private var cases: [Entry] = []

  private struct Entry {
    var bytes: [UInt8]
    var subject: Case
    var assessment: Assessment?
  }

  /// The case before and after a change.
  private static let most = 2

  /// Reads a case, unless it is at hand.
  mutating func subject(_ file: SourceFile, by engine: Engine) throws(Refusal) -> Case {
    if let known = cases.first(where: { $0.bytes == file.bytes }) { return known.subject }
    let loaded = Case.load(file, with: engine.ruleBase)
    guard let subject = loaded.value else { throw Refusal(diagnostics: loaded.diagnostics) }
    if cases.count == Self.most { cases.removeFirst() }
    cases.append(Entry(bytes: file.bytes, subject: subject))
    return subject
  }

  /// Assesses a case, unless that is at hand.
  mutating func assessment(
    _ file: SourceFile, by engine: Engine, in language: Language
  ) throws(Refusal) -> Assessment {
    let subject = try subject(file, by: engine)
    let place = cases.firstIndex { $0.bytes == file.bytes }
    if let place, let known = cases[place].assessment { return known }
    do throws(Fault) {
      let assessment = try engine.assess(subject)
      if let place { cases[place].assessment = assessment }
      return assessment
    } catch {
      throw Refusal(diagnostics: [error.diagnostic(in: engine.ruleBase, language)])
    }
  }
}
