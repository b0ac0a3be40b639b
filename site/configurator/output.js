// The code and the steps for one platform, drawn. Blocks that stay keep their elements, so
// that a button that was just pressed keeps the focus.

import { copyFrom } from './copy.js';
import { outputs } from './platforms.js';
import { element, one } from './page.js';

// Draws everything that a choice comes to.
export function draw(choice) {
  const { blocks, name, steps, trap, notes, guide, files } = outputs(choice.platform, choice);
  one('#steps-title').textContent = `${name}, step by step`;
  one('#steps').replaceChildren(...steps.map((words) => element('li', '', words)));
  one('#trap').textContent = trap;
  one('#notes').replaceChildren(...notes.map((words) => element('li', '', words)));
  one('#notes').hidden = notes.length === 0;
  const link = one('#guide');
  [link.href, link.textContent] = [guide[0], `Guide: ${guide[1]}`];
  one('#files').replaceChildren(...files.map(file));
  drawBlocks(blocks);
}

function file([name, what]) {
  return element('li', '', element('code', '', name), ' ', what);
}

function drawBlocks(blocks) {
  const place = one('#blocks');
  const there = new Map([...place.children].map((child) => [child.dataset.block, child]));
  const wanted = blocks.map((block) => there.get(block.id) ?? made(block));
  if (wanted.some((child, at) => child !== place.children[at]) || wanted.length !== there.size) place.replaceChildren(...wanted);
  blocks.forEach(({ id, title, note, code }, at) => fill(wanted[at], { id, title, note, code }));
}

function made({ id }) {
  const heading = element('h3');
  heading.id = `${id}-title`;
  const button = element('button', 'copy', 'Copy');
  button.type = 'button';
  const code = element('code');
  code.id = `${id}-code`;
  button.addEventListener('click', () => copyFrom(code, button));
  const block = element('section', 'block', element('div', 'block-head', heading, button), element('p', 'hint'), element('pre', '', code));
  block.dataset.block = id;
  block.setAttribute('aria-labelledby', heading.id);
  return block;
}

function fill(block, { title, note = '', code }) {
  const [heading, button, hint, text] = ['h3', '.copy', '.hint', 'code'].map((name) => block.querySelector(name));
  heading.textContent = title;
  button.dataset.what = title;
  button.setAttribute('aria-describedby', heading.id);
  hint.textContent = note;
  hint.hidden = !note;
  if (text.textContent !== code) text.textContent = code;
}
