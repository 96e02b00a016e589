/**
 * The result: the report and what else follows from the answers, and why.
 * @param {Page} page
 */
function resultView(page) {
  const { text } = page;
  const name = page.state.case.id;
  const report = make("div", { class: "report" });
  // The engine writes it, and escapes every text; the policy runs no script in it.
  report.innerHTML = page.ask("report");
  const printed = (kind) => {
    document.body.classList.toggle("print-summary", kind === "summary");
    print();
  };
  return make(
    "div", {}, make("h2", {}, `${text.result}: ${page.state.case.unit || text.noName}`),
    make(
      "p", { class: "steps screen" }, button(text.printSummary, () => printed("summary")),
      button(text.printAll, () => printed("all")),
      button(text.saveHTML, () => saveFile(name + ".html", page.ask("html"))),
      button(text.saveJSON, () => saveFile(name + ".json", page.ask("check")))),
    report, make("div", { class: "screen" }, toAsk(page), briefing(page), explanations(page)));
}

/** What each answer would change; it takes a moment, so somebody must ask for it. */
function toAsk(page) {
  const { text } = page;
  const answer = make("div", {});
  return make("section", {}, make("h2", {}, text.toAsk), button(text.showToAsk, () => {
    answer.replaceChildren(page.sheet("questions"));
  }), answer);
}

/** The brief before a visit, perhaps with what is different from an older file. */
function briefing(page) {
  const { text } = page;
  const answer = make("div", { role: "status" });
  return make(
    "section", {}, make("h2", {}, text.brief),
    make(
      "div", { class: "steps" },
      button(text.showBrief, () => answer.replaceChildren(page.sheet("brief"))),
      fileButton(text.older, ".case,.json", (name, content) => {
        answer.replaceChildren(make("p", {}, text.since(name)), page.sheet("brief", content));
      })),
    answer);
}

/** Anything that is concluded, and why it is or is not. */
function explanations(page) {
  const { text } = page;
  const answer = make("div", { role: "status" });
  const rules = JSON.parse(page.ask("rules")).rules;
  const select = make("select", {}, ...rules.filter((one) => one.title).map((one) =>
    make("option", { value: one.id }, `${one.title} (${text.truths[one.truth]})`)));
  const explain = (depth) => answer.replaceChildren(page.sheet("explain", select.value, depth));
  return make(
    "section", {}, make("h3", {}, text.explain), labelled(text.whichFactor, select),
    make(
      "p", { class: "steps" }, button(text.becauseOf, () => explain("middle")),
      button(text.allSteps, () => explain("full")), button(text.whatChanges, () => explain("whyNot")),
      button(text.whyPlace, () => explain("rank"))),
    answer);
}
