/// Writes HTML and SVG: every text and attribute is escaped, every element is closed.
///
/// Nothing here is inlined: the callers are hundreds, and the browser would load each copy.
public struct HTMLWriter {
  /// The attributes of an element, in their order.
  public typealias Attributes = [(name: String, value: String)]

  private var bytes: [UInt8] = []

  /// Makes an empty text.
  public init() {}

  /// What has been written.
  public var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds an element with what `fill` adds to it.
  @inline(never)
  public mutating func element(
    _ name: String, _ attributes: Attributes = [], _ fill: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    fill(&self)
    append("</")
    append(name)
    append(">")
    if Self.isBlock(name) { append("\n") }
  }

  /// Adds an element that holds a text.
  @inline(never)
  public mutating func element(_ name: String, _ attributes: Attributes = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Adds an element that holds nothing and has no end: `meta`, `input`.
  @inline(never)
  public mutating func void(_ name: String, _ attributes: Attributes = []) {
    open(name, attributes)
    append(">")
    if Self.isBlock(name) { append("\n") }
  }

  /// Adds an element of a picture that holds nothing: `rect`, `line`.
  @inline(never)
  public mutating func shape(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    append("/>")
  }

  /// Adds a text.
  public mutating func text(_ text: String) { escape(text) }

  /// Adds what is HTML, CSS or a script already; never anything that a case or a rule file says.
  public mutating func verbatim(_ text: String) { append(text) }

  @inline(never)
  private mutating func open(_ name: String, _ attributes: Attributes) {
    append("<")
    append(name)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      append("=\"")
      escape(attribute.value)
      append("\"")
    }
  }

  @inline(never)
  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  @inline(never)
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      // HTML cannot hold these; what is lost would be missed, so a sign for them is shown.
      case 0..<9, 11, 12, 14..<32: bytes.append(contentsOf: [0xE2, 0x90, 0x80 + byte])
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a line break after the element changes nothing of what people see.
  private static func isBlock(_ name: String) -> Bool {
    switch name {
    case "a", "abbr", "b", "bdi", "code", "em", "i", "input", "kbd", "label", "mark", "small",
      "span", "strong", "text", "title", "tspan":
      false
    default: true
    }
  }
}
