/// A condition of a declaration, with where each part of it stands.
///
/// The parts of a condition are itself and all conditions within it, also those of generators and
/// of counts, each before what is within it. ``places`` lists those of the generators, then those
/// of the condition.
public struct Clause: Sendable {
  /// The declaration.
  public var owner: Owner
  /// What the condition decides.
  public var role: Role
  /// Where the name of the declaration stands.
  public var name: SourceRange
  /// Where the clause stands; of a rule or finding the same.
  public var range: SourceRange
  /// The generators whose instances must satisfy the condition.
  public var generators: [Generator] = []
  /// The condition; `constant(true)` where the generators are all.
  public var condition: Condition
  /// The variables of the declaration.
  public var variables: [Variable]
  /// Where the parts stand.
  public var places: [Place] = []

  /// A declaration with conditions.
  public enum Owner: Hashable, Sendable {
    /// A rule, by its place in ``RuleBase/rules``; of several conclusions the first.
    case rule(Int)
    /// A factor, by its place in ``RuleBase/factors``.
    case factor(Int)
    /// A finding, by its place in ``RuleBase/findings``.
    case finding(Int)
  }

  /// What a condition decides; numbers are places in the lists of the factor.
  public enum Role: Hashable, Sendable {
    /// Whether a rule or finding is so.
    case body
    /// Whether a factor applies.
    case applies
    /// Whether it is met.
    case met
    /// Whether it is partly met.
    case partly
    /// Whether it has another severity.
    case severity(Int)
    /// Whether a recommendation is given.
    case advice(Int)
    /// Whether a first step is given.
    case step(Int)
    /// Whether a gap is a question instead.
    case opening(Int)
    /// Which instances a gap has.
    case instance(Int)
  }

  /// Where a part of a condition stands.
  public struct Place: Hashable, Sendable {
    /// Its text.
    public var range: SourceRange
    /// Where the text is one alternative of `X in (A, B)`: that of `X`.
    public var operand: SourceRange?
    /// Whether it asks if an answer is "vet ej".
    public var isAnsweredUnknown = false
  }
}

extension RuleBase {
  /// A part of a condition as it is written, on one line.
  public func text(of place: Clause.Place) -> String {
    let text = text(of: place.range)
    if place.isAnsweredUnknown { return text + " answered unknown" }
    return place.operand.map { self.text(of: $0) + " = " + text } ?? text
  }

  /// What stands in a range, on one line: each run of spaces and line breaks as one space.
  public func text(of range: SourceRange) -> String {
    guard Int(range.file) < files.count else { return "" }
    var result: [UInt8] = []
    for byte in files[Int(range.file)].bytes[Int(range.lower)..<Int(range.upper)] {
      if byte > 0x20 {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The file and the line, from 1, where a range begins.
  public func line(of range: SourceRange) -> (file: String, line: Int) {
    guard Int(range.file) < files.count else { return ("", 0) }
    let file = files[Int(range.file)]
    var line = 1
    for byte in file.bytes.prefix(Int(range.lower)) where byte == UInt8(ascii: "\n") { line += 1 }
    return (file.name, line)
  }
}
