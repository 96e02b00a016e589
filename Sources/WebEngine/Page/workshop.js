/**
 * The workshop: an example, its rules and steps, and what happens when something is different.
 * @param {Page} page
 */
function workshopView(page) {
  const { text } = page;
  return make(
    "div", {}, make("h2", {}, text.workshop), make("p", {}, text.aboutWorkshop),
    examples(page), bigType(page), flipping(page), stepping(page), ruleList(page));
}

/** The teaching cases. */
function examples(page) {
  const { text } = page;
  const { examples } = page;
  const select = make(
    "select", {}, make("option", { value: "" }, text.ownAnswers),
    ...examples.map(({ name }, place) => make("option", { value: place }, name)));
  select.addEventListener("change", () => {
    const example = examples[select.value];
    if (example && page.mayLose()) {
      page.begin(example.text);
      page.tell(text.opened(example.name));
    }
  });
  return labelled(text.whichExample, select);
}

function bigType(page) {
  const { element, input } = tick(
    "checkbox", freshID(), "big", page.text.bigType, document.body.classList.contains("big"));
  input.addEventListener("change", () => document.body.classList.toggle("big", input.checked));
  return element;
}

/** One question to answer otherwise; what happens then is shown at once, or after a guess. */
function flipping(page) {
  const { text } = page;
  const place = make("div", {});
  const result = make("div", { role: "status" });
  const guess = tick("checkbox", freshID(), "guess", text.guessFirst, false);
  const facts = page.questions.filter((one) => one.fact);
  const select = make("select", {}, make("option", { value: "" }, text.whichQuestion),
    ...facts.map((one) => make("option", { value: one.fact }, one.text)));
  let happened = "";
  const reveal = () => result.replaceChildren(make("p", { class: "lead" }, happened));
  select.addEventListener("change", () => {
    result.replaceChildren();
    const question = facts.find((one) => one.fact === select.value);
    place.replaceChildren(...(question ? [factQuestion(question, page).element] : []));
  });
  place.addEventListener("change", () => {
    happened = page.status.textContent;
    if (!guess.input.checked) return reveal();
    page.tell("");
    result.replaceChildren(button(text.reveal, reveal, "main"));
  });
  return make(
    "section", {}, make("h3", {}, text.flip), labelled(text.question, select), guess.element,
    place, result);
}

/** How conclusions follow, one step at a time. */
function stepping(page) {
  const { text } = page;
  const shown = make("pre", { tabindex: "0", role: "status" });
  const count = make("p", {});
  let steps = [];
  let place = 0;
  const go = (step) => {
    if (!steps.length) steps = JSON.parse(page.ask("trace"));
    place = Math.max(0, Math.min(steps.length - 1, place + step));
    shown.textContent = steps[place].trim();
    count.textContent = text.step(place + 1, steps.length);
  };
  const begin = () => {
    steps = [];
    place = 0;
    go(0);
  };
  return make(
    "section", {}, make("h3", {}, text.stepByStep),
    make(
      "p", { class: "steps" }, button(text.firstStep, begin), button(text.stepBack, () => go(-1)),
      button(text.stepForth, () => go(1), "main")),
    count, shown);
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
    list.replaceChildren(...found.slice(0, 50).map((one) => ruleElement(one, page, show)));
  };
  search.addEventListener("change", show);
  truth.addEventListener("change", show);
  return make(
    "section", {}, make("h3", {}, text.rules), labelled(text.search, search),
    labelled(text.truth, truth), button(text.showRules, show), count, list);
}

/** One rule: as a sentence and as text, which can be changed. */
function ruleElement(rule, page, show) {
  const { text } = page;
  const mark = { true: "✓", false: "✗", unknown: "?" }[rule.truth];
  const source = make("textarea", { spellcheck: "false", rows: rule.text.split("\n").length + 1 });
  source.value = rule.text;
  const told = make("div", { role: "status" });
  const attempt = () => {
    const rules = JSON.parse(page.ask("rules")).rules;
    const before = new Map(rules.map((one) => [one.kind + one.id, one]));
    try {
      page.changeRule(rule, source.value);
    } catch (error) {
      if (!(error instanceof Refusal)) return told.replaceChildren(page.trouble(error));
      const lines = error.diagnostics.map((one) =>
        make("li", {}, [
          one.line ? text.line(one.line - page.firstLine(rule) + 1) : null, one.text,
          one.suggestion ? text.suggestion(one.suggestion) : null,
        ].filter(Boolean).join(" ")));
      return told.replaceChildren(make("ul", { class: "error" }, ...lines));
    }
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
