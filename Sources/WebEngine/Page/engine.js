"use strict";

/** What the engine says instead of an answer. */
class Refusal extends Error {
  /** @param {{text: string, severity: string, line?: number, column?: number,
   *   file?: string, suggestion?: string}[]} diagnostics */
  constructor(diagnostics) {
    super(diagnostics.map((one) => one.text).join(" "));
    this.diagnostics = diagnostics;
  }
}

/** The engine: the same Swift as in the terminal, compiled to WebAssembly. */
class Engine {
  /**
   * @param {WebAssembly.Module} module
   * @param {Uint8Array} rules names and texts of the rule files, each with a zero byte after it
   */
  constructor(module, rules) {
    this.module = module;
    this.rules = rules;
    this.start();
  }

  /** Makes the engine of what the file carries. */
  static async open() {
    const [code, rules] = await Promise.all([carried("engine"), carried("rules")]);
    return new Engine(await WebAssembly.compile(code), rules);
  }

  /** Begins with fresh memory, also after a trap. */
  start() {
    this.calls = new WebAssembly.Instance(this.module).exports;
    this.use("sv", this.rules);
  }

  /**
   * Uses rules from now on; throws a Refusal where they have errors.
   * @param {string} language
   * @param {Uint8Array} rules
   */
  use(language, rules) {
    const answer = this.call("gap_use", joined([encoder.encode(language), rules]));
    const { diagnostics } = JSON.parse(answer);
    if (diagnostics.some((one) => one.severity === "error")) throw new Refusal(diagnostics);
    return diagnostics;
  }

  /**
   * Asks something about a case; throws a Refusal where there is no answer.
   * @param {string} command
   * @param {string} language
   * @param {string} subject the text of the case
   * @param {string[]} further
   * @returns {string}
   */
  ask(command, language, subject, further = []) {
    const request = encoder.encode([command, language, subject, ...further].join("\0"));
    const answer = this.call("gap_ask", request);
    if (answer.startsWith('{\n  "schema": "gapcheck/diagnostics/1"')) {
      throw new Refusal(JSON.parse(answer).diagnostics);
    }
    return answer;
  }

  /**
   * @param {"gap_use" | "gap_ask"} name
   * @param {Uint8Array} bytes
   */
  call(name, bytes) {
    const { gap_alloc, gap_count, gap_free, memory } = this.calls;
    const question = gap_alloc(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, question);
    const answer = this.calls[name](question, bytes.length);
    const text = decoder.decode(new Uint8Array(memory.buffer, answer, gap_count(answer)));
    gap_free(answer);
    gap_free(question);
    return text;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, -1));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length + 1;
  }
  return bytes;
}

/**
 * The bytes that an element of the page carries as letters, inflated where they are packed.
 * @param {string} id
 */
async function carried(id) {
  const letters = atob(document.getElementById(id).textContent);
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
