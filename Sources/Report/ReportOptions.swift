public import Rules

/// What a reader may choose about a report.
public struct ReportOptions: Sendable {
  /// The language.
  public var language: Language

  /// The number of columns that a line may have.
  public var width: Int

  /// The one area to show, by its place in ``RuleBase/areas``; `nil` for all.
  public var area: Int?

  /// The view to fill in, by its place in ``RuleBase/views``; `nil` for none.
  public var view: Int?

  /// Whether headings are set off with terminal escapes.
  public var isColored: Bool

  /// Whether a text is HTML to be put into a page, instead of lines.
  public var isHTML = false

  /// Makes the options; without arguments a Swedish report at 80 columns.
  public init(
    language: Language = .swedish, width: Int = 80, area: Int? = nil, isColored: Bool = false
  ) {
    self.language = language
    self.width = width
    self.area = area
    self.isColored = isColored
  }
}
