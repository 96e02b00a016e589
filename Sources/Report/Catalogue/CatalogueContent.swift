public import Inference
public import Rules

/// All that a rule base says, in the order that every form of it has.
public struct CatalogueContent {
  let engine: Engine
  let wording: Wording
  let links: RuleLinks

  /// Reads a rule base.
  public init(_ engine: Engine, in language: Language) {
    self.engine = engine
    wording = Wording(engine.ruleBase, Case(), in: language)
    links = RuleLinks(engine.ruleBase)
  }

  /// A chapter.
  struct Part {
    let id: String
    let title: String
    let groups: [Group]
  }

  /// Some entries under a heading; without one where a part has no groups.
  struct Group {
    var id = ""
    var title = ""
    let entries: [Entry]
  }

  /// A declaration.
  struct Entry {
    let anchor: String
    let title: String
    let id: String
    var lines: [Line] = []
    /// What the rule file says.
    var code = ""
  }

  /// What a declaration says of one thing.
  struct Line {
    let label: String
    let items: [Item]
  }

  /// A text, parts of which may be links or ids.
  struct Item {
    var anchor = ""
    var spans: [Span]
  }

  /// A piece of a text.
  enum Span {
    case text(String)
    case code(String)
    case link(String, to: String)
  }

  var ruleBase: RuleBase { engine.ruleBase }

  func say(_ phrase: CataloguePhrase) -> String { phrase.text(in: wording.language) }

  /// What the catalogue is called.
  var title: String {
    let name = ruleBase.name.map { ruleBase.string($0) } ?? ""
    return say(.title(name + " " + ruleBase.version))
  }

  /// Which rule base it is.
  var fingerprint: String {
    say(.fingerprint(String(decoding: ruleBase.contentHash.utf8.prefix(12), as: UTF8.self)))
  }

  /// The chapters that have something to say.
  var parts: [Part] {
    let all = [
      Part(id: "factors", title: say(.factors), groups: factorGroups),
      Part(id: "findings", title: say(.findings), groups: findingGroups),
      Part(id: "questions", title: say(.questions), groups: questionGroups),
      Part(id: "alternatives", title: say(.alternatives), groups: [Group(entries: choiceLists)]),
      Part(id: "roles", title: say(.roles), groups: [Group(entries: roles)]),
      Part(id: "conclusions", title: say(.conclusions), groups: conclusionGroups),
      Part(id: "rules", title: say(.rules), groups: [Group(entries: rules)]),
      Part(id: "known", title: say(.known), groups: [Group(entries: known)]),
      Part(id: "views", title: say(.views), groups: [Group(entries: views)]),
      Part(id: "sources", title: say(.sources), groups: sourceGroups),
      Part(id: "points", title: say(.points), groups: [Group(entries: points)]),
      Part(id: "retired", title: say(.retired), groups: [Group(entries: retired)]),
    ]
    return all.filter { $0.groups.contains { !$0.entries.isEmpty } }
  }
}

// MARK: Lines

extension CatalogueContent {
  /// The entry of a part, without lines.
  func entry(_ part: RulePart) -> Entry {
    Entry(anchor: wording.anchor(of: part), title: wording.name(of: part), id: wording.id(of: part))
  }

  func link(_ part: RulePart) -> Span {
    .link(wording.name(of: part), to: wording.anchor(of: part))
  }

  /// Texts under a label; nothing where there is no text.
  func line(_ label: CataloguePhrase, _ texts: [String]) -> [Line] {
    let texts = texts.filter { !$0.isEmpty }
    if texts.isEmpty { return [] }
    return [Line(label: say(label), items: texts.map { Item(spans: [.text($0)]) })]
  }

  func line(_ label: CataloguePhrase, _ text: String) -> [Line] { line(label, [text]) }

  func line(_ label: CataloguePhrase, _ text: Text) -> [Line] { line(label, wording.text(text)) }

  /// A sentence without a label.
  func sentence(_ text: String) -> [Line] {
    text.isEmpty ? [] : [Line(label: "", items: [Item(spans: [.text(text)])])]
  }

  /// Links in one row under a label; nothing where there is none.
  func line(_ label: CataloguePhrase, to parts: [RulePart]) -> [Line] {
    parts.isEmpty ? [] : [Line(label: say(label), items: [Item(spans: row(of: parts))])]
  }

  /// Links in a row; names may end with a full stop, so no comma stands between.
  func row(of parts: [RulePart]) -> [Span] {
    var spans: [Span] = []
    for part in parts {
      if !spans.isEmpty { spans.append(.text(" · ")) }
      spans.append(link(part))
    }
    return spans
  }

  /// A condition; where it has parts that are all needed or one of them, each on its own.
  func condition(
    _ label: CataloguePhrase, _ condition: Condition, _ variables: [Variable]
  ) -> [Line] {
    let (parts, title): ([Condition], String) =
      switch condition {
      case .and(let parts) where parts.count > 1: (parts, say(.allOf(say(label))))
      case .or(let parts) where parts.count > 1 && !Self.areComparisons(parts):
        (parts, say(.anyOf(say(label))))
      default: ([condition], say(label))
      }
    let items = parts.map { Item(spans: [.text(wording.condition($0, variables))]) }
    return [Line(label: title, items: items)]
  }

  /// Comparisons of one thing with several make one short sentence.
  private static func areComparisons(_ parts: [Condition]) -> Bool {
    parts.allSatisfy { if case .compare = $0 { true } else { false } }
  }

  /// The citations with their places as links, and what is our own judgement.
  func backing(_ citations: [Citation], _ judgements: [Text]) -> [Line] {
    var items: [Item] = []
    for citation in citations {
      let section = RulePart.section(source: citation.source, citation.section)
      let note = wording.text(citation.note)
      items.append(
        Item(spans: [
          link(section),
          .text(
            " (" + wording.say(.strength(citation.strength)) + ")"
              + (note.isEmpty ? "" : ": " + note)),
        ]))
    }
    let lines = items.isEmpty ? [] : [Line(label: say(.citations), items: items)]
    return lines + line(.judgement, judgements.map { wording.text($0) })
  }

  /// What rests on a part.
  func readers(of part: RulePart) -> [Line] {
    var (factors, findings, rules, questions): ([RulePart], [RulePart], [RulePart], [RulePart]) =
      ([], [], [], [])
    for reader in links.readers(of: part) {
      switch reader {
      case .factor: factors.append(reader)
      case .finding: findings.append(reader)
      case .rule: rules.append(reader)
      default: questions.append(reader)
      }
    }
    return line(.readByFactors, to: factors) + line(.readByFindings, to: findings)
      + line(.readByRules, to: rules) + line(.decidesOn, to: questions)
  }

  /// The views in which something stands.
  func views(with item: View.Item) -> [Line] {
    let views = ruleBase.views.indices.filter { ruleBase.views[$0].items.contains(item) }
    return line(.inViews, to: views.map { .view($0) })
  }
}
