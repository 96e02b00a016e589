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

  /// The options that all commands on a case end with.
  static let swedishCaseOptions = """
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      -o FIL          skriv till en fil i stället
      --lang sv|en    språk
      --color auto|always|never
                      fet stil i terminalen
    """

  /// The same in English.
  static let englishCaseOptions = """
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      -o FILE         write to a file instead
      --lang sv|en    language
      --color auto|always|never
                      bold in the terminal
    """
}
