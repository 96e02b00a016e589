"""The page by keyboard alone: the skip link first, a focus that is seen, and no stop left out."""

from sheet import Problem

# What has the focus: where it is, whether it is seen, and whether anything marks it.
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  // Of a link of many lines those in the window count.
  const boxes = [...e.getClientRects()];
  const box = boxes.find((b) => b.bottom > 0 && b.top < innerHeight) ?? boxes[0];
  if (!box) return { name: e.localName, seen: false };
  const x = Math.max(1, Math.min(innerWidth - 2, (box.left + box.right) / 2));
  const y = Math.max(1, Math.min(innerHeight - 2, (box.top + box.bottom) / 2));
  const hit = document.elementFromPoint(x, y);
  const style = getComputedStyle(e);
  return {
    name: `<${e.localName}> "${e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40)}"`,
    link: e.getAttribute('href'),
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight &&
      box.right > 0 && box.left < innerWidth &&
      Boolean(hit && (e.contains(hit) || hit.contains(e))),
    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    number: window.gapcheckStops ? window.gapcheckStops.indexOf(e) : -1,
  };
}"""

# Everything that Tab should stop at, in the order of the document. One radio button stands for
# its group: the one that is chosen, else the first.
STOPS = """() => {
  const groups = new Set();
  window.gapcheckStops = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((e) => !e.disabled && e.type !== 'hidden' &&
      e.checkVisibility({ visibilityProperty: true }))
    .filter((e) => {
      if (e.type !== 'radio') return true;
      const isFirst = !groups.has(e.name);
      groups.add(e.name);
      const chosen = document.querySelector(`input[name="${e.name}"]:checked`);
      return chosen ? chosen === e : isFirst;
    });
  return window.gapcheckStops.length;
}"""


def check(sheet):
    return check_skip_link(sheet) + check_stops(sheet)


def check_skip_link(sheet):
    sheet.run(STOPS)
    press = sheet.page.keyboard.press
    press("Tab")
    first = sheet.run(FOCUSED)
    if not first or not (first.get("link") or "").startswith("#"):
        return [Problem("skip", f"the first stop is {first and first['name']}, no link in the page")]
    if not first["seen"]:
        return [Problem("skip", f"{first['name']} is not seen when it has the focus")]
    press("Enter")
    within = sheet.run("""(id) => {
      const target = document.getElementById(id);
      return Boolean(target) && Math.abs(target.getBoundingClientRect().top) < innerHeight;
    }""", first["link"][1:])
    press("Tab")
    after = sheet.run("""(id) => {
      const target = document.getElementById(id), e = document.activeElement;
      const follows = (other) => target !== other &&
        target.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      return Boolean(target && e && (follows(e) || !window.gapcheckStops.some(follows)));
    }""", first["link"][1:])
    if not within or not after:
        return [Problem("skip", f"{first['name']} does not lead on to its target")]
    return []


def check_stops(sheet):
    sheet.page.goto(sheet.url)
    return walk(sheet)


def walk(sheet, first=0):
    """Goes by Tab from where the focus is, which must be before the first stop, to the last."""
    stops = sheet.run(STOPS)
    problems = []
    for number in range(first, stops):
        sheet.page.keyboard.press("Tab")
        at = sheet.run(FOCUSED)
        if at is None or at["number"] != number:
            return problems + [Problem(
                "focus", f"stop {number + 1} of {stops} is {at and at['name']}: out of order")]
        if not at["seen"]:
            problems.append(Problem("focus", f"{at['name']} has the focus and is not seen"))
        elif not at["marked"]:
            problems.append(Problem("focus", f"nothing marks that {at['name']} has the focus"))
    return problems


def go_to(sheet, name, most=400):
    """Presses Tab until something of that name has the focus; tells whether it came there."""
    for _ in range(most):
        sheet.page.keyboard.press("Tab")
        if sheet.run(NAMED) == name:
            return True
    return False


# What the thing that has the focus is called on the page.
NAMED = """() => {
  const e = document.activeElement;
  const label = e?.labels?.[0] ?? e;
  return (label?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
}"""
