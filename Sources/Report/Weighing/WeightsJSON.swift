public import Rules

/// The weights of the priority sum as JSON: what each is called, and its number.
public struct WeightsJSON {
  private let weights: Weights
  private let language: Language

  /// Makes a list of weights.
  public init(_ weights: Weights, in language: Language) {
    self.weights = weights
    self.language = language
  }

  /// The JSON text: an array in the order of ``Rules/Weights/numbers``.
  public var text: String {
    var writer = JSONWriter()
    writer.array(zip(WeighingPhrase.weights, weights.numbers)) { writer, weight in
      writer.object { writer in
        writer.string("label", weight.0.text(in: language))
        writer.number("value", weight.1)
      }
    }
    return writer.text
  }
}
