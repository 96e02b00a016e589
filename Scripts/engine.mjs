// Drives the WebAssembly module with the frames of Sources/CRuntime/command.c, for tests on machines
// without wasmkit:  node Scripts/engine.mjs MODULE < frames > answers
import { readFileSync, writeSync } from "node:fs";

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]));
const { gap_alloc, gap_count, gap_free, gap_use, gap_ask, memory } = instance.exports;
const input = readFileSync(0);
let place = 0;

function count() {
  place += 4;
  return input.readInt32LE(place - 4);
}

function buffer() {
  const size = count();
  const address = gap_alloc(size);
  new Uint8Array(memory.buffer).set(input.subarray(place, place + size), address);
  place += size;
  return [address, size];
}

function write(bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}

function writeCount(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(number);
  write(bytes);
}

function hand(answer, question) {
  writeCount(gap_count(answer));
  write(Buffer.from(memory.buffer, answer, gap_count(answer)));
  gap_free(answer);
  gap_free(question);
}

const rules = buffer();
hand(gap_use(...rules), rules[0]);
while (place < input.length) {
  const request = buffer();
  hand(gap_ask(...request), request[0]);
}
writeCount(memory.buffer.byteLength / 65536);
