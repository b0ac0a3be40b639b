// The streams of a Wasm, merged into it again: the walk of xtask/packing/src/walk.rs with
// the streams in its hands. What is damaged ends in an error.

const [REST, LOCALS, CODE, CONSTANTS, READ, WRITTEN, OFFSETS, CALLS, OTHERS, DATA, GAPS, NEAR, MORE_CONSTANTS, MORE_OFFSETS] = Array(14).keys();

// Where the bytes behind the first of a number are, if not with it.
const BEHIND = { [CONSTANTS]: MORE_CONSTANTS, [OFFSETS]: MORE_OFFSETS };

// The bytes of the Wasm.
export function merged(streams) {
  const places = streams.map(() => 0);
  // An address takes four bytes here and may take one there.
  const out = new Uint8Array(streams.reduce((sum, stream) => sum + 4 * stream.length, 0));
  let end = 0;

  function next(stream) {
    const byte = streams[stream][places[stream]++];
    if (byte === undefined) throw new RangeError('a stream is too short');
    return byte;
  }

  function byte(stream) {
    const taken = next(stream);
    out[end++] = taken;
    return taken;
  }

  function bytes(stream, count) {
    while (count-- > 0) byte(stream);
  }

  // A number as Wasm writes it: seven bits in a byte, the lowest first.
  function number(stream, take = byte) {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const taken = take(stream);
      value += (taken & 127) * unit;
      if (taken < 128) return value;
      stream = BEHIND[stream] ?? stream;
    }
  }

  // What has its length before it, for which room is kept until it is known.
  function inside(write) {
    const start = end;
    const first = (end += 5);
    write();
    let length = end - first;
    end = start;
    const last = first + length;
    for (; length > 127; length >>>= 7) out[end++] = (length & 127) | 128;
    out[end++] = length;
    out.copyWithin(end, first, last);
    end += last - first;
  }

  function operands(code) {
    if (code === 0x0e) for (let count = number(OTHERS); count >= 0; count--) number(OTHERS);
    else if (code === 0x43 || code === 0x44) bytes(OTHERS, code === 0x43 ? 4 : 8);
    else if (code === 0xfc) bytes(CODE, { 10: 2, 11: 1 }[number(CODE)]);
    else if (code === 0x11) number(OTHERS), number(OTHERS);
    else if (code >= 0x28 && code <= 0x3e) number(CODE), number(OFFSETS);
    else if ((code >= 2 && code <= 4) || code === 0x3f || code === 0x40) number(CODE);
    else if (code === 0x0c || code === 0x0d || code === 0x23 || code === 0x24 || code === 0x42) number(OTHERS);
    else if (code === 0x10) number(CALLS);
    else if (code === 0x20) number(READ);
    else if (code === 0x21 || code === 0x22) number(WRITTEN);
    else if (code === 0x41) number(CONSTANTS);
  }

  function body() {
    for (let count = number(LOCALS); count > 0; count--) {
      number(LOCALS);
      byte(LOCALS);
    }
    for (let depth = 1; depth; ) {
      const code = byte(CODE);
      if (code >= 2 && code <= 4) depth++;
      if (code === 0x0b) depth--;
      operands(code);
    }
  }

  // Addresses are written as how far they are from where one is expected: where the text
  // before it ends, or behind the table of the texts before.
  let [last, reach, spot, table] = [0, 0, 0, 0];
  let gap = streams[GAPS].length ? number(GAPS, next) : -1;

  function address(place) {
    const behind = last + reach;
    const expected = ((behind + 3) & ~3) === table ? spot + 8 : behind;
    const folded = number(NEAR, next);
    last = (expected + ((folded >>> 1) ^ -(folded & 1))) >>> 0;
    if (spot + 8 !== place) table = place;
    spot = place;
    reach = 0;
    for (let shift = 0; shift < 32; shift += 8) out[end++] = last >>> shift;
    gap = places[GAPS] < streams[GAPS].length ? number(GAPS, next) : -1;
  }

  function word(place) {
    if (!gap--) return address(place);
    let value = 0;
    for (let unit = 1; unit < 2 ** 32; unit *= 256) value += byte(DATA) * unit;
    if (place === spot + 4 && value < 2000) reach = value;
  }

  function segment() {
    bytes(REST, 2);
    let place = number(REST);
    byte(REST);
    const stop = place + number(REST);
    while (place < stop) {
      if (place % 4 || stop - place < 4) {
        byte(DATA);
        place++;
      } else {
        word(place);
        place += 4;
      }
    }
  }

  bytes(REST, 8);
  while (places[REST] < streams[REST].length) {
    const section = byte(REST);
    const part = { 10: () => inside(body), 11: segment }[section];
    if (!part) bytes(REST, number(REST));
    else inside(() => {
      for (let count = number(REST); count > 0; count--) part();
    });
  }
  return out.slice(0, end);
}
