// Opens what xtask/packing predicted: each bit from the bytes before it. Every step is
// that of xtask/packing/src/model.rs, in the same order, so that every number comes out
// the same; what is remembered and why stands there.

const CURVE = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];
const RATES = [32768, 21845, 16384, 11915, 9362, 7281, 5461, 4096];
const TRUST = [0, 0.8, 0.9, 1, 1.05, 1.1, 1.15, 1.2];
const GROUP = 16;
const FRESH = 32768;

// The probability for an opinion, in 16 bits.
function likely(opinion) {
  const at = (opinion + 2048) >> 7;
  const part = (opinion + 2048) & 127;
  return (CURVE[at] * (128 - part) + CURVE[at + 1] * part) >> 3;
}

// The opinion for each probability in 12 bits.
function opinions() {
  const table = new Float64Array(4096).fill(2047);
  for (let opinion = -2047, at = 0; opinion < 2048; opinion++) {
    while (at <= likely(opinion) >> 4) table[at++] = opinion;
  }
  return table;
}

const OPINIONS = /*@__PURE__*/ opinions();

// What a counter says, by all of its 16 bits.
const SAID = /*@__PURE__*/ Float64Array.from({ length: 65536 }, (_, counter) => OPINIONS[counter >> 4] * TRUST[counter & 7]);

function hashed(hash, byte) {
  const mixed = Math.imul(hash + byte + 1, 0x2f0b4c47);
  return mixed ^ (mixed >>> 15);
}

