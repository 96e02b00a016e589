import Inference
import Rules
import Testing

struct OrderTests {
  @Test(arguments: Seeds.parts(of: 200))
  func `the order of files, declarations and statements changes nothing`(seeds: Range<Int>) throws {
    for seed in seeds {
      let world = WorldMaker.world(seed: UInt64(seed))
      var random = SplitMix64(seed: UInt64(seed))
      let (ruleBase, subject) = try world.load()
      let (otherRules, otherSubject) = try world.shuffled(using: &random)
      guard let first = try? Engine(ruleBase).assess(subject) else { continue }
      let second = try Engine(otherRules).assess(otherSubject)
      let isSame = first.orderedLines == second.orderedLines
      #expect(isSame, "seed \(seed)\n\(world.text)")
      if !isSame {
        Issue.record(
          "\(differences(expected: first.orderedLines, actual: second.orderedLines))")
        return
      }
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
