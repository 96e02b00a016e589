import Inference
import Report
import Rules

/// What a brief report compares with: an earlier case, and a folder with those of the county.
struct Background {
  /// The earlier case of the same municipality.
  let earlier: String?
  /// The folder with the cases of the county.
  let folder: String?

  /// What was found there.
  struct Found {
    var earlier: Assessment?
    /// One for each case that is reported; `nil` where nobody asked.
    var counties: [County]?
    var code = ExitCode.done
  }

  init(_ arguments: Arguments) throws(UsageError) {
    earlier = arguments.value(.since)
    folder = arguments.value(.county)
    for option in [Option.since, .county] where arguments.has(option) {
      if !arguments.has(.brief) { throw UsageError(.optionNeeds, [option.rawValue, "--brief"]) }
    }
    if earlier != nil, arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
  }

  /// Reads and assesses what to compare with.
  ///
  /// - Parameters:
  ///   - assessments: what is reported.
  ///   - engine: the rules to judge by.
  ///   - environment: where the files are.
  ///   - messages: where it is told what cannot be used.
  /// - Returns: what was found, or `nil` where it cannot be compared.
  func read(
    for assessments: [Assessment], with engine: Engine, in environment: Environment,
    _ messages: Messages
  ) -> Found? {
    var found = Found()
    do throws(Fault) {
      if let earlier, let now = assessments.first {
        guard
          let before = CaseFile.load(earlier, with: engine.ruleBase, in: environment, messages),
          Self.isEarlier(before, earlier, than: now.subject, messages)
        else { return nil }
        found.earlier = try engine.assess(before)
      }
      guard let folder else { return found }
      guard let read = CaseFolder.read(folder, with: engine.ruleBase, in: environment, messages)
      else { return nil }
      if read.unusable > 0 { found.code = .unusable }
      var counties: [County] = []
      for assessment in assessments {
        guard let county = try Self.county(of: assessment.subject, read, folder, engine, messages)
        else { return nil }
        counties.append(county)
      }
      found.counties = counties
      return found
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, messages.language))
      return nil
    }
  }

  /// Whether a case is about the same municipality as another, and not newer; else it is told.
  static func isEarlier(
    _ before: Case, _ path: String, than now: Case, _ messages: Messages
  ) -> Bool {
    if !before.isSameUnit(as: now) {
      let names = [before, now].map { $0.unit.isEmpty ? $0.id : $0.unit }
      messages.tell(
        Diagnostic(.otherMunicipality, at: nil, [path, names[0], now.id, names[1]]))
      return false
    }
    if before.date > now.date {
      let days = [before, now].map { CalendarDate(days: $0.date).text }
      messages.tell(Diagnostic(.notEarlier, at: nil, [path, days[0], now.id, days[1]]))
      return false
    }
    return true
  }

  private static func county(
    of subject: Case, _ read: CaseFolder, _ folder: String, _ engine: Engine, _ messages: Messages
  ) throws(Fault) -> County? {
    if subject.municipality.isEmpty {
      messages.tell(Diagnostic(.countyUnknown, at: nil, [subject.id]))
      return nil
    }
    var others: [Assessment] = []
    for other in County.others(than: subject, among: read.cases) {
      others.append(try engine.assess(other))
    }
    if others.isEmpty {
      messages.tell(Diagnostic(.noneOfCounty, at: nil, [folder, subject.municipality]))
    }
    return County(others: others, unusable: read.unusable)
  }
}
