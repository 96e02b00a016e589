// A global of its own for each scale: in Embedded Swift, two lists written out in one function
// have been mixed up when modules were linked, and a severity was read as an effort.
extension Keyword {
  /// How severe a gap is, from the least.
  static let severities: [Keyword] = [.low, .medium, .high]
  /// How much work a recommendation is, from the least.
  static let efforts: [Keyword] = [.small, .medium, .large]
}
