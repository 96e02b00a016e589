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

  /**
   * Makes the engine of what the file carries.
   * @param {(part: number) => void} tell how much of it is ready, of 1
   */
  static async open(tell) {
    const module = await WebAssembly.compile(await unpackedEngine(tell));
    return new Engine(module, await inflated(carried("rules")));
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

/**
 * Files as the engine takes them: name and text, each with a zero byte after it.
 * @param {{name: string, text: string}[]} files
 */
function packedFiles(files) {
  return encoder.encode(files.map(({ name, text }) => `${name}\0${text}\0`).join(""));
}

/** @param {Uint8Array} bytes */
function unpackedFiles(bytes) {
  const parts = decoder.decode(bytes).split("\0");
  return parts.slice(0, -1).flatMap((name, place) =>
    place % 2 ? [] : [{ name, text: parts[place + 1] }]);
}

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
 * The bytes that an element of the page carries as letters, five for four of them; the digits are
 * the letters from "(" on, but "}" for "<".
 * @param {string} id
 */
function carried(id) {
  const letters = document.getElementById(id).textContent;
  const bytes = new Uint8Array(Math.floor((letters.length * 4) / 5));
  let count = 0;
  for (let start = 0; start < letters.length; start += 5) {
    let value = 0;
    for (let place = start; place < start + 5; place++) {
      const letter = place < letters.length ? letters.charCodeAt(place) : 124;
      value = value * 85 + (letter === 125 ? 60 : letter) - 40;
    }
    for (let shift = 24; shift >= 0 && count < bytes.length; shift -= 8) {
      bytes[count++] = (value >>> shift) & 255;
    }
  }
  return bytes;
}
