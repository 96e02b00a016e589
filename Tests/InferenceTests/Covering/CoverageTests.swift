import Rules
import Testing

@testable import Inference

/// What cases show of conditions.
struct CoverageTests {
  private static let rules = """
    weights {
      severity 10 gap 10 partly 4
      research 3 guidance 3 survey 2 example 1 assessment 1
      risk 10 waiting 1
    }
    role chef { sv "chef" en "head" }
    fact plan : yes-no { sv "Plan" en "Plan" whom chef }
    fact antal : whole from 0 to 9 { sv "Antal" en "Number" whom chef }
    relation i-spann(ålder: age) { sv "{ålder}" en "{ålder}" }
    rule fast { for age a in 3 ... 6 then i-spann(ålder: a) judgement sv "V." en "O." }
    caution svarat {
      when antal > 0 or antal = 0
      when not antal < 0 and (plan or antal in 0 ... 9)
      sv "Svarat." en "Answered."
      judgement sv "V." en "O."
    }
    caution läget {
      when plan or antal > 3
      when some i-spann i where i.ålder > 4
      sv "Läget." en "How it stands."
      judgement sv "V." en "O."
    }
    """

  private func coverage(of answers: [String]) throws -> Coverage {
    let ruleBase = try World.load([Self.rules], World().header).ruleBase
    let engine = Engine(ruleBase)
    var coverage = Coverage(ruleBase)
    for answer in answers {
      let file = SourceFile(name: "x.case", bytes: Array((World().header + "\n" + answer).utf8))
      let subject = try #require(Case.load(file, with: ruleBase).value)
      try coverage.add(try engine.assess(subject))
    }
    return coverage
  }

  private func outcomes(_ answers: String...) throws -> [String: Outcomes] {
    let coverage = try coverage(of: answers)
    var result: [String: Outcomes] = [:]
    for unit in coverage.units {
      let clause = coverage.clauses[unit.clause]
      let name = unit.part.map { coverage.ruleBase.text(of: clause.places[$0]) }
      result[name ?? coverage.ruleBase.text(of: clause.range)] = unit.seen
    }
    return result
  }

  @Test func `each comparison is looked at although another one decides`() throws {
    let seen = try outcomes("plan = yes\nantal = 2")
    #expect(seen["läget"] == .holds)
    #expect(seen["plan"] == .holds)
    #expect(seen["antal > 3"] == .fails)
    #expect(seen["some i-spann i where i.ålder > 4"] == .holds)
    #expect(seen["i.ålder > 4"] == [.holds, .fails])
    #expect(seen["fast"] == .holds)
  }

  @Test func `outcomes add up over cases`() throws {
    let seen = try outcomes("plan = yes\nantal = 2", "plan = no", "plan = no\nantal = 3")
    #expect(seen["läget"] == .all)
    #expect(seen["plan"] == [.holds, .fails])
    #expect(seen["antal > 3"] == [.fails, .unknown])
  }

  @Test func `what cannot happen does not count`() throws {
    let coverage = try coverage(of: [])
    let possible = coverage.units.map { unit in
      let clause = coverage.clauses[unit.clause]
      let range = unit.part.map { clause.places[$0].range } ?? clause.range
      return "\(coverage.ruleBase.text(of: range)) \(unit.possible.rawValue)"
    }
    // What is fixed counts for nothing; what reads only fixed rows is never unknown.
    #expect(
      possible == [
        "fast 0", "läget 7", "plan 7", "antal > 3 7", "some i-spann i where i.ålder > 4 3",
        "i.ålder > 4 3",
        // A number from 0 to 9 is more than nought or nought, never less, and always between.
        "svarat 5", "antal > 0 7", "antal = 0 7", "antal < 0 6", "plan 7", "antal in 0 ... 9 5",
      ])
  }

  @Test(arguments: Seeds.parts(of: 200))
  func `clauses come out as in the assessment, and only as they can`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      guard let assessment = try? Engine(ruleBase).assess(subject) else { return [] }
      var coverage = Coverage(ruleBase)
      try coverage.add(assessment)
      var violated: [String] = []
      for unit in coverage.units {
        let clause = coverage.clauses[unit.clause]
        let name = "\(clause.owner) \(clause.role) \(unit.part ?? -1)"
        if !unit.possible.isEmpty, !unit.possible.isSuperset(of: unit.seen) {
          violated.append("\(name): \(unit.seen.rawValue) is not in \(unit.possible.rawValue)")
        }
        guard unit.part == nil else { continue }
        if case .finding(let number) = clause.owner,
          unit.seen != Outcomes(assessment.findings[number].truth)
        {
          violated.append("\(name): \(unit.seen.rawValue)")
        }
        if case .factor(let number) = clause.owner, clause.role == .applies,
          unit.seen == .fails, assessment.factors[number].status != .notApplicable
        {
          violated.append("\(name): does not apply, but is \(assessment.factors[number].status)")
        }
      }
      return violated
    }
  }
}
