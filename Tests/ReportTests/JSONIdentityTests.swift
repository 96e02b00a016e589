import Report
import Testing

@testable import Rules

/// What the writer writes, the reader reads.
struct JSONIdentityTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a random value is the same after it was written and read`(seed: UInt64) throws {
    var random = Randomness(state: seed)
    let value = random.value(depth: 0)
    let text = written(value)
    let file = SourceFile(name: "prov.json", bytes: [UInt8](text.utf8))
    let loaded = JSONReader.read(file)
    #expect(loaded.diagnostics == [])
    #expect(isSame(try #require(loaded.value), value))
    #expect(written(try #require(loaded.value)) == text)
  }

  private func written(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    write(value, to: &writer)
    return writer.text
  }

  private func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value.kind {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let number): writer.number(number)
    case .string(let text): writer.string(text)
    case .array(let elements): writer.array(elements) { write($1, to: &$0) }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          write(member.value, to: &writer)
        }
      }
    }
  }

  private func isSame(_ first: JSONValue, _ second: JSONValue) -> Bool {
    switch (first.kind, second.kind) {
    case (.null, .null): true
    case (.bool(let first), .bool(let second)): first == second
    case (.number(let first), .number(let second)): first == second
    case (.string(let first), .string(let second)): first.utf8.elementsEqual(second.utf8)
    case (.array(let first), .array(let second)):
      first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
    case (.object(let first), .object(let second)):
      first.count == second.count
        && zip(first, second).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value)
        }
    default: false
    }
  }
}

/// Random JSON values from a seed.
private struct Randomness: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func value(depth: Int) -> JSONValue {
    JSONValue(kind: kind(depth: depth), range: Self.nowhere)
  }

  private static let nowhere = SourceRange(file: 0, lower: 0, upper: 0)

  private mutating func kind(depth: Int) -> JSONValue.Kind {
    switch Int.random(in: depth > 4 ? 2...6 : 0...6, using: &self) {
    case 0:
      return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth + 1) })
    case 1:
      return .object(
        (0..<Int.random(in: 0...4, using: &self)).map { index in
          JSONValue.Member(
            key: "\(index)" + text(), keyRange: Self.nowhere, value: value(depth: depth + 1))
        })
    case 2: return .null
    case 3: return .bool(Bool.random(using: &self))
    case 4:
      let largest: Fixed = 999_999_999_999_999_999
      return .number(Fixed.random(in: -largest...largest, using: &self))
    case 5: return .number(Fixed.random(in: -100_000...100_000, using: &self))
    default: return .string(text())
    }
  }

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
      ]
      let range = ranges.randomElement(using: &self) ?? 0...0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
