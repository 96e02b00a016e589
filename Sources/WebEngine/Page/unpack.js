/**
 * Unpacks the engine a piece at a time, so that what is on the page can be read meanwhile. What
 * unpacks it is our own, in WebAssembly: what browsers can unpack themselves takes almost twice the
 * room.
 *
 * @param {(part: number) => void} tell how much is unpacked so far, of 1
 * @returns {Promise<Uint8Array>}
 */
async function unpackedEngine(tell) {
  const { instance } = await WebAssembly.instantiate(await inflated(carried("unpacker")));
  const { memory, unpack_room, unpack_begin, unpack_more, unpack_bytes } = instance.exports;
  const packed = carried("engine");
  const room = unpack_room(packed.length);
  new Uint8Array(memory.buffer).set(packed, room);
  const count = unpack_begin();
  for (let done = 0; done < count;) {
    done = unpack_more(32768);
    tell(done / count);
    await turn();
  }
  return new Uint8Array(memory.buffer, unpack_bytes(), count);
}

/**
 * Bytes that are packed the way browsers unpack themselves; others as they are.
 * @param {Uint8Array} bytes
 */
async function inflated(bytes) {
  if (bytes[0] !== 0x1f) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Lets the browser draw and listen; a timer would make it wait for longer. */
function turn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
