import Foundation
import Inference
import Report
import Rules

extension Workload {
  /// Prints what each step of a check costs: the rules once, then each case.
  func measureSteps(runs: Int) throws {
    let load = microseconds(runs: 20) { _ = RuleBase.load(rules) }
    let compile = microseconds(runs: 20) { _ = Engine(ruleBase) }
    print("        load    compile             rules, µs")
    print(column(load.median, width: 12) + column(compile.median))
    print("        read     assess    (least)  case, µs")
    for (file, subject) in zip(files, cases) {
      let read = microseconds(runs: runs) { _ = Case.load(file, with: ruleBase) }
      let assess = try microseconds(runs: runs) { _ = try engine.assess(subject) }
      print(
        column(read.median, width: 12) + column(assess.median) + column(assess.least, width: 11)
          + "  " + subject.id)
    }
  }
}
