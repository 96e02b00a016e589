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
    print("        read     assess    (least)       JSON       HTML  case, µs")
    var pages: [Page] = []
    for (file, subject) in zip(files, cases) {
      let read = microseconds(runs: runs) { _ = Case.load(file, with: ruleBase) }
      let assess = try microseconds(runs: runs) { _ = try engine.assess(subject) }
      let assessment = try engine.assess(subject)
      let json = microseconds(runs: runs) { _ = JSONReport(assessment).text }
      var page = Page(name: subject.id)
      let html = microseconds(runs: runs) { page.size = HTMLReport(assessment).html.utf8.count }
      page.time = html
      pages.append(page)
      print(
        column(read.median, width: 12) + column(assess.median) + column(assess.least, width: 11)
          + column(json.median, width: 11) + column(html.median, width: 11)
          + "  " + subject.id)
    }
    try Page.report(pages, isJudged: runs >= 50)
  }
}

/// What the HTML of a case costs.
private struct Page {
  var name: String
  var size = 0
  var time = (median: 0.0, least: 0.0)

  /// Bytes, and microseconds by the least of all runs, which other work on the machine disturbs
  /// least.
  private static let (mostBytes, mostTime) = (300_000, 20_000.0)

  /// Prints what the largest page and the slowest one cost; neither may cost too much where there
  /// are runs enough to tell.
  static func report(_ pages: [Page], isJudged: Bool) throws {
    let largest = pages.max { $0.size < $1.size }
    let slowest = pages.max { $0.time.least < $1.time.least }
    for (word, page) in [("largest", largest), ("slowest", slowest)] {
      guard let page else { continue }
      let line =
        "\(word) HTML: \(page.size / 1000) kB in \(column(page.time.median / 1000, width: 0)) ms"
        + " (least \(column(page.time.least / 1000, width: 0))), \(page.name)"
      print(line)
      if isJudged, page.size > mostBytes || page.time.least > mostTime {
        throw Wrong.costly(line)
      }
    }
  }
}
