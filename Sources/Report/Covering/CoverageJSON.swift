public import Inference
import Rules

/// What cases have shown of a rule base, for other programs.
public struct CoverageJSON {
  /// The name and version of the format.
  public static let schema = "gapcheck/coverage/1"

  private let coverage: Coverage
  private let tried: MutationResult?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - coverage: what cases have shown.
  ///   - tried: the changes that were tried, if any.
  public init(_ coverage: Coverage, _ tried: MutationResult? = nil) {
    self.coverage = coverage
    self.tried = tried
  }

  private var ruleBase: RuleBase { coverage.ruleBase }

  /// The report, with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", Self.schema)
      writer.string("hash", ruleBase.contentHash)
      writeTotals(to: &writer)
      writer.array("rules", wholes { if case .rule = $0 { true } else { false } }) {
        write($1, to: &$0)
      }
      writer.array("findings", wholes { if case .finding = $0 { true } else { false } }) {
        write($1, to: &$0)
      }
      writer.array("factors", ruleBase.factors.indices) { writeFactor($1, to: &$0) }
      writer.array("conditions", coverage.units) { writeCondition($1, to: &$0) }
      if let tried { writeChanges(tried, to: &writer) }
    }
    return writer.text + "\n"
  }

  private func writeTotals(to writer: inout JSONWriter) {
    let counts = CoverageCounts(coverage)
    writer.key("totals")
    writer.object { writer in
      for (name, count) in [
        ("rules", counts.rules), ("statuses", counts.statuses), ("findings", counts.findings),
        ("outcomes", counts.outcomes),
      ] {
        writer.key(name)
        writer.object { writer in
          writer.number("shown", count.shown)
          writer.number("total", count.total)
        }
      }
    }
  }

  private func writeChanges(_ tried: MutationResult, to writer: inout JSONWriter) {
    let text = MutationText(ruleBase, in: .english)
    writer.key("changes")
    writer.object { writer in
      writer.number("tried", tried.tried)
      writer.number("noticed", tried.noticed)
      writer.array("unnoticed", tried.unnoticed) { writer, mutation in
        writer.object { writer in
          writer.string("declaration", mutation.owner.keyword(in: ruleBase))
          writer.string("id", ruleBase.string(mutation.owner.id(in: ruleBase)))
          writer.string("text", text.unnoticed(mutation))
        }
      }
    }
  }

  private func wholes(_ isWanted: (Clause.Owner) -> Bool) -> [Coverage.Unit] {
    coverage.units.filter { $0.part == nil && isWanted(coverage.clauses[$0.clause].owner) }
  }

  private func write(_ unit: Coverage.Unit, to writer: inout JSONWriter) {
    let owner = coverage.clauses[unit.clause].owner
    writer.object { writer in
      writer.string("id", ruleBase.string(owner.id(in: ruleBase)))
      if case .finding = owner { writer.string("kind", owner.keyword(in: ruleBase)) }
      write(unit.seen, of: unit.possible, to: &writer)
    }
  }

  /// The outcomes: whether each was seen, `null` where it cannot be.
  private func write(
    _ seen: Outcomes, of possible: Outcomes, to writer: inout JSONWriter
  ) {
    for (name, outcome) in [
      ("true", Outcomes.holds), ("false", Outcomes.fails), ("unknown", Outcomes.unknown),
    ] {
      writer.key(name)
      if possible.contains(outcome) { writer.bool(seen.contains(outcome)) } else { writer.null() }
    }
  }

  private func writeFactor(_ number: Int, to writer: inout JSONWriter) {
    let possible = coverage.possibleStatuses(number)
    writer.object { writer in
      writer.string("id", ruleBase.string(ruleBase.factors[number].id))
      for status in FactorStatus.allCases {
        writer.key(status.word)
        let isSeen = coverage.statuses[number][status.rawValue]
        if isSeen || possible.contains(status) { writer.bool(isSeen) } else { writer.null() }
      }
    }
  }

  private func writeCondition(_ unit: Coverage.Unit, to writer: inout JSONWriter) {
    let clause = coverage.clauses[unit.clause]
    let place = ruleBase.line(of: unit.part.map { clause.places[$0].range } ?? clause.range)
    writer.object { writer in
      writer.string("file", place.file)
      writer.number("line", place.line)
      writer.string("declaration", clause.owner.keyword(in: ruleBase))
      writer.string("id", ruleBase.string(clause.owner.id(in: ruleBase)))
      if let word = clause.role.word { writer.string("clause", word) }
      if let part = unit.part {
        writer.string("condition", ruleBase.text(of: clause.places[part]))
      }
      write(unit.seen, of: unit.possible, to: &writer)
    }
  }
}
