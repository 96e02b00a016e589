import Inference
import Rules

extension CatalogueContent {
  /// What rules conclude.
  var conclusionGroups: [Group] {
    let relations = ruleBase.relations.indices.filter { !ruleBase.relations[$0].isEntity }
    return [
      Group(
        id: "values", title: say(.values),
        entries: ruleBase.derivedValues.indices.map { value($0) }),
      Group(id: "lists", title: say(.lists), entries: relations.map { relation($0) }),
    ]
  }

  private func value(_ place: Int) -> Entry {
    let value = ruleBase.derivedValues[place]
    var entry = entry(.derived(place))
    entry.lines += line(.otherwise, wording.value(value.otherwise, value.type))
    entry.lines += line(
      .concludedBy,
      to: rules { if case .value(place, _) = $0 { true } else { false } })
    entry.lines += readers(of: .derived(place)) + views(with: .derived(place))
    return entry
  }

  private func relation(_ place: Int) -> Entry {
    var entry = entry(.relation(place))
    let items = ruleBase.relations[place].columns.indices.map { column in
      let part = RulePart.column(relation: place, column)
      return Item(
        anchor: wording.anchor(of: part),
        spans: [.text(wording.name(of: part) + " "), .code(wording.id(of: part))])
    }
    entry.lines.append(Line(label: say(.content), items: items))
    entry.lines += line(
      .concludedBy,
      to: rules { if case .row(place, _) = $0 { true } else { false } })
    entry.lines += readers(of: .relation(place))
    return entry
  }

  /// The rules with such a conclusion, each once.
  private func rules(_ isWanted: (Rule.Conclusion) -> Bool) -> [RulePart] {
    var parts: [RulePart] = []
    for (place, rule) in ruleBase.rules.enumerated() where isWanted(rule.conclusion) {
      let part = RulePart.rule(firstPlace(ofRule: place))
      if !parts.contains(part) { parts.append(part) }
    }
    return parts
  }

  /// A rule with several conclusions stands in the list once for each.
  private func firstPlace(ofRule place: Int) -> Int {
    ruleBase.rules.firstIndex { $0.id == ruleBase.rules[place].id } ?? place
  }

  /// The rules, each with all of its conclusions.
  var rules: [Entry] {
    let texts = ruleBase.ruleTexts()
    let places = ruleBase.rules.indices.filter { firstPlace(ofRule: $0) == $0 }
    return places.map { place in
      let same = ruleBase.rules.indices.filter { ruleBase.rules[$0].id == ruleBase.rules[place].id }
      var entry = entry(.rule(place))
      for rule in same { entry.lines += sentence(wording.rule(rule)) }
      entry.lines += line(.concludes, to: same.map { conclusion(ruleBase.rules[$0]) })
      entry.lines += line(.reads, to: links.rules[place])
      entry.lines += backing(ruleBase.rules[place].citations, ruleBase.rules[place].judgements)
      entry.code = texts[place]
      return entry
    }
  }

  private func conclusion(_ rule: Rule) -> RulePart {
    switch rule.conclusion {
    case .row(let relation, _): .relation(relation)
    case .value(let derived, _): .derived(derived)
    }
  }

  /// What is known of programmes and other rows by their names.
  var known: [Entry] {
    ruleBase.known.indices.map { place in
      let known = ruleBase.known[place]
      let columns = ruleBase.relations[known.relation].columns
      var entry = entry(.known(place))
      entry.lines += line(.names, known.names.map { ruleBase.string($0) }.joined(separator: "; "))
      for field in known.fields {
        entry.lines.append(
          Line(
            label: wording.column(known.relation, field.column),
            items: [Item(spans: [.text(wording.value(field.value, columns[field.column].type))])]))
      }
      entry.lines += line(.usedBy, to: [.relation(known.relation)])
      entry.lines += backing(known.citations, [])
      return entry
    }
  }

  /// The views with their questions.
  var views: [Entry] {
    ruleBase.views.indices.map { place in
      let view = ruleBase.views[place]
      var entry = entry(.view(place))
      if view.parts.isEmpty { entry.lines += line(.content, to: view.items.map { part($0) }) }
      for group in view.parts {
        let items = group.lines.map { line in
          let question = wording.text(line.question)
          return Item(
            spans: (question.isEmpty ? [] : [.text(question + " ")])
              + row(of: line.items.map { part($0) }))
        }
        entry.lines.append(Line(label: wording.text(group.label), items: items))
      }
      entry.lines += backing(view.citations, [])
      return entry
    }
  }

  private func part(_ item: View.Item) -> RulePart {
    switch item {
    case .factor(let place): .factor(place)
    case .fact(let place): .fact(place)
    case .area(let place): .area(place)
    case .entity(let place): .relation(place)
    case .derived(let place): .derived(place)
    case .finding(let place): .finding(place)
    }
  }
}
