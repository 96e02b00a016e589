/**
 * What is said of a fact or a field: the keys are those of the engine's edits.
 * @typedef {{state?: string, value?: string, source?: string, section?: string, place?: string,
 *   on?: string, note?: string, by?: string}} Said
 * @typedef {{id: string, label: string}} Choice
 * @typedef {{type: string, choices?: Choice[], unit?: string, day?: boolean}} Kind
 */

/**
 * What the engine's JSON says of an answer, as the form holds it.
 * @param {Record<string, any> | undefined} given
 * @returns {Said}
 */
function said(given) {
  if (!given || given.state === "notAsked") return {};
  const { state, source, section, place, on, note, by } = given;
  const value = state === "notApplicable" ? given.reason : written(given.value);
  return { state, value, source, section, place, on, note, by };
}

/** A value of the engine's JSON as a case file writes it. */
function written(value) {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value == null) return "";
  if (typeof value !== "object") return String(value);
  if ("choices" in value) return [...value.choices, ...(value.open ? ["..."] : [])].join(", ");
  return `${written(value.from)} ... ${written(value.to)}`;
}

/** @param {Said} answer */
function parts(answer) {
  return Object.entries(answer).flatMap(([key, value]) => (value ? [key, value] : []));
}

/**
 * The controls that take a value, "vet ej" and, unless it is a field of a row, "gäller inte oss".
 *
 * @param {Kind} kind
 * @param {Said} answer
 * @param {Record<string, any>} text
 * @param {boolean} isField
 * @returns {{element: HTMLElement, read: () => Said, first: HTMLElement, reason: HTMLElement}}
 */
function answerControls(kind, answer, text, isField) {
  const name = freshID();
  const isValue = answer.state === "value" || answer.state === "assumed";
  const value = isValue ? answer.value : "";
  const element = make("div", { class: "answer" });
  const isRadio = kind.type === "choice";
  const others = isField ? ["unknown"] : ["unknown", "notApplicable"];
  const values = valueControls(kind, value, isValue, name, text);
  element.append(...values.elements, ...(isField ? [] : [make("p", { class: "or" }, text.or)]));
  const special = others.map((state) => {
    const one = tick(
      isRadio ? "radio" : "checkbox", isRadio ? name : freshID(), state, text[state],
      answer.state === state);
    element.append(one.element);
    return one.input;
  });
  const reason = make("input", { type: "text", class: "wide" });
  reason.value = answer.state === "notApplicable" ? answer.value : "";
  const reasonField = labelled(text.reason, reason);
  if (!isField) element.append(reasonField);

  const chosen = () => special.find((input) => input.checked)?.value;
  const show = () => (reasonField.hidden = chosen() !== "notApplicable");
  show();
  element.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input === reason) return;
    if (!isRadio && special.includes(input) && input.checked) {
      values.clear();
      for (const other of special) other.checked = other === input;
    } else if (!isRadio && !special.includes(input)) {
      for (const other of special) other.checked = false;
    }
    show();
  });

  return {
    element,
    first: element.querySelector("input, select"),
    reason,
    read() {
      const state = chosen();
      if (state === "unknown") return { state };
      if (state === "notApplicable") return { state, value: reason.value.trim() };
      const value = values.read();
      if (value == null) return {};
      return { state: answer.state === "assumed" ? "assumed" : "value", value };
    },
  };
}

/** The controls of the value alone; `read` gives null where nothing is chosen. */
function valueControls(kind, value, isValue, name, text) {
  switch (kind.type) {
    case "choice": return choiceControls(kind.choices, value, name);
    case "set": return setControls(kind.choices, value, isValue, text);
    case "range": return rangeControls(kind, value, text);
    default: return lineControls(kind, value, text);
  }
}

function choiceControls(choices, value, name) {
  const ticks = choices.map(({ id, label }) => tick("radio", name, id, label, id === value));
  return {
    elements: ticks.map((one) => one.element),
    read: () => ticks.find((one) => one.input.checked)?.input.value ?? null,
    clear() {},
  };
}

function setControls(choices, value, isValue, text) {
  const held = value.split(", ");
  const ticks = choices.map(({ id, label }) =>
    tick("checkbox", freshID(), id, label, held.includes(id)));
  const none = tick("checkbox", freshID(), "none", text.noneOf, isValue && value === "");
  const more = tick("checkbox", freshID(), "...", text.more, held.includes("..."));
  none.input.addEventListener("change", () => {
    if (none.input.checked) for (const one of [...ticks, more]) one.input.checked = false;
  });
  for (const one of [...ticks, more]) {
    one.input.addEventListener("change", () => (none.input.checked = false));
  }
  const all = [...ticks, more, none];
  return {
    elements: all.map((one) => one.element),
    read() {
      if (none.input.checked) return "";
      const chosen = [...ticks, more].filter((one) => one.input.checked);
      return chosen.length ? chosen.map((one) => one.input.value).join(", ") : null;
    },
    clear() {
      for (const one of all) one.input.checked = false;
    },
  };
}

function lineControls(kind, value, text) {
  const isText = kind.type === "text";
  const input = make("input", {
    type: "text", inputmode: isText || kind.day ? false : "decimal", class: isText ? "wide" : "",
  });
  input.value = isText || kind.day ? value : value.replace(".", ",");
  return {
    elements: [labelled(text.answer, input, kind.unit)],
    read: () => input.value.trim() || null,
    clear: () => (input.value = ""),
  };
}

function rangeControls(kind, value, text) {
  const ends = value.split(" ... ");
  const inputs = [text.from, text.to].map((label, place) => {
    const input = kind.choices
      ? make("select", {}, ...[{ id: "", label: "" }, ...kind.choices].map(
          ({ id, label }) => make("option", { value: id }, label)))
      : make("input", { type: "text", inputmode: "decimal" });
    input.value = (ends[place] ?? "").replace(".", ",");
    return { input, field: labelled(label, input, kind.unit) };
  });
  return {
    elements: [make("div", { class: "pair" }, ...inputs.map((one) => one.field))],
    read() {
      const [from, to] = inputs.map((one) => one.input.value.trim());
      return from && to ? `${from} ... ${to}` : null;
    },
    clear() {
      for (const one of inputs) one.input.value = "";
    },
  };
}
