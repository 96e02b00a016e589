extension Symbol: Archived {
  package init(from reader: inout SnapshotReader) { self.init(rawValue: reader.read()) }

  package func write(to writer: inout SnapshotWriter) { writer.write(rawValue) }
}

extension SourceRange: ArchivedByParts {
  package static var blank: SourceRange { SourceRange(file: 0, lower: 0, upper: 0) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&file)
    archive.part(&lower)
    archive.part(&upper)
  }
}

/// Many texts are missing, and most others stand shortly after the one before them: they come as
/// their length and the distance between the two.
extension TextRef: Archived {
  package init(from reader: inout SnapshotReader) {
    let number = reader.number()
    guard number > 0 else {
      self = .none
      return
    }
    let length = UInt32(truncatingIfNeeded: number) &- 1
    let file: UInt32 = reader.read()
    let lower = reader.textEnd &+ UInt32(truncatingIfNeeded: reader.read() as Int64)
    reader.textEnd = lower &+ length
    self.init(
      range: SourceRange(
        file: UInt16(truncatingIfNeeded: file >> 1), lower: lower, upper: reader.textEnd),
      needsDecoding: file & 1 == 1)
  }

  package func write(to writer: inout SnapshotWriter) {
    guard self != .none else { return writer.number(0) }
    writer.number(UInt64(range.upper - range.lower) + 1)
    writer.write(UInt32(range.file) << 1 | (needsDecoding ? 1 : 0))
    writer.write(Int64(range.lower) - Int64(writer.textEnd))
    writer.textEnd = range.upper
  }
}

extension Text: ArchivedByParts {
  package static var blank: Text { .none }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&swedish)
    archive.part(&english)
  }
}

extension Value: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .number(reader.read())
    case 1: self = .choice(reader.read())
    case 2: self = .set(reader.read(), isOpen: reader.read())
    case 3: self = .text(reader.read())
    case 4: self = .range(reader.read(), reader.read())
    default: self = reader.damaged(.number(0))
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .number(let number): writer.write(tag: 0, number)
    case .choice(let choice): writer.write(tag: 1, choice)
    case .set(let choices, let isOpen): writer.write(tag: 2, choices, isOpen)
    case .text(let text): writer.write(tag: 3, text)
    case .range(let lower, let upper): writer.write(tag: 4, lower, upper)
    }
  }
}

extension NumberType.Kind: Archived {}

extension NumberType: ArchivedByParts {
  package static var blank: NumberType { NumberType(kind: .whole, lower: 0, upper: 0) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&kind)
    archive.part(&unit)
    archive.part(&lower)
    archive.part(&upper)
  }
}

extension ValueType: Archived {
  package init(from reader: inout SnapshotReader) {
    switch reader.read() as UInt8 {
    case 0: self = .yesNo
    case 1: self = .text
    case 2: self = .number(reader.read())
    case 3: self = .choice(reader.read())
    case 4: self = .set(reader.read())
    case 5: self = .range(reader.read())
    case 6: self = .row(reader.read())
    default: self = reader.damaged(.yesNo)
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .yesNo: writer.write(0 as UInt8)
    case .text: writer.write(1 as UInt8)
    case .number(let type): writer.write(tag: 2, type)
    case .choice(let list): writer.write(tag: 3, list)
    case .set(let list): writer.write(tag: 4, list)
    case .range(let type): writer.write(tag: 5, type)
    case .row(let relation): writer.write(tag: 6, relation)
    }
  }
}

extension ChoiceList: ArchivedByParts {
  package static var blank: ChoiceList { ChoiceList(id: .blank, choices: []) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&choices)
  }
}

extension ChoiceList.Choice: ArchivedByParts {
  package static var blank: ChoiceList.Choice { ChoiceList.Choice(id: .blank, label: .none) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&id)
    archive.part(&label)
  }
}

extension Variable: ArchivedByParts {
  package static var blank: Variable { Variable(name: .blank, type: .yesNo) }

  package mutating func archive(in archive: inout some Archive) {
    archive.part(&name)
    archive.part(&type)
  }
}

extension Symbol {
  /// The symbol that a blank value has.
  package static var blank: Symbol { Symbol(rawValue: 0) }
}
