public import Inference
import Rules

/// Why something is not concluded, and what would conclude it.
public struct WhyNotText {
  private let whyNot: WhyNot
  private let goal: WhyNot.Goal
  private let options: ReportOptions
  private let wording: Wording

  /// Makes a text of what is missing.
  ///
  /// - Parameters:
  ///   - whyNot: the nearest rules and the changes.
  ///   - goal: what is wished for.
  ///   - assessment: the assessment of the case as it is.
  ///   - options: the language and the width.
  public init(
    _ whyNot: WhyNot, _ goal: WhyNot.Goal, in assessment: Assessment,
    options: ReportOptions = ReportOptions()
  ) {
    self.whyNot = whyNot
    self.goal = goal
    self.options = options
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    page.paragraph(title, style: .strong)
    if whyNot.isConcluded {
      page.paragraph(say(.isSoAlready))
      return page.text
    }
    page.blank()
    page.paragraph(say(.whatItTakes))
    var reader = ProofReader(wording, isBare: true)
    for proof in whyNot.proofs {
      let tree = reader.tree(of: proof)
      let isGoal: Bool
      switch proof.step {
      case .factor, .finding: isGoal = true
      default: isGoal = false
      }
      page.add(isGoal ? tree.branches.filter { !$0.isBacking } : [tree], indent: "")
    }
    page.blank()
    addChanges(to: &page)
    return page.text
  }

  private func say(_ phrase: WhyNotPhrase) -> String { phrase.text(in: options.language) }

  private var title: String {
    let ruleBase = wording.ruleBase
    return switch goal {
    case .factor(let number, let status):
      say(.whyNot(wording.factor(number), wording.say(.status(status))))
    case .finding(let number):
      say(
        .whyNotThere(
          wording.say(.findingKind(ruleBase.findings[number].kind)) + ": "
            + wording.text(ruleBase.findings[number].label)))
    case .derived(let number, let wanted):
      say(
        .whyNot(
          wording.text(
            ruleBase.derivedValues[number].label, else: ruleBase.derivedValues[number].id),
          wanted.map { wording.value($0, ruleBase.derivedValues[number].type) }
            ?? say(.somethingElse)))
    case .row(let relation):
      say(.whyNotThere(wording.row(relation, with: columns(relation))))
    }
  }

  private func columns(_ relation: Int) -> [DisplayValue?] {
    wording.ruleBase.relations[relation].columns.map { _ in nil }
  }

  private func addChanges(to page: inout Canvas) {
    guard let changes = whyNot.changes else {
      page.paragraph(say(.noChanges))
      return
    }
    page.paragraph(
      say(whyNot.isSmallest ? .smallest(changes.count) : .enough(changes.count)), style: .strong)
    for change in changes { page.paragraph(wording.change(change), first: "  - ") }
  }
}

/// What `explain --why-not` says in its own words.
enum WhyNotPhrase: Bilingual {
  case whyNot(String, String)
  case whyNotThere(String)
  case somethingElse
  case isSoAlready
  case whatItTakes
  case smallest(Int)
  case enough(Int)
  case noChanges

  var swedish: String {
    switch self {
    case .whyNot(let name, let wanted): "Varför inte ”\(wanted)”: \(name)"
    case .whyNotThere(let name): "Varför inte: \(name)"
    case .somethingElse: "något annat"
    case .isSoAlready: "Det är redan så."
    case .whatItTakes: "Det som krävs, och hur det är nu:"
    case .smallest(let count):
      count == 1 ? "Minst det här behöver ändras:" : "Minst de här \(count) ändringarna behövs:"
    case .enough(let count):
      count == 1 ? "Den här ändringen räcker:" : "De här \(count) ändringarna räcker:"
    case .noChanges: "Ingen uppsättning ändringar som leder dit har hittats."
    }
  }

  var english: String {
    switch self {
    case .whyNot(let name, let wanted): "Why not “\(wanted)”: \(name)"
    case .whyNotThere(let name): "Why not: \(name)"
    case .somethingElse: "something else"
    case .isSoAlready: "It is so already."
    case .whatItTakes: "What it takes, and how it is now:"
    case .smallest(let count):
      count == 1
        ? "At least this needs to change:" : "At least these \(count) changes are needed:"
    case .enough(let count):
      count == 1 ? "This change is enough:" : "These \(count) changes are enough:"
    case .noChanges: "No set of changes that leads there has been found."
    }
  }
}
