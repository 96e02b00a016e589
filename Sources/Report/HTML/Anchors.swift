/// The anchors of a page in which the same thing may stand several times: its first place has the
/// anchor, and later ones lead there.
struct Anchors {
  private var given: [String] = []

  /// Whether an anchor is asked for the first time, as it is once.
  mutating func isFirst(_ anchor: String) -> Bool {
    // By bytes: two names that only look alike are two.
    guard !given.contains(where: { $0.utf8.elementsEqual(anchor.utf8) }) else { return false }
    given.append(anchor)
    return true
  }
}
