import Inference
import Rules
import Testing

/// Questions promise what answers would change; here every promise is tried.
struct InquiryTests {
  @Test(arguments: Seeds.parts(of: 100))
  func `each tried answer equals a new run`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      let engine = Engine(ruleBase)
      guard let inquiry = try? engine.inquire(subject) else { return [] }
      return engine.wrongTrials(inquiry, subject)
    }
  }

  @Test(arguments: Seeds.parts(of: 100))
  func `no completion contradicts the line, a consequence or a firm place`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds, make: { AskingMaker.world(seed: $0) }) { world, _ in
      let (ruleBase, subject) = try world.load()
      let engine = Engine(ruleBase)
      let inquiry = try engine.inquire(subject)
      return engine.wrongTrials(inquiry, subject)
        + (try engine.brokenPromises(inquiry, subject))
        + (try engine.brokenLine(inquiry, subject))
    }
  }

  @Test func `the line and firm places are claimed at all`() throws {
    var (lines, firm, moving) = (0, 0, 0)
    for seed in 1...60 {
      let (ruleBase, subject) = try AskingMaker.world(seed: UInt64(seed)).load()
      let inquiry = try Engine(ruleBase).inquire(subject)
      if inquiry.decisiveCount < inquiry.items.count { lines += 1 }
      firm += inquiry.outlooks.count { $0.facts == nil }
      moving += inquiry.outlooks.count { $0.facts != nil }
    }
    #expect(lines > 5 && firm > 5 && moving > 20, "\(lines) \(firm) \(moving)")
  }
}

extension Engine {
  /// The trials that come out otherwise than an assessment of the changed case.
  fileprivate func wrongTrials(_ inquiry: Inquiry, _ subject: Case) -> [String] {
    var wrong: [String] = []
    for item in inquiry.items {
      for trial in item.trials {
        let after = try? assess(subject.applying([trial.reply.change]))
        let expected = after.map { Difference(from: inquiry.assessment, to: $0) }
        if trial.difference?.factors != expected?.factors
          || trial.difference?.findings != expected?.findings
        {
          wrong += ["\(trial.reply.change)", "\(trial.difference as Any)", "\(expected as Any)"]
        }
      }
    }
    return wrong
  }

  /// What completions say otherwise than a consequence, or than a firm place.
  fileprivate func brokenPromises(_ inquiry: Inquiry, _ subject: Case) throws -> [String] {
    var broken: [String] = []
    let open = subject.opened
    var places: [[[Answer.State]: Int?]] = inquiry.outlooks.map { _ in [:] }
    for completion in Completions(ruleBase).all(of: open) {
      guard let complete = try? assess(completion) else { continue }
      for item in inquiry.items {
        guard case .fact(let fact) = item.question.fact else { continue }
        for trial in item.trials {
          guard trial.reply.covers(completion.answers[fact].state) else { continue }
          broken += trial.difference?.contradictions(with: complete, inquiry.assessment) ?? []
        }
      }
      for (place, outlook) in inquiry.outlooks.enumerated() {
        let rank = complete.factors[outlook.factor].priority?.rank
        if outlook.facts == nil && rank != place + 1 {
          broken.append("factor \(outlook.factor) is not firm at \(place + 1): \(rank as Any)")
        }
        let key = (outlook.facts ?? []).map { fact in
          if case .fact(let number) = fact { return completion.answers[number].state }
          return .absent
        }
        if let other = places[place][key], other != rank {
          broken.append("factor \(outlook.factor) depends on more than it says")
        }
        places[place][key] = .some(rank)
      }
      if !broken.isEmpty { return broken + ["\(completion.answers.map { $0.state })"] }
    }
    return []
  }

  /// Completions of the questions after the line that change the first places.
  fileprivate func brokenLine(_ inquiry: Inquiry, _ subject: Case) throws -> [String] {
    guard inquiry.decisiveCount < inquiry.items.count else { return [] }
    var rest = subject
    // "Vet ej" leaves the others as they are, so that only the rest is completed.
    for fact in rest.answers.indices where rest.answers[fact].state == .absent {
      rest.answers[fact].state = .notApplicable("kvar")
    }
    for item in inquiry.items.dropFirst(inquiry.decisiveCount) {
      guard case .fact(let fact) = item.question.fact else { continue }
      rest.answers[fact].state = .absent
    }
    let first = inquiry.assessment.ranking.prefix(Inquiry.firstPlaces)
    for completion in Completions(ruleBase).all(of: rest) {
      var subject = subject
      for fact in subject.answers.indices where rest.answers[fact].state == .absent {
        subject.answers[fact] = completion.answers[fact]
      }
      guard let after = try? assess(subject) else { continue }
      if Array(after.ranking.prefix(Inquiry.firstPlaces)) != Array(first) {
        return ["after \(inquiry.decisiveCount): \(first) but \(after.ranking)"]
      }
    }
    return []
  }
}

extension Reply {
  /// Whether an answer is what the reply says.
  fileprivate func covers(_ state: Answer.State) -> Bool {
    guard case .value(let value) = state else { return false }
    switch (meaning, value) {
    case (.value(let own), _): return own == value
    case (.numbers(let lower, let upper), .number(let number)):
      return (lower ?? .min) <= number && number <= (upper ?? .max)
    default: return false
    }
  }
}

extension Difference {
  /// The decided statuses and findings that a completion has otherwise.
  ///
  /// An assumption or "vet ej" that is replaced by something else may overturn them.
  fileprivate func contradictions(
    with complete: Assessment, _ before: Assessment
  ) -> [String] {
    guard !before.restsOnMoreThanAnswers else { return [] }
    var found: [String] = []
    for change in factors where change.after.status != .open {
      let status = complete.factors[change.factor].status
      if change.before.status != change.after.status && status != change.after.status {
        found.append("factor \(change.factor): \(change.after.status) but \(status)")
      }
    }
    for change in findings where change.after != .unknown {
      let truth = complete.findings[change.finding].truth
      if truth != change.after { found.append("finding \(change.finding): \(change.after)") }
    }
    return found
  }
}

extension Assessment {
  /// Whether the case assumes something or says "vet ej".
  fileprivate var restsOnMoreThanAnswers: Bool {
    subject.answers.contains { answer in
      switch answer.state {
      case .assumed, .unknown: true
      default: false
      }
    }
  }
}

extension Case {
  /// The case in which nothing is assumed and nothing is "vet ej".
  fileprivate var opened: Case {
    withoutAssumptions.mappingStates { $0 == .unknown ? .absent : $0 }
  }
}
