import Inference
import Rules

extension CatalogueContent {
  /// The reports, each with its sections.
  var sourceGroups: [Group] {
    ruleBase.sources.indices.map { source in
      let sections = ruleBase.sources[source].sections.indices
      return Group(
        id: "source-part-" + String(source + 1), title: wording.source(source),
        entries: [self.source(source)] + sections.map { section(source, $0) })
    }
  }

  private func source(_ place: Int) -> Entry {
    let source = ruleBase.sources[place]
    let title = ruleBase.string(source.title)
    var entry = Entry(
      anchor: wording.anchor(of: .source(place)),
      title: title.isEmpty ? wording.source(place) : title,
      id: wording.id(of: .source(place)))
    entry.lines += line(.publisher, ruleBase.string(source.publisher))
    entry.lines += line(.date, source.date)
    entry.lines += line(.limits, source.limits)
    return entry
  }

  private func section(_ source: Int, _ place: Int) -> Entry {
    let section = ruleBase.sources[source].sections[place]
    let part = RulePart.section(source: source, place)
    let number = ruleBase.string(section.number)
    let pages = ruleBase.string(section.pages)
    var title = ruleBase.string(section.heading)
    if !number.isEmpty { title = number + " " + title }
    if !pages.isEmpty {
      title += ", " + wording.say(.pages(pages, areInferred: section.pagesAreInferred))
    }
    var entry = Entry(anchor: wording.anchor(of: part), title: title, id: wording.id(of: part))
    if section.isLost { entry.lines += sentence(say(.lost)) }
    entry.lines += line(.citedBy, to: links.citing(part))
    return entry
  }

  /// How the sum is made that decides the order of gaps.
  var points: [Entry] {
    let weights = ruleBase.weights
    let kinds: [(Priority.Part.Kind, String)] = [
      (.severity, "× " + String(weights.severity)),
      (.status, String(weights.gap) + " / " + String(weights.partly)),
      (.risks, "× " + String(weights.risk)),
      (.waiting, "× " + String(weights.waiting)),
    ]
    var entry = Entry(anchor: "weights", title: say(.points), id: "weights")
    for (kind, text) in kinds {
      let label = Alphabet.uppercasedFirst(wording.say(.part(kind, .gap)))
      entry.lines.append(Line(label: label, items: [Item(spans: [.text(text)])]))
    }
    let strengths = Strength.allCases.map {
      wording.say(.strength($0)) + ": " + String(weights.strengths[$0.rawValue])
    }
    entry.lines += line(.citations, strengths.joined(separator: "; "))
    return [entry]
  }

  /// The names that are no longer used.
  var retired: [Entry] {
    ruleBase.retired.map { retired in
      let id = ruleBase.string(retired.id)
      var entry = Entry(
        anchor: (retired.isFactor ? "retired-factor-" : "retired-fact-") + id, title: id, id: id)
      entry.lines += line(.since, retired.since)
      if let other = retired.replacement {
        entry.lines += line(.replacedBy, ruleBase.string(other))
      }
      return entry
    }
  }
}
