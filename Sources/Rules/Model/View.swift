/// Ids in the order that people read them, perhaps as the questions of a framework.
public struct View: Sendable {
  /// The id.
  public var id: Symbol
  /// The name.
  public var label: Text = .none
  /// All that it lists, also in its parts, each once.
  public var items: [Item] = []
  /// The parts, in written order; none where it only lists.
  public var parts: [Part] = []
  /// Where it comes from.
  public var citations: [Citation] = []

  /// Makes an empty view.
  public init(id: Symbol) { self.id = id }

  /// Some questions under a heading.
  public struct Part: Sendable {
    /// The heading.
    public var label: Text
    /// The questions.
    public var lines: [Line]

    /// Makes a part.
    public init(label: Text, lines: [Line]) {
      self.label = label
      self.lines = lines
    }
  }

  /// A question and what answers it.
  public struct Line: Sendable {
    /// The question.
    public var question: Text
    /// What answers it.
    public var items: [Item]

    /// Makes a line.
    public init(question: Text, items: [Item]) {
      self.question = question
      self.items = items
    }
  }

  /// What a view can list.
  public enum Item: Hashable, Sendable {
    /// A factor, by its place in ``RuleBase/factors``.
    case factor(Int)
    /// A fact, by its place in ``RuleBase/facts``.
    case fact(Int)
    /// An area, by its place in ``RuleBase/areas``.
    case area(Int)
    /// An entity, by its place in ``RuleBase/relations``.
    case entity(Int)
    /// A derived value, by its place in ``RuleBase/derivedValues``.
    case derived(Int)
    /// A finding, by its place in ``RuleBase/findings``.
    case finding(Int)
  }
}

extension RuleBase {
  /// The place of a view in ``views``; `nil` where there is none of that id.
  public func view(named id: String) -> Int? { views.firstIndex { string($0.id) == id } }

  /// What a view lists; nothing where there is no view of that id.
  public func items(ofView id: String) -> [View.Item] {
    view(named: id).map { views[$0].items } ?? []
  }
}
