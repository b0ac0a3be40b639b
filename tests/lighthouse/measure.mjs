// Weighs pages of a release with Lighthouse: `node measure.mjs <dist> <runs> <page>…`.
// Writes JSON: of each page, its scores by category of each run, and the audits that cost
// points. It judges nothing; `cargo xtask lighthouse` does.
//
// The pages come from a server on this computer, compressed and under the policy that the
// project calls strict. What a browser asks of any other computer is refused and named.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './serve.mjs';

const [folder, runs, ...pages] = process.argv.slice(2);

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

// A phone of the middle, on a slow line, worked out from what is seen without both: the
// measured machine's own speed then counts for little.
const SETTINGS = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    throttlingMethod: 'simulate',
    formFactor: 'mobile',
  },
};

/** The audits of a category that cost it points, with the points of a hundred. */
function costs({ audits }, { auditRefs }) {
  const all = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
  return auditRefs
    .map(({ id, weight }) => ({ audit: audits[id], weight }))
    .filter(({ audit, weight }) => weight > 0 && audit.score !== null && audit.score < 1)
    .map(({ audit, weight }) => ({
      id: audit.id,
      points: Number(((100 * weight * (1 - audit.score)) / all).toFixed(1)),
      value: audit.displayValue ?? '',
      at: (audit.details?.items ?? [])
        .map((item) => item.node?.selector ?? item.url ?? item.description ?? item.sourceLocation?.url)
        .filter(Boolean)
        .slice(0, 3),
    }));
}

function told(result) {
  const scores = {};
  const losses = {};
  for (const [id, category] of Object.entries(result.categories)) {
    scores[id] = Math.round(100 * category.score);
    losses[id] = costs(result, category);
  }
  const items = result.audits['network-requests'].details?.items ?? [];
  return { scores, losses, requests: items.map(({ url }) => url) };
}

const server = await serve(folder);
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: FLAGS,
  ignoreDefaultFlags: true,
});
try {
  const found = [];
  for (const page of pages) {
    const measured = [];
    for (let run = 0; run < Number(runs); run += 1) {
      const options = { port: chrome.port, logLevel: 'error', output: 'json' };
      const { lhr } = await lighthouse(`${server.origin}/${page}`, options, SETTINGS);
      if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
      measured.push(told(lhr));
    }
    found.push({ page, runs: measured });
  }
  console.log(JSON.stringify({ origin: server.origin, found }));
} finally {
  chrome.kill();
  server.close();
}
