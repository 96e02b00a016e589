"""The self-assessment page in Firefox, which is driven by WebDriver BiDi without another program."""

import contextlib
import json
import pathlib
import re
import subprocess
import tempfile

from websockets.sync.client import connect

from sheet import Problem

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(gapcheck):
    """The problems of the page that a program writes, opened, answered once and read."""
    with tempfile.TemporaryDirectory() as folder, firefox(pathlib.Path(folder)) as page:
        file = pathlib.Path(folder, "page.html")
        subprocess.run([gapcheck, "page", "-o", file], check=True, cwd=ROOT)
        page.open(file.as_uri())
        return journey(page)


def journey(page):
    problems = []

    def expect(isSo, detail):
        if not isSo:
            problems.append(Problem("firefox", detail))

    expect("Självskattning" in page.evaluate("document.title"), "the page does not open")
    page.click("Till frågorna")
    questions = page.evaluate("document.querySelectorAll('main .ask:not([hidden])').length")
    expect(questions > 3, f"the form shows {questions} questions")
    page.click_first("main .ask:not([hidden]) input[type=radio]")
    told = page.evaluate("document.querySelector('[role=status]').textContent")
    expect(re.search("På plats|Saknas|Delvis|ändrade inget", told), f"an answer tells: {told}")
    expect("1 av" in page.evaluate("document.querySelector('.progress').textContent"),
           "an answer does not count")
    page.click("Resultat")
    result = page.evaluate("document.querySelector('main').innerText")
    expect("Sammanfattning" in result and "uppgifter" in result, "there is no result")
    return problems + page.problems


@contextlib.contextmanager
def firefox(folder):
    command = ["firefox-esr", "--headless", "--no-remote", "--profile", folder,
               "--remote-debugging-port", "0", "about:blank"]
    with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            lines = (re.search(r"listening on (ws://\S+)", line) for line in process.stderr)
            address = next(found for found in lines if found)[1]
            with connect(address + "/session", max_size=None) as socket:
                yield Page(socket)
        finally:
            process.terminate()


class Page:
    """A tab; what it asks the network for and complains about is a problem."""

    def __init__(self, socket):
        self.socket = socket
        self.number = 0
        self.problems = []
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["network.beforeRequestSent", "log.entryAdded"])
        self.tab = self.call("browsingContext.getTree")["contexts"][0]["context"]

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(
            json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv(timeout=60))
            if answer.get("id") == self.number:
                if answer["type"] == "error":
                    raise RuntimeError(f"{method}: {answer['message']}")
                return answer["result"]
            self.note(answer)

    def note(self, event):
        if event.get("method") == "log.entryAdded":
            self.problems.append(Problem("console", str(event["params"]["text"])))
        elif event.get("method") == "network.beforeRequestSent":
            address = event["params"]["request"]["url"]
            if not address.startswith(("file:", "about:", "data:")):
                self.problems.append(Problem("request", address))

    def open(self, address):
        self.call("browsingContext.navigate", context=self.tab, url=address, wait="complete")
        self.evaluate("""new Promise((done) => {
          const look = () => document.querySelector('.tabs:not([inert])') ? done(true) : setTimeout(look, 20);
          look();
        })""")

    def evaluate(self, expression):
        answer = self.call("script.evaluate", expression=expression, awaitPromise=True,
                           target={"context": self.tab})
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    def click(self, name):
        """Clicks the button that has a name for those who listen."""
        self.click_node({"type": "accessibility", "value": {"role": "button", "name": name}})

    def click_first(self, selector):
        self.click_node({"type": "css", "value": selector})

    def click_node(self, locator):
        node = self.call("browsingContext.locateNodes", context=self.tab, locator=locator)["nodes"][0]
        self.call("script.callFunction", functionDeclaration="(e) => e.scrollIntoView()",
                  arguments=[node], awaitPromise=False, target={"context": self.tab})
        origin = {"type": "element", "element": {"sharedId": node["sharedId"]}}
        self.call("input.performActions", context=self.tab, actions=[{
            "type": "pointer", "id": "mouse", "actions": [
                {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
                {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}])
