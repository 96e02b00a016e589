import Inference
import Rules
import Testing

/// What becomes of a factor between two assessments: all pairs of statuses.
struct DirectionTests {
  static let rows: [(before: FactorStatus, after: FactorStatus, direction: Direction)] = [
    (.met, .met, .unchanged),
    (.met, .partly, .worsened),
    (.met, .gap, .worsened),
    (.met, .open, .becameUnknown),
    (.met, .notApplicable, .notComparable),
    (.partly, .met, .improved),
    (.partly, .partly, .unchanged),
    (.partly, .gap, .worsened),
    (.partly, .open, .becameUnknown),
    (.partly, .notApplicable, .notComparable),
    (.gap, .met, .improved),
    (.gap, .partly, .improved),
    (.gap, .gap, .unchanged),
    (.gap, .open, .becameUnknown),
    (.gap, .notApplicable, .notComparable),
    (.open, .met, .nowKnown),
    (.open, .partly, .nowKnown),
    (.open, .gap, .nowKnown),
    (.open, .open, .stillOpen),
    (.open, .notApplicable, .notComparable),
    (.notApplicable, .met, .notComparable),
    (.notApplicable, .partly, .notComparable),
    (.notApplicable, .gap, .notComparable),
    (.notApplicable, .open, .notComparable),
    (.notApplicable, .notApplicable, .unchanged),
  ]

  @Test(arguments: rows)
  func `a pair of statuses has one direction`(
    before: FactorStatus, after: FactorStatus, direction: Direction
  ) {
    #expect(Direction(from: before, to: after) == direction)
  }

  @Test func `the table has each pair once`() {
    let pairs = Self.rows.map { [$0.before, $0.after] }
    let count = FactorStatus.allCases.count
    #expect(Set(pairs).count == count * count && pairs.count == count * count)
  }

  @Test func `what is better one way is worse the other`() {
    for row in Self.rows {
      let back = Direction(from: row.after, to: row.before)
      switch row.direction {
      case .improved: #expect(back == .worsened)
      case .worsened: #expect(back == .improved)
      case .nowKnown: #expect(back == .becameUnknown)
      case .becameUnknown: #expect(back == .nowKnown)
      case .unchanged, .stillOpen, .notComparable: #expect(back == row.direction)
      }
    }
  }
}
