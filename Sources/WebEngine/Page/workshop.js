/**
 * The workshop: an example, its rules and steps, and what happens when something is different.
 * @param {Page} page
 */
function workshopView(page) {
  const { text } = page;
  return make(
    "div", {}, make("h2", {}, text.workshop), make("p", {}, text.aboutWorkshop),
    examples(page), bigType(page), flipping(page), stepping(page), weighing(page), ruleList(page));
}

/** The teaching cases. */
function examples(page) {
  const { text } = page;
  const { examples } = page;
  const select = make(
    "select", {}, make("option", { value: "" }, text.ownAnswers),
    ...examples.map(({ name }, place) => make("option", { value: place }, name)));
  const open = () => {
    const example = examples[select.value];
    if (!example || !page.mayLose()) return;
    page.begin(example.text);
    page.show("workshop");
    page.tell(text.opened(example.name));
  };
  const opened = examples.findIndex((one) => one.text === page.saved);
  select.value = opened < 0 ? "" : opened;
  return make(
    "div", { class: "steps" }, labelled(text.whichExample, select), button(text.openExample, open));
}

function bigType(page) {
  const root = document.documentElement.classList;
  const { element, input } = tick(
    "checkbox", freshID(), "big", page.text.bigType, root.contains("big"));
  input.addEventListener("change", () => root.toggle("big", input.checked));
  return element;
}

/** One question to answer otherwise; what happens then is shown at once, or after a guess. */
function flipping(page) {
  const { text } = page;
  const place = make("div", {});
  const result = make("div", {});
  const guess = tick("checkbox", freshID(), "guess", text.guessFirst, false);
  const facts = page.questions.filter((one) => one.fact);
  const select = make("select", {}, make("option", { value: "" }, text.whichQuestion),
    ...facts.map((one) => make("option", { value: one.fact }, one.text)));
  let before = page.subject;
  let happened = "";
  const ask = () => {
    before = page.subject;
    result.replaceChildren();
    const question = facts.find((one) => one.fact === select.value);
    place.replaceChildren(...(question ? [factQuestion(question, page).element] : []));
    for (const one of place.querySelectorAll("details")) one.open = false;
  };
  const undo = () => {
    page.restore(before);
    ask();
    select.focus();
    page.tell(text.undone);
  };
  const reveal = () => {
    result.replaceChildren(page.sheet("whatif", before), button(text.undo, undo));
    page.tell(happened);
  };
  select.addEventListener("change", ask);
  place.addEventListener("change", () => {
    if (page.subject === before) return result.replaceChildren();
    happened = page.status.textContent;
    if (!guess.input.checked) return reveal();
    page.tell(text.guess);
    result.replaceChildren(button(text.reveal, reveal, "main"));
  });
  return make(
    "section", {}, make("h2", {}, text.flip), labelled(text.question, select), guess.element,
    place, result);
}

/** How conclusions follow, one step at a time. */
function stepping(page) {
  const { text } = page;
  const shown = make("div", {});
  const count = make("p", { role: "status" });
  let subject = null;
  let steps = [];
  let place = 0;
  const go = (step) => {
    if (subject !== page.subject) {
      subject = page.subject;
      steps = JSON.parse(page.ask("trace"));
    }
    place = Math.max(0, Math.min(steps.length - 1, place + step));
    shown.replaceChildren(sheet(steps[place]));
    count.textContent = text.step(place + 1, steps.length);
  };
  const begin = () => {
    place = 0;
    go(0);
  };
  return make(
    "section", {}, make("h2", {}, text.stepByStep),
    make(
      "p", { class: "steps" }, button(text.firstStep, begin), button(text.stepBack, () => go(-1)),
      button(text.stepForth, () => go(1), "main")),
    count, shown);
}

