import Testing

@testable import gapcheck

/// `test`.
struct TestTests {
  private let desk = Desk(withRules: false)

  init() {
    desk.folders = ["rules", "cases"]
    desk.put(Self.rules, at: "rules/x.rules")
    desk.put(Self.casefile, at: "cases/ett.case")
  }

  private static let rules = """
    rulebase prov { version "1.0" }
    weights {
      severity 10 gap 10 partly 4
      research 3 guidance 3 survey 2 example 1 assessment 1
      risk 10 waiting 1
    }
    role chef { sv "chef" en "head" }
    area organisation { sv "Organisation" en "Organisation" }
    fact plan : yes-no {
      sv "Plan" en "Plan"
      ask sv "Finns en plan?" en "Is there a plan?"
      whom chef
    }
    fact budget : yes-no {
      sv "Budget" en "Budget"
      ask sv "Finns en budget?" en "Is there a budget?"
      whom chef
    }
    derived ordnat : yes-no else no { sv "Ordnat" en "In order" }
    rule ordnat { when plan then ordnat = yes judgement sv "Vår." en "Ours." }
    factor plan {
      area organisation sv "Plan" en "Plan"
      met when plan
      gap sv "Planen saknas." en "The plan is missing."
      severity medium effort small
      advise sv "Skriv en." en "Write one."
      judgement sv "Vår." en "Ours."
    }
    strength stark { when plan when budget sv "Stark." en "Strong." judgement sv "V." en "O." }
    """

  private static let casefile = """
    case ett {
      unit "Ett" kind kommun
      date 2026-01-15
      rules "1.0"
    }
    plan = no
    """

  @Test func `a case that comes out as expected`() {
    desk.put("factor plan gap\nderived ordnat = no\nstrength stark no\n", at: "cases/ett.expect")
    #expect(desk.run("test") == .done)
    #expect(desk.errorOutput.isEmpty, "\(desk.errorOutput)")
    #expect(desk.output == "1 fall, 3 förväntningar: inga fel\n")
    #expect(desk.run("test", "--lang", "en") == .done)
    #expect(desk.output == "1 case, 3 expectations: no failures\n")
  }

  @Test(
    arguments: [
      ("factor plan met", "'plan' blev 'gap', väntat är 'met' [G240]"),
      ("factor plan gap rank 2", "'plan' har plats 1 i ordningen, väntat är 2 [G242]"),
      (
        "factor plan gap because budget",
        "'plan' vilar på 'plan', väntat är också 'budget' [G245]"
      ),
      (
        "factor plan gap says \"Budget\"",
        "'plan' säger inte ”Budget”, utan: Planen saknas. [G246]"
      ),
      (
        "factor plan gap says-not \"saknas\"", "'plan' säger ”saknas”: Planen saknas. [G247]"
      ),
      ("strength stark unknown", "'stark' blev 'no', väntat är 'unknown' [G240]"),
      ("derived ordnat = yes", "'ordnat' blev 'no', väntat är 'yes' [G240]"),
      ("question budget", "frågan 'budget' ställs inte, väntat är att den gör det [G248]"),
      (
        "nothing else concluded",
        "'plan' blev 'gap', väntat är inget mer än det som står här [G251]"
      ),
    ])
  func `what comes out otherwise is shown at its line`(line: String, sentence: String) {
    desk.put("// Inledning.\n\(line)\n", at: "cases/ett.expect")
    #expect(desk.run("test") == .found)
    #expect(desk.output.hasPrefix("cases/ett.expect:2:1: fel: \(sentence)\n"), "\(desk.output)")
    #expect(desk.output.hasSuffix("\n1 fall, 1 förväntning: 1 fel\n"))
  }

  @Test(
    arguments: [
      ("factor plan met", "'plan' blev 'open' och väntar på 'plan', väntat är 'met' [G241]"),
      ("factor plan open rank 1", "'plan' har ingen plats i ordningen, väntat är 1 [G243]"),
      ("factor plan open unknown budget", "'plan' väntar på 'plan', väntat är 'budget' [G244]"),
      ("no question plan", "frågan 'plan' ställs, väntat är att den inte gör det [G249]"),
      ("question plan place 2", "frågan 'plan' har plats 1, väntat är 2 [G250]"),
      ("derived ordnat = no", "'ordnat' blev 'unknown', väntat är 'no' [G240]"),
    ])
  func `what is open is shown at its line`(line: String, sentence: String) {
    desk.put(Self.casefile.replacing("plan = no", with: ""), at: "cases/ett.case")
    desk.put(line, at: "cases/ett.expect")
    #expect(desk.run("test") == .found)
    #expect(desk.output.hasPrefix("cases/ett.expect:1:1: fel: \(sentence)\n"), "\(desk.output)")
  }

