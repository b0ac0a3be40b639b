// The code and the steps for one platform, drawn. Blocks that stay keep their elements, so
// that a button that was just pressed keeps the focus.

import { COPY, copyFrom } from './copy.js';
import { form } from './form.js';
import { outputs } from './platforms.js';
import { element, leadingAway, one } from './page.js';

// Draws everything that a choice comes to.
export function draw(choice) {
  const { blocks, name, steps, trap, notes, guide, upload: what, files } = outputs(choice.platform, choice);
  one('#steps-title').textContent = `${name}, step by step`;
  one('#steps').replaceChildren(...steps.map(listed));
  one('#trap').textContent = trap;
  const said = [...Object.entries(choice.wrong).map(leftOut), ...notes.map(listed)];
  one('#notes').replaceChildren(...said);
  one('#notes').hidden = said.length === 0;
  one('#guide').replaceChildren(leadingAway(guide[0], `Guide: ${guide[1]}`));
  one('#files-title').textContent = what;
  one('#files').replaceChildren(...files.map(file));
  drawBlocks(blocks);
}

function listed(words) {
  if (typeof words === 'string') return element('li', '', words);
  return element('li', '', `${words.text} `, leadingAway(words.href, words.link));
}

// What is wrong with a field, and the way back to it.
function leftOut([name, words]) {
  const field = form.elements[name];
  const link = element('a', '', field.labels[0].textContent);
  link.href = `#${name}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const fold = field.closest('details');
    if (fold) fold.open = true;
    field.focus();
  });
  return element('li', '', link, `: ${words}`);
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
  const button = element('button', 'copy', COPY);
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
  if (text.textContent === code) return;
  text.textContent = code;
  button.textContent = COPY;
}
