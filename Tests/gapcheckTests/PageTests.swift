import CBundle
import FoundationEssentials
import Rules
import Testing

@testable import gapcheck

/// `page` writes one file with everything in it.
struct PageTests {
  private let desk = Desk()

  @Test func `letters stand for bytes`() {
    #expect(Base64.text([]) == "")
    #expect(Base64.text([0]) == "AA==")
    #expect(Base64.text([77, 97]) == "TWE=")
    #expect(Base64.text([77, 97, 110, 255]) == "TWFu/w==")
    #expect(Base85.text([]) == "")
    #expect(Base85.text([0]) == "((")
    #expect(Base85.text([0, 0, 0, 20]) == "((((}")
    #expect(Base85.text([255, 255, 255, 255, 255]) == "z?^4(yy")
    let bytes = (0..<512).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
  }

  private static let isBuilt = bundle_page(bundle_engine)?.pointee.count ?? 0 > 0

  @Test(.enabled(if: !isBuilt, "Scripts/web has built the engine"))
  func `without the engine it says what to do`() {
    #expect(desk.run("page", "-o", "sida.html") == .unusable)
    #expect(desk.errorOutput.contains("kör 'Scripts/web' och bygg om det [G369]"))
    #expect(desk.text(at: "sida.html") == nil)
  }

  @Test(.enabled(if: isBuilt, "Scripts/web has not built the engine"))
  func `the engine and what unpacks it take less than 450 kB`() throws {
    let engine = try #require(bundle_page(bundle_engine)).pointee.count
    let unpacker = try #require(bundle_page(bundle_unpacker)).pointee.count
    #expect(engine > 0 && unpacker > 0)
    #expect(engine + unpacker < 450_000)
  }

  @Test(.enabled(if: isBuilt, "Scripts/web has not built the engine"))
  func `the page is one file, has a policy without any connection, and fits in a megabyte`() throws
  {
    #expect(desk.run("page", "-o", "sida.html") == .done)
    let page = try #require(desk.text(at: "sida.html"))
    #expect(page.utf8.count < 1_000_000)
    #expect(!page.contains(Base85.text([UInt8]("aldersfaktorer.rules".utf8))))
    #expect(page.contains("<html lang=\"sv\">"))
    #expect(page.contains("content=\"default-src 'none'; script-src 'sha256-"))
    for reference in ["src=", "href=\"http", "connect-src", "unsafe-inline", "{{policy"] {
      #expect(!page.contains(reference), "\(reference)")
    }
  }

  @Test(.enabled(if: isBuilt, "Scripts/web has not built the engine"))
  func `other rules travel as they are`() throws {
    let text = "rulebase egen { version \"1\" }\n"
    let desk = Desk(rules: text, case: "")
    #expect(desk.run("page", "--lang", "en") == .done)
    #expect(desk.output.contains("<html lang=\"en\">"))
    #expect(desk.output.contains(Base85.text([UInt8]("x.rules\0\(text)\0".utf8))))
  }

  @Test func `rules with errors give no page`() {
    let desk = Desk(rules: "fact {\n", case: "")
    #expect(desk.run("page") == .unusable)
    #expect(desk.output == "")
    #expect(desk.errorOutput.contains("x.rules:1:"))
  }
}
