// Further languages: a file of texts each, which loads when somebody reads it.

import { FILES } from './packed.js';

// The texts by tag, once they were asked for; again where they did not come.
const arriving = new Map();

// The static help in each language that has come.
const helps = new Map();

// Parts hand themselves over under their role, so one comes after the other.
let latest = Promise.resolve();

// The texts of a language, as the program takes them.
export function texts(tag, part) {
  if (!arriving.has(tag)) arriving.set(tag, brought(tag, part));
  return arriving.get(tag);
}

// The words of the static help in a language that has come.
export function helpIn(tag) {
  return helps.get(tag);
}

async function brought(tag, part) {
  const before = latest;
  const now = (async () => {
    await before;
    return part('language', FILES.languages[tag]);
  })();
  latest = now.catch(() => {});
  try {
    const { texts, help } = await now;
    helps.set(tag, help);
    return texts;
  } catch (error) {
    arriving.delete(tag);
    throw error;
  }
}
