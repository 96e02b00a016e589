/// An answer or remark in JSON whose name is no longer declared, as a case file writes it: nobody
/// knows its type any more, and it is kept as it was.
enum RetiredStatement {
  /// An answer.
  static func answer(_ name: String, _ json: JSONValue) -> [UInt8] {
    var text = CaseTextWriter()
    text.add(name + " = ")
    let state = json["state"]?.string ?? ""
    switch state.utf8.first {
    case UInt8(ascii: "u"): text.add(Keyword.unknown.word)
    case UInt8(ascii: "n"):
      text.add(Keyword.notApplicable.word)
      text.quoted(" ", json["reason"]?.string)
    case UInt8(ascii: "a"): text.add(Keyword.assume.word + " " + value(json["value"]))
    default: text.add(value(json["value"]))
    }
    let source = json["source"]?.string
    if source != nil || json["place"] != nil { text.add("\nfrom") }
    if let source { text.add(" " + source) }
    if let section = json["section"]?.string { text.add(" " + section) }
    text.quoted(" ", json["place"]?.string)
    text.plain("\non ", json["on"]?.string)
    text.plain("\nby ", json["by"]?.string)
    text.quoted("\nnote ", json["note"]?.string)
    return text.bytes
  }

  /// What people have written about a factor; `kind` is its keyword.
  static func remark(_ kind: String, _ factor: String, _ json: JSONValue) -> [UInt8] {
    var text = CaseTextWriter()
    text.add(kind + " " + factor)
    let isDisputed = kind.utf8.elementsEqual(Keyword.disputed.word.utf8)
    let isPlan = kind.utf8.elementsEqual(Keyword.plan.word.utf8)
    if isDisputed {
      text.quoted(" ", json["text"]?.string)
    } else {
      text.add(" {")
      text.quoted("\nowner ", json["owner"]?.string)
      text.plain("\ndue ", json["due"]?.string)
      text.plain("\nreview ", json["review"]?.string)
      text.plain("\nstatus ", json["status"]?.string)
      text.quoted(isPlan ? "\nnote " : "\nreason ", json["text"]?.string)
      text.add("\n}")
    }
    return text.bytes
  }

  private static func value(_ json: JSONValue?) -> String {
    guard let json else { return "" }
    switch json.kind {
    case .null, .array: return json.shape
    case .bool(let value): return (value ? Keyword.yes : Keyword.no).word
    case .number(let value): return Checker.text(of: value)
    case .string(let text):
      var symbols = SymbolTable.withKeywords()
      switch Lexer.single(text, &symbols)?.kind {
      case .name, .date: return text
      default: return CaseTextWriter.quote(text)
      }
    case .object:
      if let lower = json["from"], let upper = json["to"] {
        return value(lower) + " ... " + value(upper)
      }
      var names = (json["choices"]?.elements ?? []).map { $0.string ?? "" }
      if case .bool(true)? = json["open"]?.kind { names.append("...") }
      return "{ " + names.joined(separator: ", ") + " }"
    }
  }
}
