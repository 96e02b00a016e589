/**
 * A question about a list: its rows, each with its fields, and whether these are all.
 *
 * @param {Record<string, any>} question
 * @param {Page} page
 * @returns {{element: HTMLElement, update: () => void,
 *   check: () => {text: string, input: HTMLElement} | null}}
 */
function listQuestion(question, page) {
  const { text } = page;
  const element = make("section", { class: "ask", id: questionID(question) });
  let whole;

  // The fields that only the whole questionnaire asks about.
  const update = () => {
    for (const field of element.querySelectorAll("[data-extended]")) field.hidden = !page.isAll;
  };
  const render = () => {
    const list = page.lists.get(question.entity) ?? { rows: [] };
    const heading = make("h3", { id: freshID(), tabindex: "-1" }, question.text);
    element.setAttribute("aria-labelledby", heading.id);
    whole = completeness(question, list, page);
    element.replaceChildren(
      heading, ...whyElements(question, page),
      ...list.rows.map((row) => rowElement(question, row, page, render)),
      newRow(question, page, render), whole.element);
    update();
  };
  render();
  return { element, update, check: () => whole.check() };
}

/** One row with its fields. */
function rowElement(question, row, page, render) {
  const { text } = page;
  const given = new Map(row.fields.map((field) => [field.field, field]));
  const title = said(given.get(question.name)).value || row.id;
  const error = make("p", { class: "error", hidden: true });
  const fields = question.fields.map((field) => {
    const controls = answerControls(field, said(given.get(field.field)), text, true);
    const isExtended = !field.core && !given.has(field.field);
    const element = make(
      "fieldset", { "data-extended": isExtended }, make("legend", {}, field.text),
      controls.element);
    return { field: field.field, element, controls };
  });
  const about = originFields(row, page);
  const hint = make("p", { class: "hint" });
  const showFilled = () => {
    const isOwn = (one) => one.entity === question.entity && one.row === row.id;
    hint.textContent = page.state.filled.find(isOwn)?.text ?? "";
    hint.hidden = !hint.textContent;
  };
  showFilled();
  const edit = (answers) => page.edit(["row", question.entity, row.id, ...answers]);
  const element = make(
    "details", { class: "row" }, make("summary", {}, title), error, hint,
    ...fields.map((one) => one.element), about.element,
    button(text.take(title), () => {
      showError(error, edit([]));
      render();
      document.getElementById(questionID(question)).querySelector("h3").focus();
    }, "plain"));
  element.addEventListener("change", () => {
    const origin = parts({ ...answerOrigin(row), ...about.read() });
    const answers = fields.flatMap(({ field, controls }) => {
      const kept = said(given.get(field));
      const own = controls.read();
      const answer = own.state || kept.state === "notApplicable" ? { ...kept, ...own } : {};
      return answer.state ? ["field", field, ...parts(answer)] : [];
    });
    showError(error, edit(["state", "value", ...origin, ...answers]));
    showFilled();
  });
  return element;
}

/** What adds a row: its name, perhaps one of the known ones. */
function newRow(question, page, render) {
  const { text } = page;
  const names = make(
    "datalist", { id: freshID() },
    ...question.known.map((name) => make("option", { value: name })));
  const input = make("input", { type: "text", class: "wide", list: names.id });
  const error = make("p", { class: "error", hidden: true });
  const add = () => {
    const name = input.value.trim();
    if (!name) return input.focus();
    const list = page.lists.get(question.entity);
    // What said that there are none is over when there is one.
    if (list && !list.rows.length && list.state !== "unknown") page.edit(["list", question.entity]);
    const field = question.name ? ["field", question.name, "state", "value", "value", name] : [];
    const problem = page.edit(["row", question.entity, "", "state", "value", ...field]);
    if (problem) return showError(error, problem);
    render();
    const rows = page.form && [...document.querySelectorAll(".row")];
    const row = rows.find((one) => one.firstChild.textContent === name);
    if (row) {
      row.open = true;
      row.firstChild.focus();
    }
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") add();
  });
  return make(
    "div", { class: "new" }, labelled(text.addName, input), names, error, button(text.add, add));
}

/** Whether the rows are all there are. */
function completeness(question, list, page) {
  const { text } = page;
  const name = freshID();
  const state = list.state === "complete" && !list.rows.length ? "none" : list.state;
  const choices = [
    list.rows.length ? ["complete", text.complete] : ["none", text.empty],
    ["unknown", text.open],
    ...(list.rows.length ? [] : [["notApplicable", text.listNotApplicable]]),
  ];
  const ticks = choices.map(([value, label]) => tick("radio", name, value, label, value === state));
  const error = make("p", { class: "error", hidden: true });
  const reason = make("input", { type: "text", class: "wide" });
  reason.value = list.reason ?? "";
  const reasonField = labelled(text.reason, reason);
  const origin = originFields(list, page);
  const set = make(
    "fieldset", {}, make("legend", {}, question.complete), error,
    ...ticks.map((one) => one.element), reasonField);
  const chosen = () => ticks.find((one) => one.input.checked)?.input.value;
  const show = () => (reasonField.hidden = chosen() !== "notApplicable");
  show();
  const element = make("div", {}, set, origin.element);
  const isReasonMissing = () => chosen() === "notApplicable" && !reason.value.trim();
  element.addEventListener("change", () => {
    show();
    if (!chosen() || isReasonMissing()) return;
    const answer =
      chosen() === "unknown" ? { state: "unknown" }
      : chosen() === "notApplicable" ? { state: "notApplicable", value: reason.value.trim() }
      : { state: "value", value: chosen() };
    const said = { ...answerOrigin(list), ...answer, ...origin.read() };
    showError(error, page.edit(["list", question.entity, ...parts(said)]));
  });
  const check = () => {
    if (!isReasonMissing()) return null;
    showError(error, text.reasonMissing);
    return { text: text.reasonMissing, input: reason };
  };
  return { element, check };
}
