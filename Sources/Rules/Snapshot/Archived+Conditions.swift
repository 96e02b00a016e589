extension Condition: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .constant(reader.read())
    case 1: self = .and(reader.read())
    case 2: self = .or(reader.read())
    case 3: self = .not(reader.read())
    case 4: self = .unless(reader.read())
    case 5: self = .compare(reader.read(), reader.read(), reader.read())
    case 6: self = .holds(reader.read())
    case 7: self = .has(reader.read(), reader.read())
    case 8: self = .between(reader.read(), lower: reader.read(), upper: reader.read())
    case 9: self = .matches(relation: reader.read(), arguments: reader.read())
    case 10: self = .some(reader.read())
    case 11: self = .no(reader.read())
    case 12: self = .every(reader.read(), reader.read())
    case 13: self = .answeredUnknown(fact: reader.read())
    default: self = reader.damaged(.constant(false))
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .constant(let isTrue): writer.write(tag: 0, isTrue)
    case .and(let parts): writer.write(tag: 1, parts)
    case .or(let parts): writer.write(tag: 2, parts)
    case .not(let condition): writer.write(tag: 3, condition)
    case .unless(let condition): writer.write(tag: 4, condition)
    case .compare(let left, let comparison, let right):
      writer.write(tag: 5, left, comparison, right)
    case .holds(let expression): writer.write(tag: 6, expression)
    case .has(let set, let choice): writer.write(tag: 7, set, choice)
    case .between(let value, let lower, let upper): writer.write(tag: 8, value, lower, upper)
    case .matches(let relation, let arguments): writer.write(tag: 9, relation, arguments)
    case .some(let generator): writer.write(tag: 10, generator)
    case .no(let generator): writer.write(tag: 11, generator)
    case .every(let generator, let condition): writer.write(tag: 12, generator, condition)
    case .answeredUnknown(let fact): writer.write(tag: 13, fact)
    }
  }
}

extension Expression: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .today
    case 1: self = .literal(reader.read())
    case 2: self = .fact(reader.read())
    case 3: self = .derived(reader.read())
    case 4: self = .variable(reader.read())
    case 5: self = .field(variable: reader.read(), column: reader.read())
    case 6: self = .end(of: reader.read(), isUpper: reader.read())
    case 7: self = .arithmetic(reader.read(), reader.read(), reader.read())
    case 8: self = .count(reader.read())
    case 9: self = .aggregate(reader.read(), reader.read(), reader.read())
    case 10: self = .share(reader.read(), reader.read())
    default: self = reader.damaged(.today)
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .today: writer.write(0 as UInt8)
    case .literal(let value): writer.write(tag: 1, value)
    case .fact(let fact): writer.write(tag: 2, fact)
    case .derived(let value): writer.write(tag: 3, value)
    case .variable(let variable): writer.write(tag: 4, variable)
    case .field(let variable, let column): writer.write(tag: 5, variable, column)
    case .end(let range, let isUpper): writer.write(tag: 6, range, isUpper)
    case .arithmetic(let left, let operation, let right):
      writer.write(tag: 7, left, operation, right)
    case .count(let generator): writer.write(tag: 8, generator)
    case .aggregate(let aggregate, let generator, let expression):
      writer.write(tag: 9, aggregate, generator, expression)
    case .share(let generator, let condition): writer.write(tag: 10, generator, condition)
    }
  }
}

extension Comparison: Archived {}
extension Expression.Operation: Archived {}
extension Expression.Aggregate: Archived {}

extension Generator: ArchivedByParts {
  package static var blank: Generator { Generator(variable: 0, domain: .rows(0)) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&variable)
    archive.part(&domain)
    archive.part(&condition)
  }
}

extension Generator.Domain: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .rows(reader.read())
    case 1: self = .values(reader.read(), lower: reader.read(), upper: reader.read())
    default: self = reader.damaged(.rows(0))
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .rows(let relation): writer.write(tag: 0, relation)
    case .values(let type, let lower, let upper): writer.write(tag: 1, type, lower, upper)
    }
  }
}
