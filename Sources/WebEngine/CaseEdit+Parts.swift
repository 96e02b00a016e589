import Rules

extension CaseEdit {
  /// Reads a change: what it is about (`fact ID`, `row ENTITY ID`, `list ENTITY` or `header CLAUSE`,
  /// each word a part), then names with what they say (`state value`, `value 40`, `note …`).
  ///
  /// After `field NAME` comes what is said of a field of the row.
  init(_ parts: inout Parts) {
    switch parts.text() {
    case "row": self.init(.row(entity: parts.text(), id: parts.text()))
    case "list": self.init(.list(parts.text()))
    case "header": self.init(.header(parts.text()))
    default: self.init(.fact(parts.text()))
    }
    while !parts.isEmpty {
      let key = parts.text()
      let value = parts.text()
      if key == "field" {
        fields.append((value, Said()))
      } else if fields.isEmpty {
        said.take(key, value)
      } else {
        fields[fields.count - 1].said.take(key, value)
      }
    }
  }
}

extension CaseEdit.Said {
  fileprivate mutating func take(_ key: String, _ text: String) {
    switch key {
    case "state": state = CaseEdit.State(rawValue: text)
    case "value": value = text
    case "source": source = text
    case "section": section = text
    case "place": place = text
    case "on": date = text
    case "note": note = text
    case "by": role = text
    default: break
    }
  }
}
