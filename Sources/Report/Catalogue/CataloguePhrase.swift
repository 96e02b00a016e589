import Rules

/// What the catalogue of a rule base says in its own words.
enum CataloguePhrase: Bilingual {
  case title(String)
  case introduction
  case contents
  case skip
  case fingerprint(String)

  // Parts.
  case factors
  case findings
  case questions
  case alternatives
  case roles
  case conclusions
  case lists
  case values
  case rules
  case known
  case views
  case sources
  case retired
  case points

  // Conditions.
  case always
  case applies
  case appliesNot
  case metWhen
  case partlyWhen
  case partlyText
  case gapText
  case gapInstances
  case severity
  case effort
  case openWhen
  case asksFor
  case allOf(String)
  case anyOf(String)
  case when(String, String)
  case instead(String, String)
  case severe(Int)
  case effortful(Int)
  case noted
  case concludes
  case otherwise
  case ownText

  // Links.
  case requires
  case requiredBy
  case raisedBy
  case raises
  case about
  case mentionedBy
  case reads
  case readByFactors
  case readByFindings
  case readByRules
  case decidesOn
  case concludedBy
  case usedBy
  case inViews
  case citedBy
  case nothingReads

  // Questions.
  case question
  case why
  case help
  case answer
  case fields
  case askedWhen
  case ask
  case core
  case anyNumberOf
  case yesOrNo
  case number
  case day
  case words
  case span

  // The rest.
  case advice
  case firstSteps
  case compare
  case citations
  case judgement
  case names
  case publisher
  case date
  case limits
  case lost
  case replacedBy
  case since
  case content

  var swedish: String { words.swedish }

  var english: String { words.english }

  private var words: (swedish: String, english: String) {
    switch self {
    case .title(let name): ("Regelkatalog: \(name)", "Rule catalogue: \(name)")
    case .introduction:
      (
        "Här står allt som verktyget bedömer efter. Länkarna går åt båda hållen. Sök med "
          + "webbläsarens egen sökning, till exempel på ett id eller ett ord.",
        "Here is all that the tool judges by. The links go both ways. Search with the browser's "
          + "own search, for an id or a word."
      )
    case .contents: ("Innehåll", "Contents")
    case .skip: ("Till innehållet", "To the content")
    case .fingerprint(let hash): ("fingeravtryck \(hash)", "fingerprint \(hash)")
    default: partWords ?? conditionWords ?? linkWords ?? questionWords ?? otherWords
    }
  }

  private var partWords: (swedish: String, english: String)? {
    switch self {
    case .factors: ("Framgångsfaktorer", "Success factors")
    case .findings: ("Risker, styrkor och påpekanden", "Risks, strengths and remarks")
    case .questions: ("Frågor", "Questions")
    case .alternatives: ("Listor med svarsalternativ", "Lists of alternatives")
    case .roles: ("Vem som kan svara", "Whom to ask")
    case .conclusions: ("Slutsatser på vägen", "Conclusions on the way")
    case .lists: ("Slutsatser om flera", "Conclusions about several")
    case .values: ("Enskilda slutsatser", "Single conclusions")
    case .rules: ("Regler", "Rules")
    case .known: ("Kända program och insatser", "Known programmes and activities")
    case .views: ("Vyer", "Views")
    case .sources: ("Källor", "Sources")
    case .retired: ("Namn som inte används längre", "Names no longer used")
    case .points: ("Poäng i ordningen av luckor", "Points in the order of gaps")
    default: nil
    }
  }

