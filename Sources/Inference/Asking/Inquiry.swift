public import Rules

/// What to ask, and what each answer would change.
public struct Inquiry: Sendable {
  /// The assessment of the case as it is.
  public var assessment: Assessment
  /// The questions, those first that can change most.
  public var items: [Item]
  /// How many of the questions can change the first places of the order; the rest cannot.
  public var decisiveCount: Int
  /// How many first places that is about.
  public var firstCount: Int
  /// For each of ``Assessment/ranking`` what its place depends on.
  public var outlooks: [Outlook]

  /// The number of first places that questions are told to change or not.
  public static let firstPlaces = 5

  /// A question with what its answers would change.
  public struct Item: Sendable {
    /// The question.
    public var question: Question
    /// Its value with the mean change of scores added, in ten-thousandths.
    public var value: Fixed
    /// The replies that were tried.
    public var trials: [Trial]
  }

  /// What one reply would change.
  public struct Trial: Sendable {
    /// The reply.
    public var reply: Reply
    /// What is different then, without questions; `nil` where rules then contradict each other.
    public var difference: Difference?
  }

  /// What the place of a ranked factor depends on.
  public struct Outlook: Sendable {
    /// The factor, by its place in ``RuleBase/factors``.
    public var factor: Int
    /// The open answers that may move it; `nil` where its place is the same whatever they are.
    public var facts: [DecidingFact]?
  }
}

extension Engine {
  /// Tries the answers to each question of a case.
  ///
  /// - Parameters:
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Returns: the assessment, the questions by what they can change, and how firm the order is.
  /// - Throws: ``Fault`` as ``assess(_:asOf:)``.
  /// - Complexity: some trials for each question; a trial reads again only what the answer reaches.
  public func inquire(_ subject: Case, asOf: Int64? = nil) throws(Fault) -> Inquiry {
    let subject = subject.filled(from: ruleBase)
    var assessor = Assessor(
      self, try evaluate(subject, asOf, assuming: true), subject, asOf: asOf)
    try assessor.assess()
    var bare: Assessor?
    if subject.hasAssumptions {
      var other = Assessor(
        self, try evaluate(subject, asOf, assuming: false), subject, asOf: asOf)
      try other.assess()
      bare = other
    }
    var finishing = assessor
    let assessment = try finishing.finish(without: bare)
    var trials = Trials(self, assessor)
    let items = items(assessment, &trials)
    var inquiry = Inquiry(
      assessment: assessment, items: items, decisiveCount: items.count,
      firstCount: min(Inquiry.firstPlaces, assessment.ranking.count), outlooks: [])
    var bounds = Bounds(self, assessor, &trials)
    inquiry.decisiveCount = decisiveCount(inquiry, &bounds, assessor.evaluation.numbering)
    if let bare { bounds = Bounds(self, bare, &trials) }
    let all = bounds.bounds(open: nil)
    inquiry.outlooks = assessment.ranking.map { factor in
      let facts = bounds.facts(moving: factor, all)
      return Inquiry.Outlook(
        factor: factor, facts: facts.map { $0.map { assessor.evaluation.numbering.fact($0) } })
    }
    return inquiry
  }

  // MARK: Trying

  private func items(_ assessment: Assessment, _ trials: inout Trials) -> [Inquiry.Item] {
    let replies = Replies(
      uses: trials.uses, evaluation: trials.base, subject: trials.subject,
      isThorough: false)
    let scores = Scores(self)
    let before = scores.places(trials.standings)
    var items: [Inquiry.Item] = []
    for question in assessment.questions {
      let unnamed = replies.unnamedAlternatives(of: question.fact)
      var alike: Difference??
      var tried: [Inquiry.Trial] = []
      var sum = 0
      for reply in replies.replies(to: question.fact).replies {
        let isUnnamed = reply.isAlternative(in: unnamed)
        let difference: Difference?
        if isUnnamed, let alike {
          difference = alike
        } else {
          difference = trials.run([reply.change]).map {
            Difference(
              from: before, trials.standings.truths, to: scores.places($0), $0.truths)
          }
        }
        if isUnnamed { alike = .some(difference) }
        for change in difference?.factors ?? [] {
          sum += abs(change.after.score - change.before.score)
        }
        tried.append(Inquiry.Trial(reply: reply, difference: difference))
      }
      let count = tried.count { $0.difference != nil }
      let mean = count == 0 ? 0 : roundedQuotient(Int64(sum), Int64(count))
      items.append(
        Inquiry.Item(question: question, value: question.value + mean, trials: tried))
    }
    return sorted(items)
  }

  /// Those that the case only assumes first, then by value; ties as before.
  private func sorted(_ items: [Inquiry.Item]) -> [Inquiry.Item] {
    let order = items.indices.sorted { first, second in
      let (left, right) = (items[first], items[second])
      if left.question.isAssumed != right.question.isAssumed { return left.question.isAssumed }
      return left.value == right.value ? first < second : left.value > right.value
    }
    return order.map { items[$0] }
  }

  /// The fewest questions after which the bounds let nothing change the first places.
  private func decisiveCount(
    _ inquiry: Inquiry, _ bounds: inout Bounds, _ numbering: FactNumbering
  ) -> Int {
    let numbers = inquiry.items.map { numbering.number($0.question.fact) }
    // An assumption counts as open: before it is asked, nothing is certain.
    var lower = inquiry.items.count { $0.question.isAssumed }
    var upper = inquiry.items.count
    while lower < upper {
      let middle = (lower + upper) / 2
      let rest = bounds.bounds(open: Array(numbers[middle...]))
      if Bounds.keepsFirst(rest, inquiry.assessment.ranking, Inquiry.firstPlaces) {
        upper = middle
      } else {
        lower = middle + 1
      }
    }
    return upper
  }
}

extension Reply {
  /// Whether it is one of some alternatives.
  fileprivate func isAlternative(in alternatives: UInt64) -> Bool {
    guard case .value(.choice(let place)) = meaning else { return false }
    return alternatives >> UInt64(place) & 1 == 1
  }
}

extension FactNumbering {
  /// The number of a fact, list or field.
  func number(_ fact: DecidingFact) -> Int {
    switch fact {
    case .fact(let number): return number
    case .list(let relation): return list(relation)
    case .field(let relation, let id, let column):
      var row = 0
      while rowID(relation: relation, row: row) != id { row += 1 }
      return field(relation: relation, row: row, column: column)
    }
  }
}
