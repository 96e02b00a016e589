@testable import Inference
import Rules

/// A small rule base, a case and what was concluded of it, made by hand.
struct Sample {
  var ruleBase = RuleBase()
  var subject = Case()
  private var bytes: [UInt8] = [UInt8(ascii: "-")]

  /// What texts refer to.
  var written: [UInt8] { bytes }

  mutating func ref(_ text: String) -> TextRef {
    let lower = UInt32(bytes.count)
    bytes.append(contentsOf: text.utf8)
    return TextRef(
      range: SourceRange(file: 0, lower: lower, upper: UInt32(bytes.count)), needsDecoding: false)
  }

  mutating func text(_ swedish: String, _ english: String = "") -> Text {
    Text(swedish: ref(swedish), english: ref(english.isEmpty ? "in English" : english))
  }

  mutating func name(_ name: String) -> Symbol { ruleBase.symbols.intern(name) }

  static let percent = NumberType(kind: .percent, lower: 0, upper: 100 * fixedOne)
  static let age = NumberType(kind: .age, lower: -fixedOne, upper: 18 * fixedOne)

  init() {
    addSources()
    addFacts()
    addFactors()
    addFindings()
    addCase()
    ruleBase.files = [SourceFile(name: "sample.rules", bytes: bytes)]
  }

  private mutating func addSources() {
    ruleBase.name = name("gapcheck")
    ruleBase.version = "1.0"
    var mapping = Source(id: name("pa-2019"))
    mapping.title = ref("Kartläggning och ramverk för uppföljning – föräldraskapsstöd")
    mapping.publisher = ref("PA Consulting, på uppdrag av MFoF")
    mapping.date = "2019-04-03"
    mapping.limits = text("Tio utvalda kommuner.", "Ten chosen municipalities.")
    var section = Source.Section(
      id: name("intern-organisation"), heading: ref("2.5.1 Kommunernas interna organisation"))
    section.number = ref("2.5.1")
    section.pages = ref("17")
    mapping.sections = [section]
    var stis = Source(id: name("stis-2019"))
    stis.title = ref("Föräldraskapsstöd i ytterstaden, resultatredovisning")
    stis.publisher = ref("Stockholms stad")
    stis.date = "2019"
    var farsta = Source.Section(id: name("farsta"), heading: ref("Farsta"))
    farsta.pages = ref("21–43")
    farsta.pagesAreInferred = true
    stis.sections = [farsta]
    ruleBase.sources = [mapping, stis]
    ruleBase.roles = [
      Labelled(id: name("samordnare"), label: text("samordnare", "coordinator")),
      Labelled(id: name("socialchef"), label: text("socialchef", "head of social services")),
    ]
    ruleBase.areas = [
      Labelled(
        id: name("organisation"),
        label: text("En stödjande organisation", "A supporting organisation")),
      Labelled(
        id: name("tillgänglighet"), label: text("Ett tillgängligt stöd", "Accessible support")),
    ]
  }

