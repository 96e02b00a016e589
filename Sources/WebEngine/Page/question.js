/**
 * A question about a fact: what is asked, why, and the controls to answer it.
 *
 * @param {Record<string, any>} question
 * @param {Page} page
 * @returns {{element: HTMLElement, check: () => {text: string, input: HTMLElement} | null}}
 */
function factQuestion(question, page) {
  const { text } = page;
  const element = make("div", { class: "ask", id: questionID(question) });
  let controls;

  const render = () => {
    const answer = said(page.answers.get(question.fact));
    controls = answerControls(question, answer, text, false);
    const error = make("p", { class: "error", id: freshID(), hidden: true });
    const hint = make("p", { class: "hint", id: freshID(), hidden: !question.help }, question.help);
    const set = make(
      "fieldset", { "aria-describedby": `${hint.id} ${error.id}` },
      make("legend", {}, question.text), hint, error, controls.element);
    const origin = originFields(answer, page);
    const remove = button(text.remove, () => save({}), "plain");
    remove.hidden = !answer.state;
    element.replaceChildren(
      set, ...whyElements(question, page), origin.element, remove);
    const save = (said) => {
      const problem = page.edit(["fact", question.fact, ...parts(said)]);
      showError(error, problem);
      if (!problem && !said.state) {
        render();
        element.querySelector("input, select").focus();
      }
      remove.hidden = !page.answers.has(question.fact);
    };
    const current = () => {
      const own = controls.read();
      return own.state ? { ...answerOrigin(answer), ...own, ...origin.read() } : own;
    };
    set.addEventListener("change", () => {
      const own = current();
      if (own.state === "notApplicable" && !own.value) return;
      save(own);
    });
    origin.element.addEventListener("change", () => {
      const own = current();
      if (own.state) save(own);
    });
    element.check = () => {
      const own = controls.read();
      const problem = own.state === "notApplicable" && !own.value ? text.reasonMissing : null;
      showError(error, problem ?? (error.hidden ? null : error.textContent));
      const input = problem ? controls.reason : controls.first;
      return error.hidden ? null : { text: error.textContent, input };
    };
  };
  render();
  return { element, check: () => element.check() };
}

/** What the form does not show of an answer but keeps: the source and section of a report. */
function answerOrigin({ source, section, by }) {
  return { source, section, by };
}

/** Shows a problem, or hides that there was one. */
function showError(element, problem) {
  element.textContent = problem ?? "";
  element.hidden = !problem;
}

/** Why it is asked, and who may know. */
function whyElements(question, page) {
  const role = page.form.roles.find((one) => one.id === question.role);
  if (!question.why && !role) return [];
  return [details(
    page.text.why, question.why ? make("p", {}, question.why) : null,
    role ? make("p", {}, `${page.text.ask} ${role.title}.`) : null)];
}

/** The report and the section that an answer is taken from, as people call them. */
function reportOf({ source, section }, form) {
  const report = form.sources.find((one) => one.id === source);
  const part = report?.sections.find((one) => one.id === section);
  return [report?.title ?? source, part?.title].filter(Boolean).join(", ");
}

/** Fields for comment, source and date of an answer. */
function originFields(answer, { form, text }) {
  const note = make("textarea", { rows: 2 });
  const place = make("input", { type: "text", class: "wide" });
  const on = make("input", { type: "text" });
  note.value = answer.note ?? "";
  place.value = answer.place ?? "";
  on.value = answer.on ?? "";
  const element = details(
    text.about_answer,
    answer.source ? make("p", {}, `${text.known} ${reportOf(answer, form)}.`) : null,
    labelled(text.note, note), labelled(text.place, place), labelled(text.on, on));
  if (answer.note || answer.place || answer.on) element.open = true;
  return {
    element,
    read: () => ({ note: note.value.trim(), place: place.value.trim(), on: on.value.trim() }),
  };
}
