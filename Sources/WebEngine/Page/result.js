/**
 * The result: the report and what else follows from the answers, and why.
 * @param {Page} page
 */
function resultView(page) {
  const { text } = page;
  const name = page.state.case.id;
  const report = make("div", { class: "report" });
  report.append(page.sheet("report"));
  return make(
    "div", {}, make("h2", {}, `${text.result}: ${page.state.case.unit || text.noName}`),
    make(
      "p", { class: "steps screen" }, button(text.printSummary, () => printed("summary")),
      button(text.printAll, () => printed("full")),
      button(text.saveHTML, () => saveFile(name + ".html", page.ask("html"))),
      button(text.saveJSON, () => saveFile(name + ".json", page.ask("check")))),
    report, make("div", { class: "screen" }, toAsk(page), explanations(page)), briefing(page));
}

/**
 * Prints a part of the result.
 * @param {"summary" | "full" | "brief"} part
 */
function printed(part) {
  document.body.className = "print-" + part;
  print();
}

/** What each answer would change; it takes a moment, so somebody must ask for it. */
function toAsk(page) {
  const { text } = page;
  const answer = make("div", {});
  return make("section", {}, make("h2", {}, text.toAsk), button(text.showToAsk, () => {
    answer.replaceChildren(page.sheet("questions"));
    page.tell(text.shown);
  }), answer);
}

/** The brief before a visit, perhaps with what is different from an older file. */
function briefing(page) {
  const { text } = page;
  const answer = make("div", {});
  let older = [];
  const show = () => {
    answer.replaceChildren(page.sheet("brief", ...older));
    page.tell(text.shown);
  };
  const compare = (name, content) => {
    try {
      older = [page.caseIn(content)];
      page.engine.ask("state", page.language, older[0]);
    } catch (error) {
      older = [];
      return answer.replaceChildren(make("p", { class: "error" }, page.trouble(error)));
    }
    show();
    page.tell(text.since(name));
  };
  return make(
    "section", { class: "briefing" }, make("h2", {}, text.brief),
    make(
      "p", { class: "steps" }, button(text.showBrief, show),
      fileButton(text.older, ".case,.json", compare),
      button(text.printBrief, () => {
        show();
        printed("brief");
      })),
    answer);
}

/** Anything that is concluded, and why it is or is not. */
function explanations(page) {
  const { text } = page;
  const answer = make("div", {});
  const rules = JSON.parse(page.ask("rules")).rules;
  const select = make("select", {}, ...rules.filter((one) => one.title).map((one) =>
    make("option", { value: one.id }, `${one.title} (${text.truths[one.truth]})`)));
  const explain = (depth) => {
    answer.replaceChildren(page.sheet("explain", select.value, depth));
    page.tell(text.shown);
  };
  return make(
    "section", {}, make("h2", {}, text.explain), labelled(text.whichFactor, select),
    make(
      "p", { class: "steps" }, button(text.becauseOf, () => explain("middle")),
      button(text.allSteps, () => explain("full")), button(text.whatChanges, () => explain("whyNot")),
      button(text.whyPlace, () => explain("rank"))),
    answer);
}
