import Testing

@testable import Report

/// The order of names, and how they begin within a sentence.
struct AlphabetTests {
  @Test func `names are sorted by the Swedish alphabet`() {
    let sorted = ["Abc", "arbete", "Björk", "idé", "Ide", "Zon", "Åldrar", "ägare", "Öppet"]
    #expect(
      Alphabet.sorted(sorted.reversed()) == ["Abc", "arbete", "Björk", "Ide", "idé"] + sorted[5...])
  }

  @Test(arguments: [
    ("Från ålder", "från ålder"), ("Ålder", "ålder"), ("BVC deltar", "BVC deltar"), ("A", "A"),
    ("", ""), ("ÖÄ", "ÖÄ"), ("Övrigt", "övrigt"), ("12 år", "12 år"),
  ])
  func `a first capital becomes small, an abbreviation stays`(text: String, expected: String) {
    #expect(Alphabet.lowercasedFirst(text) == expected)
  }
}
