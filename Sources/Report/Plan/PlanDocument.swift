import Rules

/// A plan as people have left it, taken apart into what the tool made and what they wrote.
struct PlanDocument {
  /// What a document begins with, so that no other file is taken for one.
  static let mark = "<!-- gapcheck plan 1 -->"

  /// Whether it is such a document.
  private(set) var isPlan = false

  /// What people have written outside the steps.
  private(set) var preface: [String] = []

  /// The steps.
  private(set) var blocks: [Block] = []

  /// One step.
  struct Block {
    /// The heading as it stands.
    var heading: String
    /// The id of the factor.
    var id: String
    /// The fields with their values, as `- **label:** value`.
    var fields: [(label: String, value: String)] = []
    /// What else people have written, line by line.
    var own: [String] = []

    /// Whether there is anything that somebody has written.
    var hasWords: Bool { !own.isEmpty || fields.contains { !$0.value.isEmpty } }

    /// The value of the field that has one of some labels.
    func value(of labels: [String]) -> String {
      for field in fields {
        for label in labels where field.label.utf8.elementsEqual(label.utf8) { return field.value }
      }
      return ""
    }
  }

  /// The checksums of the lines that the tool made.
  private var made: [String] = []

  /// Takes a text apart.
  init(_ text: String) {
    let lines = Self.lines(of: text)
    for line in lines { made = Self.readMadeLine(line) ?? made }
    var isInBlock = false
    for line in lines where Self.readMadeLine(line) == nil {
      if line.utf8.elementsEqual(Self.mark.utf8) {
        isPlan = true
      } else if let block = Self.block(line) {
        blocks.append(block)
        isInBlock = true
      } else if line.utf8.starts(with: "## ".utf8) {
        isInBlock = false
        if !isMade(line) { preface.append(line) }
      } else if isInBlock {
        add(line)
      } else if isOwn(line) {
        preface.append(line)
      }
    }
    trim()
  }

  /// The step of a factor.
  func block(_ id: String) -> Block? { blocks.first { $0.id.utf8.elementsEqual(id.utf8) } }

  /// A label in both languages: a plan may be made again in the other.
  static func labels(_ phrase: PlanPhrase) -> [String] {
    [phrase.text(in: .swedish), phrase.text(in: .english)]
  }

  private mutating func add(_ line: String) {
    let last = blocks.count - 1
    if let field = Self.field(line), Self.isField(field.label) {
      blocks[last].fields.append(field)
    } else if isOwn(line) || (line.isEmpty && !blocks[last].own.isEmpty) {
      blocks[last].own.append(line)
    }
  }

  /// Whether a line is people's own: neither empty, nor a heading, nor made by the tool.
  private func isOwn(_ line: String) -> Bool {
    !line.isEmpty && !isMade(line) && !line.utf8.starts(with: "# ".utf8)
  }

  private func isMade(_ line: String) -> Bool {
    let checksum = Self.checksum(of: line)
    return made.contains { $0.utf8.elementsEqual(checksum.utf8) }
  }

  private mutating func trim() {
    for index in blocks.indices {
      while blocks[index].own.last?.isEmpty == true { blocks[index].own.removeLast() }
    }
    while preface.last?.isEmpty == true { preface.removeLast() }
  }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The block that a heading of the third level begins, which ends in an id between ticks.
  private static func block(_ line: String) -> Block? {
    let bytes = [UInt8](line.utf8)
    let tick = UInt8(ascii: "`")
    guard bytes.starts(with: "### ".utf8), bytes.last == tick,
      let start = bytes.dropLast().lastIndex(of: tick)
    else { return nil }
    let id = String(decoding: bytes[(start + 1)..<(bytes.count - 1)], as: UTF8.self)
    return Block(heading: line, id: id)
  }

  /// Whether a label is that of a field to fill in.
  private static func isField(_ label: String) -> Bool {
    let fields: [PlanPhrase] = [.owner, .due, .resources, .status, .notes, .contents]
    return fields.flatMap { labels($0) }.contains { $0.utf8.elementsEqual(label.utf8) }
  }

  /// The label and the value of a line that begins with a bold label.
  private static func field(_ line: String) -> (label: String, value: String)? {
    let bytes = [UInt8](line.utf8)
    let (open, close) = ([UInt8]("- **".utf8), [UInt8](":**".utf8))
    guard bytes.starts(with: open) else { return nil }
    for index in open.count..<bytes.count
    where bytes[index...].starts(with: close) {
      let label = String(decoding: bytes[open.count..<index], as: UTF8.self)
      var value = bytes[(index + close.count)...]
      while value.first == UInt8(ascii: " ") { value.removeFirst() }
      while value.last == UInt8(ascii: " ") { value.removeLast() }
      return (label, String(decoding: value, as: UTF8.self))
    }
    return nil
  }

  // MARK: What the tool made

  /// What the last line begins with: the checksums of all lines that the tool made, so that a line
  /// which somebody has changed is known to be theirs.
  private static let madeMark = "<!-- gapcheck made "

  /// The last line of a document with these lines.
  static func madeLine(_ lines: [String]) -> String {
    var checksums: [String] = []
    for line in lines where !line.isEmpty {
      let checksum = checksum(of: line)
      if !checksums.contains(where: { $0.utf8.elementsEqual(checksum.utf8) }) {
        checksums.append(checksum)
      }
    }
    return madeMark + checksums.joined(separator: " ") + " -->"
  }

  private static func readMadeLine(_ line: String) -> [String]? {
    guard line.utf8.starts(with: madeMark.utf8) else { return nil }
    return line.utf8.dropFirst(madeMark.utf8.count).split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Eight hexadecimal digits by FNV-1a, which tells lines apart well enough where nobody cheats.
  private static func checksum(of line: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in line.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
