import Inference
import Rules

/// What a report says in its own words; the words stand in `Swedish.swift` and `English.swift`.
enum Phrase: Bilingual {
  // The header.
  case reportTitle
  case kind(String)
  case municipalityCode(String)
  case describes(String)
  case assessedAsOf(String)
  case draft
  case settled
  case fictional
  case answeredBy(String)
  case knowledgeBase(String)
  case madeForVersion(String)
  case known(Int, of: Int)
  case index(Int)
  case indexBetween(Int, Int)
  case indexRange(Int, Int)
  case noIndex
  case areaColumn
  case statusColumn(FactorStatus)
  case all
  case statusCount(FactorStatus, Int)
  case onlyArea(String)

  // The headings of the sections, and what stands there when they are empty.
  case strengths
  case noStrengths
  case inPlace
  case gaps
  case noGaps
  case toRaise
  case toRaiseExplained
  case raiseWith
  case risks
  case contradictions
  case cautions
  case openFactors
  case openExplained
  case questions
  case questionsExplained
  case notApplicable
  case filled
  case filledExplained
  case assumptions
  case comments
  case retired
  case retiredAnswer(String)
  case sourceList

  // One gap or finding.
  case status(FactorStatus)
  case perhapsAlso(String)
  case why
  case recommendation
  case firstStep
  case priority(Int)
  case part(Priority.Part.Kind, FactorStatus)
  case comesFirst
  case ranked(String, rank: String)
  case compare
  case source
  case sources
  case judgement
  case restsOnAssumptions
  case raises
  case about
  case plan
  case due(String)
  case planStatus(String)
  case choice
  case review(String)
  case disputed
  case findings(Finding.Kind, Int)

  // One question.
  case askWhom
  case answeredSoFar(String)
  case decides
  case andOthers(String, Int)
  case moreQuestions(Int)
  case isListComplete(String)

  // Answers and values.
  case yes
  case no
  case none
  case anything
  case quoted(String)
  case notKnown
  case notAsked
  case answeredUnknown
  case doesNotApply(reason: String)
  case assumed(String)
  case listOpen
  case listEmpty
  case listClosed(Int)
  case list([String])
  case oneOf([String])
  case andPerhapsMore([String])
  case expecting
  case years(isOne: Bool)
  case unit(String)

  // Sources.
  case filledFrom(String)
  case section(number: String)
  case sectionNamed(String)
  case pages(String, areInferred: Bool)
  case strength(Strength)
  case share(String, of: String)

  // The lines of a proof.
  case truth(Truth)
  case clause(Proof.Clause)
  case allHold
  case someHold
  case notSo
  case noException
  case always
  case quantified(Proof.Quantifier, String)
  case counts(Proof.Counts)
  case comparison(String, Comparison, String)
  case has(String, String)
  case between(String, String, String)
  case today
  case aggregate(Term.AggregateKind, String)
  case ages
  case concludedBy(String, round: Int, others: Int)
  case concludedValue(String)
  case nothingElse
  case answer
  case isAnsweredUnknown(String)
  case noRows
  case findingKind(Finding.Kind)
}
