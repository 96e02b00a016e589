import Foundation
import Inference
import Report
import Rules

extension Workload {
  /// Prints what each step of a check costs: the rules once, then each case.
  func measureSteps(runs: Int) throws {
    let load = microseconds(runs: 20) { _ = RuleBase.load(rules) }
    let loaded = RuleBase.load(rules).value ?? ruleBase
    let compile = microseconds(runs: 20) { _ = Engine(ruleBase) }
    let hash = microseconds(runs: 20) {
      var fresh = loaded
      fresh.keepContentHash()
    }
    print("        load    compile       hash      rules, µs")
    print(column(load.median, width: 12) + column(compile.median) + column(hash.median, width: 11))
    print("        read     assess    (least)       JSON  case, µs")
    for (file, subject) in zip(files, cases) {
      let read = microseconds(runs: runs) { _ = Case.load(file, with: ruleBase) }
      let assess = try microseconds(runs: runs) { _ = try engine.assess(subject) }
      let assessment = try engine.assess(subject)
      let json = microseconds(runs: runs) { _ = JSONReport(assessment).text }
      print(
        column(read.median, width: 12) + column(assess.median) + column(assess.least, width: 11)
          + column(json.median, width: 11)
          + "  " + subject.id)
    }
  }
}
