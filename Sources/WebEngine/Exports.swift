// What the page calls: bytes in, bytes out. An address is that of a buffer here.
//
//   rules = gap_alloc(count)            write the rule files there, joined by newlines
//   subject = gap_alloc(count)          write the case file there
//   answer = gap_check(rules, count, subject, count, language)
//   gap_count(answer)                   bytes of JSON at `answer`
//   gap_free(answer), gap_free(subject), gap_free(rules)

import Rules

/// The buffers that are in use; WebAssembly calls come one at a time.
nonisolated(unsafe) private var buffers = Buffers()

/// The rules that were used last; a page assesses by the same ones again and again.
nonisolated(unsafe) private var session = Session()

/// Makes a buffer for the page to write to; 0 where the count is negative or too large.
@c(gap_alloc)
public func makeBuffer(count: Int32) -> UnsafeMutableRawPointer? {
  buffers.make(count: Int(count))
}

/// Tells how many bytes a buffer holds; −1 for an address that is no buffer.
@c(gap_count)
public func countBuffer(at address: UnsafeMutableRawPointer?) -> Int32 {
  buffers.count(at: address).map { Int32($0) } ?? -1
}

/// Gives a buffer back; does nothing for an address that is no buffer.
@c(gap_free)
public func freeBuffer(at address: UnsafeMutableRawPointer?) {
  buffers.free(at: address)
}

/// Assesses a case by some rules and makes a new buffer with the answer in JSON.
///
/// - Parameters:
///   - rules: a buffer with the text of all rule files, joined by newlines.
///   - rulesCount: how many of its bytes to read.
///   - subject: a buffer with the text of the case file.
///   - subjectCount: how many of its bytes to read.
///   - language: 0 for Swedish, 1 for English.
/// - Returns: the address of the answer, 0 where an address is no buffer or a count is too large.
@c(gap_check)
public func check(
  rules: UnsafeMutableRawPointer?, rulesCount: Int32, subject: UnsafeMutableRawPointer?,
  subjectCount: Int32, language: Int32
) -> UnsafeMutableRawPointer? {
  guard let rules = buffers.bytes(at: rules, count: Int(rulesCount)),
    let subject = buffers.bytes(at: subject, count: Int(subjectCount))
  else { return nil }
  return buffers.keep(
    session.check(rules: rules, subject: subject, in: language == 1 ? .english : .swedish))
}
