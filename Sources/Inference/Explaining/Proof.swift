public import Rules

/// Why something was concluded, complete down to the answers of the case.
public struct Proof: Sendable {
  /// What this line says.
  public var step: Step
  /// Whether it is so.
  public var truth: Truth
  /// What it follows from.
  public var premises: [Proof]

  /// Makes a line of a proof.
  public init(_ step: Step, _ truth: Truth, _ premises: [Proof] = []) {
    self.step = step
    self.truth = truth
    self.premises = premises
  }

  /// What a line of a proof says.
  public indirect enum Step: Sendable {
    /// A factor has a status.
    case factor(Int, FactorStatus)
    /// A finding is there, or not, or unknown.
    case finding(Int)
    /// A clause of a factor.
    case clause(Clause)
    /// All of the premises are needed.
    case all
    /// One of the premises is enough.
    case any
    /// The opposite of the premise.
    case not
    /// An exception: the opposite of the premise.
    case exception
    /// A condition that is always so.
    case constant
    /// A comparison of two values read.
    case comparison(Term, Comparison, Term)
    /// A yes/no value.
    case yes(Term)
    /// A set that has an alternative.
    case has(Term, Term)
    /// A value between two others.
    case between(Term, Term, Term)
    /// Some, no or every instance; the premises are the instances that decide it.
    case quantified(Quantifier, Domain, Counts)
    /// One instance of a quantifier or generator.
    case instance(variable: Symbol, DisplayValue)
    /// A derived row; the rule that concluded it first, in which round, and how many other ways
    /// lead to it. No rule: it does not exist, or only perhaps.
    case row(relation: Int, [DisplayValue?], rule: Int?, round: Int, others: Int)
    /// A derived value; no rule: none applied and the declared `else` holds.
    case derived(Int, DisplayValue, rule: Int?)
    /// An answer of the case.
    case answer(DecidingFact)
    /// Whether a fact is answered "vet ej".
    case answeredUnknown(Int)
  }

  /// The clauses of a factor.
  public enum Clause: Sendable {
    /// When it applies.
    case applies
    /// When it is met.
    case met
    /// When it is partly met.
    case partly
    /// When a gap is a question instead.
    case opening
  }

  /// The quantifiers.
  public enum Quantifier: Sendable {
    /// At least one.
    case some
    /// None.
    case no
    /// Each.
    case every
  }

  /// What a quantifier runs over.
  public enum Domain: Sendable, Hashable {
    /// An entity or relation.
    case relation(Int)
    /// The values of a type.
    case values(ValueType)
  }

  /// What a quantifier has seen.
  public struct Counts: Sendable, Hashable {
    /// Instances that are certain.
    public var known: Int
    /// Instances that are possible.
    public var possible: Int
    /// Whether there may be more than anybody has named.
    public var isOpen: Bool

    /// Makes the counts.
    public init(known: Int, possible: Int, isOpen: Bool) {
      self.known = known
      self.possible = possible
      self.isOpen = isOpen
    }
  }
}

/// A value that a condition read, and where it read it.
public struct Term: Sendable {
  /// Where it was read.
  public var origin: Origin
  /// What it was.
  public var value: DisplayValue

  /// Makes a term.
  public init(origin: Origin, value: DisplayValue) {
    self.origin = origin
    self.value = value
  }

  /// Where a value comes from.
  public indirect enum Origin: Sendable {
    /// It stands in the rule.
    case literal
    /// A scalar fact or a field of an entity's row.
    case fact(DecidingFact)
    /// A column of a derived row.
    case column(relation: Int, column: Int)
    /// A derived value.
    case derived(Int)
    /// A variable.
    case variable(Symbol)
    /// The date of the case.
    case today
    /// A count, sum, smallest, largest or share over a domain.
    case aggregate(AggregateKind, Proof.Domain)
    /// A calculation from other terms.
    case calculation(Term, Expression.Operation, Term)
  }

  /// The aggregates.
  public enum AggregateKind: Sendable {
    /// How many.
    case count
    /// The sum.
    case sum
    /// The smallest.
    case min
    /// The largest.
    case max
    /// The share.
    case share
  }
}
