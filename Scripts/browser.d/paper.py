"""The page on paper: A4, nothing hidden or broken, and each page telling what it belongs to."""

import collections
import html
import pathlib
import re
import subprocess
import tempfile

from sheet import Problem

Word = collections.namedtuple("Word", "left top right bottom text")
A4 = (595, 842)
MARGIN = 20  # points that no printer reaches
FOOTER = 62  # points from the bottom of the paper to where its foot begins

# Text on the screen that paper does not show. What only serves the screen is not missed: a list of
# links within the page, the skip link.
HIDDEN = """() => {
  const missing = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.checkVisibility()) continue;
    if (e.closest('nav, .skip, .screen, script, style, title, desc, template, option')) continue;
    missing.push(node.data.trim().replace(/\\s+/g, ' ').slice(0, 40));
  }
  return missing;
}"""


def check(sheet, pages=None, footer=()):
    """`pages` is how many there must be; then it is a summary that may leave things out."""
    sheet.page.goto(sheet.url)
    sheet.media(media="print", color_scheme="light")
    inside = sheet.run((pathlib.Path(__file__).parent / "inside.js").read_text(encoding="utf-8"))
    if not inside:
        return [Problem("paper", "the style has no @page")]
    sheet.resize(inside["width"], inside["height"])
    problems = sheet.script("layout.js", "paper")
    if pages is None:
        problems += [Problem("hidden", f'"{text}" is not on paper') for text in sheet.run(HIDDEN)[:5]]
    words = printed(sheet)
    problems += check_words(words, pages, footer)
    marked = sheet.run((pathlib.Path(__file__).parent / "paper.js").read_text(encoding="utf-8"))
    marked_words = printed(sheet)
    if len(words) != len(marked_words):
        problems.append(Problem("paper", f"marking made {len(words)} pages {len(marked_words)}"))
    return problems + check_breaks(marked, places(marked_words), inside["height"])


def printed(sheet):
    """The words of each page of the PDF, with where they stand."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        sheet.page.pdf(path=file.name, prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-bbox", file.name, "-"], check=True,
                              capture_output=True, text=True).stdout
    result = []
    for line in text.splitlines():
        numbers = [float(number) for number in re.findall(r'="(-?[0-9.]+)"', line)]
        if "<page " in line:
            result.append((tuple(numbers), []))
        elif "<word " in line:
            content = re.search(r">(.*)</word>", line)
            result[-1][1].append(Word(*numbers, html.unescape(content.group(1))))
    return result


def check_words(sheets, pages, footer):
    problems = []
    if pages is not None and len(sheets) != pages:
        problems.append(Problem("paper", f"it takes {len(sheets)} pages, not {pages}"))
    for number, (size, words) in enumerate(sheets, 1):
        where = f"on page {number} of {len(sheets)}"
        if any(abs(a - b) > 1.5 for a, b in zip(size, A4)):
            problems.append(Problem("paper", f"{where}: the size is {size}, not A4"))
        for word in words:
            if (word.left < MARGIN or word.top < MARGIN or word.right > size[0] - MARGIN
                    or word.bottom > size[1] - MARGIN):
                problems.append(Problem("margin", f"{where}: '{word.text}' is at the edge"))
        problems += [Problem("overlap", f"{where}: '{a.text}' lies upon '{b.text}'")
                     for a, b in overlaps(words)]
        foot = " ".join(word.text for word in words if word.top > size[1] - FOOTER)
        problems += [Problem("footer", f"{where}: '{part}' is not in the foot '{foot}'")
                     for part in footer if part not in foot]
    return problems


def overlaps(words):
    found, open_words = [], []
    for word in sorted(words, key=lambda word: word.top):
        open_words = [other for other in open_words if middle(other)[1] - middle(word)[0] > 0.5]
        for other in open_words:
            across = min(word.right, other.right) - max(word.left, other.left)
            down = min(middle(word)[1], middle(other)[1]) - middle(word)[0]
            if across > 1 and down > 0.5:
                found.append((word, other))
        open_words.append(word)
    return found


def middle(word):
    """The part of a word's height that its letters fill."""
    trim = (word.bottom - word.top) * 0.2
    return word.top + trim, word.bottom - trim


def places(sheets):
    """The pages that each mark stands on."""
    result = collections.defaultdict(list)
    for number, (_, words) in enumerate(sheets, 1):
        for mark in re.findall(r"Q\d{5}[AZ]Q", " ".join(word.text for word in words)):
            result[mark].append(number)
    return result


def check_breaks(marked, pages, height):
    problems = []
    for part in marked["whole"]:
        begin, end = pages[part["from"]], pages[part["to"]]
        if not begin or not end:
            problems.append(Problem("hidden", f"{part['name']} is not found on paper"))
        elif begin[0] != end[-1] and part["height"] < height * 0.85:
            problems.append(Problem("broken", f"{part['name']} goes over a page, {part['height']:.0f} px"))
    for heading in marked["headings"]:
        begin, end = pages[heading["from"]], pages[heading["to"]]
        # A heading of half a page leaves no room for what follows it.
        if begin and end and begin[0] != end[0] and heading["height"] < height / 2:
            problems.append(Problem("broken", f"{heading['name']} is left alone at a page's end"))
    for table in marked["tables"]:
        begin, end = pages[table["from"]], pages[table["to"]]
        if begin and end:
            missing = set(range(begin[0], end[-1] + 1)) - set(pages[table["head"]])
            for page in sorted(missing):
                problems.append(Problem("headers", f"{table['name']} has no head on page {page}"))
    return problems
