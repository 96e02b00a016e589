import Inference
import Rules

extension Wording {
  /// A report in few words: who published it and when.
  ///
  /// What stands before the first comma of the publisher is its short name.
  func source(_ index: Int) -> String {
    let source = ruleBase.sources[index]
    let publisher = ruleBase.string(source.publisher)
    let name = publisher.isEmpty ? ruleBase.string(source.title) : publisher
    let short = name.utf8.firstIndex(of: UInt8(ascii: ",")).map { String(name[..<$0]) } ?? name
    let year = String(decoding: source.date.utf8.prefix(4), as: UTF8.self)
    return year.isEmpty ? short : short + " " + year
  }

  /// A report with its title, and what to know before comparing with it.
  func bibliography(_ index: Int) -> String {
    let source = ruleBase.sources[index]
    let publisher = ruleBase.string(source.publisher)
    var line = self.source(index) + ": " + ruleBase.string(source.title) + ". "
    line += publisher + (publisher.isEmpty || source.date.isEmpty ? "" : ", ") + source.date + "."
    let limits = text(source.limits)
    return limits.isEmpty ? line : line + " " + limits
  }

  /// A section and its pages: `avsnitt 2.5.1, s. 17`.
  func section(_ source: Int, _ index: Int) -> String {
    let section = ruleBase.sources[source].sections[index]
    let number = ruleBase.string(section.number)
    let heading = ruleBase.string(section.heading)
    let place = number.isEmpty ? say(.sectionNamed(heading)) : say(.section(number: number))
    let pages = ruleBase.string(section.pages)
    guard !pages.isEmpty else { return place }
    return place + ", " + say(.pages(pages, areInferred: section.pagesAreInferred))
  }

  /// A citation: report, place, how strong it is and what it says.
  func citation(_ citation: Citation) -> String {
    let place = source(citation.source) + ", " + section(citation.source, citation.section)
    let note = text(citation.note)
    return place + " (" + say(.strength(citation.strength)) + ")"
      + (note.isEmpty ? "" : ": " + note)
  }

  /// Where an answer comes from, or `nil` where the case does not say.
  func place(_ provenance: Provenance) -> String? {
    guard provenance.known == nil else {
      var origin = provenance
      origin.known = nil
      return say(.filledFrom(place(origin) ?? ""))
    }
    var parts: [String] = []
    if let source = provenance.source {
      parts.append(self.source(source))
      if let section = provenance.section { parts.append(self.section(source, section)) }
    }
    if !provenance.place.isEmpty { parts.append(provenance.place) }
    if let role = provenance.role { parts.append(self.role(role)) }
    if !provenance.date.isEmpty { parts.append(provenance.date) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A figure of a report to compare with.
  func reference(_ reference: Factor.Reference) -> String {
    var text = self.text(reference.text)
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    let place = source(reference.source) + ", " + section(reference.source, reference.section)
    return say(.share(reference.count, of: reference.base)) + " " + text + ", "
      + String(reference.year) + " (" + place + ")"
  }
}
