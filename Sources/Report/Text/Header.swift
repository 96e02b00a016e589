import Inference
import Rules

/// The first lines of a report: whom it is about, when, and how much is known.
struct Header {
  /// `Farsta (stadsdel, kommun 0180)`.
  let unit: String
  /// When, how settled, made up or not.
  let marks: [String]
  /// The role or the name of who answered; empty where the case does not say.
  let answeredBy: String
  /// Who answered, and the version of the rule base.
  let origin: [String]
  /// `Känt: 23 av 38 uppgifter`.
  let known: String
  /// `Läge: mellan 31 och 68 av 100, beroende på det som inte är känt`.
  let index: String
  /// `Läge: mellan 31 och 68 av 100`.
  let briefIndex: String

  init(_ assessment: Assessment, _ wording: Wording) {
    let subject = assessment.subject
    unit = Self.unit(of: subject, wording)
    marks = Self.marks(of: assessment, wording)
    answeredBy = Self.answeredBy(subject, wording)
    origin = Self.origin(of: assessment, wording)
    let summary = assessment.summary
    known = wording.say(.known(summary.known, of: summary.relevant))
    index = Self.index(summary, wording, isBrief: false)
    briefIndex = Self.index(summary, wording, isBrief: true)
  }

  private static func unit(of subject: Case, _ wording: Wording) -> String {
    var details: [String] = []
    if !subject.kind.isEmpty { details.append(wording.say(.kind(subject.kind))) }
    if !subject.municipality.isEmpty {
      details.append(wording.say(.municipalityCode(subject.municipality)))
    }
    let name = subject.unit.isEmpty ? subject.id : subject.unit
    return details.isEmpty ? name : name + " (" + details.joined(separator: ", ") + ")"
  }

  private static func marks(of assessment: Assessment, _ wording: Wording) -> [String] {
    let subject = assessment.subject
    var marks = [wording.say(.describes(CalendarDate(days: subject.date).text))]
    if let day = assessment.asOf {
      marks.append(wording.say(.assessedAsOf(CalendarDate(days: day).text)))
    }
    marks.append(wording.say(subject.isDraft ? .draft : .settled))
    if subject.isFictional { marks.append(wording.say(.fictional)) }
    return marks
  }

  private static func origin(of assessment: Assessment, _ wording: Wording) -> [String] {
    let subject = assessment.subject
    let ruleBase = assessment.ruleBase
    var origin: [String] = []
    let name = answeredBy(subject, wording)
    if !name.isEmpty { origin.append(wording.say(.answeredBy(name))) }
    let base = ruleBase.name.map { ruleBase.string($0) } ?? ""
    let version = ruleBase.version
    origin.append(
      wording.say(
        .knowledgeBase(base + (base.isEmpty || version.isEmpty ? "" : "\u{A0}") + version)))
    if !subject.rulesVersion.isEmpty, subject.rulesVersion != ruleBase.version {
      origin.append(wording.say(.madeForVersion(subject.rulesVersion)))
    }
    return origin
  }

  /// The role or the name of who answered.
  private static func answeredBy(_ subject: Case, _ wording: Wording) -> String {
    for (index, role) in wording.ruleBase.roles.enumerated()
    where wording.ruleBase.string(role.id) == subject.answeredBy {
      return wording.role(index)
    }
    return subject.answeredBy
  }

  private static func index(_ summary: Summary, _ wording: Wording, isBrief: Bool) -> String {
    guard let ends = ends(of: summary) else { return wording.say(.noIndex) }
    if ends.lowest == ends.highest { return wording.say(.index(ends.lowest)) }
    return wording.say(
      isBrief
        ? .indexRange(ends.lowest, ends.highest) : .indexBetween(ends.lowest, ends.highest))
  }

  /// The interval in whole hundredths: the lower end rounded down and the upper end up, so that it
  /// never promises more than is known.
  static func ends(of summary: Summary) -> (lowest: Int, highest: Int)? {
    guard let lowest = summary.lowestIndex, let highest = summary.highestIndex else { return nil }
    return ends(lowest, highest)
  }

  /// The same of any two ends.
  static func ends(_ lowest: Fixed, _ highest: Fixed) -> (lowest: Int, highest: Int) {
    let step = fixedOne / 100
    if lowest == highest {
      let index = Int((lowest + step / 2) / step)
      return (index, index)
    }
    return (Int(lowest / step), Int((highest + step - 1) / step))
  }
}
