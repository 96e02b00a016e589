/// One bar of several parts, with the number of each in it, or below it where it is too narrow.
struct StackedBar {
  private static let height = 220

  /// A part of the bar.
  struct Part {
    let count: Int
    let fill: Drawing.Fill
  }

  let parts: [Part]

  /// The length of the bar, in tenths.
  let width: Int

  init(_ parts: [Part], width: Int = Drawing.width) {
    self.parts = parts.filter { $0.count > 0 }
    self.width = width
  }

  /// Draws it and moves on.
  func draw(on drawing: inout Drawing) {
    let ends = Drawing.ends(of: parts.map { $0.count }, width: width)
    let top = drawing.top
    var below: [(x: Int, text: String)] = []
    for (place, part) in parts.enumerated() {
      let (from, to) = (ends[place], ends[place + 1])
      let number = String(part.count)
      let plate = TextWidth.of(number) + 60
      let middle = (from + to) / 2
      drawing.box(x: from, y: top, width: to - from, height: Self.height, part.fill)
      if plate + 20 <= to - from {
        drawing.plate(x: middle - plate / 2, y: top + 30, width: plate, height: 160)
        drawing.text(number, x: middle, y: top + 157, "middle")
      } else {
        below.append((middle, number))
      }
    }
    drawing.top += Self.height + 10
    if below.isEmpty { return }
    var free = 0
    var left = below.reduce(0) { $0 + TextWidth.of($1.text) + 60 }
    for (x, number) in below {
      let width = TextWidth.of(number)
      let start = min(max(x - width / 2, free), Drawing.width - left)
      drawing.text(number, x: start, y: drawing.top + 130)
      drawing.line(x, top + Self.height, start + width / 2, drawing.top + 25, "axis")
      free = start + width + 60
      left -= width + 60
    }
    drawing.top += Drawing.lineHeight
  }
}
