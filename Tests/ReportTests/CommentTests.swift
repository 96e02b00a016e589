import Rules
import Testing

@testable import Report

/// What the case remarks on its answers, in all reports.
struct CommentTests {
  private let sample: Sample

  init() {
    var sample = Sample()
    sample.subject.answers[0].provenance.note = "Beslutet kom i juni."
    sample.subject.tables[0].provenance.note = "Två kurser kan saknas."
    sample.subject.tables[0].rows[0].provenance.note = "Ges bara på våren."
    sample.subject.tables[0].rows[0].answers[2].provenance.note = "Äldre får vänta."
    self.sample = sample
  }

  @Test func `each comment stands under what it is about`() {
    #expect(
      TextReport(sample.assessment).text.contains(
        """

        Kommentarer
        -----------

          - Finansiering: bara projektmedel (Stockholms stad 2019, avsnittet ”Farsta”,
            ca s. 21–43, 2019-09)
            Beslutet kom i juni.
          - Program: listan är fullständig (1 st)
            Två kurser kan saknas.
          - ABC (Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43, 2019-09)
            Ges bara på våren.
          - ABC, till: 12 år
            Äldre får vänta.

        """))
  }

  @Test func `the other reports show the same comments`() {
    let markdown = MarkdownReport(sample.assessment).text
    let html = HTMLReport(sample.assessment).html
    for comment in comments(sample) {
      #expect(markdown.contains("\n  - " + comment.text + "\n"))
      #expect(html.contains("<dd>" + comment.text + "</dd>"))
    }
  }

  @Test func `what is filled in is no comment`() {
    var sample = sample
    sample.subject.tables[0].rows[0].answers[2].provenance.known = 0
    #expect(
      comments(sample).map { $0.text } == [
        "Beslutet kom i juni.", "Två kurser kan saknas.", "Ges bara på våren.",
      ])
  }

  @Test func `what is written about a factor stands here where it is no gap`() {
    var sample = sample
    var plan = Remark(kind: .plan, factor: 3)
    plan.owner = "Karin"
    plan.text = "Börjar i mars."
    sample.subject.remarks.append(plan)
    let last = comments(sample).last
    #expect(last?.subject == "Utsedd samordnare")
    #expect(last?.text == "Plan: Karin, Börjar i mars.")
  }

  @Test func `a case without comments has no such part`() {
    let plain = Sample().assessment
    #expect(!TextReport(plain).text.contains("Kommentarer\n"))
    #expect(!MarkdownReport(plain).text.contains("Kommentarer\n"))
    #expect(!HTMLReport(plain).html.contains("kommentarer"))
  }

  private func comments(_ sample: Sample) -> [CaseComment] {
    Content(sample.assessment, area: nil).comments(
      Wording(sample.ruleBase, sample.subject, in: .swedish))
  }
}
