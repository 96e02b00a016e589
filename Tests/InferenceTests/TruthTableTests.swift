import Inference
import Rules
import Testing

/// A condition over facts that are yes (`ja`), no (`nej`), absent (`u`, `v`), "vet ej" (`vet`) or
/// n/a (`ej`), with its truth and the facts that decide it.
struct TruthRow: CustomTestStringConvertible, Sendable {
  var condition: String
  var truth: Truth
  var deciding: [String]

  init(_ condition: String, _ truth: Truth, _ deciding: String...) {
    self.condition = condition
    self.truth = truth
    self.deciding = deciding
  }

  var testDescription: String { condition }
}

struct TruthTableTests {
  static let rows = [
    TruthRow("ja and ja", .holds),
    TruthRow("ja and nej", .fails),
    TruthRow("nej and ja", .fails),
    TruthRow("nej and nej", .fails),
    TruthRow("ja and u", .unknown, "u"),
    TruthRow("u and ja", .unknown, "u"),
    TruthRow("nej and u", .fails),
    TruthRow("u and nej", .fails),
    TruthRow("u and v", .unknown, "u", "v"),
    TruthRow("u and v and nej", .fails),
    TruthRow("u and ja and v", .unknown, "u", "v"),
    TruthRow("ja or ja", .holds),
    TruthRow("ja or nej", .holds),
    TruthRow("nej or nej", .fails),
    TruthRow("ja or u", .holds),
    TruthRow("u or ja", .holds),
    TruthRow("nej or u", .unknown, "u"),
    TruthRow("u or nej", .unknown, "u"),
    TruthRow("u or v", .unknown, "u", "v"),
    TruthRow("u or v or ja", .holds),
    TruthRow("not ja", .fails),
    TruthRow("not nej", .holds),
    TruthRow("not u", .unknown, "u"),
    TruthRow("not (not u)", .unknown, "u"),
    TruthRow("u or not u", .unknown, "u"),
    TruthRow("u and not u", .unknown, "u"),
    TruthRow("not (u and nej)", .holds),
    TruthRow("not (u or v)", .unknown, "u", "v"),
    TruthRow("(u or ja) and v", .unknown, "v"),
    TruthRow("(u and nej) or v", .unknown, "v"),
    TruthRow("vet", .unknown, "vet"),
    TruthRow("ej", .unknown),
    TruthRow("ej and u", .unknown, "u"),
    TruthRow("ej or ja", .holds),
    TruthRow("ej and nej", .fails),
    TruthRow("vet answered unknown", .holds),
    TruthRow("ja answered unknown", .fails),
    TruthRow("ej answered unknown", .fails),
    TruthRow("u answered unknown", .unknown, "u"),
    TruthRow("not (u answered unknown)", .unknown, "u"),
    TruthRow("tal >= 0", .holds),
    TruthRow("tal > 10", .fails),
    TruthRow("tal >= 1", .unknown, "tal"),
    TruthRow("tal + två <= 12", .holds),
    TruthRow("tal + två < 2", .fails),
    TruthRow("tal + två > tal", .unknown, "tal"),
    TruthRow("två + två = 4", .holds),
    TruthRow("(två in 1 ... 2) and ja", .holds),
    TruthRow("två in 3 ... 4", .fails),
    TruthRow("tal in 0 ... 10", .holds),
    TruthRow("tal in tal ... två", .unknown, "tal"),
  ]

  @Test(arguments: rows)
  func `a condition has its truth and its deciding facts`(row: TruthRow) throws {
    let (ruleBase, subject) = try Self.load(row.condition)
    let finding = try #require(try Engine(ruleBase).assess(subject).findings.first)
    #expect(finding.truth == row.truth)
    #expect(finding.unknownFacts.map { Names(ruleBase: ruleBase).name($0) } == row.deciding)
  }

  @Test(arguments: rows)
  func `the reference gives the same truth`(row: TruthRow) throws {
    let (ruleBase, subject) = try Self.load(row.condition)
    let finding = try #require(try ReferenceAssessment(ruleBase, subject).findings.first)
    #expect(finding.verdict.truth == row.truth)
    #expect(
      finding.unknownFacts.map { Names(ruleBase: ruleBase).name($0) }.sorted() == row.deciding)
  }

  private static func load(
    _ condition: String
  ) throws(Unreadable) -> (ruleBase: RuleBase, subject: Case) {
    var world = World()
    world.declarations = [
      [
        #"source s { title "S" publisher "P" date "2020-01-01""#, #"section a "A""#, "}",
      ],
      [
        "caution det {", "when \(condition)", #"sv "Det" en "It""#,
        #"cite s a strength survey sv "så" en "so""#, "}",
      ],
    ]
    for name in ["ja", "nej", "u", "v", "vet", "ej"] {
      world.declarations.append(["fact \(name) : yes-no {", #"sv "\#(name)" en "\#(name)""#, "}"])
    }
    for name in ["tal", "två"] {
      world.declarations.append(
        ["fact \(name) : whole from 0 to 10 {", #"sv "\#(name)" en "\#(name)""#, "}"])
    }
    world.statements = [
      ["ja = yes"], ["nej = no"], ["vet = unknown"], [#"ej = n/a "gäller inte""#], ["två = 2"],
    ]
    return try world.load()
  }
}
