/// A condition, checked: names are resolved to places in the ``RuleBase``, types agree.
///
/// It is true, false or unknown by strong Kleene logic.
public indirect enum Condition: Hashable, Sendable {
  /// True or false whatever the case says.
  case constant(Bool)

  /// True where all parts are.
  case and([Condition])

  /// True where some part is.
  case or([Condition])

  /// The opposite.
  case not(Condition)

  /// The opposite, written as an exception to the rest of a rule: a line of its own in a proof.
  case unless(Condition)

  /// A comparison of two values of one type.
  case compare(Expression, Comparison, Expression)

  /// Whether a yes/no value is yes.
  case holds(Expression)

  /// Whether a set (first) has an alternative (second).
  case has(Expression, Expression)

  /// Whether a number lies between two others, both included.
  case between(Expression, lower: Expression, upper: Expression)

  /// Whether a relation has a row with these columns; `nil` stands for anything.
  case matches(relation: Int, arguments: [Expression?])

  /// Whether some instance of the generator exists.
  case some(Generator)

  /// Whether no instance of the generator exists.
  case no(Generator)

  /// Whether each instance of the generator satisfies a condition.
  case every(Generator, Condition)

  /// Whether the answer to a scalar fact is "vet ej".
  case answeredUnknown(fact: Int)
}

/// How two values are compared.
public enum Comparison: Int, Sendable, CaseIterable {
  /// The same.
  case equal
  /// Not the same.
  case notEqual
  /// Less.
  case less
  /// Less or the same.
  case lessOrEqual
  /// More.
  case greater
  /// More or the same.
  case greaterOrEqual

  /// The comparison with its sides exchanged.
  public var mirrored: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// The comparison that holds where this one does not.
  public var opposite: Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}

/// An expression, checked.
public indirect enum Expression: Hashable, Sendable {
  /// A value as written.
  case literal(Value)

  /// A scalar fact, by its place in ``RuleBase/facts``.
  case fact(Int)

  /// A derived value, by its place in ``RuleBase/derivedValues``.
  case derived(Int)

  /// The date of the case, in days since 1970-01-01.
  case today

  /// A variable that stands for a value or, as an argument, for a row; by its place among the
  /// variables of the declaration.
  case variable(Int)

  /// A column of the row that a variable stands for.
  case field(variable: Int, column: Int)

  /// The lower or upper end of a range value.
  case end(of: Expression, isUpper: Bool)

  /// Sum, difference, product or quotient; a quotient only as an operand of a comparison.
  case arithmetic(Expression, Operation, Expression)

  /// The number of instances.
  case count(Generator)

  /// The sum, smallest or largest of an expression over the instances.
  case aggregate(Aggregate, Generator, Expression)

  /// The share of the instances that satisfy a condition, as a number between 0 and 1.
  case share(Generator, Condition)

  /// The four operations.
  public enum Operation: Int, Sendable, CaseIterable {
    /// Sum.
    case add
    /// Difference.
    case subtract
    /// Product; at least one side is a whole number.
    case multiply
    /// Quotient.
    case divide
  }

  /// What is made of many numbers.
  public enum Aggregate: Int, Sendable, CaseIterable {
    /// The sum; of nothing: 0.
    case sum
    /// The smallest; of nothing: does not apply.
    case min
    /// The largest; of nothing: does not apply.
    case max
  }
}

/// `for`, `some`, `every`, `count`…: a variable that runs over rows or values.
public struct Generator: Hashable, Sendable {
  /// The variable, by its place among the variables of the declaration.
  public var variable: Int

  /// What it runs over.
  public var domain: Domain

  /// Which instances count; `nil` for all.
  public var condition: Condition?

  /// Makes a generator.
  public init(variable: Int, domain: Domain, condition: Condition? = nil) {
    self.variable = variable
    self.domain = domain
    self.condition = condition
  }

  /// What a variable runs over.
  public enum Domain: Hashable, Sendable {
    /// The rows of an entity or relation, by its place in ``RuleBase/relations``.
    case rows(Int)

    /// The values of a finite type (age, yes/no, choice), those from `lower` to `upper` where
    /// given: the condition `lower <= value and value <= upper` filters the type's whole domain.
    case values(ValueType, lower: Expression?, upper: Expression?)
  }
}

/// A variable of a rule or of a clause.
public struct Variable: Hashable, Sendable {
  /// Its name.
  public var name: Symbol

  /// What it stands for.
  public var type: ValueType

  /// Makes a variable.
  public init(name: Symbol, type: ValueType) {
    self.name = name
    self.type = type
  }
}
