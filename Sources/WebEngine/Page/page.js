/** The page: the text of a case, and the views of it. The text is the only state that matters. */
class Page {
  /**
   * The first view, until there is an engine.
   * @param {HTMLElement} root
   */
  constructor(root) {
    /** @type {Engine | null} */
    this.engine = null;
    this.root = root;
    this.language = document.documentElement.lang;
    this.isKept = keptCase() != null;
    this.isAll = false;
    this.section = 0;
    this.view = "start";
    this.status = make("p", { role: "status" });
    this.count = make("p", { class: "progress" });
    this.state = { case: { kind: "", unit: "", municipality: "", date: today(), answeredBy: "" } };
    this.draw();
    addEventListener("afterprint", () => (document.body.className = ""));
    addEventListener("beforeunload", (event) => {
      if (this.subject !== this.saved && !this.isKept) event.preventDefault();
    });
  }

  /**
   * Begins to work, with what somebody has written in the first view until then.
   * @param {Engine} engine
   * @param {{name: string, text: string}[]} examples the teaching cases
   */
  use(engine, examples) {
    const before = [...this.main.querySelectorAll("input")];
    const focus = before.indexOf(document.activeElement);
    this.engine = engine;
    this.ruleFiles = unpackedFiles(engine.rules);
    this.exampleFiles = examples;
    this.begin(keptCase() ?? this.freshCase());
    const after = this.main.querySelectorAll("input");
    for (const [place, old] of before.entries()) {
      if (old.checked && !after[place].checked) after[place].click();
      if (old.dataset.isTouched) {
        after[place].value = old.value;
        after[place].dispatchEvent(new Event("change"));
      }
    }
    if (focus >= 0) after[focus].focus();
    if (this.wanted) this.show(this.wanted);
  }

  /** How many questions matter most and who is asked; known before the questions are. */
  get summary() {
    if (!this.engine) return JSON.parse(decoder.decode(carried("summary")));
    return {
      core: this.questions.filter((one) => one.core).length,
      roles: this.form.roles.map((role) => role.title),
    };
  }

  /** The page's own words. */
  get text() {
    return texts[this.language];
  }

  /** Asks the engine about the case. */
  ask(command, ...further) {
    return this.engine.ask(command, this.language, this.subject, further);
  }

  /** What the engine says of the case, to be read as it is. */
  sheet(command, ...further) {
    try {
      return sheet(this.ask(command, ...further));
    } catch (error) {
      return make("p", { class: "error" }, this.trouble(error));
    }
  }

  /** The teaching cases that the rules can read, by the names of their units. */
  get examples() {
    return this.exampleFiles.flatMap(({ text }) => {
      try {
        const { unit, date } = JSON.parse(this.engine.ask("state", this.language, text)).case;
        return [{ name: `${unit} ${date.slice(0, 4)}`, text }];
      } catch {
        return [];
      }
    });
  }

  /** A case without answers, of today. */
  freshCase() {
    return this.engine.ask("new", this.language, "", [today()]);
  }

  /** Puts a case on the page. */
  begin(subject) {
    this.subject = subject;
    this.saved = subject;
    this.read();
    this.draw();
    if (this.isKept) keepCase(subject);
  }

  /** Reads what the engine makes of the case. */
  read() {
    this.state = JSON.parse(this.ask("state"));
    this.answers = new Map(this.state.case.answers.map((answer) => [answer.fact, answer]));
    this.lists = new Map(this.state.case.lists.map((list) => [list.entity, list]));
  }

  /**
   * Changes the case, and tells what is different then.
   * @param {string[]} change
   * @returns {string | null} what is wrong with it
   */
  edit(change) {
    if (!this.engine) return null;
    const before = this.subject;
    try {
      this.subject = this.ask("edit", ...change);
      this.read();
      this.tell(change[0] === "header" ? "" : this.ask("changed", before));
    } catch (error) {
      this.subject = before;
      return this.trouble(error);
    }
    this.follow();
    return null;
  }

  /** Goes back to an older state of the case. */
  restore(subject) {
    this.subject = subject;
    this.read();
    this.follow();
  }

  /** What follows from a change of the case, here and in the browser's storage. */
  follow() {
    this.whenEdited?.();
    this.updateCount();
    if (this.isKept) keepCase(this.subject);
  }

  /** What to say of an error; after a trap the engine begins anew. */
  trouble(error) {
    if (error instanceof Refusal) {
      const isNoValue = error.diagnostics.some((one) => one.code === "G208");
      return isNoValue ? this.text.notANumber : error.message;
    }
    this.engine.start();
    this.read();
    this.tell(this.text.trap);
    return this.text.trap;
  }

  // Rules that somebody changes.

  /**
   * Uses rules in which one is written otherwise; throws a Refusal where it is wrong.
   * @param {{file: string, text: string}} rule
   * @param {string} changed
   */
  changeRule(rule, changed) {
    const files = this.ruleFiles.map((file) =>
      file.name === rule.file ? { ...file, text: file.text.replace(rule.text, () => changed) } : file);
    this.engine.use(this.language, packedFiles(files));
    this.ruleFiles = files;
    rule.text = changed;
    this.read();
  }

