/// The types of the random rule bases.
enum RandomType: Hashable {
  case yesNo, whole, decimal, unbounded, percent, age, years, year, date, range, text
  case choice(Int)
  case set(Int)

  /// How a declaration writes it.
  var text: String {
    switch self {
    case .yesNo: "yes-no"
    case .whole: "whole from 0 to 5"
    case .decimal: "decimal kr from 0 to 5"
    case .unbounded: "whole dagar"
    case .percent: "percent"
    case .age: "age"
    case .years: "years from 20 to 25"
    case .year: "year from 2018 to 2022"
    case .date: "date"
    case .range: "range of age"
    case .text: "text"
    case .choice(let list): "one of \(Vocabulary.lists[list].name)"
    case .set(let list): "set of \(Vocabulary.lists[list].name)"
    }
  }
}

/// What a random rule base declares.
struct Vocabulary {
  static let lists: [(name: String, choices: [String])] = [
    ("färg", ["blå", "grön", "röd"]), ("nivå", ["låg", "hög"]),
  ]

  /// A scalar fact, a field or a column.
  struct Field {
    var name: String
    var type: RandomType
  }

  struct Entity {
    var name: String
    var fields: [Field]
  }

  /// A derived relation with at most two columns.
  struct Relation {
    var name: String
    var columns: [Column]
    /// Rules may read it positively from this level, otherwise from above.
    var level: Int
  }

  /// A column holds a value or an entity's row.
  struct Column {
    var name: String
    var kind: Kind

    enum Kind: Hashable {
      case value(RandomType)
      case row(Int)
    }
  }

  struct Derived {
    var name: String
    var type: RandomType
    /// Rules may read it above this level.
    var level: Int
  }

  var facts: [Field] = []
  var entities: [Entity] = []
  var relations: [Relation] = []
  var derivedValues: [Derived] = []
}

extension SplitMix64 {
  /// A value of a type as rules and cases write it.
  mutating func value(of type: RandomType) -> String {
    switch type {
    case .yesNo: pick(["yes", "no"])
    case .whole: "\(number(0...5))"
    case .decimal: "\(number(0...4)).\(pick(["0", "25", "5"])) kr"
    case .unbounded: "\(pick(["0", "3", "-2", "90", "100000"])) dagar"
    case .percent: "\(number(0...4) * 25) %"
    case .age: chance(20) ? "väntar" : "\(number(0...4))"
    case .years: "\(number(20...25))"
    case .year: "\(number(2018...2022))"
    case .date: "20\(number(23...24))-0\(number(1...9))-1\(number(0...9))"
    case .range: "\(number(0...2)) ... \(number(2...4))"
    case .text: pick([#""ord""#, #""två ord""#])
    case .choice(let list): pick(Vocabulary.lists[list].choices)
    case .set(let list): set(of: list)
    }
  }

  private mutating func set(of list: Int) -> String {
    var members = Vocabulary.lists[list].choices.filter { _ in chance(40) }
    if members.isEmpty || chance(30) { members.append("...") }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// A random vocabulary.
  mutating func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary()
    let types: [RandomType] = [
      .yesNo, .yesNo, .whole, .whole, .whole, .decimal, .unbounded, .percent, .age, .age, .years,
      .year, .date, .range, .range, .text, .choice(0), .choice(0), .choice(1), .choice(1), .set(0),
      .set(1),
    ]
    let stems = ["plan", "budget.typ", "å-tal", "stöd.andel", "fråga", "ort-2.ägo", "kö"]
    for stem in stems.prefix(number(2...7)) {
      vocabulary.facts.append(Vocabulary.Field(name: stem, type: pick(types)))
    }
    for name in ["program", "grupp"].prefix(number(0...2)) {
      let fields = ["mått", "sort", "extra"].prefix(number(1...3)).map {
        Vocabulary.Field(name: $0, type: pick(types))
      }
      vocabulary.entities.append(Vocabulary.Entity(name: name, fields: fields))
    }
    let columns: [Vocabulary.Column.Kind] =
      [
        .value(.choice(0)), .value(.choice(1)), .value(.yesNo), .value(.age), .value(.whole),
        .value(.text),
      ]
      + vocabulary.entities.indices.flatMap { [.row($0), .row($0)] }
    for name in ["täckt", "nådd", "länk"].prefix(number(0...3)) {
      let columns = ["första", "andra"].prefix(number(1...2)).map {
        Vocabulary.Column(name: $0, kind: pick(columns))
      }
      vocabulary.relations.append(
        Vocabulary.Relation(name: name, columns: columns, level: number(1...3)))
    }
    for name in ["läge", "summa.värde"].prefix(number(0...2)) {
      let type = pick([RandomType.yesNo, .choice(0), .choice(1), .whole, .decimal])
      vocabulary.derivedValues.append(
        Vocabulary.Derived(name: name, type: type, level: number(1...3)))
    }
    return vocabulary
  }
}
