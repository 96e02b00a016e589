public import Rules

/// What came of changing a rule base one step at a time.
public struct MutationResult: Sendable {
  /// How many changes were tried.
  public var tried: Int
  /// Those that no case notices, in the order of the declarations.
  public var unnoticed: [Mutation]

  /// Makes a result.
  public init(tried: Int, unnoticed: [Mutation]) {
    self.tried = tried
    self.unnoticed = unnoticed
  }

  /// How many changes some case notices.
  public var noticed: Int { tried - unnoticed.count }
}
