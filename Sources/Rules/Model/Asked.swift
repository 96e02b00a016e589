/// When a questionnaire asks something; inference knows nothing of it.
public struct Asked: Sendable {
  /// The variables of the condition.
  public var variables: [Variable]
  /// The condition, which earlier answers fulfil.
  public var condition: Condition
  /// The facts that the condition reads, by their places in ``RuleBase/facts``.
  public var facts: [Int]
  /// The entities that the condition reads, by their places in ``RuleBase/relations``.
  public var lists: [Int]

  /// Makes a condition for a question.
  public init(variables: [Variable], condition: Condition, facts: [Int], lists: [Int]) {
    self.variables = variables
    self.condition = condition
    self.facts = facts
    self.lists = lists
  }
}
