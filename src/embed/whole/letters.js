// Bytes that stand in letters, as xtask/packing/src/letters.rs wrote them: the first 38
// letters stand for six bits each, the others for seven.

const SHORT = 38;

export function bytesOf(letters) {
  const bytes = new Uint8Array(letters.length);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const number = code - 35 - (code > 60) - (code > 92);
    const isShort = number < SHORT;
    held = isShort ? (held << 6) | number : (held << 7) | (number + SHORT);
    bits += isShort ? 6 : 7;
    if (bits > 7) {
      bits -= 8;
      bytes[length++] = held >> bits;
    }
  }
  return bytes.subarray(0, length);
}
