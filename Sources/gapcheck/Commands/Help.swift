import Rules

/// What `--help` prints.
enum Help {
  /// The help of a command, or of the program.
  static func text(of command: CommandName?, in language: Language) -> String {
    switch language {
    case .swedish: swedish(command)
    case .english: english(command)
    }
  }
}
