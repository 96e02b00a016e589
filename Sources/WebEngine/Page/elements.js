/**
 * Makes an element.
 * @param {string} tag
 * @param {Record<string, any>} properties attributes; `on…` is a listener, false leaves one out
 * @param {(Node | string | null)[]} children
 */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

let lastID = 0;

/** An id that no other element has. */
function freshID() {
  lastID += 1;
  return "e" + lastID;
}

/**
 * A box or button to tick, with its label.
 * @param {"radio" | "checkbox"} type
 * @param {string} name
 * @param {string} value
 * @param {string} label
 * @param {boolean} checked
 */
function tick(type, name, value, label, checked) {
  const input = make("input", { type, name, value, id: freshID() });
  input.checked = checked;
  const element = make("div", { class: "tick" }, input, make("label", { for: input.id }, label));
  return { element, input };
}

/**
 * A field with its label above.
 * @param {string} label
 * @param {HTMLElement} input
 * @param {string} [after] what stands behind it, such as a unit
 */
function labelled(label, input, after) {
  input.id = freshID();
  return make(
    "div", { class: "field" }, make("label", { for: input.id }, label),
    make("span", {}, input, after ? " " + after : null));
}

/**
 * What is opened to read more.
 * @param {string} summary
 * @param {(Node | string | null)[]} children
 */
function details(summary, ...children) {
  return make("details", {}, make("summary", {}, summary), ...children);
}

/**
 * What the engine has written: it escapes every text, and the policy runs no script in it.
 * @param {string} html
 */
function sheet(html) {
  const element = make("div", { class: "sheet" });
  element.innerHTML = html;
  return element;
}

/**
 * A button.
 * @param {string} label
 * @param {() => void} action
 * @param {string} [kind]
 */
function button(label, action, kind) {
  return make("button", { type: "button", class: kind, onclick: action }, label);
}