  private mutating func addFacts() {
    ruleBase.choiceLists = [
      ChoiceList(
        id: name("budget.typ"),
        choices: [
          .init(id: name("projekt"), label: text("bara projektmedel", "project money only")),
          .init(id: name("ordinarie"), label: text("ordinarie budget", "ordinary budget")),
        ]),
      ChoiceList(
        id: name("nivå"),
        choices: [
          .init(id: name("universell"), label: text("universell", "universal")),
          .init(id: name("selektiv"), label: text("selektiv", "selective")),
        ]),
    ]
    var budget = Fact(id: name("budget.typ"), type: .choice(0))
    budget.label = text("Finansiering", "Funding")
    var plan = Fact(id: name("handlingsplan.finns"), type: .yesNo)
    plan.label = text("Handlingsplan finns", "There is an action plan")
    plan.question = text("Finns det en beslutad handlingsplan?", "Is there an adopted plan?")
    plan.why = text("Planen visar vad som ska göras.", "The plan shows what is to be done.")
    plan.role = 1
    var share = Fact(id: name("samordnare.andel"), type: .number(Self.percent))
    share.label = text("Samordnarens andel av en heltid", "Coordinator's share of full time")
    share.question = text(
      "Hur stor andel av en heltid har den som samordnar föräldraskapsstödet i kommunen?",
      "How large a share of full time does the coordinator have?")
    share.role = 1
    ruleBase.facts = [budget, plan, share]
    var program = Relation(
      id: name("program"), isEntity: true,
      columns: [
        .init(id: name("namn"), type: .text), .init(id: name("från"), type: .number(Self.age)),
        .init(id: name("till"), type: .number(Self.age)), .init(id: name("nivå"), type: .choice(1)),
      ])
    program.label = text("Program", "Programme")
    program.question = text("Är detta alla program?", "Are these all programmes?")
    program.role = 0
    program.columns[0].label = text("namn", "name")
    program.columns[1].label = text("från", "from")
    program.columns[2].label = text("till", "to")
    program.columns[3].label = text("nivå", "level")
    var covered = Relation(
      id: name("täckt"), isEntity: false,
      columns: [.init(id: name("ålder"), type: .number(Self.age))])
    covered.label = text("Barn {ålder} har universellt stöd", "Children {ålder} have support")
    ruleBase.relations = [program, covered]
    var centre = DerivedValue(
      id: name("familjecentral.typ"), type: .choice(1), otherwise: .choice(0))
    centre.label = text("Familjecentral", "Family centre")
    ruleBase.derivedValues = [centre]
    ruleBase.rules = [
      Rule(
        id: name("täckta-åldrar"), variables: [], generators: [], condition: .constant(true),
        conclusion: .row(relation: 1, arguments: []))
    ]
  }

  private mutating func addFactor(_ id: String, _ sv: String, area: Int, gap: String) -> Factor {
    var factor = Factor(id: name(id))
    factor.label = text(sv)
    factor.area = area
    factor.gapText = text(gap)
    factor.citations = [
      Citation(
        source: 0, section: 0, strength: .survey,
        note: text(
          "De kommuner som lyckas har en utsedd samordnare, en plan och ordinarie budget.",
          "The municipalities that succeed have a coordinator, a plan and an ordinary budget."))
    ]
    return factor
  }

  private mutating func addFactors() {
    var budget = addFactor(
      "budget", "Ordinarie budget för föräldraskapsstödet", area: 0,
      gap: "Stödet betalas bara med projektmedel.")
    budget.citations.append(
      Citation(
        source: 1, section: 0, strength: .example,
        note: text("Fem av sju stadsdelar betalar stödet främst med projektmedel.")))
    budget.requires = [1]
    budget.advice = [
      .init(
        condition: .constant(true), isInstead: false,
        text: text("För över stödet till ordinarie budget."))
    ]
    budget.firstSteps = [
      .init(
        condition: .constant(true), isInstead: false, text: text("Fråga när nästa budget låses."))
    ]
    budget.references = [
      Factor.Reference(
        source: 0, section: 0, count: 9, base: 10, year: 2019,
        text: text("kommuner betalar stödet ur ordinarie budget."))
    ]
    budget.judgements = [text("Att en blandning räknas som delvis är vår egen bedömning.")]
    let plan = addFactor(
      "handlingsplan", "Strategi, handlingsplan eller styrdokument som nämndens alla delar följer",
      area: 0, gap: "Det finns ingen handlingsplan.")
    var ages = addFactor(
      "hela-uppväxten", "Universellt stöd under hela uppväxten", area: 1,
      gap: "Alla åldrar har inte ett universellt stöd.")
    ages.instances = [
      .init(
        generators: [], text: text("Inget universellt stöd till föräldrar med barn {a}."))
    ]
    let coordinator = addFactor(
      "samordnare", "Utsedd samordnare", area: 0, gap: "Ingen samordnar stödet.")
    let mapping = addFactor(
      "kartläggning", "Kartläggning av stöd och behov", area: 0, gap: "Stödet är inte kartlagt.")
    let hub = addFactor("familjecentral", "Familjecentral", area: 1, gap: "Ingen familjecentral.")
    ruleBase.factors = [budget, plan, ages, coordinator, mapping, hub]
  }

