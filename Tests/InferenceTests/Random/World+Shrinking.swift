extension World {
  /// A smaller world for which something is still so: whatever can be left out is.
  func shrunk(while isSo: (World) -> Bool) -> World {
    var smallest = self
    var size: Int
    repeat {
      size = smallest.text.utf8.count
      Self.shrink(\.statements, of: &smallest, while: isSo)
      Self.shrink(\.declarations, of: &smallest, while: isSo)
    } while smallest.text.utf8.count < size
    return smallest
  }

  private static func shrink(
    _ pieces: WritableKeyPath<World, [[String]]>, of world: inout World,
    while isSo: (World) -> Bool
  ) {
    for index in world[keyPath: pieces].indices.reversed() {
      var smaller = world
      smaller[keyPath: pieces].remove(at: index)
      if isSo(smaller) {
        world = smaller
        continue
      }
      for line in world[keyPath: pieces][index].indices.dropFirst().dropLast().reversed() {
        var smaller = world
        smaller[keyPath: pieces][index].remove(at: line)
        if isSo(smaller) {
          world = smaller
          continue
        }
        for shorter in shorterLines(world[keyPath: pieces][index][line]) {
          smaller = world
          smaller[keyPath: pieces][index][line] = shorter
          if isSo(smaller) {
            world = smaller
            break
          }
        }
      }
    }
  }

  /// A line with one group in parentheses replaced by a group within it or by `yes = yes`.
  private static func shorterLines(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    let groups = groups(in: bytes)
    var lines: [String] = []
    for outer in groups {
      for inner in groups
      where inner.lowerBound > outer.lowerBound && inner.upperBound < outer.upperBound {
        let bytes = bytes[..<outer.lowerBound] + bytes[inner] + bytes[outer.upperBound...]
        lines.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return lines.sorted { $0.utf8.count < $1.utf8.count }
  }

  private static func groups(in bytes: [UInt8]) -> [Range<Int>] {
    var open: [Int] = []
    var groups: [Range<Int>] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") { open.append(index) }
      if byte == UInt8(ascii: ")"), let start = open.popLast() { groups.append(start..<index + 1) }
    }
    return groups
  }
}
