import Testing

@testable import Rules

/// Rule-base texts for tests.
enum RuleText {
  /// A rule base that is complete and says nothing wrong; tests add declarations to it.
  static let prelude = #"""
    source källa {
      title "Källan"
      section avsnitt "Avsnittet"
      section bilaga "Bilagan"
    }
    area område { sv "Område" en "Area" }
    role chef { sv "chef" en "head" }
    choices nivå {
      choice universell sv "universell" en "universal"
      choice selektiv sv "selektiv" en "selective"
      choice indikerad sv "indikerad" en "indicated"
    }
    fact plan.finns : yes-no { sv "Plan" en "Plan" whom chef }
    factor plan {
      area område
      sv "Plan" en "Plan"
      met when plan.finns
      gap sv "Planen saknas." en "There is no plan."
      severity medium
      effort small
      advise sv "Skriv en plan." en "Write a plan."
      cite källa avsnitt strength survey sv "Planer behövs." en "Plans are needed."
      compare källa bilaga 4 of 10 year 2019 sv "hade en plan" en "had a plan"
    }
    weights { severity 2 gap 2 partly 1 survey 2 risk 2 waiting 1 }

    """#

  /// A factor with further clauses.
  ///
  /// - Parameters:
  ///   - clauses: the further clauses.
  ///   - backing: what it rests on.
  ///   - area: its area.
  /// - Returns: the declaration.
  static func factor(
    _ clauses: String = "", backing: String = #"judgement sv "f" en "f""#, area: String = "område"
  ) -> String {
    #"""
    factor f {
      area \#(area)
      sv "f" en "f"
      met when plan.finns
      gap sv "f" en "f"
      severity low
      effort small
      advise sv "f" en "f"
      \#(clauses)
      \#(backing)
    }
    """#
  }

  /// Facts and an entity of all types, each read by a finding, so that nothing is said of them.
  static let samples = #"""
    fact andel : percent from 0 to 400 { sv "Andel" en "Share" }
    fact antal : whole barn from 0 to 100 { sv "Antal" en "Number" }
    fact kostnad : decimal kr { sv "Kostnad" en "Cost" }
    fact ålder : age { sv "Ålder" en "Age" }
    fact tid : years { sv "Tid" en "Time" }
    fact år : year { sv "År" en "Year" }
    fact dag : date { sv "Dag" en "Day" }
    fact fritext : text { sv "Fritext" en "Text" }
    fact typ : one of nivå { sv "Typ" en "Type" }
    fact nivåer : set of nivå { sv "Nivåer" en "Levels" }
    fact spann : range of age { sv "Spann" en "Span" }
    entity program {
      sv "Program" en "Programmes"
      namn : text sv "Namn" en "Name"
      från : age sv "Från" en "From"
      till : age sv "Till" en "To"
      nivå : one of nivå sv "Nivå" en "Level"
      platser : whole platser sv "Platser" en "Places"
    }
    caution allt {
      when andel > 10 % and antal > 1 and kostnad > 1.5 kr and ålder > 3 and tid > 3 and år > 2000
        and dag < today and fritext = "x" and typ = selektiv and nivåer has selektiv
        and ålder in spann
        and (some program p where p.från < p.till and p.nivå = selektiv and p.platser > 1)
      sv "Allt" en "All"
      judgement sv "För provet." en "For the test."
    }

    """#
}

/// A diagnostic as a test writes it.
struct Expected: Equatable, CustomStringConvertible {
  var code: Int
  var swedish: String
  var english: String
  var underlined: String
  var suggestion: String?

  init(
    _ code: Int, _ underlined: String, sv swedish: String, en english: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.swedish = swedish
    self.english = english
    self.underlined = underlined
    self.suggestion = suggestion
  }

  init(_ diagnostic: Diagnostic, in files: [SourceFile]) {
    code = Int(diagnostic.code.number)
    swedish = diagnostic.sentence(in: .swedish)
    english = diagnostic.sentence(in: .english)
    suggestion = diagnostic.suggestion
    if let range = diagnostic.range {
      let bytes = files[Int(range.file)].bytes[Int(range.lower)..<Int(range.upper)]
      underlined = String(decoding: bytes, as: UTF8.self)
    } else {
      underlined = ""
    }
  }

  var description: String {
    let end = suggestion.map { ", suggestion: \"\($0)\"" } ?? ""
    return "Expected(\(code), \"\(underlined)\", sv: \"\(swedish)\", en: \"\(english)\"\(end))"
  }
}

/// Loads rule texts as files `1.rules`, `2.rules` ….
func load(_ texts: [String]) -> Loaded<RuleBase> {
  RuleBase.load(files(texts))
}

private func files(_ texts: [String]) -> [SourceFile] {
  texts.enumerated().map {
    SourceFile(name: "\($0.offset + 1).rules", bytes: [UInt8]($0.element.utf8))
  }
}

/// Checks that rules, after the prelude in a file of its own, give exactly some diagnostics.
func expectDiagnostics(
  _ rules: String, _ expected: Expected..., samples: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = [RuleText.prelude + (samples ? RuleText.samples : ""), rules]
  let found = load(texts).diagnostics.map { Expected($0, in: files(texts)) }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// The rule base of the prelude and more, which must be free of errors.
func ruleBase(
  _ rules: String, samples: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws -> RuleBase {
  let texts = [RuleText.prelude + (samples ? RuleText.samples : ""), rules]
  let loaded = load(texts)
  let errors = loaded.diagnostics.filter { $0.severity == .error }
  #expect(
    errors.map { Expected($0, in: files(texts)) } == [], sourceLocation: sourceLocation)
  return try #require(loaded.value, sourceLocation: sourceLocation)
}
