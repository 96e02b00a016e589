import Inference
import Rules

// The words of the JSON format; they never change with the language.

extension FactorStatus {
  var word: String {
    switch self {
    case .met: "met"
    case .partly: "partly"
    case .gap: "gap"
    case .open: "open"
    case .notApplicable: "notApplicable"
    }
  }
}

extension Priority.Part.Kind {
  var word: String {
    switch self {
    case .severity: "severity"
    case .status: "status"
    case .sources: "sources"
    case .risks: "risks"
    case .waiting: "waiting"
    }
  }
}

extension Strength {
  var word: String {
    switch self {
    case .assessment: "assessment"
    case .example: "example"
    case .survey: "survey"
    case .guidance: "guidance"
    case .research: "research"
    }
  }
}

extension Finding.Kind {
  var word: String {
    switch self {
    case .risk: "risk"
    case .strength: "strength"
    case .caution: "caution"
    case .contradiction: "contradiction"
    }
  }
}

extension Remark.Kind {
  var word: String {
    switch self {
    case .plan: "plan"
    case .choice: "choice"
    case .disputed: "disputed"
    }
  }
}

extension Truth {
  var word: String {
    switch self {
    case .holds: "yes"
    case .fails: "no"
    case .unknown: "unknown"
    }
  }
}
