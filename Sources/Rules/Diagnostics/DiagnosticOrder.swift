extension Diagnostic {
  /// Whether one diagnostic is told before another: by file, place and code.
  ///
  /// What has no place comes first.
  public static func precedes(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
    let (left, right) = (first.orderKey, second.orderKey)
    for (one, other) in zip(left, right) where one != other { return one < other }
    return false
  }

  private var orderKey: [UInt32] {
    guard let range else { return [0, 0, UInt32(code.number), 0] }
    return [UInt32(range.file) + 1, range.lower, UInt32(code.number), range.upper]
  }
}
