/**
 * The first view: what this is, who answers, for whom. It is there before the engine is.
 * @param {Page} page
 */
function startView(page) {
  const { text } = page;
  const head = page.state.case;
  const { core, roles } = page.summary;
  const error = make("p", { class: "error", hidden: true });
  const clause = (label, name, value, properties = {}) => {
    const input = make("input", { type: "text", ...properties });
    input.value = value;
    input.addEventListener("input", () => (input.dataset.isTouched = true));
    input.addEventListener("change", () => {
      showError(error, page.edit(["header", name, "value", input.value.trim()]));
      const { unit, date } = page.state.case;
      page.edit(["header", "case", "value", `${unit} ${date.slice(0, 4)}`]);
    });
    return labelled(label, input);
  };
  const kinds = ["kommun", "stadsdel"].map((kind) =>
    tick("radio", "kind", kind, text.kinds[kind], head.kind === kind));
  for (const { input } of kinds) {
    input.addEventListener("change", () => page.edit(["header", "kind", "value", input.value]));
  }
  const intro = [
    make("p", { class: "lead" }, text.stays), make("p", {}, text.half),
    make("p", {}, text.time(core, Math.ceil((core * 1.5) / 15) * 15)),
    make("p", {}, `${text.roles}: ${roles.join("; ")}.`),
  ];
  // What the browser has kept fills in the rest, but only the engine can read it.
  if (!page.engine && page.isKept) return make("div", {}, ...intro);
  return make(
    "div", {}, ...intro, make("h2", {}, text.about), error,
    clause(text.unit, "unit", head.unit, { class: "wide" }),
    make("fieldset", {}, make("legend", {}, text.kind), ...kinds.map((one) => one.element)),
    clause(text.code, "kommun", head.municipality, { inputmode: "numeric", size: 6 }),
    clause(text.day, "date", head.date, { size: 12 }),
    clause(text.by, "answered-by", head.answeredBy, { class: "wide" }),
    keeping(page), button(text.begin, () => page.show("questions"), "main"));
}

/** Whether the browser keeps the answers; it does not unless somebody says so. */
function keeping(page) {
  const { element, input } = tick("checkbox", freshID(), "keep", page.text.keep, page.isKept);
  input.addEventListener("change", () => {
    page.isKept = input.checked;
    keepCase(input.checked ? page.subject : null);
  });
  return make("div", {}, element, make("p", { class: "hint" }, page.text.keepWipe));
}

/**
 * The questions of one section.
 * @param {Page} page
 */
function questionsView(page) {
  const { text } = page;
  const section = page.form.sections[page.section];
  const error = make("div", { class: "summary", role: "alert", tabindex: "-1", hidden: true });
  const shown = section.questions.map((question) => {
    const place = page.questions.indexOf(question);
    const made = question.entity ? listQuestion(question, page) : factQuestion(question, page);
    return { question, place, ...made };
  });
  const nothing = make("p", {}, text.none);
  const update = () => {
    for (const one of shown) {
      one.element.hidden = !page.isShown(one.question, one.place);
      one.update?.();
    }
    nothing.hidden = shown.some((one) => !one.element.hidden);
  };
  update();
  page.whenEdited = update;
  const leave = (step) => {
    const problems = shown.filter((one) => !one.element.hidden).map((one) => one.check())
      .filter(Boolean);
    if (problems.length) return summarise(error, problems, text);
    const next = neighbour(page, step);
    if (next == null) return page.show(step > 0 ? "answers" : "start");
    page.section = next;
    page.show("questions");
  };
  return make(
    "div", {}, sectionList(page), make("h2", { tabindex: "-1" }, section.title), error, nothing,
    ...shown.map((one) => one.element),
    make(
      "p", { class: "steps" },
      button(text.before, () => leave(-1)), button(text.next, () => leave(1), "main")));
}

/** The next section with a question to answer, in one direction or the other. */
function neighbour(page, step) {
  const { sections } = page.form;
  for (let place = page.section + step; place in sections; place += step) {
    if (page.progress(sections[place].questions).count) return place;
  }
  return null;
}

/** The problems of a section, each with a way to it. */
function summarise(element, problems, text) {
  element.hidden = false;
  element.replaceChildren(
    make("h3", {}, text.problems),
    make("ul", {}, ...problems.map(({ text, input }) =>
      make("li", {}, make("a", {
        href: "#" + input.id, onclick: (event) => {
          event.preventDefault();
          input.focus();
        },
      }, text)))));
  element.focus();
}

/** The sections to go to, with how many questions are answered in each; and which questions. */
function sectionList(page) {
  const { text } = page;
  const counts = page.form.sections.map(() => make("span", { class: "count" }));
  const update = () => {
    page.form.sections.forEach((section, place) => {
      const { done, count } = page.progress(section.questions);
      counts[place].closest("li").hidden = !count;
      counts[place].textContent = ` ${done}/${count}`;
      counts[place].setAttribute("aria-label", text.progress(done, count));
    });
  };
  page.whenCounted = update;
  const select = make(
    "select", {}, ...["core", "all"].map((which) => make("option", { value: which }, text[which])));
  select.value = page.isAll ? "all" : "core";
  select.addEventListener("change", () => {
    page.isAll = select.value === "all";
    page.whenEdited();
    page.updateCount();
  });
  return make(
    "nav", { class: "sections", "aria-label": text.sections },
    labelled(text.which, select),
    make("ol", {}, ...page.form.sections.map((section, place) => make(
      "li", {},
      make("button", {
        type: "button", class: "plain", "aria-current": place === page.section ? "step" : false,
        onclick: () => {
          page.section = place;
          page.show("questions");
        },
      }, section.title, counts[place])))));
}
