import CBundle
import Inference
import Report
import Rules

/// The one file that is the page: its own files, the engine and the rules put together.
struct PageFile {
  private let rules: [SourceFile]
  private let ruleBase: RuleBase
  private let engine: [UInt8]

  /// Takes the rules as files and read; `nil` where the program carries no engine for browsers.
  init?(_ rules: [SourceFile], _ ruleBase: RuleBase) {
    engine = Self.bytes(bundle_engine)
    if engine.isEmpty { return nil }
    self.rules = rules
    self.ruleBase = ruleBase
  }

  /// The page, in a language to begin with.
  func text(in language: Language) -> String {
    let style = HTMLReport.style + BriefHTML.style + Self.text(bundle_style)
    let script = Self.lean(Self.text(bundle_script))
    let policy =
      "default-src 'none'; script-src '\(Self.hash(script))' 'wasm-unsafe-eval'; "
      + "style-src '\(Self.hash(style))'; img-src data:; base-uri 'none'; form-action 'none'"
    let form = Form(Engine(ruleBase), isCore: false, by: .area, in: language)
    return Self.filled(
      Self.text(bundle_html),
      [
        ("language", language == .swedish ? "sv" : "en"),
        ("policy", policy),
        ("style", style),
        ("script", script),
        ("summary", Base85.text([UInt8](FormJSON(form).summary.utf8))),
        ("engine", Base85.text(engine)),
        ("unpacker", Base85.text(Self.bytes(bundle_unpacker))),
        ("rules", Base85.text(packedRules)),
        ("cases", Base85.text(Self.bytes(bundle_cases))),
      ])
  }

  /// Names and texts of the rules, as the engine takes them: packed where they are those that
  /// Scripts/web has packed, else as they are.
  private var packedRules: [UInt8] {
    var plain: [UInt8] = []
    for file in rules {
      let name = file.name.utf8.split(separator: UInt8(ascii: "/")).last ?? file.name.utf8[...]
      plain += Array(name) + [0] + file.bytes + [0]
    }
    let digest = SHA256.hexadecimalDigest(plain)
    return digest == Self.text(bundle_digest) ? Self.bytes(bundle_rules) : plain
  }

  // MARK: Pieces

  private static func bytes(_ file: bundle_page_file) -> [UInt8] {
    guard let file = bundle_page(file)?.pointee else { return [] }
    return [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  private static func text(_ file: bundle_page_file) -> String {
    String(decoding: bytes(file), as: UTF8.self)
  }

  /// A script without indents and lines of comment, which a browser has no use for.
  private static func lean(_ script: String) -> String {
    var result: [UInt8] = []
    for line in script.utf8.split(separator: UInt8(ascii: "\n")) {
      let code = line.drop { $0 == UInt8(ascii: " ") }
      let isComment =
        code.first == UInt8(ascii: "*") || code.starts(with: "//".utf8)
        || code.starts(with: "/**".utf8)
      if !isComment { result += Array(code) + [UInt8(ascii: "\n")] }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a content security policy knows an inline script or style by.
  private static func hash(_ text: String) -> String {
    "sha256-" + Base64.text(SHA256.digest([UInt8](text.utf8)))
  }

  /// A template with each `{{name}}` replaced once.
  private static func filled(_ template: String, _ values: [(name: String, text: String)]) -> String
  {
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let name = rest[open.upperBound..<close.lowerBound]
      result += rest[..<open.lowerBound] + (values.first { $0.name == name }?.text ?? "")
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