  @Test func `nothing to test is a failure`() {
    desk.files["cases/ett.case"] = nil
    #expect(desk.run("test") == .found)
    #expect(desk.output.contains("fel: inga fall finns i cases, rules; "), "\(desk.output)")
    #expect(desk.output.hasSuffix("0 fall, 0 förväntningar: 1 fel\n"))
  }

  @Test func `half a pair and an empty file are failures`() {
    desk.folders.insert("cases/mapp")
    desk.put("factor plan gap", at: "cases/mapp/två.expect")
    desk.put(Self.casefile, at: "rules/tre.case")
    desk.put("// Inget än.\n", at: "rules/tre.expect")
    #expect(desk.run("test") == .found)
    #expect(desk.output.contains("'cases/ett.case' har inga förväntningar"), "\(desk.output)")
    #expect(desk.output.contains("'cases/mapp/två.expect' har inget fall"))
    #expect(desk.output.contains("'rules/tre.expect' väntar sig ingenting"))
    #expect(desk.output.hasSuffix("0 fall, 0 förväntningar: 3 fel\n"))
  }

  @Test func `a case may be JSON, and other JSON beside it is left out`() throws {
    desk.put("factor plan gap", at: "cases/ett.expect")
    #expect(desk.run("export", "cases/ett.case", "-o", "cases/två.json") == .done)
    // Half a pair, as of a case file.
    #expect(desk.run("test") == .found)
    #expect(desk.output.contains("'cases/två.json' har inga förväntningar"), "\(desk.output)")
    desk.put("factor plan met", at: "cases/två.expect")
    #expect(desk.run("test") == .found)
    #expect(desk.output.contains("cases/två.expect:1:1: fel: 'plan' blev 'gap'"))
    desk.put("factor plan gap", at: "cases/två.expect")
    desk.put("{ \"schema\": \"gapcheck/plan/1\" }", at: "cases/plan.json")
    #expect(desk.run("test") == .done, "\(desk.errorOutput)")
    #expect(desk.output == "2 fall, 2 förväntningar: inga fel\n")
    #expect(desk.run("test", "cases/två.json") == .done)
    // The text counts where there are both.
    desk.put("{ \"id\": 1 }", at: "cases/ett.json")
    #expect(desk.run("test") == .done)
  }

