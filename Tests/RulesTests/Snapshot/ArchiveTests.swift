import Testing

@testable import Rules

/// What is written to a snapshot is read again, alternative by alternative.
struct ArchiveTests {
  private func again<Kind: Archived>(_ value: Kind) throws -> Kind {
    var writer = SnapshotWriter()
    writer.write(value)
    var reader = SnapshotReader(writer.bytes, from: 0)
    let result: Kind = reader.read()
    try #require(reader.isDone)
    return result
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 20_190_000, Int64.max, .min])
  func `numbers`(number: Int64) throws {
    #expect(try again(number) == number)
    #expect(try again(UInt64(bitPattern: number)) == UInt64(bitPattern: number))
    #expect(try again(Int(number)) == Int(number))
  }

  @Test func `texts, options and lists`() throws {
    #expect(try again("Nä, å ö") == "Nä, å ö")
    #expect(try again(["", "a"]) == ["", "a"])
    #expect(try again([nil, 1, nil] as [Int?]) == [nil, 1, nil])
    let refs = [(0, 7, 7, false), (2, 9, 400, true), (1, 3, 3, true), (0, 0, 0, true)].map {
      TextRef(
        range: SourceRange(file: $0.0, lower: $0.1, upper: $0.2), needsDecoding: $0.3)
    }
    #expect(try again(refs + [.none] + refs) == refs + [.none] + refs)
  }

  private static let values: [Value] = [
    .number(-10_000), .choice(3), .set(0x8000_0000_0000_0001, isOpen: true), .text("å"),
    .range(0, 180_000),
  ]
  private static let types: [ValueType] =
    NumberType.Kind.allCases.map {
      .number(NumberType(kind: $0, unit: Symbol(rawValue: 7), lower: .min, upper: .max))
    } + [
      .yesNo, .choice(1), .set(2), .range(NumberType(kind: .age, lower: -10_000, upper: 180_000)),
      .text, .row(4),
    ]
  private static let generators: [Generator] = [
    Generator(variable: 1, domain: .rows(2)),
    Generator(variable: 0, domain: .values(.yesNo, lower: nil, upper: nil), condition: holds),
    Generator(
      variable: 0, domain: .values(.choice(3), lower: .literal(.choice(1)), upper: .fact(2))),
  ]
  private static let holds = Condition.holds(.fact(300))

  private static let expressions: [Expression] =
    values.map { .literal($0) } + generators.map { .count($0) }
    + Expression.Operation.allCases.map { .arithmetic(.derived(1), $0, .today) }
    + Expression.Aggregate.allCases.map { .aggregate($0, generators[0], .variable(1)) } + [
      .fact(1), .derived(2), .today, .variable(3), .field(variable: 1, column: 2),
      .end(of: .variable(1), isUpper: true), .share(generators[1], holds),
    ]

  private static let conditions: [Condition] =
    Comparison.allCases.map { .compare(.fact(1), $0, .derived(2)) }
    + generators.flatMap { [.some($0), .no($0), .every($0, holds)] } + [
      .constant(true), .constant(false), .and([holds, .or([])]),
      .or([.not(holds), .unless(holds)]),
      holds, .has(.fact(1), .literal(.choice(2))),
      .between(.fact(1), lower: .today, upper: .fact(2)),
      .matches(relation: 1, arguments: [nil, .variable(2)]), .answeredUnknown(fact: 9),
    ]

  @Test func `values and types`() throws {
    #expect(try again(Self.values) == Self.values)
    #expect(try again(Self.types) == Self.types)
  }

  @Test func `expressions and conditions`() throws {
    #expect(try again(Self.expressions) == Self.expressions)
    #expect(try again(Self.conditions) == Self.conditions)
  }

  @Test func `conclusions and items of views`() throws {
    let conclusions: [Rule.Conclusion] = [
      .row(relation: 1, arguments: Self.expressions), .value(derived: 2, .today),
    ]
    #expect(try again(conclusions) == conclusions)
    let items: [View.Item] = [.factor(1), .fact(2), .area(3), .entity(4)]
    #expect(try again(items) == items)
  }
}
