// What a _headers file adds to the answers for some paths, by Netlify's own parser: for each
// path the values of every header, one for each rule that fits.
//
// node headers.mjs FILE PATH…

import { parseAllHeaders } from '@netlify/headers-parser';

const [file, ...paths] = process.argv.slice(2);
const { headers, errors } = await parseAllHeaders({ headersFiles: [file], minimal: false });
if (errors.length) throw new Error(errors.join('\n'));
const added = (path) => {
  const found = {};
  for (const { forRegExp, values } of headers) {
    if (!forRegExp.test(path)) continue;
    for (const [name, value] of Object.entries(values)) (found[name] ??= []).push(value);
  }
  return found;
};
console.log(JSON.stringify(Object.fromEntries(paths.map((path) => [path, added(path)]))));
