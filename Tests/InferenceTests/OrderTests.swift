import Inference
import Rules
import Testing

struct OrderTests {
  @Test(arguments: Seeds.parts(of: 200))
  func `the order of files, declarations and statements changes nothing`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, random in
      var random = random
      let (ruleBase, subject) = try world.load()
      let (otherRules, otherSubject) = try world.shuffled(using: &random)
      guard let first = try? Engine(ruleBase).assess(subject).orderedLines else { return [] }
      let second = try Engine(otherRules).assess(otherSubject).orderedLines
      return first == second ? [] : ["in order:"] + differences(expected: first, actual: second)
    }
  }
}

extension World {
  /// The same declarations and statements in another order, in two files.
  fileprivate func shuffled(
    using random: inout SplitMix64
  ) throws(Unreadable) -> (ruleBase: RuleBase, subject: Case) {
    let declarations = declarations.shuffled(using: &random)
    let middle = random.number(0...declarations.count)
    var first = self
    first.declarations = Array(declarations[..<middle])
    var second = self
    second.declarations = Array(declarations[middle...])
    first.statements.shuffle(using: &random)
    return try World.load([first.rules, second.rules], first.answers)
  }
}

extension Assessment {
  /// All fields, in the order that the assessment has them.
  fileprivate var orderedLines: [String] {
    let names = Names(ruleBase: ruleBase)
    func list(_ facts: [DecidingFact]) -> String {
      facts.map { names.name($0) }.joined(separator: ", ")
    }
    var lines = self.lines
    for factor in factors {
      lines += [
        "unknown \(list(factor.unknownFacts))", "read \(list(factor.facts))",
        "advice \(factor.advice.map { names.text($0) })",
        "steps \(factor.firstSteps.map { names.text($0) })",
      ]
    }
    for finding in findings {
      lines.append("unknown \(list(finding.unknownFacts)) read \(list(finding.facts))")
    }
    return lines
  }
}
