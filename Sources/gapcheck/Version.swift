/// The version of the program; that of the rule base stands in its files.
enum Version {
  static let current = "0.1"
}
