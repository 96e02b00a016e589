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
