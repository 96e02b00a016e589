/**
 * Unpacks what Scripts/web has packed: the .lzma format, as it is told in the LZMA specification.
 * It takes a third less room than what browsers can unpack themselves.
 *
 * @param {Uint8Array} input
 * @returns {Uint8Array}
 */
function unpacked(input) {
  const context = input[0] % 9;
  const literalMask = (1 << Math.floor(input[0] / 9) % 5) - 1;
  const placeMask = (1 << Math.floor(input[0] / 45)) - 1;
  const { bit, direct, tree, reverseTree } = rangeDecoder(input, 13);
  const chances = (count) => new Uint16Array(count).fill(1024);

  const isMatch = chances(12 << 4), isRepeat = chances(12), isShort = chances(12 << 4);
  const isOlder = [chances(12), chances(12), chances(12)];
  const literals = chances(0x300 << (context + Math.log2(literalMask + 1)));
  const slots = chances(4 << 6), places = chances(115), ends = chances(16);
  const newLength = lengthDecoder(bit, tree, chances);
  const repeatLength = lengthDecoder(bit, tree, chances);

  let output = new Uint8Array(1 << 20);
  let count = 0;
  let state = 0;
  let distances = [0, 0, 0, 0];

  const put = (byte) => {
    if (count === output.length) {
      const larger = new Uint8Array(2 * count);
      larger.set(output);
      output = larger;
    }
    output[count++] = byte;
  };

  const literal = () => {
    const before = count > 0 ? output[count - 1] : 0;
    const base = 0x300 * (((count & literalMask) << context) + (before >> (8 - context)));
    let symbol = 1;
    if (state >= 7) {
      let match = output[count - distances[0] - 1];
      let isAlike = true;
      while (symbol < 0x100 && isAlike) {
        const wanted = (match >> 7) & 1;
        match <<= 1;
        const found = bit(literals, base + ((1 + wanted) << 8) + symbol);
        symbol = (symbol << 1) | found;
        isAlike = found === wanted;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, base + symbol);
    put(symbol & 0xff);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };

  const distance = (length) => {
    const slot = tree(slots, Math.min(length, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return start + reverseTree(places, start - slot, bits);
    return start + direct(bits - 4) * 16 + reverseTree(ends, 0, 4);
  };

  /** Moves the distance that is used again to the front; tells whether one byte is enough. */
  const repeat = (place) => {
    if (!bit(isOlder[0], state)) return !bit(isShort, (state << 4) + place);
    const older = !bit(isOlder[1], state) ? 1 : !bit(isOlder[2], state) ? 2 : 3;
    distances.unshift(...distances.splice(older, 1));
    return false;
  };

  const copy = (length) => {
    for (let left = length; left > 0; left--) put(output[count - distances[0] - 1]);
  };

  for (;;) {
    const place = count & placeMask;
    if (!bit(isMatch, (state << 4) + place)) {
      literal();
    } else if (!bit(isRepeat, state)) {
      const length = newLength(place);
      state = state < 7 ? 7 : 10;
      distances = [distance(length), ...distances.slice(0, 3)];
      if (distances[0] === 0xffffffff) return output.subarray(0, count);
      copy(length + 2);
    } else if (repeat(place)) {
      state = state < 7 ? 9 : 11;
      copy(1);
    } else {
      const length = repeatLength(place);
      state = state < 7 ? 8 : 11;
      copy(length + 2);
    }
  }
}

/** Reads bits that are more or less likely, from a place in the bytes. */
function rangeDecoder(input, start) {
  let place = start + 5;
  // Range and code stand in an array of whole numbers: as variables they would be slow.
  const now = new Uint32Array([0xffffffff, 0]);
  for (const byte of input.subarray(start + 1, place)) now[1] = (now[1] << 8) | byte;

  const fill = () => {
    if (now[0] < 0x1000000) {
      now[0] <<= 8;
      now[1] = (now[1] << 8) | input[place++];
    }
  };

  const bit = (chances, index) => {
    const chance = chances[index];
    const bound = (now[0] >>> 11) * chance;
    const found = now[1] < bound ? 0 : 1;
    if (found) {
      now[0] -= bound;
      now[1] -= bound;
      chances[index] = chance - (chance >> 5);
    } else {
      now[0] = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
    }
    fill();
    return found;
  };

  const direct = (bits) => {
    let result = 0;
    for (let left = bits; left > 0; left--) {
      now[0] >>>= 1;
      const found = now[1] < now[0] ? 0 : 1;
      if (found) now[1] -= now[0];
      result = result * 2 + found;
      fill();
    }
    return result;
  };

  const tree = (chances, base, bits) => {
    let symbol = 1;
    for (let left = bits; left > 0; left--) symbol = (symbol << 1) | bit(chances, base + symbol);
    return symbol - (1 << bits);
  };

  const reverseTree = (chances, base, bits) => {
    let symbol = 1;
    let result = 0;
    for (let number = 0; number < bits; number++) {
      const found = bit(chances, base + symbol);
      symbol = (symbol << 1) | found;
      result |= found << number;
    }
    return result;
  };

  return { bit, direct, tree, reverseTree };
}

/** Reads lengths, two less than what they stand for. */
function lengthDecoder(bit, tree, chances) {
  const choices = chances(2), low = chances(16 << 3), middle = chances(16 << 3);
  const high = chances(256);
  return (place) => {
    if (!bit(choices, 0)) return tree(low, place << 3, 3);
    if (!bit(choices, 1)) return 8 + tree(middle, place << 3, 3);
    return 16 + tree(high, 0, 8);
  };
}
