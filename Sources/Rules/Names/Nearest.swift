/// The candidate that somebody most likely meant by a misspelt name, or `nil`.
///
/// At most two letters may be wrong, left out, put in or swapped, and at most a third of them. Of
/// several that are equally near the longest is taken, for letters are rather left out than put in;
/// then the first by its bytes.
func nearest(
  to name: ArraySlice<UInt8>, among candidates: [Symbol], in symbols: SymbolTable
) -> Symbol? {
  let index = nearest(to: name, among: candidates.map { symbols.bytes($0) })
  return index.map { candidates[$0] }
}

/// The name that somebody most likely meant by a misspelt one, or `nil`; the same rule.
///
/// - Parameters:
///   - name: the name as written.
///   - candidates: the names that there are.
/// - Returns: one of the candidates.
public func nearest(to name: String, among candidates: [String]) -> String? {
  let index = nearest(
    to: [UInt8](name.utf8)[...], among: candidates.map { [UInt8]($0.utf8)[...] })
  return index.map { candidates[$0] }
}

/// The keyword that somebody most likely meant, or `nil`; the same rule as for names.
func nearest(to name: ArraySlice<UInt8>, among candidates: [Keyword]) -> Keyword? {
  let index = nearest(to: name, among: candidates.map { [UInt8]($0.word.utf8)[...] })
  return index.map { candidates[$0] }
}

/// The place of the candidate that somebody most likely meant, or `nil`; the same rule.
func nearest(to name: ArraySlice<UInt8>, among candidates: [ArraySlice<UInt8>]) -> Int? {
  let written = scalars(name)
  let limit = min(2, written.count / 3)
  guard limit > 0 else { return nil }
  var best: (distance: Int, index: Int)?
  for (index, candidate) in candidates.enumerated() {
    let letters = scalars(candidate)
    guard abs(letters.count - written.count) <= limit else { continue }
    let distance = editDistance(written, letters)
    guard distance > 0, distance <= limit else { continue }
    if let current = best {
      let other = candidates[current.index]
      let isBetter =
        distance != current.distance
        ? distance < current.distance
        : candidate.count != other.count
          ? candidate.count > other.count : candidate.lexicographicallyPrecedes(other)
      if !isBetter { continue }
    }
    best = (distance, index)
  }
  return best?.index
}

/// How many letters must be changed, put in, left out or swapped with the next.
private func editDistance(_ first: [UInt32], _ second: [UInt32]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in 0..<first.count {
    var current = [row + 1]
    for column in 0..<second.count {
      let change = last[column] + (first[row] == second[column] ? 0 : 1)
      var best = min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}

/// The scalars of a name, so that å is one letter and not two bytes.
private func scalars(_ name: ArraySlice<UInt8>) -> [UInt32] {
  var result: [UInt32] = []
  for byte in name {
    if byte & 0xC0 == 0x80, let last = result.last {
      result[result.count - 1] = last << 6 | UInt32(byte & 0x3F)
    } else {
      result.append(UInt32(byte))
    }
  }
  return result
}
