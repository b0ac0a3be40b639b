// Opens what xtask/packing/src/model.rs packed: PPMd of variant H with the range coder
// of 7z. A byte is predicted from the bytes before it, at most `order` of them: what
// came how often after the same bytes is a context, and each context knows the one that
// looks back at one byte less. A byte that never came after so many is an escape to
// fewer of them.
//
// What is remembered is only ever added to. The packer sees to it that its model never
// runs out of room, so that nothing here has to forget as it would.

// Where NOINLINE stands, terser would move a function into the only one that calls it, and
// it would be made anew for each byte.

// All that is remembered is in one array of numbers. A context is four of them: how many
// kinds of bytes came after it, their sum (how often they came, and what is set aside for
// an escape), the context one byte shorter, and where its kinds are. The first number of
// each is at its place itself.
const SUM = 1;
const SHORTER = 2;
const KINDS = 3;
const CONTEXT = 4;

// A kind is three numbers: the byte, how often it came, and what comes after it. That is
// a context, or, where there is none yet, where in the stream its byte is, negative.
const OFTEN = 1;
const AFTER = 2;
const KIND = 3;

// How many bytes the packer leaves out at the end: they may be any.
const IDLE = 3;

// How often a kind came is halved when it is more.
const TOO_OFTEN = 124;

// How many numbers there is room for. A release uses a fifth of it, and engines take from
// a device no more than is used. It is one array from first to last because they compile
// what uses such an array the best.
const ROOM = 1 << 23;

// Room for what one byte can add at most.
const RESERVE = 1 << 18;

// The chance of an escape from a context with one kind is learnt from these on.
const FIRST_CHANCES = [15581, 7999, 22975, 18675, 25761, 23228, 26162, 24657];

// What an escape weighs in a context that had one kind, by what its chance had become.
const WEIGHTS = [25, 14, 9, 7, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2];

// Counts of kinds that came in lower contexts alone, in groups that widen by one.
function groups() {
  const table = new Uint8Array(257);
  for (let count = 1, group = 0, left = 1; count < 257; count++) {
    table[count] = group;
    if (--left < 1) left = ++group > 3 ? group - 2 : 1;
  }
  return table;
}

