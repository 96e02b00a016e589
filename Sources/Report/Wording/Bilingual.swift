public import Rules

/// What is said in both languages.
public protocol Bilingual {
  /// The Swedish words.
  var swedish: String { get }

  /// The English words.
  var english: String { get }
}

extension Bilingual {
  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
