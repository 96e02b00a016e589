/// A case file as it was parsed: names are not resolved yet.
///
/// Pieces that are kept as they are written (a municipality's code, `2019-09`) are a ``TextRef``
/// to their bytes, like quoted texts.
struct SyntaxCase: Sendable {
  /// The id after `case`.
  var name: SyntaxName?
  var header: [SyntaxHeaderClause] = []
  var statements: [SyntaxStatement] = []
}

/// One clause of `case … { … }`: `unit "Farsta"`, `kommun 0180`, `fictional`, ….
struct SyntaxHeaderClause: Sendable {
  /// `unit`, `kommun`, `kind`, `date`, `rules`, `fictional`, `answeredBy`, `state` or `note`.
  var keyword: Keyword
  var range: SourceRange
  /// For `unit`, `rules`, `answered-by`, `note` the text; for `kommun` the digits as written.
  var text: TextRef = .none
  /// For `kind` and `state`.
  var name: SyntaxName?
  /// For `date`, in days since 1970-01-01.
  var date: Int64?
}

/// One statement after the header of a case.
enum SyntaxStatement: Sendable {
  case answer(SyntaxAnswer)
  case row(SyntaxRow)
  case list(SyntaxList)
  case remark(SyntaxRemark)
}

/// `NAME = value` with where it comes from; also a field of a row.
struct SyntaxAnswer: Sendable {
  var name: SyntaxName
  var value: SyntaxValue
  var provenance: SyntaxProvenance
  var range: SourceRange
}

/// A value as a case writes it.
indirect enum SyntaxValue: Sendable {
  /// A number, text, date or name: one token, with its unit or `%`; never arithmetic.
  case literal(SyntaxExpression)
  case unknown(SourceRange)
  /// `n/a "reason"`.
  case notApplicable(reason: TextRef, SourceRange)
  /// `assume VALUE`; the value is never one of `unknown`, `n/a`, `assume`.
  case assumed(SyntaxValue, SourceRange)
  /// `{ a, b }`, open with `...` at its end.
  case set([SyntaxName], isOpen: Bool, SourceRange)
  /// `3 ... 12`.
  case range(SyntaxExpression, SyntaxExpression, SourceRange)
  /// Where the parser found no value and has said so.
  case missing(SourceRange)
}

/// `from …`, `on …`, `note …`, `by …`, each at most once; the parser has said so otherwise.
struct SyntaxProvenance: Sendable {
  var source: SyntaxName?
  var section: SyntaxName?
  /// The text after `from` or `from SOURCE`.
  var place: TextRef = .none
  /// As written: `2019-09-30`, `2019-09` or `2019`.
  var date: TextRef = .none
  var note: TextRef = .none
  var role: SyntaxName?
}

/// `ENTITY ID { field = value … }`.
struct SyntaxRow: Sendable {
  var entity: SyntaxName
  var id: SyntaxName
  var fields: [SyntaxAnswer]
  var provenance: SyntaxProvenance
  var range: SourceRange
}

/// `ENTITY list complete`.
struct SyntaxList: Sendable {
  var entity: SyntaxName
  var completeness: Completeness
  var provenance: SyntaxProvenance
  var range: SourceRange

  enum Completeness: Sendable {
    case complete
    /// Closed and empty.
    case none
    case unknown
    /// `n/a "reason"`.
    case notApplicable(TextRef)
    /// Where the parser found none of them and has said so.
    case missing
  }
}

/// `plan FACTOR { … }`, `choice FACTOR { … }` or `disputed FACTOR "…"`.
struct SyntaxRemark: Sendable {
  var kind: Kind
  var factor: SyntaxName
  /// `owner "…"` of a plan.
  var owner: TextRef = .none
  /// `due` of a plan, `review` of a choice, as written.
  var date: TextRef = .none
  /// `status` of a plan.
  var status: SyntaxName?
  /// `note` of a plan, `reason` of a choice, the text of `disputed`.
  var text: TextRef = .none
  var range: SourceRange

  enum Kind: Sendable { case plan, choice, disputed }
}
