"""One HTML file in Chromium, with the network off and every other request recorded and refused."""

import collections
import contextlib
import json
import pathlib
import shutil

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent

Problem = collections.namedtuple("Problem", "check detail")


@contextlib.contextmanager
def chromium():
    """A browser, Debian's: it does not come with the packages of PyPI."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class Sheet:
    """A page that is open in the browser, and what it did without being asked."""

    def __init__(self, browser, file, width=1280, height=900, dark=False):
        self.url = pathlib.Path(file).resolve().as_uri()
        self.problems = []
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, offline=True,
            color_scheme="dark" if dark else "light", reduced_motion="reduce")
        self.context.route("**/*", self._request)
        self.page = self.context.new_page()
        self.page.on("console", lambda m: self._note("console", f"{m.type}: {m.text}"))
        self.page.on("pageerror", lambda e: self._note("console", f"error: {e}"))
        self.page.on("dialog", self._dialog)
        self.page.on("popup", lambda p: self._note("request", f"a new window: {p.url}"))
        self.protocol = self.context.new_cdp_session(self.page)
        self.page.goto(self.url)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def _note(self, check, detail):
        self.problems.append(Problem(check, detail[:300]))

    def _request(self, route):
        if route.request.url.split("#")[0] == self.url:
            route.continue_()
        else:
            self._note("request", route.request.url)
            route.abort()

    def _dialog(self, dialog):
        self._note("hostile", f"a dialog: {dialog.message}")
        dialog.dismiss()

    def resize(self, width, height=900):
        self.page.set_viewport_size({"width": width, "height": height})

    def media(self, **features):
        self.page.emulate_media(**features)

    def open_details(self):
        self.run("() => document.querySelectorAll('details').forEach((e) => { e.open = true; })")

    def run(self, function, *arguments):
        """Calls a JavaScript function in the page, past its policy, which stays in force."""
        values = ", ".join(json.dumps(argument) for argument in arguments)
        return self.evaluate(f"({function})({values})")

    def evaluate(self, expression):
        answer = self.protocol.send("Runtime.evaluate", {
            "expression": expression, "returnByValue": True, "awaitPromise": True})
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def script(self, name, *arguments):
        """The problems that a script beside this file finds in the page."""
        found = self.run((HERE / name).read_text(encoding="utf-8"), *arguments)
        return [Problem(*pair) for pair in found]
