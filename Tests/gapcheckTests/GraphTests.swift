import Testing

@testable import gapcheck

/// `graph` draws how answers lead to conclusions.
struct GraphTests {
  private static let rules = #"""
    area a { sv "A" en "A" }
    fact plan : yes-no { sv "Plan <b> & \"x\"" en "Plan" }
    fact tid : whole from 0 to 40 { sv "Tid" en "Time" }
    fact annat : yes-no { sv "Annat" en "Other" }
    derived nog : yes-no else no { sv "Det räcker" en "It is enough" }
    derived mer : yes-no else no { sv "Mer än nog" en "More than enough" }
    rule räcker { when tid > 3 then nog = yes judgement sv "Tre." en "Three." }
    rule mycket { when nog and tid > 9 then mer = yes judgement sv "Tio." en "Ten." }
    factor f {
      area a
      sv "Plan och tid" en "Plan and time"
      met when plan and mer
      gap sv "Saknas." en "Missing."
      severity low
      effort small
      advise sv "Gör en." en "Make one."
      judgement sv "Egen." en "Own."
    }
    strength s { when annat sv "Annat finns." en "There is other." judgement sv "E." en "O." }
    weights { severity 1 }
    """#

  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let desk = Desk(withRules: false)
    desk.folders.insert("rules")
    desk.put(Self.rules, at: "rules/x.rules")
    let code = desk.run(words)
    return (code, desk.output, desk.errorOutput)
  }

  @Test func `DOT has all that is read, from what is read to what reads it`() {
    let (code, text, errors) = run("graph", "--format", "dot", "--lang", "en")
    #expect(code == .done, "\(errors)")
    let arrows = text.split(separator: "\n").filter { $0.contains(" -> ") }
    #expect(
      arrows == [
        #"  "derived-nog" -> "derived-mer";"#, #"  "fact-tid" -> "derived-mer";"#,
        #"  "fact-tid" -> "derived-nog";"#, #"  "fact-plan" -> "factor-f";"#,
        #"  "derived-mer" -> "factor-f";"#, #"  "fact-annat" -> "strength-s";"#,
      ], "\(text)")
    #expect(text.contains(#"  "factor-f" [label="Plan and time", style=bold];"#))
    #expect(text.contains(#"  "strength-s" [label="Strength: There is other.", shape=octagon];"#))
  }

  @Test(
    arguments: [
      ("f", ["plan", "tid", "nog", "mer", "f"]), ("tid", ["tid", "nog", "mer", "f"]),
      ("nog", ["tid", "nog", "mer", "f"]), ("s", ["annat", "s"]),
    ])
  func `round one part are its grounds and its consequences`(id: String, shown: [String]) {
    let (code, text, _) = run("graph", id, "--format", "dot")
    #expect(code == .done)
    for other in ["plan", "tid", "annat", "nog", "mer", "f", "s"] {
      let isShown = text.contains("-\(other)\" [")
      #expect(isShown == shown.contains(other), "\(other) in \(text)")
    }
    #expect(text.split(separator: "\n").count { $0.contains("peripheries=2") } == 1)
  }

  @Test func `a picture has a title, a description, columns and harmless texts`() {
    let (code, text, _) = run("graph", "f")
    #expect(code == .done)
    #expect(text.contains(#"role="img" aria-labelledby="title desc" lang="sv""#))
    #expect(text.contains(#"<title id="title">Från svar till bedömning: Plan och tid</title>"#))
    #expect(text.contains("Svar: 2. Slutsatser på vägen: 2. Det som bedöms: 1."))
    #expect(text.contains(">Plan &lt;b&gt; &amp; &quot;x&quot;</text>"))
    #expect(!text.contains("<b>"))
    // Answers, one conclusion, the next, and what is judged, from left to right.
    var places: [Substring] = []
    for piece in text.split(separator: "<g class=\"") {
      if let x = piece.firstRange(of: "x=\"") { places.append(piece[x.upperBound...].prefix(4)) }
    }
    #expect(places.dropFirst() == ["20\" ", "20\" ", "740\"", "380\"", "1100"], "\(text)")
    #expect(run("graph").output.contains(#"<title id="title">Från svar till bedömning</title>"#))
  }

  @Test func `what is not there cannot be drawn`() {
    let (code, _, errors) = run("graph", "plann")
    #expect(code == .usage)
    #expect(
      errors.hasPrefix(
        "fel: inget som går att rita heter 'plann'; ange id för en framgångsfaktor, en risk, en "
          + "fråga eller en slutsats [G366]"), "\(errors)")
    #expect(errors.contains("'plan'"))
    #expect(run("graph", "f", "tid").code == .usage)
    #expect(run("graph", "--format", "png").code == .usage)
  }

  @Test func `the shipped rules can be drawn`() {
    let desk = Desk()
    for format in ["svg", "dot"] {
      #expect(desk.run("graph", "--format", format) == .done)
      #expect(desk.run("graph", "hela-uppväxten", "--format", format, "--lang", "en") == .done)
      #expect(desk.output.contains("From answers to assessment"))
    }
  }
}
