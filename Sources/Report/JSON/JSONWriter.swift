public import Rules

/// Writes JSON: the keys in the order in which they are added, two spaces for each level.
///
/// Nothing here is inlined: the callers are hundreds, and the browser would load each copy.
public struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Makes an empty text.
  public init() {}

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds an object with what `fill` adds to it.
  @inline(never)
  public mutating func object(_ fill: (inout JSONWriter) -> Void) {
    nest("{", "}") { fill(&$0) }
  }

  /// Adds an array with what `fill` adds to it.
  @inline(never)
  public mutating func array(_ fill: (inout JSONWriter) -> Void) {
    nest("[", "]") { fill(&$0) }
  }

  /// Adds an array of a value for each element.
  public mutating func array<Elements: Sequence>(
    _ elements: Elements, _ add: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array { writer in
      for element in elements { add(&writer, element) }
    }
  }

  /// Adds a text.
  @inline(never)
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Adds a whole number.
  @inline(never)
  public mutating func number(_ value: Int) {
    separate()
    append(String(value))
  }

  /// Adds a number of ten-thousandths, without rounding.
  public mutating func number(_ value: Fixed) {
    separate()
    append(Self.decimal(value))
  }

  /// Adds `true` or `false`.
  @inline(never)
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Adds `null`.
  public mutating func null() {
    separate()
    append("null")
  }

  /// Adds the key of the value that follows; only within an object.
  @inline(never)
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    append(": ")
    isFirst = true
    isAfterKey = true
  }

  private var isAfterKey = false

  @inline(never)
  private mutating func nest(_ open: String, _ close: String, _ fill: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    depth += 1
    isFirst = true
    isAfterKey = false
    fill(&self)
    depth -= 1
    if !isFirst { breakLine() }
    append(close)
    isFirst = false
  }

  /// Writes what stands between this value or key and the one before it.
  @inline(never)
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
    } else {
      if !isFirst { append(",") }
      if depth > 0 { breakLine() }
    }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append("  ") }
  }

  @inline(never)
  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  @inline(never)
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        let digits = [UInt8]("0123456789abcdef".utf8)
        append("\\u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func decimal(_ value: Fixed) -> String {
    let magnitude = value.magnitude
    var text = (value < 0 ? "-" : "") + String(magnitude / fixedOne.magnitude)
    var rest = magnitude % fixedOne.magnitude
    if rest > 0 {
      text += "."
      var place = fixedOne.magnitude / 10
      while rest > 0 {
        text += String(rest / place)
        rest %= place
        place /= 10
      }
    }
    return text
  }
}

extension JSONWriter {
  /// Adds a text with its key.
  @inline(never)
  public mutating func string(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Adds a whole number with its key.
  @inline(never)
  public mutating func number(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Adds `true` or `false` with its key.
  @inline(never)
  public mutating func bool(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Adds an array of texts with its key.
  @inline(never)
  public mutating func strings(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  /// Adds an object with its key.
  @inline(never)
  public mutating func object(_ name: String, _ fill: (inout JSONWriter) -> Void) {
    key(name)
    object(fill)
  }

  /// Adds an array with its key, a value for each element.
  public mutating func array<Elements: Sequence>(
    _ name: String, _ elements: Elements, _ add: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, add)
  }
}
