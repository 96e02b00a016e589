extension Factor: ArchivedByParts {
  package static let blank = Factor(id: .blank)

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&area)
    archive.part(&owner)
    archive.part(&label)
    archive.part(&about)
    archive.part(&variables)
    archive.part(&applies)
    archive.part(&appliesNot)
    archive.part(&met)
    archive.part(&partly)
    archive.part(&partlyText)
    archive.part(&gapText)
    archive.part(&instances)
    archive.part(&severity)
    archiveSeverities(in: &archive)
    archive.part(&effort)
    archive.part(&advice)
    archive.part(&firstSteps)
    archive.part(&openings)
    archive.part(&requires)
    archive.part(&citations)
    archive.part(&references)
    archive.part(&judgements)
  }

  /// Pairs cannot be archived themselves.
  private mutating func archiveSeverities(in archive: inout some Archive) {
    var numbers = severities.map { $0.severity }
    var conditions = severities.map { $0.condition }
    archive.part(&numbers)
    archive.part(&conditions)
    severities = zip(numbers, conditions).map { (severity: $0, condition: $1) }
  }
}

extension Factor.Message: ArchivedByParts {
  package static var blank: Factor.Message { Factor.Message(generators: [], text: .none) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&generators)
    archive.part(&text)
  }
}

extension Factor.Advice: ArchivedByParts {
  package static let blank = Factor.Advice(
    condition: .constant(true), isInstead: false, text: .none)

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&condition)
    archive.part(&isInstead)
    archive.part(&text)
  }
}

extension Factor.Opening: ArchivedByParts {
  package static let blank = Factor.Opening(condition: .constant(true), facts: [])

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&condition)
    archive.part(&facts)
  }
}

extension Factor.Reference: ArchivedByParts {
  package static var blank: Factor.Reference {
    Factor.Reference(source: 0, section: 0, count: 0, base: 0, year: 0, text: .none)
  }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&source)
    archive.part(&section)
    archive.part(&count)
    archive.part(&base)
    archive.part(&year)
    archive.part(&text)
  }
}

extension Finding.Kind: Archived {}

extension Finding: ArchivedByParts {
  package static let blank = Finding(kind: .risk, id: .blank)

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&kind)
    archive.part(&id)
    archive.part(&variables)
    archive.part(&condition)
    archive.part(&label)
    archive.part(&about)
    archive.part(&raises)
    archive.part(&citations)
    archive.part(&judgements)
  }
}

extension View: ArchivedByParts {
  package static var blank: View { View(id: .blank) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&label)
    archive.part(&items)
    archive.part(&parts)
    archive.part(&citations)
  }
}

extension View.Part: ArchivedByParts {
  package static var blank: View.Part { View.Part(label: .none, lines: []) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&label)
    archive.part(&lines)
  }
}

extension View.Line: ArchivedByParts {
  package static var blank: View.Line { View.Line(question: .none, items: []) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&question)
    archive.part(&items)
  }
}

extension View.Item: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .factor(reader.read())
    case 1: self = .fact(reader.read())
    case 2: self = .area(reader.read())
    case 3: self = .entity(reader.read())
    case 4: self = .derived(reader.read())
    case 5: self = .finding(reader.read())
    default: self = reader.damaged(.factor(0))
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .factor(let place): writer.write(tag: 0, place)
    case .fact(let place): writer.write(tag: 1, place)
    case .area(let place): writer.write(tag: 2, place)
    case .entity(let place): writer.write(tag: 3, place)
    case .derived(let place): writer.write(tag: 4, place)
    case .finding(let place): writer.write(tag: 5, place)
    }
  }
}

extension Weights: ArchivedByParts {
  package static var blank: Weights { Weights() }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&severity)
    archive.part(&gap)
    archive.part(&partly)
    archive.part(&strengths)
    archive.part(&risk)
    archive.part(&waiting)
  }
}

extension Retired: ArchivedByParts {
  package static var blank: Retired {
    Retired(isFactor: false, id: .blank, since: "", replacement: nil)
  }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&isFactor)
    archive.part(&id)
    archive.part(&since)
    archive.part(&replacement)
  }
}