// A stream of `out.length` bytes: what comes back opens the next so many into `out`, and
// says whether there are more. `orders` are counts of bytes that are looked back at.
//
// It is one long function, because an engine keeps what is local to it in registers.
export function stream(packed, orders, sparse, words, out) {
  const count = orders.length + sparse + 2 * words;
  const sets = count + 2;
  let perContext = 256;
  while (perContext < Math.min(2 * out.length, 65536)) perContext *= 2;
  const groups = new Uint16Array(count * perContext * GROUP).fill(FRESH);
  const hashes = new Int32Array(count);
  const places = new Int32Array(count);
  const inputs = new Float64Array(sets);
  const weights = new Float64Array(sets * 1024).fill(0.3);
  const outcomes = Int32Array.from({ length: 1024 * 33 }, (_, at) => CURVE[at % 33] << 4);
  const right = new Int32Array(32).fill(FRESH);
  const seen = new Int32Array(65536);
  const rates = Int32Array.from(RATES);
  const curve = Int32Array.from(CURVE);
  const kept = { done: 0, word: 0, expected: 0, same: 0, low: 0, high: 0xffffffff, read: 4, number: ((packed[0] << 24) | (packed[1] << 16) | (packed[2] << 8) | packed[3]) >>> 0 };

  function lookBack(done, word) {
    let hash = 0;
    let taken = 0;
    for (let i = 0; i < orders.length; i++) {
      while (taken < orders[i]) hash = hashed(hash, ++taken > done ? 0 : out[done - taken]);
      hashes[i] = hash;
    }
    const two = done > 1 ? out[done - 2] : 0;
    if (sparse) hashes[count - 1] = hashed(hashed(7, two), done > 2 ? out[done - 3] : 0);
    if (words) {
      hashes[count - 2] = word;
      hashes[count - 1] = hashed(hashed(word, done ? out[done - 1] : 0), two);
    }
  }

  function findGroups(soFar) {
    for (let i = 0; i < count; i++) {
      let hash = Math.imul(hashes[i] + i * 32 + soFar, 0x85ebca6b);
      hash ^= hash >>> 15;
      const place = (i * perContext + (hash & (perContext - 1))) * GROUP;
      const check = (hash >>> 16) | 1;
      if (groups[place] !== check) {
        groups.fill(FRESH, place, place + GROUP);
        groups[place] = check;
      }
      places[i] = place;
    }
  }

  return function more(bytes) {
    let { done, word, expected, same, low, high, read, number } = kept;
    const end = Math.min(out.length, done + bytes);
    while (done < end) {
      lookBack(done, word);
      const last = done ? out[done - 1] & 3 : 0;
      let soFar = 1;
      for (let place = 7; place >= 0; place--) {
        if (place === 7 || place === 3) findGroups(soFar);
        const node = place > 3 ? soFar : (1 << (3 - place)) | (soFar & ((1 << (3 - place)) - 1));
        // A match that went wrong says nothing until the next byte.
        const next = same ? out[expected] | 256 : 0;
        const says = same > 0 && next >> (place + 1) === soFar;
        const length = same < 31 ? same : 31;
        const saysOne = (next >> place) & 1;
        const set = says ? (256 * (length < 8 ? 1 : length < 16 ? 2 : 3) + soFar) * sets : soFar * sets;
        let sum = 0;
        for (let i = 0; i < count; i++) {
          const said = SAID[groups[places[i] + node]];
          inputs[i] = said;
          sum += said * weights[set + i];
        }
        const match = says ? (saysOne ? OPINIONS[right[length] >> 4] : -OPINIONS[right[length] >> 4]) : 0;
        sum = sum + match * weights[set + count] + 256 * weights[set + count + 1];
        const opinion = (sum > 2047 ? 2047 : sum < -2047 ? -2047 : sum) | 0;
        const step = (opinion + 2048) >> 7;
        const part = (opinion + 2048) & 127;
        const mixed = (curve[step] * (128 - part) + curve[step + 1] * part) >> 3;
        const outcome = (soFar | (last << 8)) * 33 + step;
        const came = (outcomes[outcome] * (128 - part) + outcomes[outcome + 1] * part) >> 7;
        let probability = (mixed + came) >> 1;
        if (probability < 32) probability = 32;
        if (probability > 65503) probability = 65503;
        const middle = low + ((high - low) >>> 16) * probability;
        const found = number <= middle ? 1 : 0;
        if (found) high = middle;
        else low = middle + 1;
        while ((low ^ high) >>> 24 === 0) {
          low = (low << 8) >>> 0;
          high = ((high << 8) | 255) >>> 0;
          number = ((number << 8) | packed[read++]) >>> 0;
        }
        const truth = found ? 65535 : 0;
        const error = (truth - mixed) / 1073741824;
        for (let i = 0; i < count; i++) {
          weights[set + i] += inputs[i] * error;
          const at = places[i] + node;
          const counter = groups[at];
          const often = counter & 7;
          const old = counter >> 3;
          const moved = old + (((((truth >> 3) - old) * rates[often]) / 65536) | 0);
          groups[at] = (moved << 3) | (often < 7 ? often + 1 : 7);
        }
        weights[set + count] += match * error;
        weights[set + count + 1] += 256 * error;
        const nearer = part > 64 ? outcome + 1 : outcome;
        outcomes[nearer] += (truth - outcomes[nearer]) >> 6;
        if (says) {
          right[length] += ((saysOne === found ? 65535 : 0) - right[length]) >> 6;
          if (saysOne !== found) same = 0;
        }
        soFar = (soFar << 1) | found;
      }
      const found = soFar & 255;
      out[done++] = found;
      const letter = found | 32;
      word = found > 127 || (letter > 96 && letter < 123) ? hashed(word, letter) : 0;
      if (same) {
        same++;
        expected++;
      }
      let four = 0;
      for (let back = 1; back < 5; back++) four = (four << 8) | (back > done ? 0 : out[done - back]);
      const spot = Math.imul(four, 0x2f0b4c47) >>> 16;
      const earlier = seen[spot];
      seen[spot] = done;
      if (!same) {
        expected = earlier;
        while (same < 31 && same < earlier && out[earlier - 1 - same] === out[done - 1 - same]) same++;
        if (same < 4) same = 0;
      }
    }
    Object.assign(kept, { done, word, expected, same, low, high, read, number });
    return done < out.length;
  };
}
