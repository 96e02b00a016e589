import Testing

@testable import Rules

/// Each message about unknown names, with its exact sentence and the text that it underlines.
struct NameDiagnosticsTests {
  @Test func `an unknown name is told with the nearest one`() {
    expectDiagnostics(
      #"""
      caution x { when plan.fins sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        102, "plan.fins",
        sv: "namnet 'plan.fins' finns inte; rätta stavningen eller deklarera det",
        en: "there is no name 'plan.fins'; correct the spelling or declare it",
        suggestion: "plan.finns"))
  }

  @Test func `an unknown name far from all has no suggestion`() {
    expectDiagnostics(
      #"""
      caution x { when helt.annat sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        102, "helt.annat",
        sv: "namnet 'helt.annat' finns inte; rätta stavningen eller deklarera det",
        en: "there is no name 'helt.annat'; correct the spelling or declare it"))
  }

  @Test func `an unknown name is told once`() {
    expectDiagnostics(
      #"""
      caution x { when helt.annat or (helt.annat and plan.finns) sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        102, "helt.annat",
        sv: "namnet 'helt.annat' finns inte; rätta stavningen eller deklarera det",
        en: "there is no name 'helt.annat'; correct the spelling or declare it"))
  }

  @Test func `an alternative that the list does not have`() {
    expectDiagnostics(
      #"""
      caution x { when typ = selektv sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        103, "selektv",
        sv: "'selektv' är inget av alternativen; välj ett av dem: universell, selektiv, indikerad",
        en: "'selektv' is none of the alternatives; "
          + "choose one of them: universell, selektiv, indikerad",
        suggestion: "selektiv"),
      samples: true)
  }

  @Test func `a field that the entity does not have`() {
    expectDiagnostics(
      #"""
      caution x { when some program p where p.frän > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        104, "p.frän",
        sv: "'program' har inget fält som heter 'frän'; rätta stavningen eller deklarera fältet",
        en: "'program' has no field called 'frän'; correct the spelling or declare the field",
        suggestion: "p.från"),
      samples: true)
  }

