"""The self-assessment page by keyboard alone: each view and section is reached, every stop in it is
seen, and what is there can be used."""

import keyboard
from sheet import Problem

HEADING = "() => document.querySelector('main h2')?.textContent"


def check(sheet):
    """The page must be open, with answers, and saved."""
    return check_views(sheet) + check_sections(sheet) + check_use(sheet)


def check_views(sheet):
    problems = []
    for name in sheet.run("() => page.views.map((view) => page.text[view])"):
        to_the_top(sheet)
        if not press(sheet, name, "Enter"):
            problems.append(Problem("keyboard", f"nobody comes to the view {name}"))
        elif sheet.run("() => page.text[page.view]") != name:
            problems.append(Problem("keyboard", f"the view {name} does not open"))
        else:
            problems += walk(sheet, name)
    return problems


def check_sections(sheet):
    """From section to section, to the answers at the end."""
    problems = []
    sheet.run("() => { page.section = 0; page.show('questions'); }")
    for _ in sheet.run("() => page.form.sections.map((section) => section.title)"):
        heading = sheet.run(HEADING)
        problems += walk(sheet, heading)
        to_the_top(sheet)
        if not press(sheet, "Vidare", "Enter") or sheet.run(HEADING) == heading:
            return problems + [Problem("keyboard", f"nobody gets on from {heading}")]
        if sheet.run("() => page.view") == "answers":
            return problems
    return problems + [Problem("keyboard", "the sections do not end at the answers")]


def check_use(sheet):
    """An answer, a list of choices and an example."""
    problems = []
    sheet.run("() => { page.begin(page.freshCase()); page.section = 0; page.show('questions'); }")
    to_the_top(sheet)
    if not press(sheet, "Vet ej", "Space") or "unknown" not in sheet.run("() => page.subject"):
        problems.append(Problem("keyboard", "a question cannot be answered"))
    if "besvarade" not in sheet.page.locator("footer").inner_text():
        problems.append(Problem("keyboard", "nothing tells how many questions are answered"))
    sheet.run("() => { page.saved = page.subject; page.show('workshop'); }")
    to_the_top(sheet)
    before = sheet.run("() => page.subject")
    if not press(sheet, "Exempel", "ArrowDown") or not press(sheet, "Öppna exemplet", "Enter"):
        problems.append(Problem("keyboard", "no example can be chosen"))
    elif sheet.run("() => page.subject") == before:
        problems.append(Problem("keyboard", "an example that is chosen does not open"))
    return problems


def to_the_top(sheet):
    sheet.run("() => document.querySelector('.skip').focus()")


def press(sheet, name, key):
    """Presses a key on what has a name, if somebody with a keyboard comes to it."""
    found = keyboard.go_to(sheet, name)
    if found:
        sheet.page.keyboard.press(key)
    return found


def walk(sheet, where):
    to_the_top(sheet)
    return [Problem(check, f"{where}: {detail}") for check, detail in keyboard.walk(sheet, 1)]
