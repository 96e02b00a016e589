/**
 * The result: the report and what else follows from the answers, and why.
 * @param {Page} page
 */
function resultView(page) {
  const { text } = page;
  const shown = make("div", { class: "report" });
  const kinds = [
    ["text", text.report], ["questions", text.toAsk], ["plan", text.plan],
    ...page.form.views.map(({ id, label }) => ["view " + id, label]),
  ];
  const select = make(
    "select", {}, ...kinds.map(([value, label]) => make("option", { value }, label)));
  select.value = page.resultKind ?? "text";
  const show = () => {
    page.resultKind = select.value;
    const [command, ...further] = select.value.split(" ");
    shown.replaceChildren(page.sheet(command, ...further));
  };
  select.addEventListener("change", show);
  show();
  return make(
    "div", {}, make("h2", {}, text.result), labelled(text.whichResult, select),
    make("p", {}, button(text.saveJSON, () => {
      saveFile(page.state.case.id + ".json", page.ask("check"));
    })),
    shown, explanations(page));
}

/** Anything that is concluded, and why it is or is not. */
function explanations(page) {
  const { text } = page;
  const answer = make("div", { role: "status", class: "report" });
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
