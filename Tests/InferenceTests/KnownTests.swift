import Inference
import Rules
import Testing

/// What is known of named rows counts as if the case had said it.
struct KnownTests {
  @Test(arguments: Seeds.parts(of: 2_000))
  func `the engine fills in what the reference does`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, random in
      let (ruleBase, subject) = try world.load()
      let knowing = ruleBase.knowing(random)
      guard !knowing.known.isEmpty else { return [] }
      return differences(
        expected: lines { try ReferenceAssessment(knowing, subject).lines },
        actual: lines { try Engine(knowing).assess(subject).lines })
    }
  }

  @Test(arguments: Seeds.parts(of: 2_000))
  func `to know is to have been answered`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, random in
      let (ruleBase, subject) = try world.load()
      let knowing = ruleBase.knowing(random)
      guard !knowing.known.isEmpty else { return [] }
      return differences(
        expected: lines { try Engine(ruleBase).assess(subject.known(by: knowing)).lines },
        actual: lines { try Engine(knowing).assess(subject).lines })
    }
  }

  private func lines(_ assess: () throws -> [String]) -> [String] {
    (try? assess()) ?? ["conflict"]
  }
}

extension RuleBase {
  /// The rule base with something known of the names that random cases give to rows.
  fileprivate func knowing(_ random: SplitMix64) -> RuleBase {
    var result = self
    var completer = Completer(random: random, ruleBase: self)
    let file = UInt16(files.count)
    result.files.append(SourceFile(name: "känt.rules", bytes: [UInt8](" ORD två Ord".utf8)))
    let names = [(UInt32(0), UInt32(5)), (5, 13)].map {
      TextRef(
        range: SourceRange(file: file, lower: $0.0, upper: $0.1), needsDecoding: false)
    }
    for (relation, declared) in relations.enumerated() where declared.isEntity {
      guard let nameColumn = declared.columns.firstIndex(where: { $0.type == .text }) else {
        continue
      }
      for name in names {
        var known = Known(id: declared.id, relation: relation)
        known.names = [name]
        for (column, field) in declared.columns.enumerated()
        where column != nameColumn && completer.random.chance(70) {
          known.fields.append(Known.Field(column: column, value: completer.value(of: field.type)))
        }
        result.known.append(known)
      }
    }
    return result
  }
}
