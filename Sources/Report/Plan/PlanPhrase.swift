import Inference
import Rules

/// What a plan says in its own words.
enum PlanPhrase: Bilingual {
  case title(String)
  case draft
  case horizon(Plan.Horizon)
  case noSteps
  case effort(Int)
  case reason
  case firstStep
  case comesFirst
  case owner
  case due
  case status
  case resources
  case notes
  case shownBy
  case source
  case toFillIn
  case choices
  case reviewDue(String)
  case review(String)
  case formerSteps
  case formerExplained
  case contents
  case standing
  case basis
  case basisExplained

  var swedish: String {
    switch self {
    case .title(let name): "Utkast till handlingsplan: \(name)"
    case .draft: "Utkastet är gjort av svaren. Ansvar, tid och resurser fyller ni i själva."
    case .horizon(.now): "Nu"
    case .horizon(.thisYear): "Inom ett år"
    case .horizon(.later): "Senare"
    case .noSteps: "Inga steg följer av svaren än."
    case .effort(let effort): ["liten insats", "medelstor insats", "stor insats"][effort - 1]
    case .reason: "Varför"
    case .firstStep: "Första steg"
    case .comesFirst: "Behövs först"
    case .owner: "Ansvarig"
    case .due: "Klart senast"
    case .status: "Status"
    case .resources: "Resurser"
    case .notes: "Anteckningar"
    case .shownBy: "Följs upp med"
    case .source: "Källor"
    case .toFillIn: "att fylla i"
    case .choices: "Medvetna val att inte göra något nu"
    case .reviewDue(let date): "ska omprövas nu (\(date))"
    case .review(let date): "omprövas \(date)"
    case .formerSteps: "Tidigare steg"
    case .formerExplained:
      "De här stegen finns inte längre i utkastet. Det som någon har skrivit står kvar."
    case .contents: "Innehåll"
    case .standing: "Läge"
    case .basis: "Så är ordningen gjord"
    case .basisExplained:
      "Det som andra steg behöver kommer först. Därefter vägs poängen i ordningen av luckor mot "
        + "hur stor insatsen är. Högst sju steg står under ”Nu”. Stora insatser som inte är "
        + "allvarliga luckor börjar senare. Vägningen är verktygets egen bedömning."
    }
  }

  var english: String {
    switch self {
    case .title(let name): "Draft action plan: \(name)"
    case .draft:
      "The draft is made from the answers. Owner, time and resources are yours to fill in."
    case .horizon(.now): "Now"
    case .horizon(.thisYear): "Within a year"
    case .horizon(.later): "Later"
    case .noSteps: "No steps follow from the answers yet."
    case .effort(let effort): ["small effort", "medium effort", "large effort"][effort - 1]
    case .reason: "Why"
    case .firstStep: "First step"
    case .comesFirst: "Comes first"
    case .owner: "Owner"
    case .due: "Due"
    case .status: "Status"
    case .resources: "Resources"
    case .notes: "Notes"
    case .shownBy: "Followed up by"
    case .source: "Sources"
    case .toFillIn: "to fill in"
    case .choices: "Conscious choices not to act now"
    case .reviewDue(let date): "to be reviewed now (\(date))"
    case .review(let date): "to be reviewed \(date)"
    case .formerSteps: "Former steps"
    case .formerExplained:
      "These steps are no longer in the draft. What somebody has written is kept."
    case .contents: "Contents"
    case .standing: "Standing"
    case .basis: "How the order is made"
    case .basisExplained:
      "What other steps need comes first. Then the points in the order of gaps are set against "
        + "how large the effort is. At most seven steps stand under “Now”. Large efforts that are "
        + "no serious gaps begin later. The weighing is the tool's own judgement."
    }
  }
}
