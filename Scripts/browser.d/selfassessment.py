"""The self-assessment page, used from end to end as somebody with a case would use it."""

import json
import pathlib
import subprocess
import tempfile

import accessibility
import names
import withoutmouse
from sheet import Problem, Sheet, chromium

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The page when its engine is unpacked.
READY = ".tabs:not([inert])"

# The texts of the other language that this one does not have as well.
FOREIGN = """() => {
  const strings = (one) => typeof one === 'string' ? [one]
    : one && typeof one === 'object' ? Object.values(one).flatMap(strings) : [];
  const all = (language) =>
    strings([texts[language], JSON.parse(page.engine.ask('form', language, page.subject))]);
  const own = new Set(all('sv'));
  return all('en').filter((text) => text && !own.has(text));
}"""


def run(gapcheck, name="farsta-2019"):
    """The problems of the page that a program writes, answered like one of the cases."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        file = pathlib.Path(folder, "page.html")
        subprocess.run([gapcheck, "page", "-o", file], check=True, cwd=ROOT)
        with Sheet(browser, file, 1100, 1000) as sheet:
            journey = Journey(sheet, gapcheck, pathlib.Path(folder))
            journey.open_it()
            journey.fill_in(ROOT / "cases" / f"{name}.case")
            journey.see_the_same_result()
            journey.save_and_open_again()
            journey.look_at_all_views()
            journey.be_told_what_is_wrong()
            journey.see_where_from(ROOT / "cases" / f"{name}.case")
            journey.try_the_workshop()
            journey.do_without_a_mouse()
            journey.print_it()
            journey.keep_it_in_the_browser()
            journey.wear_it_out()
            return journey.problems + sheet.problems


class Journey:
    """Somebody at the page, with a folder to save in."""

    def __init__(self, sheet, gapcheck, folder):
        self.sheet = sheet
        self.page = sheet.page
        self.gapcheck = gapcheck
        self.folder = folder
        self.problems = []
        self.page.wait_for_selector(READY)
        self.form = json.loads(sheet.run("() => JSON.stringify(page.form)"))

    def open_it(self):
        """The first view is there at once to be filled in, and stays so when the engine comes."""
        where = """() => document.querySelector('main').getBoundingClientRect().top"""
        self.page.reload(wait_until="commit")
        self.page.locator("progress").wait_for()
        top = self.sheet.run(where)
        summary = self.sheet.run("() => page.summary")
        self.page.get_by_label("stadsdel", exact=True).check()
        self.page.get_by_label("Kommun eller stadsdel").press_sequentially("Prov")
        self.expect(self.page.query_selector(READY) is None, "the first view comes late")
        self.page.wait_for_selector(READY)
        self.page.keyboard.type("köping")
        self.page.keyboard.press("Tab")
        kept = self.sheet.run("() => [page.state.case.unit, page.state.case.kind]")
        self.expect(kept == ["Provköping", "stadsdel"], f"what is written early is lost: {kept}")
        later = self.sheet.run("() => page.summary")
        self.expect(summary == later, f"first it tells {summary}, then {later}")
        self.expect(self.sheet.run(where) == top, "the page jumps when the engine comes")
        shown, ready = self.sheet.run("""() => [
          performance.getEntriesByName("first-contentful-paint")[0].startTime, performance.now()]""")
        print(f"the page is shown after {shown:.0f} ms and ready after {ready:.0f} ms")
        self.expect(shown < 1000, f"the page is not shown before {shown:.0f} ms")

    def expect(self, isSo, detail):
        if not isSo:
            self.problems.append(Problem("journey", detail))

    def assessed(self, file, form="json"):
        """What the terminal says of a case."""
        return subprocess.run(
            [self.gapcheck, "check", "--format", form, file], check=True, cwd=ROOT,
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
        self.page.get_by_label("Vilka frågor vill ni svara på?").select_option("all")
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
        shown = self.page.locator("main").inner_text()
        self.expect("Resultat: Farsta" in shown, "the result does not name the unit")
        self.expect("Ordinarie budget" in shown, "the result does not tell the first gap")
        self.saved = self.download("Spara svaren", "case.case")
        self.expect(
            self.download("Spara resultatet som webbsida", "result.html").read_text()
            == self.assessed(self.saved, "html"), "the page's HTML differs from the terminal's")
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
        self.page.wait_for_selector(READY)
        self.page.locator("input[type=file]").first.set_input_files(self.saved)
        self.page.get_by_text("är öppnad").wait_for()
        again = self.download("Spara svaren", "again.case")
        self.expect(
            again.read_bytes() == self.saved.read_bytes(), "a saved case changes by opening")

    def look_at_all_views(self):
        """No view and no section has a problem that axe or the checks of all pages know."""
        self.foreign = set(self.sheet.run(FOREIGN))
        self.see_that_names_are_looked_at()
        for view in self.sheet.run("() => page.views"):
            self.show(view)
            self.look()
        for number in range(len(self.form["sections"])):
            self.page.evaluate("(n) => { page.section = n; page.show('questions'); }", number)
            self.look()

    def look(self):
        # The foot lies over the page on purpose, and what has the focus scrolls clear of it.
        self.sheet.run("() => { document.querySelector('footer').style.position = 'static'; }")
        self.sheet.open_details()
        self.problems += self.sheet.script("structure.js", "app", "sv")
        self.problems += accessibility.check(self.sheet)
        self.problems += names.check(self.sheet, self.foreign)
        for width in [320, 1100]:
            self.sheet.resize(width, 1000)
            self.problems += self.sheet.script("layout.js", "screen")
        for scheme in ["dark", "light"]:
            self.sheet.media(color_scheme=scheme)
            self.problems += self.sheet.script("contrast.js")

    def see_that_names_are_looked_at(self):
        """A tab without a name and one in the other language are found."""
        for name in ["", "Start"]:
            self.sheet.run(
                "(name) => { document.querySelector('.tabs button').textContent = name; }", name)
            self.expect(names.check(self.sheet, self.foreign), f"a tab may be called \"{name}\"")

    def show(self, view):
        self.page.evaluate("(view) => page.show(view)", view)

    def be_told_what_is_wrong(self):
        """A wrong answer is told where it stands, and the case stays as it was."""
        self.show("start")
        before = self.sheet.run("() => page.subject")
        code = self.page.get_by_label("Kommunkod")
        code.fill("abc")
        code.blur()
        self.expect(self.page.locator(".error:visible").count() == 1, "a wrong code is not told")
        self.expect(self.sheet.run("() => page.subject") == before, "a wrong code is kept")
        self.page.evaluate("() => { page.section = 0; page.show('questions'); }")
        question = self.page.locator(".ask").first
        question.get_by_label("Gäller inte oss").check()
        question.get_by_label("Varför gäller det inte er?").fill("")
        self.page.get_by_role("button", name="Vidare").click()
        summary = self.page.get_by_role("alert")
        self.expect("Skriv varför" in summary.inner_text(), "a missing reason is not summed up")
        self.problems += accessibility.check(self.sheet)
        self.change_a_list()

    def change_a_list(self):
        """A list that is said to be empty, or not to apply, takes a row after all."""
        self.sheet.run("""() => {
          page.begin(page.freshCase());
          page.isAll = true;
          page.section = page.form.sections.findIndex(({ questions }) =>
            questions.some((one) => one.entity === 'insats'));
          page.show('questions');
        }""")
        place = self.page.locator("#q-insats")
        for number, said in enumerate(["Vi har inga", "Frågan gäller inte oss"]):
            place.get_by_label(said).check()
            if number:
                self.page.get_by_role("button", name="Vidare").click()
                self.expect("Skriv varför" in self.page.get_by_role("alert").inner_text(),
                            "a list does not apply without a reason")
                place.get_by_label("Varför gäller det inte er?").fill("regionen har dem")
            place.get_by_label("Namn", exact=True).last.fill("Komet")
            place.get_by_role("button", name="Lägg till").click()
            self.expect(place.locator(".error:visible").count() == 0, "an empty list takes no row")
            row = place.locator("details.row")
            row.get_by_text("Kommentar, källa, datum").click()
            row.get_by_label("Kommentar").fill("två om året")
            row.get_by_label("Kommentar").blur()
            self.expect('note "två om året"' in self.sheet.run("() => page.subject"),
                        "a row has no comment")
            row.get_by_role("button", name="Ta bort Komet").click()
            self.expect("komet" not in self.sheet.run("() => page.subject"), "a row stays")

        self.name_a_known_programme(place)

    def name_a_known_programme(self, place):
        """What is filled in for a name stands under it, and the whole questionnaire asks for more."""
        place.get_by_label("Namn", exact=True).last.fill("ABC")
        place.get_by_role("button", name="Lägg till").click()
        row = place.locator("details.row")
        told = "målgrupp: alla föräldrar"
        self.expect(told in row.locator("> .hint").inner_text(), "what is filled in is not told")
        which = self.page.get_by_label("Vilka frågor vill ni svara på?")
        group = row.get_by_role("group", name="Vilka föräldrar vänder sig insatsen till?")
        which.select_option("core")
        self.expect(not group.is_visible(), "a row asks for more than the core")
        self.expect(row.get_by_role("group", name="Vilken nivå").is_visible(),
                    "a row asks for less than the core")
        which.select_option("all")
        group.get_by_label("en annan grupp").check()
        self.expect("målgrupp = annan" in self.sheet.run("() => page.subject"),
                    "an answer for a row is not kept")
        self.expect(told not in row.locator("> .hint").inner_text(),
                    "what is filled in stands beside the answer")
        which.select_option("core")
        self.page.evaluate("() => page.show('questions')")
        self.expect(self.page.locator("#q-insats details.row").get_by_label("en annan grupp")
                    .is_checked(), "an answer for a row is not shown")

    def see_where_from(self, file):
        """An answer that a report gives tells the report and the section by their names."""
        self.sheet.run("""(subject) => {
          page.begin(subject);
          page.isAll = true;
          page.section = 0;
          page.show('questions');
        }""", file.read_text(encoding="utf-8"))
        told = self.page.locator("main").text_content()
        self.expect("Från rapporten: Stockholms stad 2019, avsnitt" in told,
                    "an answer does not tell its report by name")

    def try_the_workshop(self):
        """An example, an answer and a rule otherwise, and the steps."""
        self.page.evaluate("() => { page.saved = page.subject; page.show('workshop'); }")
        self.page.get_by_label("Exempel", exact=True).select_option(index=1)
        self.page.get_by_role("button", name="Öppna exemplet").click()
        self.expect("är öppnad" in self.page.get_by_role("status").last.inner_text(),
                    "an example does not open")
        self.page.get_by_label("Fråga", exact=True).select_option("handlingsplan.form")
        self.page.get_by_label("Gissa först").check()
        group = self.page.locator("#q-handlingsplan\\.form")
        wanted = group.locator("input[value='ingen']")
        (wanted if not wanted.is_checked() else group.locator("input[value='egen']")).check()
        self.page.get_by_role("button", name="Visa vad som hände").click()
        told = self.page.locator("main").inner_text()
        self.expect("Vad händer om" in told and "Regler som drar" in told,
                    "a change does not tell what follows")
        changed = self.sheet.run("() => page.subject")
        self.page.get_by_role("button", name="Ta tillbaka ändringen").click()
        self.expect(self.sheet.run("() => page.subject") != changed, "a change stays")
        self.page.get_by_label("Det saknas helt").fill("0")
        self.page.get_by_role("button", name="Jämför ordningarna").click()
        self.expect(self.page.get_by_role("table", name="Samma luckor i två ordningar").count() == 1
                    and "upp" in self.page.locator("main").inner_text(),
                    "other weights move nothing")
        self.page.get_by_role("button", name="Nästa steg").click()
        self.expect("Steg 2 av" in self.page.locator("main").inner_text(), "no steps are shown")
        self.page.get_by_label("Sök i reglerna").fill("finansiering-projekt")
        self.page.get_by_role("button", name="Visa regler").click()
        rule = self.page.locator("details.rule").first
        rule.locator("summary").click()
        text = rule.locator("textarea")
        source = text.input_value()
        told = rule.get_by_role("status")
        text.fill(source.replace("when", "whem", 1))
        rule.get_by_role("button", name="Pröva ändringen").click()
        self.expect("Rad 2:" in told.inner_text() and "when" in told.inner_text(),
                    f"a wrong rule is not told at its place: {told.inner_text()}")
        text.fill(source.replace("when ", "when not ", 1))
        rule.get_by_role("button", name="Pröva ändringen").click()
        self.expect("går" in told.inner_text() or "så" in told.inner_text(),
                    f"a changed rule changes nothing: {told.inner_text()}")
        self.problems += accessibility.check(self.sheet)
        self.problems += self.sheet.script("structure.js", "app", "sv")
        rule.get_by_role("button", name="Återställ reglerna").click()

    def do_without_a_mouse(self):
        self.page.reload()
        self.page.wait_for_selector(READY)
        self.page.locator("input[type=file]").first.set_input_files(self.saved)
        self.page.get_by_text("är öppnad").wait_for()
        self.problems += withoutmouse.check(self.sheet)
        self.sheet.run("() => { document.querySelector('.tabs').lastChild.tabIndex = -1; }")
        withoutmouse.to_the_top(self.sheet)
        self.expect(not withoutmouse.press(self.sheet, "Verkstad", "Enter"),
                    "nobody notices that a view is out of reach")

    def print_it(self):
        """On paper there is the result, without the buttons."""
        self.show("result")
        self.sheet.media(media="print")
        self.expect(not self.page.get_by_role("button", name="Spara svaren").is_visible(),
                    "buttons are printed")
        self.expect(len(self.page.pdf()) > 10000, "the result does not print")
        self.sheet.media(media="null")
        self.print_the_brief()

    def print_the_brief(self):
        """The brief is one A4, also beside an older file, and tells what has become of it."""
        for older in [None, "larorik-tidig", "skarpnack-2019"]:
            if older:
                with self.page.expect_file_chooser() as waiting:
                    self.page.get_by_role("button", name="Jämför med en äldre fil").click()
                waiting.value.set_files(ROOT / "cases" / f"{older}.case")
                self.page.get_by_text(f"Jämfört med {older}.case").wait_for()
                self.expect("Sedan" in self.page.locator(".briefing").inner_text(),
                            "an older file tells nothing of what has changed")
            self.sheet.run("() => { print = () => {}; }")
            self.page.get_by_role("button", name="Skriv ut underlaget").click()
            pages = self.pages(self.page.pdf(prefer_css_page_size=True))
            self.expect(len(pages) == 1 and "Luckor" in pages[0],
                        f"the brief beside {older} is {len(pages)} pages")
            self.sheet.run("() => { document.body.className = ''; }")

    def pages(self, pdf):
        file = self.folder / "print.pdf"
        file.write_bytes(pdf)
        text = subprocess.run(
            ["pdftotext", "-layout", file, "-"], check=True, capture_output=True).stdout
        return text.decode().removesuffix("\f").split("\f")

    def keep_it_in_the_browser(self):
        """The browser keeps the answers only when asked, and wipes them when asked."""
        kept = "() => localStorage.getItem('gapcheck.case')"
        self.show("start")
        self.expect(self.sheet.run(kept) is None, "answers are kept without asking")
        box = self.page.get_by_label("Spara svaren i den här webbläsaren")
        box.check()
        subject = self.sheet.run("() => page.subject")
        self.expect(self.sheet.run(kept) == subject, "answers are not kept when asked for")
        self.page.reload()
        self.page.wait_for_selector(READY)
        self.expect(self.sheet.run("() => page.subject") == subject, "kept answers are not opened")
        box.uncheck()
        self.expect(self.sheet.run(kept) is None, "kept answers are not wiped")

    def wear_it_out(self):
        """Ten thousand changes leave the memory flat; a trap is told and the answers stay."""
        sizes = self.sheet.run("""() => {
          const sizes = [];
          for (let number = 0; number <= 10000; number++) {
            page.ask("edit", "fact", "samordnare.andel", "state", "value", "value",
              String(number % 100));
            if (number % 100 === 0) page.engine.ask("report", "sv", page.subject + "// " + number);
            if (number % 5000 === 0) sizes.push(page.engine.calls.memory.buffer.byteLength);
          }
          return sizes;
        }""")
        self.expect(sizes[1] == sizes[2], f"memory grows: {sizes}")
        problem = self.sheet.run("""() => {
          const subject = page.subject;
          const call = page.engine.call;
          page.engine.call = () => { throw new WebAssembly.RuntimeError("unreachable"); };
          const start = page.engine.start;
          page.engine.start = () => { page.engine.call = call; start.call(page.engine); };
          const told = page.edit(["fact", "samordnare.andel", "state", "value", "value", "1"]);
          return page.subject === subject && told === page.text.trap ? null : String(told);
        }""")
        self.expect(problem is None, f"a trap is not told or loses answers: {problem}")
        largest = max((ROOT / "cases").rglob("*.case"), key=lambda file: file.stat().st_size)
        times = self.sheet.run("""(subject) => {
          page.begin(subject);
          const times = [];
          for (let number = 0; number < 50; number++) {
            const start = performance.now();
            page.edit(["fact", "samordnare.andel", "state", "value", "value", String(number)]);
            times.push(performance.now() - start);
          }
          return times.sort((first, second) => first - second);
        }""", largest.read_text(encoding="utf-8"))
        print(f"an answer to {largest.name} takes {times[25]:.1f} ms, at most {times[-1]:.1f} ms")
        self.expect(times[25] < 50, f"an answer takes {times[25]:.0f} ms")
