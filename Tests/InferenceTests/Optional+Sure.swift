extension Optional {
  /// The value of something that is there in every test that is written right.
  var sure: Wrapped {
    guard let self else { fatalError("a test expects something that is not there") }
    return self
  }
}