  @Test func `JSON that cannot be read is told`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    desk.put("{ \"id\": ", at: "cases/två.json")
    #expect(desk.run("test") == .unusable)
    #expect(desk.errorOutput.hasPrefix("cases/två.json:1:"), "\(desk.errorOutput)")
    // What says to be something else is no case, and expectations need one.
    desk.put("{ \"schema\": \"gapcheck/plan/1\" }", at: "cases/två.json")
    desk.put("factor plan gap", at: "cases/två.expect")
    #expect(desk.run("test") == .unusable)
    #expect(desk.errorOutput.contains("[G425]"))
    #expect(desk.run("test", "cases/tre.json") == .unusable)
    #expect(desk.errorOutput.contains("'cases/tre.json'"))
  }

  @Test func `a path is a folder, a case or its expectations, and taken once`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    #expect(desk.run("test", "cases", "cases/ett.case", "cases/ett.expect") == .done)
    #expect(desk.output == "1 fall, 1 förväntning: inga fel\n")
  }

  @Test(arguments: ["cases/noll.case", "cases/x.txt", "mapp"])
  func `a path that is neither cannot be used`(path: String) {
    #expect(desk.run("test", path) == .unusable)
    #expect(desk.errorOutput.contains("'\(path)'"))
    #expect(desk.output == "0 fall, 0 förväntningar: inga fel, 1 gick inte att pröva\n")
  }

  @Test func `what cannot be understood is told and the rest is tested`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    desk.put(Self.casefile, at: "cases/fel.case")
    desk.put("factor plann gap", at: "cases/fel.expect")
    #expect(desk.run("test") == .unusable)
    #expect(desk.errorOutput.hasPrefix("cases/fel.expect:1:8: fel: det finns ingen factor"))
    #expect(
      desk.output == "1 fall, 1 förväntning: inga fel, 1 gick inte att pröva\n")
  }

  // MARK: Coverage

  @Test func `coverage counts, and lists what is missing at its line`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    #expect(desk.run("test", "--coverage") == .done)
    let expected = """
      1 fall, 1 förväntning: inga fel

      Regler som har gett utslag: 0 av 1
      Lägen som framgångsfaktorer har haft: 1 av 3
      Risker, styrkor, varningar och motsägelser som har visat sig: 0 av 1
      Villkorsutfall: 5 av 15 (33 %)
      """
    #expect(desk.output.hasPrefix(expected), "\(desk.output)")
    let missing = """

      Det här har inget fall visat:
      rules/x.rules:20: rule ordnat: aldrig sant eller okänt
      rules/x.rules:21: factor plan: aldrig met eller open
      rules/x.rules:23: factor plan met: aldrig sant eller okänt
      rules/x.rules:29: strength stark: aldrig sant eller okänt
      rules/x.rules:29: strength stark: plan: aldrig sant eller okänt
      rules/x.rules:29: strength stark: budget: aldrig sant eller falskt

      """
    #expect(desk.output.hasSuffix(missing), "\(desk.output)")
  }

  @Test func `coverage in English and as JSON`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    #expect(desk.run("test", "--coverage", "--lang", "en") == .done)
    #expect(desk.output.contains("\nOutcomes of conditions: 5 of 15 (33 %)\n"))
    #expect(desk.output.contains("\nrules/x.rules:21: factor plan: never met or open\n"))
    #expect(desk.run("test", "--coverage", "--format", "json") == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/coverage/1\",\n"))
    #expect(desk.errorOutput == "1 fall, 1 förväntning: inga fel\n")
  }

  @Test func `too little coverage is a failure where a least is given`() {
    desk.put("factor plan gap", at: "cases/ett.expect")
    #expect(desk.run("test", "--coverage", "--min-outcomes", "33") == .done)
    #expect(desk.run("test", "--coverage", "--min-outcomes", "34") == .found)
    #expect(
      desk.output.hasSuffix(
        "\nfel: bara 5 av 15 villkorsutfall är visade, minst 34 % ska det vara; skriv fler fall "
          + "[G354]\n"))
    #expect(desk.run("test", "--coverage", "--min-rules", "1") == .found)
    #expect(desk.output.contains("fel: bara 0 av 1 regler har gett utslag"))
  }

  @Test(arguments: [
    (["--format", "json"], "G352"), (["--min-rules", "1"], "G352"),
    (["--coverage", "--min-rules", "101"], "G334"),
    (["--coverage", "--min-outcomes", "x"], "G334"),
  ])
  func `options that mean nothing are refused`(words: [String], code: String) {
    #expect(desk.run(["test"] + words) == .usage)
    #expect(desk.errorOutput.contains("[\(code)]"))
  }

  // MARK: Changes

  @Test func `changes that no case notices are told as sentences`() {
    desk.put("factor plan gap\nderived ordnat = no\nstrength stark no\n", at: "cases/ett.expect")
    #expect(desk.run("test", "--mutate", "all") == .done)
    let expected = """
      1 fall, 3 förväntningar: inga fel

      Ändringar av reglerna som märks: 8 av 13
      rules/x.rules:20: rule ordnat: inget fall märker om den tas bort
      rules/x.rules:21: factor plan: inget fall märker om 'severity medium' blir 'severity low'
      rules/x.rules:29: strength stark: inget fall märker om den tas bort
      rules/x.rules:29: strength stark: inget fall märker om ”budget” tas bort
      rules/x.rules:29: strength stark: inget fall märker om ”budget” blir sin motsats

      """
    #expect(desk.output == expected)
  }

  @Test func `a case for each side makes all removals noticed`() {
    desk.put("factor plan gap\nderived ordnat = no\nstrength stark no\n", at: "cases/ett.expect")
    desk.put(Self.casefile.replacing("= no", with: "= yes\nbudget = yes"), at: "cases/två.case")
    desk.put("factor plan met\nderived ordnat = yes\n", at: "cases/två.expect")
    #expect(desk.run("test", "--mutate", "remove", "--lang", "en") == .done)
    #expect(
      desk.output.hasSuffix(
        """

        Changes of the rules that are noticed: 2 of 3
        rules/x.rules:29: strength stark: no case notices if it is removed

        """), "\(desk.output)")
    #expect(desk.run("test", "--mutate", "remove", "--min-noticed", "67") == .found)
    #expect(desk.output.contains("fel: bara 2 av 3 ändringar märks, minst 67 %"))
    #expect(desk.run("test", "--mutate", "remove", "--min-noticed", "66") == .done)
  }

  @Test func `changes are tried only where every case is as expected`() {
    desk.put("factor plan met", at: "cases/ett.expect")
    #expect(desk.run("test", "--mutate", "remove") == .found)
    #expect(!desk.output.contains("Ändringar"))
    #expect(desk.run("test", "--min-noticed", "1") == .usage)
  }
}