/** The weights of the rules beside others, and how each orders the gaps. */
function weighing(page) {
  const { text } = page;
  const answer = make("div", {});
  const inputs = JSON.parse(page.ask("weights")).map(({ label, value }) => {
    const input = make("input", { type: "text", inputmode: "numeric", size: 4 });
    input.value = value;
    return { input, field: labelled(label, input, text.usually(value)) };
  });
  const weigh = () => {
    answer.replaceChildren(page.sheet("weigh", ...inputs.map(({ input }) => input.value.trim())));
    page.tell(text.shown);
  };
  return make(
    "section", {}, make("h2", {}, text.weights), make("p", {}, text.aboutWeights),
    make("div", { class: "weights" }, ...inputs.map(({ field }) => field)),
    button(text.weigh, weigh), answer);
}

/** All rules with their sentences and texts, marked by whether they are so here. */
function ruleList(page) {
  const { text } = page;
  const list = make("div", {});
  const count = make("p", { role: "status" });
  const search = make("input", { type: "text", class: "wide" });
  const truth = make("select", {}, make("option", { value: "" }, text.anyTruth),
    ...Object.entries(text.truths).map(([value, label]) => make("option", { value }, label)));
  const show = () => {
    const words = search.value.toLowerCase();
    const found = JSON.parse(page.ask("rules")).rules.filter((one) =>
      (!truth.value || one.truth === truth.value) &&
      [one.id, one.title, one.sentence].some((part) => part?.toLowerCase().includes(words)));
    count.textContent = text.rulesFound(found.length);
    list.replaceChildren(...found.slice(0, 50).map((one) => ruleElement(one, page, again)));
  };
  const again = () => {
    show();
    search.focus();
  };
  search.addEventListener("change", show);
  truth.addEventListener("change", show);
  return make(
    "section", {}, make("h2", {}, text.rules), labelled(text.search, search),
    labelled(text.truth, truth), button(text.showRules, show), count, list);
}

/** One rule: as a sentence and as text, which can be changed. */
function ruleElement(rule, page, show) {
  const { text } = page;
  const mark = { true: "✓", false: "✗", unknown: "?" }[rule.truth];
  const source = make("textarea", { spellcheck: "false", rows: rule.text.split("\n").length + 1 });
  source.value = rule.text;
  const told = make("div", { role: "status" });
  const fault = (one) => {
    const line = one.line ? one.line - page.firstLine(rule) : null;
    return make(
      "li", {},
      line == null ? null : button(text.line(line + 1), () => selectLine(source, line), "plain"),
      " ", one.text, one.suggestion ? ". " + text.suggestion(one.suggestion) : null);
  };
  const attempt = () => {
    const rules = JSON.parse(page.ask("rules")).rules;
    const before = new Map(rules.map((one) => [one.kind + one.id, one]));
    try {
      page.changeRule(rule, source.value);
    } catch (error) {
      if (!(error instanceof Refusal)) return told.replaceChildren(page.trouble(error));
      source.setAttribute("aria-invalid", "true");
      return told.replaceChildren(make("ul", { class: "error" }, ...error.diagnostics.map(fault)));
    }
    source.removeAttribute("aria-invalid");
    const after = JSON.parse(page.ask("rules")).rules;
    const different = after.filter((one) => before.get(one.kind + one.id)?.truth !== one.truth);
    told.replaceChildren(
      make("p", {}, different.length ? text.becomes : text.nothingElse),
      make("ul", {}, ...different.map((one) =>
        make("li", {}, `${one.title ?? one.id}: ${text.truths[one.truth]}`))));
  };
  return make(
    "details", { class: "rule " + rule.truth },
    make("summary", {}, `${mark} ${rule.title ?? rule.id} – ${text.truths[rule.truth]}`),
    make(
      "div", { class: "both" }, make("p", {}, rule.sentence),
      labelled(`${text.ruleText} (${rule.file})`, source)),
    make(
      "p", { class: "steps" }, button(text.tryRule, attempt),
      button(text.restore, () => {
        page.restoreRules();
        show();
      })),
    told);
}

/** Goes to a line of what is written, counted from 0. */
function selectLine(source, line) {
  const lines = source.value.split("\n");
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  source.focus();
  source.setSelectionRange(start, start + (lines[line] ?? "").length);
}
