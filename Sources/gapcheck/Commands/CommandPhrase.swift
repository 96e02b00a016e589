import Report
import Rules

/// What commands say beside reports and diagnostics.
enum CommandPhrase: Bilingual {
  case linted(files: Int, errors: Int, warnings: Int)
  case headings(found: Int, unchecked: Int)
  case formatted(String)
  case noticed(Int, of: Int)
  case tested(cases: Int, expectations: Int, failed: Int, unusable: Int)
  case nextStep(Int, of: Int)

  var swedish: String {
    switch self {
    case .linted(let files, let errors, let warnings):
      (files == 1 ? "1 fil" : "\(files) filer") + ": \(errors) fel, "
        + (warnings == 1 ? "1 varning" : "\(warnings) varningar")
    case .headings(let found, let unchecked):
      "rubriker i källorna: \(found) hittade, \(unchecked) gick inte att kontrollera"
    case .formatted(let path): "\(path): formen är rättad"
    case .noticed(let count, let total): "Ändringar av reglerna som märks: \(count) av \(total)"
    case .tested(let cases, let expectations, let failed, let unusable):
      "\(cases) fall, "
        + (expectations == 1 ? "1 förväntning" : "\(expectations) förväntningar")
        + (failed == 0 ? ": inga fel" : ": \(failed) fel")
        + (unusable == 0 ? "" : ", \(unusable) gick inte att pröva")
    case .nextStep(let step, let count): "[\(step) av \(count): Enter för nästa, q för att sluta] "
    }
  }

  var english: String {
    switch self {
    case .linted(let files, let errors, let warnings):
      (files == 1 ? "1 file" : "\(files) files") + ": "
        + (errors == 1 ? "1 error" : "\(errors) errors") + ", "
        + (warnings == 1 ? "1 warning" : "\(warnings) warnings")
    case .headings(let found, let unchecked):
      "headings in the sources: \(found) found, \(unchecked) could not be checked"
    case .formatted(let path): "\(path): layout corrected"
    case .noticed(let count, let total):
      "Changes of the rules that are noticed: \(count) of \(total)"
    case .tested(let cases, let expectations, let failed, let unusable):
      (cases == 1 ? "1 case, " : "\(cases) cases, ")
        + (expectations == 1 ? "1 expectation" : "\(expectations) expectations") + ": "
        + (failed == 0 ? "no failures" : failed == 1 ? "1 failure" : "\(failed) failures")
        + (unusable == 0 ? "" : ", \(unusable) could not be tested")
    case .nextStep(let step, let count): "[\(step) of \(count): Enter for the next, q to stop] "
    }
  }
}
