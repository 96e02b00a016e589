"""What a screen reader calls things: the names in the browser's accessibility tree."""

from sheet import Problem

# The roles of what people use; each must say what it is.
USED = {
    "button", "checkbox", "combobox", "DisclosureTriangle", "link", "listbox", "menuitem", "radio",
    "searchbox", "slider", "spinbutton", "switch", "tab", "textbox",
    "form", "group", "navigation", "radiogroup", "region",
}


def nodes(sheet):
    """Role and name of everything that is used, in the order of the page."""
    tree = sheet.protocol.send("Accessibility.getFullAXTree")["nodes"]
    for node in tree:
        role = node.get("role", {}).get("value")
        if role in USED and not node["ignored"]:
            yield role, node.get("name", {}).get("value", "").strip()


def check(sheet, foreign=frozenset()):
    """`foreign`: texts of another language, which nothing in the page may be called."""
    problems = []
    found = list(nodes(sheet))
    for place, (role, name) in enumerate(found):
        if not name and not (role in {"group", "form"}):
            before = found[place - 1][1] if place else "the beginning"
            problems.append(Problem("names", f"a {role} after \"{before[:40]}\" has no name"))
        elif name in foreign:
            problems.append(Problem("names", f"a {role} is called \"{name[:40]}\""))
    return problems
