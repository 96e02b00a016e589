/**
 * Hands a text over as a file to save.
 * @param {string} name
 * @param {string} content
 */
function saveFile(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

const keptName = "gapcheck.case";

/** The case that the browser keeps, if somebody has asked for it. */
function keptCase() {
  try {
    return localStorage.getItem(keptName);
  } catch {
    return null;
  }
}

/**
 * Keeps a case in the browser, or wipes it.
 * @param {string | null} subject
 */
function keepCase(subject) {
  try {
    if (subject == null) localStorage.removeItem(keptName);
    else localStorage.setItem(keptName, subject);
  } catch {
    // A browser that keeps nothing is no fault: the file is what counts.
  }
}

/**
 * A button that opens a file.
 * @param {string} label
 * @param {string} kinds the ends of the names
 * @param {(name: string, content: string) => void} take
 */
function fileButton(label, kinds, take) {
  const input = make("input", { type: "file", accept: kinds, hidden: true });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (file) take(file.name, await file.text());
    input.value = "";
  });
  return make("span", {}, input, button(label, () => input.click()));
}
