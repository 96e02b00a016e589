import Inference
import Rules
import Testing

/// Small cases of what the meaning says where it is easily got wrong, from both evaluators.
struct MeaningTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    /// Declarations, with what every rule base needs left out.
    var rules: [String]
    var answers: [String] = []
    /// Lines that both assessments have.
    var lines: [String]

    var testDescription: String { name }
  }

  static let examples = [
    Example(
      name: "a row that only rests on itself does not exist",
      rules: [
        yesNo("u"), "relation täckt(nivå: one of nivå) { SE }",
        "rule r { when u and täckt(nivå: hög) then täckt(nivå: hög) }",
        factor("f", "met when täckt(nivå: hög)"),
      ],
      lines: ["factor f gap of [gap]"]),
    Example(
      name: "a possible row that rests on itself has the deciding facts of its other way",
      rules: [
        yesNo("u"), "relation täckt(nivå: one of nivå) { SE }",
        "rule r { when u or täckt(nivå: hög) then täckt(nivå: hög) }",
        factor("f", "met when täckt(nivå: hög)"),
      ],
      lines: ["factor f open of [met, gap]", "factor f decided by {u}"]),
    Example(
      name: "a row's proof does not rest on the row",
      rules: [
        "relation täckt(n: whole from 0 to 5) { SE }",
        "rule a { when (some täckt t where (täckt(n: t.n))) and (täckt()) then täckt(n: 5) }",
        "rule b { then täckt(n: 1) }", factor("f", "met when (count täckt t) = 2"),
      ],
      lines: ["factor f met of [met]"]),
    Example(
      name: "a derived value without rules is what is declared",
      rules: ["derived läge : yes-no else yes { SE }", factor("f", "met when läge")],
      lines: ["factor f met of [met]"]),
    Example(
      name: "what is declared for else is not possible where a rule applies",
      rules: [
        yesNo("u"), "derived a : one of nivå else låg { SE }",
        "derived b : one of nivå else mitt { SE }", "rule r { when u then a = hög }",
        "rule s { then b = a }", "caution c { when b = mitt SE CITE }",
        "caution d { when b = hög SE CITE }",
      ],
      lines: ["caution c fails", "caution d unknown", "caution d decided by {u}"]),
    Example(
      name: "a share of nothing is unknown",
      rules: [
        yesNo("plan"),
        "caution c { when (share nivå x where (plan) has (x = hög)) >= 0.5 SE CITE }",
      ],
      answers: ["plan = no"],
      lines: ["caution c unknown", "caution c decided by {}"]),
    Example(
      name: "a rule that waits for a share of nothing is unknown",
      rules: [
        yesNo("plan"), "relation täckt(nivå: one of nivå) { SE }",
        """
        rule r {
          when (share nivå x where (plan) has (x = hög)) >= 0.5
          then täckt(nivå: hög)
        }
        """,
        "caution c { when täckt(nivå: hög) SE CITE }",
      ],
      answers: ["plan = no"],
      lines: ["caution c unknown", "caution c decided by {}"]),
    Example(
      name: "a question that does not apply makes the factor not applicable",
      rules: [
        yesNo("plan"), yesNo("finns"),
        factor("f", "met when finns", "open when not finns ask plan"),
      ],
      answers: ["finns = no", #"plan = n/a "skäl""#],
      lines: [
        "factor f notApplicable of [notApplicable]", #"factor f does not apply by ["plan: skäl"]"#,
      ]),
    Example(
      name: "an opening asks for what is not answered",
      rules: [
        yesNo("plan"), yesNo("finns"), yesNo("mer"),
        factor("f", "met when finns", "open when not finns ask plan, mer"),
      ],
      answers: ["finns = no", "plan = yes"],
      lines: ["factor f open of [met, partly, gap]", "factor f decided by {mer}"]),
    Example(
      name: "what is assumed is asked for where it decides",
      rules: [
        yesNo("a"), yesNo("b"), "risk k { when a and b raises f SE CITE }",
        factor("f", "met when a"),
      ],
      answers: ["a = assume yes"],
      lines: [
        "risk k unknown", "risk k decided by {a, b}",
        #"question a value 10000 factors ["f"] findings ["risk k"] assumed true"#,
        "factor f met of [met]", "factor f rests on assumptions: true",
      ]),
    Example(
      name: "a row of an open relation that is possible may also be one that nobody has named",
      rules: [
        yesNo("b"), "entity rad { SE x : whole from 0 to 5 SE }",
        "relation länk(n: whole from 0 to 5) { SE }", "rule r { for rad p then länk(n: p.x) }",
        "rule s { when b then länk(n: 4) }", "caution c { when länk(n: 4) SE CITE }",
      ],
      answers: ["rad a { }"],
      lines: ["caution c decided by {b, rad a.x, rad list}"]),
    Example(
      name: "a row that nobody has named is none of the named ones",
      rules: [
        "entity rad { SE x : whole from 0 to 5 SE }",
        "relation täckt(nivå: one of nivå, rad: rad) { SE }",
        """
        rule a {
          for nivå n for rad r
          when täckt(nivå: n, rad: r)
          then täckt(nivå: n, rad: r)
        }
        """,
        "rule b { for rad r when r.x = 5 then täckt(nivå: hög, rad: r) }",
        "caution c { when some täckt t where (t.nivå != t.nivå) SE CITE }",
      ],
      answers: ["rad a { }"],
      lines: ["caution c decided by {rad list}"]),
    Example(
      name: "what an opening asks for under an assumption is a question",
      rules: [
        yesNo("plan"), yesNo("a"), "entity rad { SE x : yes-no SE }",
        factor(
          "f", "met when no rad r", "partly when not a",
          "open when not (a answered unknown) ask plan"),
      ],
      answers: ["a = assume yes", "rad r { }"],
      lines: [
        "factor f open of [met, partly, gap]", "factor f decided by {a, plan}",
        #"question plan value 5000 factors ["f"] findings [] assumed false"#,
        #"question a value 5000 factors ["f"] findings [] assumed true"#,
      ]),
    Example(
      name: "the value of a question counts the severity that is printed",
      rules: [yesNo("a"), yesNo("x"), factor("f", "met when x", "severity high when a")],
      answers: ["a = assume yes"],
      lines: [
        "factor f severity 3", #"question x value 30000 factors ["f"] findings [] assumed false"#,
      ]),
    Example(
      name: "whether an assumed fact is answered with vet ej rests on the assumption",
      rules: [yesNo("a"), "caution c { when a answered unknown SE CITE }"],
      answers: ["a = assume yes"],
      lines: ["caution c fails", "caution c rests on assumptions: true"]),
    Example(
      name: "the value of a question is a sum of fractions",
      rules: [yesNo("a"), yesNo("b"), yesNo("c")]
        + ["f", "g", "h"].map { factor($0, "met when a and b and c") },
      lines: [#"question a value 10000 factors ["f", "g", "h"] findings [] assumed false"#]),
    Example(
      name: "an open list can prove that something exists, never that it does not",
      rules: [
        "entity rad { SE x : yes-no SE }", factor("finns", "met when some rad r where r.x"),
        factor("finns-inte", "met when no rad r where not r.x"),
      ],
      answers: ["rad a { x = yes }"],
      lines: [
        "factor finns met of [met]", "factor finns-inte open of [met, gap]",
        "factor finns-inte decided by {rad list}",
      ]),
    Example(
      name: "every and no are true of nothing",
      rules: [
        "entity rad { SE x : yes-no SE }", factor("alla", "met when every rad r has r.x"),
        factor("ingen", "met when no rad r"),
      ],
      answers: ["rad list none"],
      lines: ["factor alla met of [met]", "factor ingen met of [met]"]),
    Example(
      name: "a row of an open list can have any value of a finite type",
      rules: [
        "entity rad { SE nivå : one of nivå SE namn : text SE }",
        "relation finns(nivå: one of nivå) { SE }",
        "rule r { for rad p then finns(nivå: p.nivå) }",
        factor("låg", "met when finns(nivå: låg)"), factor("antal", "met when (count finns f) > 3"),
      ],
      answers: ["rad a { nivå = hög }"],
      lines: ["factor låg open of [met, gap]", "factor antal gap of [gap]"]),
  ]

  @Test(arguments: examples)
  func `both evaluators say what the meaning says`(example: Example) throws {
    let world = example.world
    let (ruleBase, subject) = try world.load()
    let reference = try ReferenceAssessment(ruleBase, subject).lines
    let engine = try Engine(ruleBase).assess(subject).lines
    for line in example.lines {
      #expect(reference.contains(line), "the reference: \(reference.joined(separator: "\n"))")
      #expect(engine.contains(line), "the engine: \(engine.joined(separator: "\n"))")
    }
  }

  private static func yesNo(_ name: String) -> String { "fact \(name) : yes-no { SE }" }

  private static func factor(_ name: String, _ clauses: String...) -> String {
    """
    factor \(name) {
      area o SE \(clauses.joined(separator: "\n")) gap SE severity low effort small advise SE CITE
    }
    """
  }
}

extension MeaningTests.Example {
  var world: World {
    let common = [
      #"source s { title "S" publisher "P" date "2020-01-01" section a "A" }"#, "area o { SE }",
      "choices nivå { choice låg SE choice hög SE choice mitt SE }",
    ]
    var world = World()
    world.declarations = (common + rules).map { text in
      [
        text.replacing("CITE", with: "cite s a strength survey SE")
          .replacing("SE", with: #"sv "text" en "text""#)
      ]
    }
    world.statements = answers.map { [$0] }
    return world
  }
}
