import Inference
import Report
import Rules
import Testing

/// A plan respects what must come first, and keeps what people write.
struct PlanTests {
  @Test(arguments: CaseFiles.all)
  func `no step stands before one that it needs`(path: String) throws {
    let assessment = try CaseFiles.assess(path)
    let plan = assessment.plan()
    var done: [Int] = []
    for step in plan.steps {
      let needed = assessment.ruleBase.factors[step.factor].requires.filter { factor in
        plan.steps.contains { $0.factor == factor }
      }
      #expect(needed.allSatisfy { done.contains($0) })
      #expect(Set(step.after) == Set(needed))
      done.append(step.factor)
    }
    let chosen = plan.choices.map { $0.factor }
    #expect(Set(done + chosen) == Set(assessment.ranking))
    #expect(done.count + chosen.count == assessment.ranking.count)
    #expect(
      plan.steps.map { $0.horizon.rawValue } == plan.steps.map { $0.horizon.rawValue }.sorted())
    #expect(plan.steps.count { $0.horizon == .now } <= Plan.mostNow)
    #expect(plan.steps.count { $0.horizon == .thisYear } <= Plan.mostThisYear)
  }

  @Test func `a large effort waits unless the gap is serious`() throws {
    let assessment = try CaseFiles.assess("larorik-tidig.case")
    let large = assessment.plan().steps.filter {
      assessment.ruleBase.factors[$0.factor].effort == 3
    }
    #expect(large.contains { $0.horizon == .now })
    for step in large where assessment.factors[step.factor].severity < 3 {
      #expect(step.horizon != .now)
    }
  }

  @Test func `a conscious choice is no step, and its day of review comes`() throws {
    let path = "sma/medvetet-val.case"
    let assessment = try CaseFiles.assess(path)
    let choice = try #require(assessment.plan().choices.first)
    #expect(!choice.isDue)
    #expect(!assessment.plan().steps.contains { $0.factor == choice.factor })
    let day = try #require(CalendarDate(assessment.subject.remarks[choice.remark].date)).days
    var later = assessment
    later.asOf = day
    #expect(later.plan().choices.first?.isDue == true)
    later.asOf = day - 1
    #expect(later.plan().choices.first?.isDue == false)
  }

  // MARK: The document

  private func document(
    _ path: String, _ language: Language = .swedish, before: String = ""
  ) throws -> String {
    let assessment = try CaseFiles.assess(path)
    return PlanMarkdown(
      assessment.plan(), of: assessment, options: ReportOptions(language: language), before: before
    ).text
  }

  @Test(arguments: ["larorik-tidig.case", "farsta-2019.case", "sma/allt-finns.case"])
  func `a document made again of itself is the same`(path: String) throws {
    let first = try document(path)
    #expect(PlanMarkdown.isPlan(first))
    #expect(try document(path, before: first) == first)
  }

  /// Everything that somebody can write into a line, into a field or between lines.
  @Test(arguments: 0..<6)
  func `no word is lost`(seed: Int) throws {
    let lines = try document("larorik-tidig.case").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    var written: [String] = []
    var edited: [String] = []
    for (number, line) in lines.enumerated() {
      let word = "ord\(seed)x\(number)"
      let isHeading = line.hasPrefix("#") || line.hasPrefix("<!--")
      switch (number &* 31 &+ seed &* 17) % 11 {
      case 0 where !isHeading && !line.isEmpty:
        edited.append(line + " " + word)
        written.append(word)
      case 1 where number > 0 && !line.hasPrefix("<!-- gapcheck made"):
        edited += [line, "Egen rad med \(word)."]
        written.append(word)
      case 2 where line.hasSuffix(":**"):
        edited.append(line + " Anna, \(word)")
        written.append(word)
      default: edited.append(line)
      }
    }
    #expect(written.count > 20)
    let before = edited.joined(separator: "\n")
    // Made again of the same case, of another one, and in the other language.
    for (path, language) in [
      ("larorik-tidig.case", Language.swedish), ("farsta-2019.case", .swedish),
      ("larorik-tidig.case", .english),
    ] {
      let again = try document(path, language, before: before)
      for word in written { #expect(again.contains(word), "\(word) in \(path)") }
      #expect(try document(path, language, before: again) == again)
    }
  }

  @Test func `a step that is gone keeps its words under a heading of its own`() throws {
    let before = try document("larorik-tidig.case").replacing(
      "`politiskt-beslut`\n", with: "`politiskt-beslut`\n\nVi väntar på valet.\n")
    let again = try document("sma/allt-finns.case", before: before)
    #expect(
      again.contains("## Tidigare steg\n")
        && again.contains("### Politiskt beslut `politiskt-beslut`\n"))
    #expect(again.contains("Vi väntar på valet.\n"))
    #expect(!again.contains("`kartlagt-stöd`"))
    // It comes back to its place with the gap.
    let back = try document("larorik-tidig.case", before: again)
    #expect(back.contains("Vi väntar på valet.\n") && !back.contains("## Tidigare steg"))
  }

  // MARK: Hostile texts

  private static let hostile = [
    "*fet* _kursiv_ `kod` <script>executed</script> &amp; [a](http://b) | # x",
    "först\n### Falskt steg `politiskt-beslut`\n- **Ansvarig:** bedragaren\n<!-- gapcheck made x -->",
    "- **Ansvarig:** nej", "1. ett", "\\*", "\u{202E}bakåt",
    String(repeating: "lång ", count: 2_000),
  ]

  /// The teaching case with a text wherever a case can say something of its plan.
  private func assessment(saying text: String) throws -> Assessment {
    var subject = try CaseFiles.assess("larorik-tidig.case").subject
    #expect(!subject.remarks.isEmpty)
    subject.unit = text
    for index in subject.remarks.indices {
      subject.remarks[index].text = text
      subject.remarks[index].owner = text
    }
    return try #require(CaseFiles.engine).assess(subject)
  }

  @Test(arguments: hostile)
  func `what a case says becomes no markup, no step and no field`(text: String) throws {
    let assessment = try assessment(saying: text)
    func document(before: String = "") -> String {
      PlanMarkdown(assessment.plan(), of: assessment, before: before).text
    }
    let plan = document()
    let lines = plan.split(separator: "\n").map(String.init)
    let usual = try self.document("larorik-tidig.case").split(separator: "\n").map(String.init)
    #expect(lines.count == usual.count)
    #expect(
      lines.filter { $0.hasPrefix("#") }.dropFirst()
        == usual.filter { $0.hasPrefix("#") }.dropFirst())
    #expect(!plan.contains("<script>") && !plan.contains(" *fet*") && !plan.contains(" [a](http"))
    // Nothing of it is taken for people's words, and theirs stay beside it.
    #expect(document(before: plan) == plan)
    let own =
      "Egen *rad* med <b>markup</b> och \\ \(text.prefix(20).split(separator: "\n").first ?? "")"
    let field = try #require(lines.first { $0.hasPrefix("- **Resurser:**") })
    let edited = plan.replacing(
      field + "\n", with: field + " *två* [timmar]\n\n" + own + "\n", maxReplacements: 1)
    #expect(edited != plan)
    let again = document(before: edited)
    #expect(again.contains(field + " *två* [timmar]\n") && again.contains("\n" + own + "\n"))
    #expect(document(before: again) == again)
  }

  @Test func `what an older file says unescaped is not taken for somebody's own words`() throws {
    let assessment = try assessment(saying: "a * b")
    let plan = PlanMarkdown(assessment.plan(), of: assessment).text
    #expect(plan.contains("- **Anteckningar:** a \\* b\n"))
    let older = plan.replacing("a \\* b", with: "a * b")
    #expect(
      PlanMarkdown(assessment.plan(), of: assessment, before: older).text.contains("a \\* b\n"))
    #expect(
      !PlanMarkdown(assessment.plan(), of: assessment, before: older).text.contains(
        "Anteckningar (larorik-tidig)"))
  }
}
