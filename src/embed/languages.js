// Further languages: a file of texts each, which loads when somebody reads it.

import { FILES } from './packed.js';

// The texts by tag, once they were asked for; again where they did not come.
const arriving = new Map();

// Parts hand themselves over under their role, so one comes after the other.
let latest = Promise.resolve();

// The texts of a language, as the program takes them.
export function texts(tag, part) {
  if (!arriving.has(tag)) arriving.set(tag, brought(tag, part));
  return arriving.get(tag);
}

async function brought(tag, part) {
  const before = latest;
  const now = (async () => {
    await before;
    return part('language', FILES.languages[tag]);
  })();
  latest = now.catch(() => {});
  try {
    return (await now).texts;
  } catch (error) {
    arriving.delete(tag);
    throw error;
  }
}