  private mutating func addFinding(
    _ kind: Finding.Kind, _ id: String, _ sv: String, raises: [Int] = [], about: [Int] = []
  ) {
    var finding = Finding(kind: kind, id: name(id))
    finding.label = text(sv)
    finding.raises = raises
    finding.about = about
    finding.citations = [
      Citation(
        source: 0, section: 0, strength: .assessment, note: text("Rapporten varnar för det."))
    ]
    ruleBase.findings.append(finding)
  }

  private mutating func addFindings() {
    addFinding(
      .risk, "bräcklig-organisation",
      "Organisationen är bräcklig: stödet har projektmedel men ingen plan.", raises: [0, 1])
    addFinding(.strength, "öppna-förskolor", "Det finns många öppna förskolor.")
    addFinding(
      .caution, "orosanmälningar", "Fler orosanmälningar betyder inte att fler barn far illa.",
      about: [2])
    addFinding(
      .contradiction, "samordnare-utan-tid", "En samordnare finns, men ingen tid är avsatt.",
      about: [3])
  }
}

extension Sample {
  fileprivate mutating func addCase() {
    subject.id = "farsta-2019"
    subject.unit = "Farsta"
    subject.municipality = "0180"
    subject.kind = "stadsdel"
    subject.date = 18_169
    subject.answeredBy = "samordnare"
    subject.isFictional = true
    var place = Provenance()
    place.source = 1
    place.section = 0
    place.date = "2019-09"
    subject.answers = [
      Answer(.value(.choice(0)), provenance: place), Answer(.value(.choice(0))),
      Answer(.assumed(.number(50 * fixedOne))),
    ]
    var programs = Table()
    var row = Table.Row(
      id: "abc",
      answers: [
        Answer(.value(.text("ABC"))), Answer(.value(.number(3 * fixedOne))),
        Answer(.value(.number(12 * fixedOne))), Answer(.value(.choice(0))),
      ])
    row.provenance = place
    programs.rows = [row]
    programs.completeness = .closed
    subject.tables = [programs, Table()]
    subject.retired = [(name: "samordnare.timmar", statement: "samordnare.timmar = 20")]
    var choice = Remark(kind: .choice, factor: 2)
    choice.text = "Nämnden satsar på de yngsta först."
    choice.date = "2027-01-01"
    subject.remarks = [choice]
  }

  private func ranked(
    _ status: FactorStatus, rank: Int, severity: Int, sources: Int, risks: Int, text: Text,
    facts: [DecidingFact]
  ) -> FactorAssessment {
    var result = FactorAssessment(status: status, possible: [status], severity: severity)
    let points = [severity * 2, status == .gap ? 2 : 1, sources, risks * 2, 0]
    result.priority = Priority(
      rank: rank, score: points.reduce(0, +),
      parts: Priority.Part.Kind.allCases.map {
        .init(kind: $0, count: $0 == .severity ? severity : 1, points: points[$0.rawValue])
      })
    result.messages = [Message(text: text)]
    result.facts = facts
    return result
  }

