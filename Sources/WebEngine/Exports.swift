// What the page calls: bytes in, bytes out. An address is that of a buffer here.
//
//   rules = gap_alloc(count)            write there: language, then name and text of each rule file
//   answer = gap_use(rules, count)      diagnostics in JSON; with an error the rules stay as before
//   request = gap_alloc(count)          write there: command, language, case, arguments
//   answer = gap_ask(request, count)    what was asked for, or diagnostics in JSON
//   gap_count(answer)                   how many bytes there are at `answer`
//   gap_free(answer), gap_free(request), gap_free(rules)
//
// The parts of a buffer are in UTF-8 and stand apart by a zero byte. The language is `sv` or `en`.
// Command.swift tells what can be asked.

import Rules

/// The buffers that are in use; WebAssembly calls come one at a time.
nonisolated(unsafe) private var buffers = Buffers()

/// The rules in use.
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

/// Uses some rules from now on, unless they have errors.
///
/// - Parameters:
///   - rules: a buffer with the language, then name and text of each file.
///   - count: how many of its bytes to read.
/// - Returns: a new buffer with the diagnostics in JSON; 0 where the address is no buffer or the
///   count is too large.
@c(gap_use)
public func use(rules: UnsafeMutableRawPointer?, count: Int32) -> UnsafeMutableRawPointer? {
  guard let rules = buffers.bytes(at: rules, count: Int(count)) else { return nil }
  return buffers.keep(session.use(Parts(rules)))
}

/// Answers a request about a case.
///
/// - Parameters:
///   - request: a buffer with command, language, case and arguments.
///   - count: how many of its bytes to read.
/// - Returns: a new buffer with the answer; 0 where the address is no buffer or the count is too
///   large.
@c(gap_ask)
public func ask(request: UnsafeMutableRawPointer?, count: Int32) -> UnsafeMutableRawPointer? {
  guard let request = buffers.bytes(at: request, count: Int(count)) else { return nil }
  return buffers.keep(session.answer(Parts(request)))
}
