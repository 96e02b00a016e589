"""The self-assessment page, used from end to end as somebody with a case would use it."""

import json
import pathlib
import subprocess
import tempfile

import accessibility
from sheet import Problem, Sheet, chromium

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(gapcheck, name="farsta-2019"):
    """The problems of the page that a program writes, answered like one of the cases."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        file = pathlib.Path(folder, "page.html")
        subprocess.run([gapcheck, "page", "-o", file], check=True, cwd=ROOT)
        with Sheet(browser, file, 1100, 1000) as sheet:
            journey = Journey(sheet, gapcheck, pathlib.Path(folder))
            journey.fill_in(ROOT / "cases" / f"{name}.case")
            journey.see_the_same_result()
            journey.save_and_open_again()
            journey.look_at_all_views()
            return journey.problems + sheet.problems


class Journey:
    """Somebody at the page, with a folder to save in."""

    def __init__(self, sheet, gapcheck, folder):
        self.sheet = sheet
        self.page = sheet.page
        self.gapcheck = gapcheck
        self.folder = folder
        self.problems = []
        self.page.wait_for_selector(".tabs")
        self.form = json.loads(sheet.run("() => JSON.stringify(page.form)"))

    def expect(self, isSo, detail):
        if not isSo:
            self.problems.append(Problem("journey", detail))

    def assessed(self, file):
        """What the terminal says of a case, as JSON."""
        return subprocess.run(
            [self.gapcheck, "check", "--format", "json", file], check=True, cwd=ROOT,
            capture_output=True).stdout.decode()

    # Answering.

    def fill_in(self, file):
        """Answers all questions as a case does, through the controls of the page."""
        case = json.loads(self.assessed(file))["case"]
        self.page.get_by_label("Kommun eller stadsdel").fill(case["unit"])
        self.page.get_by_label(case["kind"], exact=True).check()
        self.page.get_by_label("Kommunkod").fill(case["municipality"])
        self.page.get_by_label("Dag som").fill(case["date"])
        self.page.get_by_label("Vem svarar").fill(case["answeredBy"])
        self.page.get_by_role("button", name="Till frågorna").click()
        self.page.get_by_label("Vilka frågor").select_option("all")
        answers = {answer["fact"]: answer for answer in case["answers"]}
        lists = {list["entity"]: list for list in case["lists"]}
        for number, section in enumerate(self.form["sections"]):
            self.page.evaluate("(n) => { page.section = n; page.show('questions'); }", number)
            for question in section["questions"]:
                if question.get("fact") in answers:
                    self.answer(question, answers[question["fact"]])
                if question.get("entity") in lists:
                    self.fill_list(question, lists[question["entity"]])

    def answer(self, question, answer):
        group = self.page.get_by_role("group", name=question["text"], exact=True).first
        self.take(group, question, answer)
        block = group.locator("xpath=..")
        if answer.get("note") or answer.get("place"):
            details = block.locator("details").last
            details.locator("summary").click()
            for label, key in [("Kommentar", "note"), ("Källa", "place"), ("Datum", "on")]:
                if answer.get(key):
                    field = details.get_by_label(label)
                    field.fill(answer[key])
                    field.blur()

    def take(self, group, kind, answer):
        """Gives an answer in a group of controls."""
        if answer["state"] == "unknown":
            return group.get_by_label("Vet ej", exact=True).check()
        if answer["state"] == "notApplicable":
            group.get_by_label("Gäller inte oss").check()
            reason = group.get_by_label("Varför gäller det inte er?")
            reason.fill(answer["reason"])
            return reason.blur()
        value = answer["value"]
        if kind["type"] == "choice":
            wanted = {True: "yes", False: "no"}.get(value, value)
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                wanted = str(value)
            group.locator(f"input[value='{wanted}']").check()
        elif kind["type"] == "set":
            for choice in value["choices"]:
                group.locator(f"input[value='{choice}']").check()
            if value["open"]:
                group.locator("input[value='...']").check()
            if not value["choices"] and not value["open"]:
                group.locator("input[value='none']").check()
        elif kind["type"] == "range":
            for label, end in [("Från", "from"), ("Till", "to")]:
                field = group.get_by_label(label, exact=True)
                text = str(value[end])
                if kind.get("choices"):
                    field.select_option(text)
                else:
                    field.fill(text)
                    field.blur()
        else:
            field = group.get_by_label("Svar", exact=True)
            isNumber = kind["type"] == "number" and not kind["day"]
            field.fill(str(value).replace(".", ",") if isNumber else str(value))
            field.blur()

    def fill_list(self, question, given):
        region = self.page.get_by_role("region", name=question["text"], exact=True)
        for row in given["rows"]:
            fields = {field["field"]: field for field in row["fields"]}
            name = fields.get(question.get("name"), {}).get("value", row["id"])
            region.get_by_label("Namn", exact=True).last.fill(name)
            region.get_by_role("button", name="Lägg till").click()
            place = region.locator("details.row").filter(
                has=self.page.locator("summary").get_by_text(name, exact=True)).first
            for field in question["fields"]:
                if field["field"] in fields and field["field"] != question.get("name"):
                    group = place.get_by_role("group", name=field["text"], exact=True)
                    self.take(group, field, fields[field["field"]])
        if given["state"] == "complete":
            label = "Ja, det är alla" if given["rows"] else "Vi har inga"
            region.get_by_label(label).check()
        elif given["state"] == "unknown":
            region.get_by_label("Nej, eller vet ej").check()

    # Looking.

    def see_the_same_result(self):
        """The page's result is that of the terminal, byte for byte, for the file it saves."""
        self.page.get_by_role("button", name="Resultat", exact=True).click()
        shown = self.page.locator(".report").inner_text()
        self.expect("Farsta" in shown, "the result does not name the unit")
        self.saved = self.download("Spara svaren", "case.case")
        result = self.download("Spara resultatet som JSON", "result.json")
        self.expect(
            result.read_text() == self.assessed(self.saved),
            "the page's JSON differs from the terminal's")

    def download(self, name, path):
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=name).click()
        target = self.folder / path
        waiting.value.save_as(target)
        return target

    def save_and_open_again(self):
        """After a reload the saved file gives the same case again."""
        self.page.reload()
        self.page.wait_for_selector(".tabs")
        self.page.locator("input[type=file]").first.set_input_files(self.saved)
        self.page.get_by_text("är öppnad").wait_for()
        again = self.download("Spara svaren", "again.case")
        self.expect(
            again.read_bytes() == self.saved.read_bytes(), "a saved case changes by opening")

    def look_at_all_views(self):
        """No view and no section has an accessibility problem that axe knows."""
        for view in self.sheet.run("() => page.views"):
            self.page.evaluate("(view) => page.show(view)", view)
            self.problems += accessibility.check(self.sheet)
        for number in range(len(self.form["sections"])):
            self.page.evaluate("(n) => { page.section = n; page.show('questions'); }", number)
            self.sheet.open_details()
            self.problems += accessibility.check(self.sheet)
