"""All checks of one HTML file. Each problem has the name of the check that found it."""

import math

import accessibility
import keyboard
import names
import paper
from sheet import Problem, Sheet

WIDTHS = [320, 1280, 1920]

# Wider spacing that a reader may ask for (WCAG 1.4.12): nothing may be lost by it.
SPACING = """() => {
  for (const e of document.body.querySelectorAll(':not(svg, svg *)')) {
    e.style.lineHeight = '1.5';
    e.style.letterSpacing = '0.12em';
    e.style.wordSpacing = '0.16em';
  }
}"""

# What hostile texts try to set, see Tests/Pages/faults.txt and the hostile case.
EXECUTED = "() => typeof executed === 'undefined' ? null : String(executed)"


def check(browser, file, kind="report", lang=None, pages=None, footer=(), contains=()):
    """`kind` is "report", "app" for a page that needs its script, "paper" for what is checked
    on paper alone, "large" for a page where that would take too long, or "picture" for an SVG."""
    if kind in ("large", "picture"):
        look = check_large if kind == "large" else check_picture
        with Sheet(browser, file) as sheet:
            return list(dict.fromkeys(look(sheet, lang) + sheet.problems))
    problems = []
    if kind != "paper":
        problems += check_screen(browser, file, kind, lang, contains)
    if kind != "app":
        with Sheet(browser, file) as sheet:
            problems += paper.check(sheet, pages, footer)
    return list(dict.fromkeys(problems))


def check_screen(browser, file, kind, lang, contains):
    problems = []
    with Sheet(browser, file) as sheet:
        problems += sheet.script("structure.js", kind, lang)
        problems += names.check(sheet)
        problems += keyboard.check(sheet)
        problems += check_contents(sheet, contains)
        problems += check_layouts(sheet)
        problems += check_colours(sheet)
        problems += sheet.problems
    return problems


def check_large(sheet, lang):
    """What must be looked at in all of a page, however large; a small page of the same kind shows
    the rest: axe, each stop of the keyboard, wide spacing and paper."""
    return (sheet.script("structure.js", "report", lang) + check_widths(sheet)
            + check_contrast(sheet))


def check_picture(sheet, _):
    width = sheet.run("() => document.querySelector('svg').viewBox.baseVal.width")
    sheet.resize(math.ceil(width))
    return sheet.script("layout.js", "screen") + check_contrast(sheet)


def check_layouts(sheet):
    problems = check_widths(sheet)
    sheet.run(SPACING)
    for width in [1280, 320]:
        sheet.resize(width)
        problems += [Problem(check, f"{width} px with wide spacing: {detail}")
                     for check, detail in sheet.script("layout.js", "screen")]
    return problems


def check_widths(sheet):
    problems = []
    sheet.page.goto(sheet.url)
    sheet.open_details()
    for width in WIDTHS:
        sheet.resize(width)
        problems += [Problem(check, f"{width} px: {detail}")
                     for check, detail in sheet.script("layout.js", "screen")]
    return problems


def check_colours(sheet):
    sheet.page.goto(sheet.url)
    sheet.open_details()
    sheet.resize(1280)
    return check_contrast(sheet, accessibility.check)


def check_contrast(sheet, further=lambda _: []):
    problems = []
    for scheme in ["light", "dark"]:
        sheet.media(color_scheme=scheme)
        problems += [Problem(check, f"{scheme}: {detail}") for check, detail
                     in sheet.script("contrast.js") + further(sheet)]
    return problems


def check_contents(sheet, contains):
    executed = sheet.run(EXECUTED)
    problems = [Problem("hostile", f"a text was executed: {executed}")] if executed else []
    text = sheet.run("() => document.body.textContent.replace(/\\s+/g, ' ')")
    for needle in contains:
        if " ".join(needle.split()) not in text:
            problems.append(Problem("lost", f"'{needle[:40]}' is not in the page"))
    return problems