// What opens one stream after the other. All that it remembers is inside, and goes when the
// last stream is open; a page that nobody comes near pays for none of it.
export function opener() {
  const memory = new Int32Array(ROOM);
  // What escapes weigh, in 401 situations, of which the last never learns.
  const escapes = new Uint16Array(401);
  const shifts = new Uint8Array(401);
  const untils = new Uint8Array(401);
  const chances = new Uint16Array(8192);
  const FRESH = /*@__PURE__*/ chances.map((_, at) => 16384 - ((FIRST_CHANCES[at & 7] / ((at >> 6) + 2)) | 0));
  // Which kinds an escape has ruled out: those that have the mark of this byte.
  const ruledOut = new Int32Array(256);
  const path = new Int32Array(257);
  // Where in the interval the stream is, and how wide the interval is.
  const interval = new Uint32Array(2);
  const groupOf = /*@__PURE__*/ groups();

  // The stream that is being opened. It is out here, and there is one at a time, because an
  // engine would compile what is inside of `stream` again for each.
  let packed, out, top, read, done, context, longest, kind;
  // By how many bytes the longest context that is known is shorter than it might be.
  let fall;
  // Whether the last guess was right, and how many were lately.
  let right, run, slowest;
  let weight, high;

  function put(place, byte, often, after) {
    memory[place] = byte;
    memory[place + OFTEN] = often;
    memory[place + AFTER] = after;
  }

  // A new context, with room for so many kinds.
  function added(kinds, shorter) {
    const place = top;
    memory[place] = kinds;
    memory[place + SHORTER] = shorter;
    memory[place + KINDS] = place + CONTEXT;
    top += CONTEXT + kinds * KIND;
    return place;
  }

  // Reads on when the interval has become narrow.
  function widenInterval() {
    while (interval[1] < 16777216) {
      interval[0] = (interval[0] << 8) | packed[read++];
      interval[1] <<= 8;
    }
  }

  function find(context, byte) {
    let place = memory[context + KINDS];
    while (memory[place] !== byte && place < top) place += KIND;
    return place;
  }

  // Moves a kind to the front as far as `to`.
  function moveUp(from, to) {
    for (; from > to; from -= KIND) {
      for (let i = from; i < from + KIND; i++) {
        const number = memory[i];
        memory[i] = memory[i - KIND];
        memory[i - KIND] = number;
      }
    }
  }

  // Halves how often each kind of the context came, and forgets those that hardly did.
  function halve() {
    const first = memory[context + KINDS];
    let last = first + (memory[context] - 1) * KIND;
    let escape = memory[context + SUM] + 4;
    let sum = 0;
    moveUp(kind, first);
    kind = first;
    memory[kind + OFTEN] += 4;
    for (let place = first; place <= last; place += KIND) {
      const often = memory[place + OFTEN];
      const half = (often + (fall ? 1 : 0)) >> 1;
      memory[place + OFTEN] = half;
      escape -= often;
      sum += half;
      let to = place;
      while (to > first && memory[to - KIND + OFTEN] < half) to -= KIND;
      moveUp(place, to);
    }
    for (; !memory[last + OFTEN]; last -= KIND) {
      memory[context]--;
      escape++;
    }
    memory[context + SUM] = sum + escape - (escape >> 1);
    if (memory[context] > 1) return;
    do {
      memory[first + OFTEN] -= memory[first + OFTEN] >> 1;
      escape >>= 1;
    } while (escape > 1);
  }

  // The next byte where one kind came so far. Says whether it came again.
  function again() {
    kind = memory[context + KINDS];
    const often = memory[kind + OFTEN];
    const kinds = memory[memory[context + SHORTER]];
    const at = ((often - 1) << 6) + right + 2 * ((kinds > 1) + (kinds > 2) + (kinds > 11)) + high + (memory[kind] > 63 ? 16 : 0) + (run < 0 ? 32 : 0);
    const chance = chances[at];
    const bound = (interval[1] >>> 14) * chance;
    right = interval[0] < bound ? 1 : 0;
    chances[at] -= (chance + 32) >> 7;
    if (right) {
      interval[1] = bound;
      chances[at] += 128;
      if (often < 128) memory[kind + OFTEN]++;
      run++;
    } else {
      interval[0] -= bound;
      interval[1] -= bound;
      weight = WEIGHTS[chances[at] >> 10];
      ruledOut[memory[kind]] = done;
    }
    widenInterval();
    return right;
  }

  // The next byte among the kinds that are not ruled out, which with the escape make `total`.
  // Says whether one of them came; if none did, all of them are ruled out.
  //
  // How often a kind came is masked to zero where it is ruled out, without a branch, because
  // processors cannot foresee which are, and walking over kinds is most of the work.
  function among(total) {
    const unit = (interval[1] / total) >>> 0;
    const found = interval[0] / unit;
    if (found >= total) throw new RangeError('a stream is damaged');
    const first = memory[context + KINDS];
    const end = first + memory[context] * KIND;
    let place = first;
    let reached = 0;
    for (; place < end; place += KIND) {
      const next = reached + (memory[place + OFTEN] & ((ruledOut[memory[place]] - done) >> 31));
      if (next > found) break;
      reached = next;
    }
    const came = place < end;
    interval[0] -= reached * unit;
    interval[1] = (came ? memory[place + OFTEN] : total - reached) * unit;
    widenInterval();
    if (came) {
      kind = place;
      memory[place + OFTEN] += 4;
      memory[context + SUM] += 4;
    } else for (place = first; place < end; place += KIND) ruledOut[memory[place]] = done;
    return came;
  }

  // The next byte where several kinds came so far. Says whether one of them came again.
  function oneOf() {
    const total = memory[context + SUM];
    const first = memory[context + KINDS];
    const often = memory[first + OFTEN];
    const came = among(total);
    right = came && kind === first && 2 * often > total ? 1 : 0;
    run += right;
    if (came && kind > first && memory[kind + OFTEN] > memory[kind - KIND + OFTEN]) moveUp(kind, (kind -= KIND));
    return came;
  }

  // The situation in which one of `others` kinds came, or none.
  function situation(others, kinds) {
    return kinds > 255 ? 400 : 16 * groupOf[others] + (others < memory[memory[context + SHORTER]] - kinds) + 2 * (memory[context + SUM] < 11 * kinds) + 4 * (kinds > 2 * others) + high;
  }

  // After an escape: whether one of the other kinds came.
  function another() {
    const ruled = memory[context];
    do {
      fall++;
      context = memory[context + SHORTER];
    } while (memory[context] === ruled);
    if (!context) throw new RangeError('a stream is damaged');
    const kinds = memory[context];
    const at = /*@__NOINLINE__*/ situation(kinds - ruled, kinds);
    const less = at < 400 ? escapes[at] >> shifts[at] : 0;
    escapes[at] -= less;
    const first = memory[context + KINDS];
    const end = first + kinds * KIND;
    let total = less || 1;
    for (let place = first; place < end; place += KIND) total += memory[place + OFTEN] & ((ruledOut[memory[place]] - done) >> 31);
    const came = among(total);
    if (!came) {
      escapes[at] += total;
      return false;
    }
    run = slowest;
    if (shifts[at] < 7 && !--untils[at]) {
      escapes[at] *= 2;
      untils[at] = 3 << shifts[at]++;
    }
    return true;
  }

  // Counts the byte in the next shorter context too, as long as it is rare.
  function countShorter() {
    const shorter = memory[context + SHORTER];
    if (!shorter || memory[kind + OFTEN] >= TOO_OFTEN >> 2) return;
    let place = find(shorter, memory[kind]);
    if (memory[shorter] < 2) {
      if (memory[place + OFTEN] < 32) memory[place + OFTEN]++;
      return;
    }
    if (place > memory[shorter + KINDS] && memory[place + OFTEN] >= memory[place - KIND + OFTEN]) moveUp(place, (place -= KIND));
    if (memory[place + OFTEN] < TOO_OFTEN - 9) {
      memory[place + OFTEN] += 2;
      memory[shorter + SUM] += 2;
    }
  }

  // How often the byte that came next is taken to have come in a new context, judged from
  // the shorter one.
  function inherited(shorter, byte) {
    const often = memory[find(shorter, byte) + OFTEN];
    if (memory[shorter] < 2) return often;
    const twice = 2 * (often - 1);
    const rest = memory[shorter + SUM] - memory[shorter] - often + 1;
    if (twice <= rest) return 5 * (often - 1) > rest ? 2 : 1;
    return 1 + (((twice + 3 * rest - 1) / (2 * rest)) | 0);
  }

  // Makes contexts of what is known only as a place in the stream: for the kind that came,
  // where `count` is 1, and for its byte in each shorter context, up to one from which a
  // context comes already. What comes back is the longest.
  function grown(count) {
    const place = memory[kind + AFTER];
    let last = context;
    path[0] = kind;
    while (memory[last + SHORTER]) {
      last = memory[last + SHORTER];
      const same = find(last, memory[kind]);
      const after = memory[same + AFTER];
      if (after !== place) {
        last = after;
        break;
      }
      path[count++] = same;
    }
    if (!count) return last;
    const byte = out[-place];
    const often = /*@__NOINLINE__*/ inherited(last, byte);
    while (count) {
      const longer = added(1, last);
      put(longer + CONTEXT, byte, often, place - 1);
      memory[path[--count] + AFTER] = longer;
      last = longer;
    }
    return last;
  }

  // Makes room for twice as many kinds, where there is none for one more.
  function widen(place, kinds) {
    if (kinds & (kinds - 1)) return;
    const first = memory[place + KINDS];
    for (let i = 0; i < kinds * KIND; i++) memory[top + i] = memory[first + i];
    memory[place + KINDS] = top;
    top += 2 * kinds * KIND;
  }

  // Adds the kind that came to a longer context, which did not know it. `rest` is how often
  // other bytes came in the context that did.
  function add(place, rest, after) {
    const kinds = memory[place];
    const known = memory[context];
    let sum = memory[place + SUM];
    /*@__NOINLINE__*/ widen(place, kinds);
    const first = memory[place + KINDS];
    if (kinds > 1) sum += (2 * kinds < known) + (4 * kinds <= known && sum <= 8 * kinds ? 2 : 0);
    else {
      const often = memory[first + OFTEN];
      memory[first + OFTEN] = often < 30 ? 2 * often : 120;
      sum = memory[first + OFTEN] + weight + (known > 3);
    }
    const share = 2 * memory[kind + OFTEN] * (sum + 6);
    const whole = rest + sum;
    const rare = share < 6 * whole;
    const often = rare ? 1 + (share > whole) + (share >= 4 * whole) : 4 + (share >= 9 * whole) + (share >= 12 * whole) + (share >= 15 * whole);
    put(first + kinds * KIND, memory[kind], often, after);
    memory[place]++;
    memory[place + SUM] = sum + (rare ? 3 : often);
  }

  // What comes after the kind that came, and what the longer contexts take for it.
  function taught() {
    /*@__NOINLINE__*/ countShorter();
    if (!fall) return (memory[kind + AFTER] = grown(0));
    let next = ~done;
    let after = memory[kind + AFTER];
    if (!after) {
      memory[kind + AFTER] = next;
      after = context;
    } else {
      if (after < 0) after = grown(1);
      if (!--fall) next = after;
    }
    const rest = memory[context + SUM] - memory[context] - memory[kind + OFTEN] + 1;
    for (; longest !== context; longest = memory[longest + SHORTER]) add(longest, rest, next);
    return after;
  }

  // Everything as it is before the first byte.
  function fresh(order) {
    top = 4;
    read = done = right = weight = 0;
    fall = order;
    run = slowest = -Math.min(order, 12) - 1;
    shifts.fill(3);
    untils.fill(4);
    ruledOut.fill(-1);
    for (let at = 0; at < 401; at++) escapes[at] = (5 * (at >> 4) + 10) << 3;
    chances.set(FRESH);
    shifts[400] = 7;
    context = longest = added(256, 0);
    kind = memory[context + KINDS];
    memory[context + SUM] = 257;
    for (let byte = 0; byte < 256; byte++) put(kind + byte * KIND, byte, 1, 0);
    interval[1] = -1;
    for (let i = 0; i < 4; i++) interval[0] = (interval[0] << 8) | packed[read++];
  }

  function more(bytes) {
    const { length } = out;
    const end = Math.min(length, done + bytes);
    for (; done < end; done++) {
      if (top + RESERVE > ROOM) throw new RangeError('a stream is too long');
      high = memory[kind] > 63 ? 8 : 0;
      if (!(memory[context] > 1 ? oneOf() : again())) while (!another());
      if (memory[kind + OFTEN] > TOO_OFTEN && memory[context] > 1) halve();
      out[done] = memory[kind];
      const after = memory[kind + AFTER];
      context = longest = fall || after < 1 ? taught() : after;
    }
    return done < length;
  }

  // Begins a stream of `out.length` bytes. What comes back opens the next so many into `out`,
  // and says whether there are more. Damage ends in an error or in other bytes. One stream is
  // opened at a time.
  function stream(from, order, into) {
    packed = new Uint8Array(from.length + IDLE).fill(255);
    packed.set(from);
    out = into;
    fresh(order);
    return more;
  }

  return stream;
}