  private var conditionWords: (swedish: String, english: String)? {
    switch self {
    case .always: ("alltid", "always")
    case .applies: ("Gäller om", "Applies if")
    case .appliesNot: ("Om det inte gäller", "Where it does not apply")
    case .metWhen: ("Finns på plats om", "In place if")
    case .partlyWhen: ("Finns delvis om", "Partly in place if")
    case .partlyText: ("Sägs när det finns delvis", "Said where it is partly in place")
    case .gapText: ("Sägs när det saknas", "Said where it is missing")
    case .gapInstances: ("Sägs för var och en", "Said for each")
    case .severity: ("Allvar", "Severity")
    case .effort: ("Insats", "Effort")
    case .openWhen: ("Blir en fråga i stället för en lucka om", "A question instead of a gap if")
    case .asksFor: ("Då frågas efter", "Then asks for")
    case .allOf(let label): ("\(label) allt det här stämmer", "\(label) all of this is so")
    case .anyOf(let label):
      ("\(label) minst ett av det här stämmer", "\(label) at least one of these is so")
    case .when(let condition, let text): ("Om \(condition): \(text)", "If \(condition): \(text)")
    case .instead(let condition, let text):
      ("I stället, om \(condition): \(text)", "Instead, if \(condition): \(text)")
    case .severe(let severity):
      (["lågt", "medelstort", "högt"][severity - 1], ["low", "medium", "high"][severity - 1])
    case .effortful(let effort):
      (["liten", "medelstor", "stor"][effort - 1], ["small", "medium", "large"][effort - 1])
    case .noted: ("Visas om", "Shown if")
    case .concludes: ("Leder till", "Leads to")
    case .otherwise: ("Om inget annat följer", "Where nothing else follows")
    case .ownText: ("Så står det i regelfilen", "As written in the rule file")
    default: nil
    }
  }

  private var linkWords: (swedish: String, english: String)? {
    switch self {
    case .requires: ("Behöver först", "Needs first")
    case .requiredBy: ("Behövs för", "Needed for")
    case .raisedBy: ("Blir viktigare av", "Made more important by")
    case .raises: ("Gör viktigare", "Makes more important")
    case .about: ("Handlar om", "Is about")
    case .mentionedBy: ("Påpekanden", "Remarks")
    case .reads: ("Bygger på", "Rests on")
    case .readByFactors: ("Framgångsfaktorer som bygger på det", "Factors that rest on it")
    case .readByFindings: ("Risker och påpekanden som bygger på det", "Findings that rest on it")
    case .readByRules: ("Regler som bygger på det", "Rules that rest on it")
    case .decidesOn: ("Avgör om de här frågorna ställs", "Decides whether these are asked")
    case .concludedBy: ("Följer av", "Follows from")
    case .usedBy: ("Används i", "Used in")
    case .inViews: ("Står i vyn", "Stands in the view")
    case .citedBy: ("Åberopas av", "Cited by")
    case .nothingReads: ("Inget bygger på det här.", "Nothing rests on this.")
    default: nil
    }
  }

  private var questionWords: (swedish: String, english: String)? {
    switch self {
    case .question: ("Fråga", "Question")
    case .why: ("Varför", "Why")
    case .help: ("Så räknas det", "What counts")
    case .answer: ("Svar", "Answer")
    case .fields: ("Uppgifter om var och en", "Fields of each")
    case .askedWhen: ("Ställs bara om", "Asked only if")
    case .ask: ("Fråga till", "Ask")
    case .core: ("Hör till de viktigaste frågorna.", "Belongs to the core questions.")
    case .anyNumberOf: ("Flera svar är möjliga", "Several answers are possible")
    case .yesOrNo: ("ja eller nej", "yes or no")
    case .number: ("ett tal", "a number")
    case .day: ("ett datum", "a date")
    case .words: ("en text", "a text")
    case .span: ("från och till", "from and to")
    default: nil
    }
  }

  private var otherWords: (swedish: String, english: String) {
    switch self {
    case .advice: ("Rekommendation", "Recommendation")
    case .firstSteps: ("Första steg", "First step")
    case .compare: ("Jämför", "Compare")
    case .citations: ("Källor", "Sources")
    case .judgement: ("Egen bedömning", "Our own judgement")
    case .names: ("Namn", "Names")
    case .publisher: ("Utgivare", "Publisher")
    case .date: ("Datum", "Date")
    case .limits: ("Att tänka på", "Keep in mind")
    case .lost:
      ("Rubriken saknas i den text vi har.", "The heading is missing in the text at hand.")
    case .replacedBy: ("Ersatt av", "Replaced by")
    case .since: ("Borta sedan version", "Gone since version")
    default: ("Innehåll", "Contents")
    }
  }
}
