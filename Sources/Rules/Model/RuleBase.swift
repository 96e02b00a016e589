/// A checked rule base: every name resolved, every type right, every stratum known.
///
/// All lists are sorted by the UTF-8 bytes of their ids (choices and views keep the order in which
/// they are declared), so a place in a list does not depend on the order of files.
public struct RuleBase: Sendable {
  /// The files that texts refer to.
  public var files: [SourceFile] = []

  /// The names.
  public var symbols = SymbolTable()

  /// The name and version by `rulebase NAME { version 1.0 }`.
  public var name: Symbol?

  /// The version as written, empty where none is declared.
  public var version: String = ""

  /// The reports.
  public var sources: [Source] = []

  /// The roles to ask.
  public var roles: [Labelled] = []

  /// The areas, in order of declaration by `order`, else by id.
  public var areas: [Labelled] = []

  /// The lists of alternatives.
  public var choiceLists: [ChoiceList] = []

  /// The scalar facts.
  public var facts: [Fact] = []

  /// The entities and derived relations.
  public var relations: [Relation] = []

  /// The derived single values.
  public var derivedValues: [DerivedValue] = []

  /// The rules; a rule with several conclusions stands here once for each.
  public var rules: [Rule] = []

  /// The factors.
  public var factors: [Factor] = []

  /// The risks, strengths, cautions and contradictions, together, sorted by kind and id.
  public var findings: [Finding] = []

  /// The views.
  public var views: [View] = []

  /// The weights of the priority sum.
  public var weights = Weights()

  /// What is known of named rows, sorted by id.
  public var known: [Known] = []

  /// The names that are no longer used.
  public var retired: [Retired] = []

  /// The number of strata; `Rule.stratum` is below it.
  public var stratumCount = 0

  /// The places of all names; empty in a rule base that was not loaded.
  var names = NameTable()

  /// Where the declarations stand, in any order; ``contentHash`` reads them there.
  public var declarations: [SourceRange] = []

  /// The content hash where somebody keeps it.
  var keptContentHash: String?

  /// Makes an empty rule base.
  public init() {}
}

/// An id with a text: a role or an area.
public struct Labelled: Sendable {
  /// The id.
  public var id: Symbol
  /// What people read.
  public var label: Text

  /// Makes a labelled id.
  public init(id: Symbol, label: Text) {
    self.id = id
    self.label = label
  }
}

/// A report that rules cite.
public struct Source: Sendable {
  /// The id.
  public var id: Symbol
  /// The title as printed.
  public var title: TextRef = .none
  /// Who published it.
  public var publisher: TextRef = .none
  /// The date as written, `2019-04-03`, `2019-09` or `2016`.
  public var date: String = ""
  /// What a reader should know before comparing with it.
  public var limits: Text = .none
  /// Its sections, sorted by id.
  public var sections: [Section] = []

  /// Makes a source without sections.
  public init(id: Symbol) { self.id = id }

  /// A section that can be cited.
  public struct Section: Sendable {
    /// The id.
    public var id: Symbol
    /// The heading as printed.
    public var heading: TextRef
    /// The number as printed, or none.
    public var number: TextRef = .none
    /// The pages, or none.
    public var pages: TextRef = .none
    /// Whether the pages are inferred rather than printed.
    public var pagesAreInferred = false
    /// Whether the text at hand lacks the heading.
    public var isLost = false

    /// Makes a section.
    public init(id: Symbol, heading: TextRef) {
      self.id = id
      self.heading = heading
    }
  }
}

/// How strong the backing of a citation is, weakest first.
public enum Strength: Int, Sendable, CaseIterable {
  /// The report's own conclusion or proposal.
  case assessment
  /// One or two municipalities or districts.
  case example
  /// Several municipalities or districts in a report's own material.
  case survey
  /// The national strategy, an inquiry or a national authority.
  case guidance
  /// An evaluation or research result.
  case research
}

/// A place in a report that backs a conclusion.
public struct Citation: Sendable {
  /// The source, by its place in ``RuleBase/sources``.
  public var source: Int
  /// The section, by its place in the source's sections.
  public var section: Int
  /// How strong the backing is.
  public var strength: Strength
  /// What the place says, in our own words.
  public var note: Text

