/// A number in ten-thousandths: `12 500` is 1.25.
///
/// So are all numbers: the age 3 is 30 000, `väntar` (expected) −10 000, the year 2019 20 190 000,
/// the day after 1970-01-01 10 000, 40 % is 400 000. `yes` is choice 1 and `no` is
/// choice 0 of ``ValueType/yesNo``.
public typealias Fixed = Int64

/// The factor between a whole number and its ``Fixed``.
public let fixedOne: Fixed = 10_000

/// A value as rules and cases write it.
public enum Value: Hashable, Sendable {
  /// A number, percent, age, year or date.
  case number(Fixed)

  /// One of a closed list of alternatives, by its place; `no` is 0 and `yes` is 1.
  case choice(Int)

  /// Alternatives of a list, one bit each; an open set may hold more than is named.
  case set(UInt64, isOpen: Bool)

  /// A text.
  case text(String)

  /// All numbers from one to another, both included.
  case range(Fixed, Fixed)
}

/// What a number counts, with its declared bounds.
public struct NumberType: Hashable, Sendable {
  /// What the number is.
  public var kind: Kind

  /// The unit as written, for example `kr`.
  ///
  /// It is `nil` for none; percent has the unit in its kind.
  public var unit: Symbol?

  /// The lowest value that the declaration allows.
  public var lower: Fixed

  /// The highest value that the declaration allows.
  public var upper: Fixed

  /// Makes a number type with the bounds of its declaration.
  public init(kind: Kind, unit: Symbol? = nil, lower: Fixed, upper: Fixed) {
    self.kind = kind
    self.unit = unit
    self.lower = lower
    self.upper = upper
  }

  /// The kinds of numbers.
  public enum Kind: Int, Sendable, CaseIterable {
    /// A whole number.
    case whole
    /// A number with up to four decimals.
    case decimal
    /// A share in percent.
    case percent
    /// A child's age in years: `väntar` (−1), then 0 … 18.
    case age
    /// A parent's or another span of years.
    case years
    /// A calendar year.
    case year
    /// A day, as days since 1970-01-01.
    case date
  }
}

/// The type of a fact, a field, a column or a variable.
public enum ValueType: Hashable, Sendable {
  /// Yes or no.
  case yesNo
  /// A number of some kind.
  case number(NumberType)
  /// One of the alternatives of a list, by the list's place in ``RuleBase/choiceLists``.
  case choice(Int)
  /// Any number of the alternatives of a list.
  case set(Int)
  /// A span of numbers of a kind.
  case range(NumberType)
  /// A free text.
  case text
  /// A row of an entity or relation, by its place in ``RuleBase/relations``.
  case row(Int)
}

/// A closed list of alternatives, declared by `choices` or inline after `one of` or `set of`.
public struct ChoiceList: Sendable {
  /// Its name; for an inline list the name of the fact that declares it.
  public var id: Symbol

  /// The alternatives in declared order, at most 62.
  public var choices: [Choice]

  /// Makes a list of alternatives.
  public init(id: Symbol, choices: [Choice]) {
    self.id = id
    self.choices = choices
  }

  /// One alternative.
  public struct Choice: Sendable {
    /// What rules and cases write.
    public var id: Symbol

    /// What people read.
    public var label: Text

    /// Makes an alternative.
    public init(id: Symbol, label: Text) {
      self.id = id
      self.label = label
    }
  }
}