  @Test func `a column that the relation does not have`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age) { sv "{ålder}" en "{ålder}" }
      rule r { for age a then täckt(ålder: a) }
      caution x { when täckt(åldr: 3) sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        104, "åldr",
        sv: "'täckt' har inget fält som heter 'åldr'; rätta stavningen eller deklarera fältet",
        en: "'täckt' has no field called 'åldr'; correct the spelling or declare the field",
        suggestion: "ålder"))
  }

  @Test func `a relation that does not exist`() {
    expectDiagnostics(
      #"""
      caution x { when täkt(ålder: 3) sv "x" en "x" judgement sv "x" en "x" }
      relation täckt(ålder: age) { sv "{ålder}" en "{ålder}" }
      rule r { for age a then täckt(ålder: a) }
      """#,
      Expected(
        105, "täkt",
        sv: "det finns ingen relation som heter 'täkt'; rätta stavningen eller deklarera den",
        en: "there is no relation called 'täkt'; correct the spelling or declare it",
        suggestion: "täckt"))
  }

  @Test func `a generator over something unknown`() {
    expectDiagnostics(
      #"""
      caution x { when some programm p sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        106, "programm",
        sv: "det finns inget som heter 'programm' att gå igenom; "
          + "skriv en entity, en relation, en lista från choices, age eller yes-no",
        en: "there is nothing called 'programm' to run over; "
          + "write an entity, a relation, a list from choices, age or yes-no",
        suggestion: "program"),
      samples: true)
  }

  @Test func `only a fact can be answered vet ej`() {
    expectDiagnostics(
      #"""
      caution x { when plan.fins answered unknown sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        107, "plan.fins",
        sv: "det finns ingen fact som heter 'plan.fins'; rätta stavningen eller deklarera den",
        en: "there is no fact called 'plan.fins'; correct the spelling or declare it",
        suggestion: "plan.finns"))
  }

  @Test func `a conclusion that does not exist`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age) { sv "{ålder}" en "{ålder}" }
      rule r { for age a then täckt(ålder: a) }
      rule s { for age a then täcktt(ålder: a) }
      """#,
      Expected(
        108, "täcktt",
        sv: "det finns ingen relation eller derived som heter 'täcktt'; "
          + "rätta stavningen eller deklarera den",
        en: "there is no relation or derived called 'täcktt'; correct the spelling or declare it",
        suggestion: "täckt"))
  }

  @Test func `a list of alternatives that does not exist`() {
    expectDiagnostics(
      #"""
      fact f : one of nivåå { sv "f" en "f" }
      caution x { when f answered unknown sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        109, "nivåå",
        sv: "det finns ingen lista som heter 'nivåå'; "
          + "deklarera den med choices, eller skriv alternativen med komma emellan",
        en: "there is no list called 'nivåå'; "
          + "declare it with choices, or write the alternatives with commas between",
        suggestion: "nivå"))
  }

  @Test func `a type that does not exist`() {
    expectDiagnostics(
      #"""
      relation q(p: programm) { sv "q" en "q" }
      rule r { for program p then q(p: p) }
      """#,
      Expected(
        110, "programm",
        sv: "det finns ingen typ eller entity som heter 'programm'; rätta stavningen",
        en: "there is no type or entity called 'programm'; correct the spelling",
        suggestion: "program"),
      samples: true)
  }

  @Test func `a role that does not exist`() {
    expectDiagnostics(
      #"""
      fact f : yes-no { sv "f" en "f" whom cheff }
      caution x { when f sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        111, "cheff",
        sv: "det finns ingen role som heter 'cheff'; rätta stavningen eller deklarera den",
        en: "there is no role called 'cheff'; correct the spelling or declare it",
        suggestion: "chef"))
  }

  @Test func `an area that does not exist`() {
    expectDiagnostics(
      RuleText.factor(area: "områden"),
      Expected(
        112, "områden",
        sv: "det finns ingen area som heter 'områden'; rätta stavningen eller deklarera den",
        en: "there is no area called 'områden'; correct the spelling or declare it",
        suggestion: "område"))
  }

  @Test func `a factor that does not exist`() {
    expectDiagnostics(
      RuleText.factor("requires plann"),
      Expected(
        113, "plann",
        sv: "det finns ingen factor som heter 'plann'; rätta stavningen eller deklarera den",
        en: "there is no factor called 'plann'; correct the spelling or declare it",
        suggestion: "plan"))
  }

  @Test func `a source that does not exist`() {
    expectDiagnostics(
      RuleText.factor(backing: #"cite källan avsnitt strength survey sv "f" en "f""#),
      Expected(
        114, "källan",
        sv: "det finns ingen source som heter 'källan'; rätta stavningen eller deklarera den",
        en: "there is no source called 'källan'; correct the spelling or declare it",
        suggestion: "källa"))
  }

  @Test func `a section that does not exist`() {
    expectDiagnostics(
      RuleText.factor(backing: #"cite källa avsnit strength survey sv "f" en "f""#),
      Expected(
        115, "avsnit",
        sv: "källan 'källa' har inget avsnitt 'avsnit'; "
          + "rätta stavningen eller deklarera avsnittet",
        en: "the source 'källa' has no section 'avsnit'; "
          + "correct the spelling or declare the section",
        suggestion: "avsnitt"))
  }

  @Test func `an item of a view that does not exist`() {
    expectDiagnostics(
      "view läsordning { items plan, plann }",
      Expected(
        116, "plann",
        sv: "'plann' är inget som en view kan visa; rätta stavningen eller ta bort den",
        en: "'plann' is nothing that a view can show; correct the spelling or remove it",
        suggestion: "plan"))
  }

  @Test func `a factor is no value`() {
    expectDiagnostics(
      #"""
      caution x { when plan sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        117, "plan",
        sv: "'plan' är deklarerad som 'factor' och är inget värde; skriv ett värde här",
        en: "'plan' is declared as 'factor', which is no value; write a value here"))
  }

  @Test func `an entity is no value`() {
    expectDiagnostics(
      #"""
      caution x { when antal > program sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        117, "program",
        sv: "'program' är deklarerad som 'entity' och är inget värde; skriv ett värde här",
        en: "'program' is declared as 'entity', which is no value; write a value here"),
      samples: true)
  }

  @Test func `a variable for a value has no fields`() {
    expectDiagnostics(
      #"""
      caution x { when some age a where a.antal > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        118, "a.antal",
        sv: "'a' står för ett värde och har inga fält; ta bort punkten och det som följer",
        en: "'a' stands for a value and has no fields; remove the dot and what follows"))
  }

  @Test func `a label for an alternative that does not exist`() {
    expectDiagnostics(
      #"""
      fact f : one of aa, bb {
        sv "f" en "f"
        choice aa sv "a" en "a"
        choice bb sv "b" en "b"
        choice cc sv "c" en "c"
      }
      caution x { when f = aa sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        103, "cc",
        sv: "'cc' är inget av alternativen; välj ett av dem: aa, bb",
        en: "'cc' is none of the alternatives; choose one of them: aa, bb"))
  }
}