  /// Makes a citation.
  public init(source: Int, section: Int, strength: Strength, note: Text) {
    self.source = source
    self.section = section
    self.strength = strength
    self.note = note
  }
}

/// A scalar fact.
public struct Fact: Sendable {
  /// The id.
  public var id: Symbol
  /// The type.
  public var type: ValueType
  /// A short name.
  public var label: Text = .none
  /// The question.
  public var question: Text = .none
  /// Why it is asked.
  public var why: Text = .none
  /// What counts as yes, or how to choose.
  public var help: Text = .none
  /// Whom to ask, by its place in ``RuleBase/roles``.
  public var role: Int?
  /// Whether it belongs to the core questions.
  public var isCore = false
  /// When it is asked; always where there is none.
  public var asked: Asked?

  /// Makes a fact without texts.
  public init(id: Symbol, type: ValueType) {
    self.id = id
    self.type = type
  }
}

/// An entity (rows come from the case) or a derived relation (rows come from rules).
public struct Relation: Sendable {
  /// The id.
  public var id: Symbol
  /// Whether the rows come from the case.
  public var isEntity: Bool
  /// The columns in declared order.
  public var columns: [Column]
  /// What one row says: for an entity its name, for a relation a sentence with `{column}`.
  public var label: Text = .none
  /// The question whether the list is complete; entities only.
  public var question: Text = .none
  /// Why the list is asked for; entities only.
  public var why: Text = .none
  /// Whom to ask, by its place in ``RuleBase/roles``.
  public var role: Int?
  /// The stratum after which the rows are final; 0 for entities.
  public var stratum = 0
  /// Whether it belongs to the core questions; entities only.
  public var isCore = false
  /// When it is asked for, always where there is none; entities only.
  public var asked: Asked?

  /// Makes a relation without texts.
  public init(id: Symbol, isEntity: Bool, columns: [Column]) {
    self.id = id
    self.isEntity = isEntity
    self.columns = columns
  }

  /// A field of an entity or an argument of a relation.
  public struct Column: Sendable {
    /// The name.
    public var id: Symbol
    /// The type.
    public var type: ValueType
    /// A short name.
    public var label: Text = .none
    /// The question.
    public var question: Text = .none
    /// Whether a questionnaire of the core questions leaves it out.
    public var isExtended = false

    /// Makes a column without texts.
    public init(id: Symbol, type: ValueType) {
      self.id = id
      self.type = type
    }
  }
}

/// A value that rules conclude, with what it is where none of them does.
public struct DerivedValue: Sendable {
  /// The id.
  public var id: Symbol
  /// The type: yes/no, a choice or a number.
  public var type: ValueType
  /// The value where no rule concludes one.
  public var otherwise: Value
  /// A short name.
  public var label: Text = .none
  /// The stratum after which the value is final.
  public var stratum = 0

  /// Makes a derived value without texts.
  public init(id: Symbol, type: ValueType, otherwise: Value) {
    self.id = id
    self.type = type
    self.otherwise = otherwise
  }
}

/// A rule with one conclusion.
public struct Rule: Sendable {
  /// The id.
  public var id: Symbol
  /// The variables of the generators and of everything below them.
  public var variables: [Variable]
  /// The `for` clauses in written order; their conditions are part of the body.
  public var generators: [Generator]
  /// `when` and `unless`; `constant(true)` where there is none.
  public var condition: Condition
  /// What follows.
  public var conclusion: Conclusion
  /// The stratum in which it runs.
  public var stratum = 0
  /// Where the knowledge comes from.
  public var citations: [Citation] = []
  /// What is our own judgement.
  public var judgements: [Text] = []

  /// Makes a rule.
  public init(
    id: Symbol, variables: [Variable], generators: [Generator], condition: Condition,
    conclusion: Conclusion
  ) {
    self.id = id
    self.variables = variables
    self.generators = generators
    self.condition = condition
    self.conclusion = conclusion
  }

  /// What a rule concludes.
  public enum Conclusion: Hashable, Sendable {
    /// A row of a derived relation; the arguments are literals, variables or fields.
    case row(relation: Int, arguments: [Expression])

    /// The value of a derived value.
    case value(derived: Int, Expression)
  }
}
