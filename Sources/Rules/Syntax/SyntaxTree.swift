/// A rule file as it was parsed: names are not resolved yet.
struct SyntaxFile: Sendable {
  var declarations: [SyntaxDeclaration] = []
}

/// A name with its place; a dotted name such as `budget.typ` is one name.
struct SyntaxName: Hashable, Sendable {
  var symbol: Symbol
  var range: SourceRange
}

/// `KEYWORD NAME … { clauses }`.
struct SyntaxDeclaration: Sendable {
  var kind: Kind
  var name: SyntaxName
  /// The type after the colon of `fact` and `derived`.
  var type: SyntaxType?
  /// The columns of `relation` and the fields of `entity`.
  var columns: [SyntaxColumn] = []
  /// The entity of `known`.
  var entity: SyntaxName?
  /// `FIELD = value` of `known`.
  var fields: [SyntaxField] = []
  /// The value after `else` of `derived`.
  var otherwise: SyntaxExpression?
  var clauses: [SyntaxClause] = []
  /// For `retired`: `fact` or `factor`.
  var retiresFactor = false
  var range: SourceRange
  /// Whether the parser has found an error in it and left something out.
  var isBroken = false

  enum Kind: Int, CaseIterable, Sendable {
    case rulebase, source, role, area, choices, fact, entity, relation, derived
    case rule, factor, risk, strength, caution, contradiction, view, weights, retired, known
  }
}

/// `FIELD = value` of `known`.
struct SyntaxField: Sendable {
  var name: SyntaxName
  var value: SyntaxValue
}

/// A column of a relation or a field of an entity.
struct SyntaxColumn: Sendable {
  var name: SyntaxName
  var type: SyntaxType
  /// `sv … en …` after the type.
  var label: Text
  /// `ask sv … en …` after the label.
  var question: Text
  /// Whether `extended` ends it.
  var isExtended = false
}

/// A type as written.
struct SyntaxType: Sendable {
  var kind: Kind
  var range: SourceRange
  /// The unit of `whole` or `decimal`.
  var unit: SyntaxName?
  /// `from X to Y`, the declared bounds.
  var lower: SyntaxExpression?
  var upper: SyntaxExpression?

  enum Kind: Sendable {
    case yesNo, whole, decimal, percent, age, years, year, date, text
    /// `one of a, b` and `set of a, b`; a single name may be that of a `choices` declaration.
    case oneOf([SyntaxName]), setOf([SyntaxName])
    /// `range of age`, `whole`, `years` or `year`; the bounds above belong to the base.
    case rangeOf(SyntaxName)
    /// The name of an entity.
    case row(SyntaxName)
  }
}

/// One clause of a declaration: its keyword and the parts that it has.
struct SyntaxClause: Sendable {
  var keyword: Keyword
  var range: SourceRange
  /// Names after the keyword: `area ID`, `raises A, B`, `cite SOURCE SECTION`, `requires A, B`,
  /// `items A, B`, `whom ROLE`, `section ID`, `choice ID`, `severity high`, `effort large`.
  var names: [SyntaxName] = []
  /// `for …` generators of a rule or a message.
  var generators: [SyntaxGenerator] = []
  /// After `when`, `unless`.
  var condition: SyntaxCondition?
  /// `sv … en …`; for `title`, `publisher`, `section`, … the one text in `swedish`.
  var text: Text = .none
  /// Numbers: `compare … 4 of 10 year 2019`, `weight research 3`.
  var numbers: [Fixed] = []
  /// For `section` always two: `number "2.5.1"` and `pages "17"`, `none` where they do not stand; for
  /// `name` its texts.
  var extra: [TextRef] = []
  /// `instead`, `inferred`, `lost`.
  var flags: Flags = []
  /// `strength survey` of `cite`.
  var strength: SyntaxName?
  /// The `line`s of a `part`.
  var lines: [SyntaxClause] = []
  /// The conclusion of `then`.
  var conclusion: SyntaxConclusion?
  /// Whether the parser has found an error in it and left something out.
  var isBroken = false

  /// The marks of a clause.
  struct Flags: OptionSet, Sendable {
    var rawValue: UInt8

    static let instead = Flags(rawValue: 1)
    static let inferred = Flags(rawValue: 2)
    static let lost = Flags(rawValue: 4)
  }
}

/// `then täckt(ålder: a)` or `then familjecentral.typ = liknande`.
enum SyntaxConclusion: Sendable {
  case row(SyntaxName, [SyntaxArgument])
  case value(SyntaxName, SyntaxExpression)
}

/// `ålder: a`.
struct SyntaxArgument: Sendable {
  var column: SyntaxName
  var value: SyntaxExpression
}

/// `program p where …` or `age a in 3 ... 12 where …`.
struct SyntaxGenerator: Sendable {
  var domain: SyntaxName
  var variable: SyntaxName
  var lower: SyntaxExpression?
  var upper: SyntaxExpression?
  /// `in p.åldrar`: a range value.
  var within: SyntaxExpression?
  var condition: SyntaxCondition?
  var range: SourceRange
}

/// A condition as written.
indirect enum SyntaxCondition: Sendable {
  case and([SyntaxCondition], SourceRange)
  case or([SyntaxCondition], SourceRange)
  case not(SyntaxCondition, SourceRange)
  case compare(SyntaxExpression, Comparison, SyntaxExpression, SourceRange)
  /// `X has Y`.
  case has(SyntaxExpression, SyntaxExpression, SourceRange)
  /// `X in (a, b, c)`.
  case isOneOf(SyntaxExpression, [SyntaxExpression], SourceRange)
  /// `X in A ... B` or `X in p.åldrar` (then `upper` is nil).
  case within(SyntaxExpression, lower: SyntaxExpression, upper: SyntaxExpression?, SourceRange)
  /// `täckt(ålder: a)`, `some täckt(…)`.
  case atom(SyntaxName, [SyntaxArgument], SourceRange)
  case some(SyntaxGenerator, SourceRange)
  case no(SyntaxGenerator, SourceRange)
  /// `every program p where … has …`.
  case every(SyntaxGenerator, SyntaxCondition, SourceRange)
  /// `X answered unknown`.
  case answeredUnknown(SyntaxName)
  /// A name alone: a yes/no fact, field or derived value, or a relation without columns.
  case name(SyntaxName)
  /// Where the parser found no condition and has said so.
  case missing(SourceRange)
}

/// An expression as written.
indirect enum SyntaxExpression: Sendable {
  /// A number with its unit or `%`; `%` has the unit range of one byte.
  case number(Fixed, unit: SyntaxName?, isPercent: Bool, SourceRange)
  case text(TextRef)
  /// `2019-09-30`, in days since 1970-01-01.
  case date(Int64, SourceRange)
  /// A variable, `variable.field`, fact, derived value, alternative, `yes`, `no`, `väntar`, `today`.
  case name(SyntaxName)
  case arithmetic(SyntaxExpression, Expression.Operation, SyntaxExpression, SourceRange)
  case count(SyntaxGenerator, SourceRange)
  case aggregate(Expression.Aggregate, SyntaxExpression, SyntaxGenerator, SourceRange)
  case share(SyntaxGenerator, SyntaxCondition, SourceRange)
  case missing(SourceRange)
}
