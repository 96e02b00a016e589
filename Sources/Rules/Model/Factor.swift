/// A success factor.
public struct Factor: Sendable {
  /// The id.
  public var id: Symbol
  /// The area, by its place in ``RuleBase/areas``.
  public var area = 0
  /// Whose it is where it is not the municipality's own, by the place in ``RuleBase/roles``: such a
  /// factor is raised with others, not ranked among the gaps.
  public var owner: Int?
  /// The name.
  public var label: Text = .none
  /// What it takes to meet it.
  public var about: Text = .none
  /// All variables of its clauses.
  public var variables: [Variable] = []
  /// When it applies; `constant(true)` by default.
  public var applies: Condition = .constant(true)
  /// Why it does not apply, where it does not.
  public var appliesNot: Text = .none
  /// When it is met.
  public var met: Condition = .constant(false)
  /// When it is partly met, where it is not met.
  public var partly: Condition = .constant(false)
  /// What to say where it is partly met.
  public var partlyText: Text = .none
  /// What to say where it is a gap.
  public var gapText: Text = .none
  /// The instances of the gap, for example the ages that nothing covers.
  public var instances: [Message] = []
  /// How serious a gap is, 1 … 3, by default.
  public var severity = 2
  /// Other severities with their conditions.
  public var severities: [(severity: Int, condition: Condition)] = []
  /// How much work it takes, 1 … 3.
  public var effort = 2
  /// What to do.
  public var advice: [Advice] = []
  /// What to do first.
  public var firstSteps: [Advice] = []
  /// Conditions under which a gap is a question instead.
  public var openings: [Opening] = []
  /// The factors that come first, by their places in ``RuleBase/factors``.
  public var requires: [Int] = []
  /// Where the knowledge comes from.
  public var citations: [Citation] = []
  /// Figures to compare with.
  public var references: [Reference] = []
  /// What is our own judgement.
  public var judgements: [Text] = []

  /// Makes a factor without clauses.
  public init(id: Symbol) { self.id = id }

  /// A message for each instance of some generators.
  public struct Message: Sendable {
    /// The generators with their conditions.
    public var generators: [Generator]
    /// The sentence, with `{variable}` where a value belongs.
    public var text: Text

    /// Makes a message.
    public init(generators: [Generator], text: Text) {
      self.generators = generators
      self.text = text
    }
  }

  /// A recommendation with its condition.
  public struct Advice: Sendable {
    /// When it is given; `constant(true)` for always.
    public var condition: Condition
    /// Whether it stands instead of the unconditional ones.
    public var isInstead: Bool
    /// The recommendation.
    public var text: Text

    /// Makes a recommendation.
    public init(condition: Condition, isInstead: Bool, text: Text) {
      self.condition = condition
      self.isInstead = isInstead
      self.text = text
    }
  }

  /// A condition under which a gap is a question instead.
  public struct Opening: Sendable {
    /// The condition.
    public var condition: Condition
    /// The scalar facts to ask, by their places in ``RuleBase/facts``.
    public var facts: [Int]

    /// Makes an opening.
    public init(condition: Condition, facts: [Int]) {
      self.condition = condition
      self.facts = facts
    }
  }

  /// A figure from a report to compare with, never a norm.
  public struct Reference: Sendable {
    /// The source, by its place in ``RuleBase/sources``.
    public var source: Int
    /// The section, by its place in the source's sections.
    public var section: Int
    /// How many.
    public var count: Int
    /// Of how many.
    public var base: Int
    /// The year that the figure describes.
    public var year: Int
    /// What was counted.
    public var text: Text

    /// Makes a figure.
    public init(source: Int, section: Int, count: Int, base: Int, year: Int, text: Text) {
      self.source = source
      self.section = section
      self.count = count
      self.base = base
      self.year = year
      self.text = text
    }
  }
}

/// A risk, strength, caution or contradiction.
public struct Finding: Sendable {
  /// Which of them.
  public var kind: Kind
  /// The id.
  public var id: Symbol
  /// The variables of its condition.
  public var variables: [Variable] = []
  /// When it is there.
  public var condition: Condition = .constant(false)
  /// What it says.
  public var label: Text = .none
  /// A short name for lists, where declared.
  public var about: [Int] = []
  /// For a risk, the factors it raises; by their places in ``RuleBase/factors``.
  public var raises: [Int] = []
  /// Where the knowledge comes from.
  public var citations: [Citation] = []
  /// What is our own judgement.
  public var judgements: [Text] = []

  /// Makes a finding without clauses.
  public init(kind: Kind, id: Symbol) {
    self.kind = kind
    self.id = id
  }

  /// The kinds of findings, in the order they are kept.
  public enum Kind: Int, Sendable, CaseIterable {
    /// Several things together that make gaps more serious.
    case risk
    /// Something that is in place.
    case strength
    /// A source warns against reading too much into a figure or a fact.
    case caution
    /// Two answers, or an answer and a figure, disagree.
    case contradiction
  }
}

/// The weights of the priority sum; they stand in a rule file.
public struct Weights: Sendable {
  /// Times the severity 1 … 3.
  public var severity = 0
  /// For a gap.
  public var gap = 0
  /// For a factor that is partly met.
  public var partly = 0
  /// For a source, by the best strength it has, in the order of ``Strength``.
  public var strengths = [0, 0, 0, 0, 0]
  /// For each risk that raises the factor.
  public var risk = 0
  /// For each ranked finding that waits for the factor.
  public var waiting = 0

  /// Makes weights that are all 0.
  public init() {}

  /// All of them: severity, gap, partly, each strength with the best first, risk, waiting.
  public var numbers: [Int] {
    get { [severity, gap, partly] + strengths.reversed() + [risk, waiting] }
    set {
      guard newValue.count == numbers.count else { return }
      (severity, gap, partly) = (newValue[0], newValue[1], newValue[2])
      strengths = newValue[3..<3 + strengths.count].reversed()
      (risk, waiting) = (newValue[newValue.count - 2], newValue[newValue.count - 1])
    }
  }
}

/// A name that is no longer used.
public struct Retired: Sendable {
  /// Whether it was a fact or a factor.
  public var isFactor: Bool
  /// The old name.
  public var id: Symbol
  /// The version of the rule base since when it is gone.
  public var since: String
  /// The new name, where there is one.
  public var replacement: Symbol?

  /// Makes a retired name.
  public init(isFactor: Bool, id: Symbol, since: String, replacement: Symbol?) {
    self.isFactor = isFactor
    self.id = id
    self.since = since
    self.replacement = replacement
  }
}
