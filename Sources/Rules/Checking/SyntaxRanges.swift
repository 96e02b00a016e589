extension SyntaxExpression {
  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .number(_, _, _, let range), .date(_, let range), .arithmetic(_, _, _, let range),
      .count(_, let range), .aggregate(_, _, _, let range), .share(_, _, let range),
      .missing(let range):
      range
    case .text(let text): text.range
    case .name(let name): name.range
    }
  }
}

extension SyntaxCondition {
  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .and(_, let range), .or(_, let range), .not(_, let range), .compare(_, _, _, let range),
      .has(_, _, let range), .isOneOf(_, _, let range), .within(_, lower: _, upper: _, let range),
      .atom(_, _, let range), .some(_, let range), .no(_, let range), .every(_, _, let range),
      .missing(let range):
      range
    case .answeredUnknown(let name), .name(let name): name.range
    }
  }
}
