/// What a command tells the program that started it.
enum ExitCode: Int32, Comparable {
  /// It is done.
  case done = 0
  /// It is done, and there is something that was asked not to be there.
  case found = 1
  /// The command is not given as it must be.
  case usage = 2
  /// Some input cannot be used.
  case unusable = 3

  static func < (first: ExitCode, second: ExitCode) -> Bool { first.rawValue < second.rawValue }
}
