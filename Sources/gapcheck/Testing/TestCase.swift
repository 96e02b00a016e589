import Rules

/// A case with what is expected of it.
struct TestCase {
  let subject: Case
  let expectations: Expectations
  /// The file that the ranges of the expectations point into.
  let file: SourceFile
}

/// The cases of files and folders, and what hinders some of them from being tested.
struct TestCases {
  private(set) var cases: [TestCase] = []
  /// What makes a test fail before anything is assessed: half a pair, an empty expectation file.
  private(set) var failures: [Diagnostic] = []
  /// How many cannot be read or understood; that is told already.
  private(set) var unusable = 0

  private let ruleBase: RuleBase
  private let environment: Environment
  private let messages: Messages

  /// Reads the cases at some paths and their expectations.
  ///
  /// - Parameters:
  ///   - paths: files, or folders that are searched with those below them.
  ///   - ruleBase: the rule base whose names they use.
  ///   - environment: where the files are.
  ///   - messages: where it is told what cannot be used.
  init(
    _ paths: [String], with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) {
    self.ruleBase = ruleBase
    self.environment = environment
    self.messages = messages
    var seen: Set<String> = []
    for path in paths {
      for stem in stems(at: path) where seen.insert(stem).inserted { add(stem, foundAt: path) }
    }
  }

  /// The paths of pairs without their endings.
  private mutating func stems(at path: String) -> [String] {
    guard environment.files.isFolder(path) else {
      if let stem = Self.stem(of: path) { return [stem] }
      messages.tell(Diagnostic(.noTestFile, at: nil, [path]))
      unusable += 1
      return []
    }
    do throws(FileError) {
      var stems: [String] = []
      for name in try environment.files.list(path) {
        let inner = Path.join(path, name)
        if let stem = Self.stem(of: inner) {
          stems.append(stem)
        } else if environment.files.isFolder(inner) {
          stems += self.stems(at: inner)
        }
      }
      return stems
    } catch {
      messages.tell(error.diagnostic(reading: path))
      unusable += 1
      return []
    }
  }

  private static func stem(of path: String) -> String? {
    let ending = Path.ending(of: path)
    guard ["case", "json", "expect"].contains(ending) else { return nil }
    return String(path.dropLast(ending.utf8.count + 1))
  }

  private mutating func add(_ stem: String, foundAt path: String) {
    let (casePath, expectationPath) = (stem + ".case", stem + ".expect")
    var subject = read(casePath)
    if case .missing = subject { subject = read(stem + ".json") }
    switch (subject, read(expectationPath)) {
    case (.found(let caseFile), .found(let file)):
      add(caseFile, file)
    case (.found(let file), .missing) where file.isJSON:
      addAlone(file, expectationPath)
    case (.found, .missing):
      failures.append(Diagnostic(.caseWithoutExpectations, at: nil, [casePath, expectationPath]))
    case (.missing, .found):
      failures.append(Diagnostic(.expectationsWithoutCase, at: nil, [expectationPath, casePath]))
    case (.missing, .missing):
      let missing = Path.ending(of: path) == "json" ? path : casePath
      messages.tell(FileError.missing.diagnostic(reading: missing))
      unusable += 1
    default: unusable += 1
    }
  }

  /// JSON without expectations: only a case needs them, and other formats may lie beside cases.
  private mutating func addAlone(_ file: SourceFile, _ expectationPath: String) {
    let subject = Case.load(file, with: ruleBase)
    if subject.isOtherFormat { return }
    messages.tell(subject.diagnostics, about: [file])
    if subject.value == nil {
      unusable += 1
    } else {
      failures.append(Diagnostic(.caseWithoutExpectations, at: nil, [file.name, expectationPath]))
    }
  }

  private mutating func add(_ caseFile: SourceFile, _ file: SourceFile) {
    let subject = Case.load(caseFile, with: ruleBase)
    messages.tell(subject.diagnostics, about: [caseFile])
    guard let subject = subject.value else {
      unusable += 1
      return
    }
    let expectations = Expectations.load(file, with: ruleBase, for: subject)
    messages.tell(expectations.diagnostics, about: [file])
    guard let expectations = expectations.value else {
      unusable += 1
      return
    }
    if expectations.lines.isEmpty {
      failures.append(Diagnostic(.nothingExpected, at: nil, [file.name]))
      return
    }
    cases.append(TestCase(subject: subject, expectations: expectations, file: file))
  }

  /// What came of reading a file.
  private enum Reading {
    case found(SourceFile)
    case missing
    /// It is told already.
    case unreadable
  }

  private func read(_ path: String) -> Reading {
    do throws(FileError) {
      let bytes = try environment.files.read(path, SourceFile.maximumSize)
      return .found(SourceFile(name: path, bytes: bytes))
    } catch .missing {
      return .missing
    } catch {
      messages.tell(error.diagnostic(reading: path))
      return .unreadable
    }
  }
}
