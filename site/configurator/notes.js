// What of the choice does not go together with the platform, and what is left out.

import { lostInFrame } from './others.js';
import { isInsecure, isWhole } from './settings.js';

const LOST = {
  'firm-url': '“Where your button leads” is left out: in a frame it has to be a whole address.',
  'exit-url': '“Leave this page quickly” is left out: in a frame it has to lead to a whole address.',
  handoff: 'Nothing is handed over through a frame.',
  display: '“As a dialog” is left out: a frame would cut the dialog off at its edges.',
};

export function notes(platform, choice) {
  return [
    ...aboutTheFolder(platform, choice.folder),
    ...(platform.framed ? aboutTheFrame(choice) : []),
    ...(platform.bundled && choice.placement !== 'element' ? ['“How it is placed” does not matter here: the component is the element.'] : []),
  ];
}

function aboutTheFolder({ name, whole }, folder) {
  if (isInsecure(folder)) return ['A page with https refuses files from an address with http.'];
  if (isWhole(folder)) return [];
  if (whole) return [`${name} needs a whole address for the files, such as https://files.example.com/tas-checklist/. Write it under “Where the files lie”.`];
  return folder.startsWith('/') ? [] : [`${folder} is looked for from the address of the page that you paste into. With a / before it, it is the same on every page.`];
}

function aboutTheFrame(choice) {
  const said = lostInFrame(choice).map((lost) => LOST[lost]);
  if (choice.placement !== 'element') said.push('“How it is placed” does not matter here: the frame is placed.');
  if (choice.build === 'split') said.push('The frame takes the one file, whatever is chosen under “Files”.');
  if (!choice.wasm) said.push('Whether WebAssembly is allowed is said by the policy that comes with frame.html, not by that of the page around it. The last block is for it.');
  return said;
}
