import Inference
import Rules

/// How much is known, and between which ends the index lies.
struct KnownInterval {
  let known: Int
  let unknown: Int
  let ends: (lowest: Int, highest: Int)?
  private let wording: Wording

  init(_ assessment: Assessment, _ wording: Wording) {
    self.wording = wording
    known = assessment.summary.known
    unknown = assessment.summary.relevant - assessment.summary.known
    ends = Header.ends(of: assessment.summary)
  }

  func add(to page: inout HTMLWriter) {
    guard known + unknown > 0 else { return }
    var drawing = Drawing("bild-kant")
    let knownFill = Drawing.Fill(pattern: .solid, ink: "part")
    drawing.legend([(knownFill, say(.known)), (AreaBars.fill(.open), say(.notKnown))])
    StackedBar([
      .init(count: known, fill: knownFill), .init(count: unknown, fill: AreaBars.fill(.open)),
    ]).draw(on: &drawing)
    if let ends { draw(ends.lowest, ends.highest, on: &drawing) }
    page.picture(
      drawing, caption: caption, title: say(.knownTitle), description: say(.knownDescription),
      numbers: addNumbers)
  }

  var caption: String {
    let position: PicturePhrase = ends.map { .position($0.lowest, $0.highest) } ?? .noPosition
    return say(.knownOf(known, known + unknown)) + " " + say(position)
  }

  private func draw(_ lowest: Int, _ highest: Int, on drawing: inout Drawing) {
    drawing.top += 100
    drawing.paragraph(say(.positionLabel), "strong")
    let scale = Scale(top: drawing.top + 200)
    scale.drawAxis(on: &drawing)
    scale.draw(lowest, highest, "now", on: &drawing)
    let (low, high) = (String(lowest), String(highest))
    let y = scale.top - 70
    if lowest == highest {
      let half = TextWidth.of(low) / 2
      let x = min(max(scale.x(lowest), half), Drawing.width - half)
      drawing.text(low, x: x, y: y, "middle strong")
    } else {
      let right = TextWidth.of(high)
      let lowEnd = min(max(scale.x(lowest), TextWidth.of(low)), Drawing.width - right - 80)
      let highStart = max(min(scale.x(highest), Drawing.width - right), lowEnd + 80)
      drawing.text(low, x: lowEnd, y: y, "end strong")
      drawing.text(high, x: highStart, y: y, "strong")
    }
    drawing.top = scale.top + 280
  }

  private func addNumbers(to page: inout HTMLWriter) {
    var rows = [[say(.known), String(known)], [say(.notKnown), String(unknown)]]
    if let ends {
      rows.append([say(.lowest), String(ends.lowest)])
      rows.append([say(.highest), String(ends.highest)])
    }
    page.table(
      caption: say(.knownTitle), columns: [say(.what), say(.numberColumn)], rows: rows)
  }

  private func say(_ phrase: PicturePhrase) -> String { phrase.text(in: wording.language) }
}

/// A line from 0 to 100.
struct Scale {
  private static let inset = 60

  /// Where the line lies, in tenths.
  let top: Int

  func x(_ value: Int) -> Int { Self.inset + value * (Drawing.width - 2 * Self.inset) / 100 }

  /// Draws the line with its numbers below.
  func drawAxis(on drawing: inout Drawing) {
    drawing.line(x(0), top + 60, x(100), top + 60, "axis")
    for value in [0, 25, 50, 75, 100] {
      drawing.line(x(value), top + 60, x(value), top + 100, "axis")
      let style = value == 0 ? "" : value == 100 ? "end" : "middle"
      let place = value == 0 ? 0 : value == 100 ? Drawing.width : x(value)
      drawing.text(String(value), x: place, y: top + 230, style)
    }
  }

  /// Draws an interval with both ends.
  func draw(_ lowest: Int, _ highest: Int, _ style: String, on drawing: inout Drawing) {
    drawing.line(x(lowest), top, x(highest), top, style)
    for end in [lowest, highest] { drawing.dot(x: x(end), y: top, radius: 45, style) }
  }
}
