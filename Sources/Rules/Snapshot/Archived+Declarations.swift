extension Labelled: ArchivedByParts {
  package static var blank: Labelled { Labelled(id: .blank, label: .none) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&label)
  }
}

extension Source: ArchivedByParts {
  package static var blank: Source { Source(id: .blank) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&title)
    archive.part(&publisher)
    archive.part(&date)
    archive.part(&limits)
    archive.part(&sections)
  }
}

extension Source.Section: ArchivedByParts {
  package static var blank: Source.Section { Source.Section(id: .blank, heading: .none) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&heading)
    archive.part(&number)
    archive.part(&pages)
    archive.part(&pagesAreInferred)
    archive.part(&isLost)
  }
}

extension Strength: Archived {}

extension Citation: ArchivedByParts {
  package static var blank: Citation {
    Citation(source: 0, section: 0, strength: .assessment, note: .none)
  }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&source)
    archive.part(&section)
    archive.part(&strength)
    archive.part(&note)
  }
}

extension Fact: ArchivedByParts {
  package static var blank: Fact { Fact(id: .blank, type: .yesNo) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&type)
    archive.part(&label)
    archive.part(&question)
    archive.part(&why)
    archive.part(&help)
    archive.part(&role)
    archive.part(&isCore)
    archive.part(&asked)
  }
}

extension Asked: ArchivedByParts {
  package static var blank: Asked {
    Asked(variables: [], condition: .constant(true), facts: [], lists: [])
  }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&variables)
    archive.part(&condition)
    archive.part(&facts)
    archive.part(&lists)
  }
}

extension Relation: ArchivedByParts {
  package static var blank: Relation { Relation(id: .blank, isEntity: false, columns: []) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&isEntity)
    archive.part(&columns)
    archive.part(&label)
    archive.part(&question)
    archive.part(&why)
    archive.part(&role)
    archive.part(&stratum)
    archive.part(&isCore)
    archive.part(&asked)
  }
}

extension Relation.Column: ArchivedByParts {
  package static var blank: Relation.Column { Relation.Column(id: .blank, type: .yesNo) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&type)
    archive.part(&label)
    archive.part(&question)
    archive.part(&isExtended)
  }
}

extension Known: ArchivedByParts {
  package static var blank: Known { Known(id: .blank, relation: 0) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&relation)
    archive.part(&names)
    archive.part(&fields)
    archive.part(&citations)
  }
}

extension Known.Field: ArchivedByParts {
  package static var blank: Known.Field { Known.Field(column: 0, value: .number(0)) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&column)
    archive.part(&value)
  }
}

extension DerivedValue: ArchivedByParts {
  package static var blank: DerivedValue {
    DerivedValue(id: .blank, type: .yesNo, otherwise: .choice(0))
  }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&type)
    archive.part(&otherwise)
    archive.part(&label)
    archive.part(&stratum)
  }
}

extension Rule: ArchivedByParts {
  package static let blank = Rule(
    id: .blank, variables: [], generators: [], condition: .constant(true),
    conclusion: .row(relation: 0, arguments: []))

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&variables)
    archive.part(&generators)
    archive.part(&condition)
    archive.part(&conclusion)
    archive.part(&stratum)
    archive.part(&citations)
    archive.part(&judgements)
  }
}

extension Rule.Conclusion: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .row(relation: reader.read(), arguments: reader.read())
    case 1: self = .value(derived: reader.read(), reader.read())
    default: self = reader.damaged(.row(relation: 0, arguments: []))
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .row(let relation, let arguments): writer.write(tag: 0, relation, arguments)
    case .value(let derived, let expression): writer.write(tag: 1, derived, expression)
    }
  }
}
