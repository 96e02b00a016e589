/**
 * All answers, section by section, to check and to change.
 * @param {Page} page
 */
function answersView(page) {
  const { text } = page;
  const sections = page.form.sections.map((section, number) => {
    const shown = section.questions.filter((one) => page.isShown(one, page.places.get(one)));
    if (!shown.length) return null;
    return make(
      "section", {}, make("h3", {}, section.title),
      make("dl", { class: "answers" }, ...shown.map((question) => make(
        "div", {}, make("dt", {}, question.text),
        make("dd", {}, inWords(question, page), " ", changeButton(question, number, page))))));
  });
  return make("div", {}, make("h2", {}, text.answers), ...sections);
}

function changeButton(question, number, page) {
  const { text } = page;
  return make("button", {
    type: "button", class: "plain", "aria-label": text.changeAnswer(question.text),
    onclick: () => {
      page.section = number;
      page.show("questions");
      const block = document.getElementById(questionID(question));
      block.scrollIntoView();
      block.querySelector("input, select, summary").focus();
    },
  }, text.change);
}

/** Where a question stands in the page. */
function questionID(question) {
  return "q-" + (question.fact ?? question.entity);
}

/** An answer as the form says it. */
function inWords(question, page) {
  const { text } = page;
  if (question.entity) return listInWords(question, page);
  const { state, value } = said(page.answers.get(question.fact));
  if (!state) return text.choose;
  if (state === "unknown") return text.unknown;
  if (state === "notApplicable") return `${text.notApplicable}: ${value}`;
  const label = (id) => question.choices?.find((one) => one.id === id)?.label ?? id;
  if (question.type === "set") {
    const chosen = value.split(", ").filter((id) => id && id !== "...").map(label);
    return chosen.join(", ") || text.noneOf;
  }
  if (question.type === "range") return value.split(" ... ").map(label).join(" – ");
  const unit = question.unit ? " " + question.unit : "";
  return question.type === "number" ? value.replace(".", ",") + unit : label(value);
}

function listInWords(question, page) {
  const list = page.lists.get(question.entity);
  if (!list) return page.text.choose;
  if (list.state === "notApplicable") return `${page.text.notApplicable}: ${list.reason}`;
  const names = list.rows.map((row) =>
    said(row.fields.find((field) => field.field === question.name)).value || row.id);
  return names.join(", ") || (list.state === "complete" ? page.text.empty : page.text.open);
}
