import Inference
import Rules

/// Where each area stood and stands: the index of two dates, each between the ends that the open
/// answers allow.
struct Dumbbell {
  /// An area with both intervals, in hundredths.
  struct Row {
    let name: String
    let old: (lowest: Int, highest: Int)
    let new: (lowest: Int, highest: Int)

    /// Better or worse for certain, where the intervals do not meet.
    var isBetter: Bool { new.lowest > old.highest }
    var isWorse: Bool { new.highest < old.lowest }
  }

  let rows: [Row]
  private let dates: (old: String, new: String)
  private let wording: Wording

  init(_ old: Assessment, _ new: Assessment, _ wording: Wording) {
    self.wording = wording
    dates = (
      CalendarDate(days: old.asOf ?? old.subject.date).text,
      CalendarDate(days: new.asOf ?? new.subject.date).text
    )
    rows = wording.areasInReadingOrder.compactMap { area in
      let id = new.ruleBase.string(new.ruleBase.areas[area].id)
      guard
        let before = old.ruleBase.areas.firstIndex(where: { old.ruleBase.string($0.id) == id }),
        let then = old.position(inArea: before), let now = new.position(inArea: area)
      else { return nil }
      return Row(
        name: wording.area(area), old: Header.ends(then.lowest, then.highest),
        new: Header.ends(now.lowest, now.highest))
    }
  }

  func add(to page: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    var drawing = Drawing("bild-tva-datum")
    drawKey(on: &drawing)
    for row in rows {
      drawing.top += 60
      drawing.paragraph(row.name, "strong")
      let then = Scale(top: drawing.top + 80)
      let now = Scale(top: drawing.top + 220)
      now.drawAxis(on: &drawing)
      then.draw(row.old.lowest, row.old.highest, "then", on: &drawing)
      now.draw(row.new.lowest, row.new.highest, "now", on: &drawing)
      drawing.top = now.top + 270
    }
    page.picture(
      drawing, caption: caption, title: say(.datesTitle(dates.old, dates.new)),
      description: say(.datesDescription), numbers: addNumbers)
  }

  /// What is better or worse for certain.
  var caption: String {
    let better = rows.filter { $0.isBetter }.map { $0.name }
    let worse = rows.filter { $0.isWorse }.map { $0.name }
    var sentences: [String] = []
    if !better.isEmpty { sentences.append(say(.better(wording.say(.list(better))))) }
    if !worse.isEmpty { sentences.append(say(.worse(wording.say(.list(worse))))) }
    if better.count + worse.count < rows.count {
      sentences.append(say(.uncertain(rows.count - better.count - worse.count, of: rows.count)))
    }
    return sentences.joined(separator: " ")
  }

  private func drawKey(on drawing: inout Drawing) {
    for (style, date) in [("then", dates.old), ("now", dates.new)] {
      let y = drawing.top + 90
      drawing.line(50, y, 350, y, style)
      for x in [50, 350] { drawing.dot(x: x, y: y, radius: 45, style) }
      drawing.text(date, x: 450, y: drawing.top + 135)
      drawing.top += Drawing.lineHeight + 20
    }
  }

  private func addNumbers(to page: inout HTMLWriter) {
    page.table(
      caption: say(.datesTitle(dates.old, dates.new)),
      columns: [wording.say(.areaColumn), dates.old, dates.new],
      rows: rows.map { [$0.name, span($0.old), span($0.new)] })
  }

  private func span(_ ends: (lowest: Int, highest: Int)) -> String {
    ends.lowest == ends.highest
      ? String(ends.lowest) : String(ends.lowest) + "–" + String(ends.highest)
  }

  private func say(_ phrase: PicturePhrase) -> String { phrase.text(in: wording.language) }
}
