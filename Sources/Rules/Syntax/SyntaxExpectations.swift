/// An expectation file as it was parsed: names are not resolved yet.
struct SyntaxExpectations: Sendable {
  var lines: [SyntaxExpectation] = []
}

/// One expectation.
struct SyntaxExpectation: Sendable {
  var subject: Subject
  var range: SourceRange

  enum Subject: Sendable {
    case factor(SyntaxFactorExpectation)
    /// `risk`, `strength`, `caution` or `contradiction`, its id, and `yes`, `no` or `unknown`.
    case finding(Keyword, SyntaxName, answer: Keyword, answerRange: SourceRange)
    /// `derived NAME = VALUE`; `nil` for `unknown`.
    case derived(SyntaxName, SyntaxExpression?)
    /// `question FACT place 1` or `no question FACT`.
    case question(SyntaxDecidingFact, isAsked: Bool, place: SyntaxNumber?)
    case nothingElseConcluded
  }
}

/// `factor NAME STATUS …`.
struct SyntaxFactorExpectation: Sendable {
  var name: SyntaxName
  /// `met`, `partly`, `gap`, `open` or `notApplicable`; the parser has refused all else.
  var status: SyntaxName
  var rank: SyntaxNumber?
  /// After `unknown`; `nil` where it does not stand.
  var unknown: [SyntaxDecidingFact]?
  var because: [SyntaxDecidingFact] = []
  var says: [TextRef] = []
  var saysNot: [TextRef] = []
}

/// A number with its place.
struct SyntaxNumber: Sendable {
  var value: Fixed
  var range: SourceRange
}

/// A fact as expectations name it.
enum SyntaxDecidingFact: Sendable {
  /// `samordnare.andel`.
  case fact(SyntaxName)
  /// `program list`.
  case list(SyntaxName)
  /// `program abc.från`: entity, row, field; the last two split at the last dot.
  case field(SyntaxName, row: SyntaxName, column: SyntaxName)
}
