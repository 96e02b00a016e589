import Testing

@testable import Rules

/// That the order of files and declarations changes nothing.
struct OrderTests {
  static let rules =
    RuleText.prelude + RuleText.samples + #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      relation otäckt(ålder: age) { sv "{ålder}" en "{ålder}" }
      derived läge : one of bra, dåligt else dåligt {
        sv "l" en "l"
        choice bra sv "b" en "g"
        choice dåligt sv "d" en "b"
      }
      rule täckta { for program p for age a in p.från ... p.till then täckt(ålder: a, nivå: p.nivå) }
      rule otäckta { for age a where no täckt(ålder: a) then otäckt(ålder: a) }
      rule läget { when no otäckt(ålder: 3) then läge = bra }
      factor b {
        area område sv "b" en "b" met when läge = bra gap sv "b" en "b"
        gap for otäckt o sv "{o.ålder}" en "{o.ålder}"
        severity low effort small advise sv "b" en "b" requires plan judgement sv "b" en "b"
      }
      risk svag { when läge = dåligt raises b, plan sv "s" en "w" judgement sv "s" en "w" }
      strength stark { when läge = bra about plan sv "s" en "s" judgement sv "s" en "s" }
      view läsordning { items plan, b, område, program }
      retired fact gammal since "1.1" now antal
      """#

  @Test(arguments: UInt64(0)..<25)
  func `declarations in any order and any file give the same model`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let base = try #require(load([Self.rules]).value)
    var declarations = base.declarations.map { range in
      String(
        decoding: base.files[0].bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
    }
    declarations.shuffle(using: &random)
    var files = ["", "", ""]
    for declaration in declarations {
      files[Int.random(in: 0..<3, using: &random)] += declaration + "\n"
    }
    let shuffled = load(files)
    #expect(shuffled.diagnostics == [])
    #expect(Outline(try #require(shuffled.value)) == Outline(base))
  }
}
