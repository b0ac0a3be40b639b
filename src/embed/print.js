// The result on paper: a document of its own in a frame that nobody sees, because
// printing from a shadow root would print the firm's page.
//
// It copies what the program drew and writes no word. The frame starts empty, and
// copy and sheet are made by script, so that the strictest page policy allows
// them. It stands inside the result and goes with it: no answer outlives the
// screen that showed it.

import { paperSheet } from './look.js';
import { made } from './made.js';

// What is of no use on paper: controls, drawings, and words for screen readers.
const SCREEN_ONLY = 'form, iframe, svg, .tas-top, .tas-hidden';

// Prints the screen inside `panel`.
export function print(panel) {
  const screen = panel.querySelector('.tas-screen');
  screen.querySelector('iframe')?.remove();
  const frame = made('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // No size, but drawn: browsers print nothing of a frame that is not displayed.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0', border: '0' });
  // A browser may replace the frame's first document until it says that it loaded.
  frame.addEventListener('load', () => printIn(frame, screen, panel), { once: true });
  screen.append(frame);
}

function printIn(frame, screen, { lang: language, dir }) {
  const { contentDocument: paper, contentWindow: view } = frame;
  const copy = onPaper(screen);
  paper.title = copy.querySelector('.tas-paper-title')?.textContent ?? '';
  Object.assign(paper.documentElement, { lang: language, dir });
  paper.body.append(paper.adoptNode(copy));
  // A sheet belongs to the window that made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperSheet());
  paper.adoptedStyleSheets = [sheet];
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

// A copy with nothing folded, nothing hidden, and addresses that are complete.
function onPaper(screen) {
  const copy = screen.cloneNode(true);
  for (const part of copy.querySelectorAll(SCREEN_ONLY)) part.remove();
  for (const part of copy.querySelectorAll('[hidden]')) part.hidden = false;
  for (const part of copy.querySelectorAll('details')) part.open = true;
  for (const anchor of copy.querySelectorAll('a')) anchor.href = anchor.href;
  return copy;
}
