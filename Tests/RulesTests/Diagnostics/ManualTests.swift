import Foundation
import Testing

@testable import Rules

/// That docs/diagnostics.md tells of each code.
struct ManualTests {
  private static let manual: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try? String(contentsOf: root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
  }()

  @Test func `each code has a heading and each heading a code`() throws {
    let headings = try #require(Self.manual).split(separator: "\n")
      .filter { $0.hasPrefix("### ") }
      .map { $0.dropFirst(4).prefix(4) }
    #expect(headings.map(String.init) == DiagnosticMessage.all.map { "\($0.code)" })
  }

  @Test func `messages stand in the order of their codes`() {
    let codes = DiagnosticMessage.all.map { $0.code.number }
    #expect(codes == codes.sorted())
  }
}