  /// What was concluded.
  var assessment: Assessment {
    let texts = ruleBase.factors.map { $0.gapText }
    var budget = ranked(
      .gap, rank: 1, severity: 3, sources: 5, risks: 1, text: texts[0], facts: [.fact(0)])
    budget.advice = ruleBase.factors[0].advice.map { $0.text }
    budget.firstSteps = ruleBase.factors[0].firstSteps.map { $0.text }
    let plan = ranked(
      .gap, rank: 2, severity: 2, sources: 2, risks: 1, text: texts[1], facts: [.fact(1)])
    var ages = ranked(
      .partly, rank: 3, severity: 2, sources: 2, risks: 0, text: texts[2],
      facts: [
        .list(0), .field(relation: 0, row: "abc", column: 0),
        .field(relation: 0, row: "abc", column: 1), .field(relation: 0, row: "abc", column: 2),
      ])
    let instance = ruleBase.factors[2].instances[0].text
    ages.messages += [
      Message(
        text: instance,
        places: [.init(name: "a", value: .span(13 * fixedOne, 17 * fixedOne, Self.age))]),
      Message(
        text: instance,
        places: [.init(name: "a", value: .span(-fixedOne, 2 * fixedOne, Self.age))],
        isPossible: true),
    ]
    ages.restsOnAssumptions = true
    var open = FactorAssessment(status: .open, possible: [.met, .partly], severity: 2)
    open.unknownFacts = [.fact(2)]
    let met = FactorAssessment(status: .met, possible: [.met], severity: 1)
    var without = FactorAssessment(status: .notApplicable, possible: [.notApplicable], severity: 1)
    without.reasons = [.answer(.list(0), "regionen driver den")]
    var summary = Summary()
    summary.relevant = 38
    summary.known = 23
    summary.counts = [1, 1, 2, 1, 1]
    summary.lowestIndex = 3100
    summary.highestIndex = 6789
    var risk = FindingAssessment(truth: .holds)
    risk.facts = [.fact(0), .fact(1)]
    return Assessment(
      ruleBase: ruleBase, subject: subject, asOf: 19_000, summary: summary,
      factors: [budget, plan, ages, open, met, without],
      findings: [
        risk, FindingAssessment(truth: .holds), FindingAssessment(truth: .holds),
        FindingAssessment(truth: .holds),
      ], derived: [], ranking: [0, 1, 2],
      questions: [
        Question(fact: .fact(2), value: 15_000, factors: [3], findings: [0], isAssumed: true),
        Question(fact: .list(0), value: 5_000, factors: [3, 5], findings: [], isAssumed: false),
      ])
  }
}

extension Sample {
  /// Why the budget is a gap.
  static var proof: Proof {
    let funding = Term(
      origin: .fact(.fact(0)), value: .value(.choice(0), .choice(0)))
    let ordinary = Term(origin: .literal, value: .value(.choice(1), .choice(0)))
    let program = DisplayValue.row(relation: 0, id: "abc")
    let from = Term(
      origin: .fact(.field(relation: 0, row: "abc", column: 1)),
      value: .value(.number(3 * fixedOne), .number(age)))
    let thirteen = DisplayValue.value(.number(13 * fixedOne), .number(age))
    let row = Proof(
      .row(relation: 1, [thirteen], rule: 0, round: 1, others: 2), .holds,
      [
        Proof(
          .instance(variable: Symbol(rawValue: 0), program), .holds,
          [
            Proof(
              .comparison(
                from, .lessOrEqual, Term(origin: .literal, value: thirteen)), .holds)
          ])
      ])
    return Proof(
      .factor(0, .gap), .holds,
      [
        Proof(
          .clause(.met), .fails,
          [
            Proof(
              .all, .fails,
              [
                Proof(.comparison(funding, .equal, ordinary), .fails),
                Proof(
                  .yes(Term(origin: .fact(.fact(1)), value: .value(.choice(0), .yesNo))), .fails),
                Proof(
                  .quantified(
                    .no, .relation(1), Proof.Counts(known: 1, possible: 2, isOpen: true)), .fails,
                  [row, Proof(.answer(.list(0)), .holds)]),
                Proof(
                  .derived(0, .value(.choice(0), .choice(1)), rule: nil), .holds),
              ])
          ]),
        Proof(.clause(.partly), .fails, [Proof(.constant, .fails)]),
      ])
  }
}