  /** The line of its file that a rule begins on. */
  firstLine(rule) {
    const { text } = this.ruleFiles.find((file) => file.name === rule.file);
    return text.slice(0, text.indexOf(rule.text)).split("\n").length;
  }

  restoreRules() {
    this.ruleFiles = unpackedFiles(this.engine.rules);
    this.engine.use(this.language, this.engine.rules);
    this.read();
  }

  /** Says something that a screen reader reads out in its own time. */
  tell(sentence) {
    this.status.textContent = sentence;
  }

  /** Whether a question is asked now; one that has an answer is always shown. */
  isShown(question, place) {
    if (this.isAnswered(question)) return true;
    const asked = this.state.asked[place];
    return this.isAll ? asked !== "no" : asked === "yes" && question.core;
  }

  isAnswered(question) {
    return question.fact ? this.answers.has(question.fact) : this.lists.has(question.entity);
  }

  /** How many of some questions are answered. */
  progress(questions) {
    const shown = questions.filter((one) => this.isShown(one, this.places.get(one)));
    return { done: shown.filter((one) => this.isAnswered(one)).length, count: shown.length };
  }

  updateCount() {
    const { done, count } = this.progress(this.questions);
    this.count.textContent = this.text.progress(done, count);
    this.whenCounted?.();
  }

  /** Goes to a view. */
  show(view) {
    if (!this.engine) {
      this.wanted = view;
      return;
    }
    this.view = view;
    this.tell("");
    this.draw();
    const heading = this.main.querySelector("h2") ?? this.main;
    heading.setAttribute("tabindex", "-1");
    heading.focus();
    scrollTo(0, 0);
  }

  /** Draws everything. */
  draw() {
    const { text } = this;
    document.documentElement.lang = this.language;
    document.title = text.title;
    if (this.engine) this.readForm();
    this.whenEdited = null;
    this.whenCounted = null;
    this.main = make("main", { id: "main", tabindex: "-1" }, views[this.view](this));
    this.root.replaceChildren(
      make("a", { class: "skip", href: "#main" }, text.skip),
      make("header", {}, make("h1", {}, text.title), this.tools()),
      this.tabs(), this.main, make("footer", {}, this.count, this.status));
    if (this.engine) this.updateCount();
  }

  /** Reads which questions there are. */
  readForm() {
    this.form = JSON.parse(this.ask("form"));
    this.questions = this.form.sections.flatMap((section) => section.questions);
    this.places = new Map(this.questions.map((question, place) => [question, place]));
  }

  /** The names of the views. */
  get views() {
    return Object.keys(views);
  }

  tabs() {
    return make(
      "nav", { class: "tabs", "aria-label": this.text.parts, inert: !this.engine }, ...this.views.map((view) => make("button", {
        type: "button", "aria-current": view === this.view ? "page" : false,
        onclick: () => this.show(view),
      }, this.text[view])));
  }

  tools() {
    const { text } = this;
    return make(
      "div", { class: "tools", inert: !this.engine }, button(text.save, () => this.save()),
      fileButton(text.openFile, ".case,.json", (name, content) => this.open(name, content)),
      button(text.fresh, () => {
        if (!this.mayLose()) return;
        this.begin(this.freshCase());
        this.show("start");
      }),
      make("button", {
        type: "button", lang: this.language === "sv" ? "en" : "sv", onclick: () => {
          this.language = this.language === "sv" ? "en" : "sv";
          this.draw();
          this.root.querySelector("header [lang]").focus();
        },
      }, text.other));
  }

  mayLose() {
    return this.subject === this.saved || confirm(this.text.sure);
  }

  save() {
    const name = this.state.case.id + ".case";
    saveFile(name, this.subject);
    this.saved = this.subject;
    this.tell(this.text.saved(name));
  }

  /** The case that a file holds: it may also be JSON, a case or the result that holds one. */
  caseIn(content) {
    return content.trimStart().startsWith("{")
      ? this.engine.ask("canonical", this.language, content) : content;
  }

  open(name, content) {
    if (!this.mayLose()) return;
    const before = this.subject;
    const saved = this.saved;
    try {
      this.begin(this.caseIn(content));
      this.show(this.view);
      this.tell(this.text.opened(name));
    } catch (error) {
      this.subject = before;
      this.saved = saved;
      this.tell(`${this.text.trouble}: ${this.trouble(error)}`);
      this.read();
    }
  }
}

const views = {
  start: startView, questions: questionsView, answers: answersView, result: resultView,
  workshop: workshopView,
};

/** The day it is, as a case writes it. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, "0")).join("-");
}

/** The page that is open; a name for the browser's console. */
let page;

(async () => {
  const root = document.getElementById("page");
  const text = texts[document.documentElement.lang];
  try {
    page = new Page(root);
    const part = make("progress", {});
    page.count.replaceChildren(make("label", {}, text.loading, " ", part));
    const engine = await Engine.open((done) => (part.value = done));
    page.use(engine, unpackedFiles(await inflated(carried("cases"))));
  } catch (error) {
    root.replaceChildren(make("p", {}, text.failed), make("p", {}, String(error)));
  }
})();
