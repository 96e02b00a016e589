"""The rules of axe, in the version that the PyPI package carries."""

import importlib.resources

from sheet import Problem

SOURCE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(
    encoding="utf-8")

RUN = """async () => {
  const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => [id, help, nodes[0].html, nodes.length]);
}"""


def version(sheet):
    sheet.evaluate(SOURCE)
    return sheet.evaluate("axe.version")


def check(sheet):
    if not sheet.evaluate("window.axe !== undefined"):
        sheet.evaluate(SOURCE)
    return [Problem("axe", f"{rule}: {help} ({count} times, as {html[:120]})")
            for rule, help, html, count in sheet.run(RUN)]
