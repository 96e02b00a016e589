import Inference
import Rules
import Testing

@testable import Report

struct TextReportTests {
  @Test func `shows`() {
    let assessment = Sample().assessment
    print(BriefReport(assessment).text)
    print(TextReport(assessment, options: .init(language: .english)).text)
    print(ProofText([Sample.proof], in: assessment).text)
    print(ProofText([Sample.proof], in: assessment, options: .init(language: .english)).text)
  }
}
