// The code for places that take no HTML as it is: a frame's address, a WordPress
// shortcode, a React component.

import { FRAME_SCRIPT } from './built.js';
import { camel, html, jsx, jsxValue, script, shortcodeValue } from './escape.js';
import { isWhole } from './settings.js';
import { help } from './snippet.js';

// The settings as the address of `frame.html` carries them. A place on "this site" would
// be one beside the frame, the frame hands nothing over, and a dialog would be cut off at
// its edges.
export function frameAddress({ settings, folder }) {
  const lost = lostInFrame({ settings });
  const carried = Object.entries(settings).filter(([name]) => !lost.includes(name));
  const query = new URLSearchParams(carried).toString();
  return `${folder}frame.html${query && '#' + query}`;
}

// What of the settings the frame cannot carry.
export function lostInFrame({ settings }) {
  const urls = ['firm-url', 'exit-url'].filter((name) => settings[name] && !isWhole(settings[name]));
  return [...urls, ...['handoff', 'display'].filter((name) => settings[name])];
}

export function frameSnippet(choice) {
  const title = choice.settings.lang === 'es' ? 'Verificación del Taxpayer Advocate Service' : 'Taxpayer Advocate Service check';
  return `<iframe class="tas-checklist" title="${title}" width="100%" height="900" frameborder="0"
  allow="web-share; clipboard-write"
  src="${html(frameAddress(choice))}"></iframe>
<script>${FRAME_SCRIPT}</script>
`;
}

export function shortcode({ settings }) {
  const pairs = Object.entries(settings).map(([name, value]) => ` ${name.replaceAll('-', '_')}="${shortcodeValue(value)}"`);
  return `[tas_checklist${pairs.join('')}]\n`;
}

// Written out in full, as a component that can be changed; the words inside are for pages
// that a server renders. What joins this page's script reads lines that begin with `import`
// or `export` as its own, so both words are put in.
export function reactComponent(choice) {
  const { settings, build, folder } = choice;
  const lines = Object.entries(settings).map(([name, value]) => `      ${camel(name)}=${property(name, value)}\n`);
  const words = jsx(help(choice)).replaceAll('  <', '      <');
  return `'use client';
${'import'} { TasChecklist } from 'tas-checklist/${build === 'split' ? 'react-split' : 'react'}';

TasChecklist.base = ${script(build === 'split' ? `${folder}split/` : folder)};

${'export'} function Checklist(${settings.handoff ? '{ takeText }' : ''}) {
  return (
    <TasChecklist${lines.length ? '\n' : ''}${lines.join('')}${settings.handoff ? TAKE_TEXT : ''}${lines.length ? '    ' : ''}>
${words}    </TasChecklist>
  );
}
`;
}

const TAKE_TEXT = `      onHandoff={({ text }, event) => {
        if (takeText?.(text)) event.preventDefault(); // taken: the visitor is told so
      }}
`;

function property(name, value) {
  return name === 'heading-level' ? `{${value}}` : jsxValue(value);
}
