// What to paste and what to do on each platform, as lists that `output.js` draws. A trap
// is what people on that platform fall into.

import { frameFiles, framePolicy, filesFor, pagePolicy } from './policy.js';
import { frameAddress, frameSnippet, lostInFrame, reactComponent, shortcode } from './others.js';
import { handoffScript, snippet } from './snippet.js';

const pasted = (choice) => ({ id: 'snippet', title: 'Snippet', code: snippet(choice) });

const upload = (choice) => `Put the files listed below into ${choice.folder}.`;

// Platforms on which a firm has no folder of its own.
const elsewhere = (name) => `${name} has no folder for these files: put them on a web host of yours or on a CDN, and write its whole address above.`;

const RELEASE = 'The integrity belongs to this release. With new files, paste a new snippet too, or browsers refuse the script.';

export const PLATFORMS = {
  html: {
    name: 'Plain HTML',
    guide: ['docs/start.html', 'Getting started'],
    steps: (choice) => [upload(choice), 'Paste the snippet into the page where the checklist is to stand.', 'Only if your site sends a Content-Security-Policy: add the line below.'],
    trap: () => RELEASE,
    blocks: (choice) => [pasted(choice)],
  },
  wordpress: {
    name: 'WordPress',
    guide: ['docs/platforms/wordpress.html', 'WordPress'],
    steps: (choice) => ['With the plugin: upload packages/tas-checklist.zip of the release under Plugins, Add New, Upload Plugin, and activate it. It brings the files along.', 'Add a Shortcode block to the page and paste the shortcode.', `Without the plugin: put the files listed below into ${choice.folder}, add a Custom HTML block, and paste the snippet.`],
    trap: () => 'WordPress takes scripts out of what users without the right “unfiltered_html” save. They need the plugin and its shortcode.',
    blocks: (choice) => [
      { id: 'shortcode', title: 'Shortcode, with the plugin', code: shortcode(choice) },
      { ...pasted(choice), title: 'Custom HTML block, without the plugin' },
    ],
  },
  wix: {
    name: 'Wix',
    guide: ['docs/platforms/wix.html', 'Wix'],
    whole: true,
    framed: true,
    steps: (choice) => [upload(choice), 'In the editor add an HTML iFrame element that embeds a site, and give it this address.', 'Draw its box as wide as the page and 900 pixels high or more. What does not fit scrolls inside.'],
    trap: () => elsewhere('Wix'),
    blocks: (choice) => [{ id: 'address', title: 'Address of the frame', code: frameAddress(choice) + '\n' }],
  },
  squarespace: {
    name: 'Squarespace',
    guide: ['docs/platforms/squarespace.html', 'Squarespace'],
    whole: true,
    steps: (choice) => [upload(choice), 'Edit the page, add a Code block, set it to HTML, and paste the snippet.', 'Save, and look at the page in a private window.'],
    trap: () => `${elsewhere('Squarespace')} Your plan has to allow JavaScript, and the editor does not run all of it.`,
    blocks: (choice) => [pasted(choice)],
  },
  webflow: {
    name: 'Webflow',
    guide: ['docs/platforms/webflow.html', 'Webflow'],
    whole: true,
    steps: (choice) => [upload(choice), 'Add a Code Embed element where the checklist is to stand, and paste the snippet.', 'Publish, and look at the published page.'],
    trap: () => `${elsewhere('Webflow')} Your plan has to include custom code, and the Designer does not run it.`,
    blocks: (choice) => [pasted(choice)],
  },
  drupal: {
    name: 'Drupal',
    guide: ['docs/platforms/drupal.html', 'Drupal'],
    steps: (choice) => [upload(choice), 'Add a text format for snippets, for administrators only: no text editor, no filter.', 'Add a content block with that format, paste the snippet, and place the block on the page.'],
    trap: () => 'CKEditor, and a format that limits HTML, take the element and the script out when the block is saved.',
    blocks: (choice) => [pasted(choice)],
  },
  react: {
    name: 'React',
    guide: ['docs/platforms/react.html', 'React'],
    steps: (choice) => ['Install the package: npm install tas-checklist.', `Copy the files that load later out of node_modules/tas-checklist into ${choice.folder}.`, 'Use the component.'],
    trap: () => 'A bundler moves the script, which then cannot know where the other files lie. The line with base says it.',
    blocks: (choice) => [{ id: 'component', title: 'Component', code: reactComponent(choice) }],
  },
  iframe: {
    name: 'iframe',
    guide: ['docs/iframe.html', 'In an iframe'],
    framed: true,
    steps: (choice) => [upload(choice), 'Paste the frame where the checklist is to stand. Its few lines of script make it as high as its content.', 'Where no script is allowed, leave the script out: the frame keeps its height and scrolls.'],
    trap: () => 'A server that sends X-Frame-Options or frame-ancestors with every file has to leave frame.html out.',
    blocks: (choice) => [{ id: 'frame', title: 'Frame', code: frameSnippet(choice) }],
  },
};

// Everything to show for a platform.
export function outputs(id, choice) {
  const platform = PLATFORMS[id];
  const blocks = platform.blocks(choice);
  const policy = platform.framed ? framePolicy(choice) : pagePolicy(choice);
  blocks.push({ id: 'policy', title: 'Content-Security-Policy', note: policyNote(platform), code: policy + '\n' });
  if (choice.settings.handoff && !platform.framed) {
    blocks.push({ id: 'handoff', title: 'Listener for the hand-off', note: 'In a script file of your site. It puts the text into your own form, and sends nothing.', code: handoffScript() });
  }
  return {
    blocks,
    name: platform.name,
    steps: platform.steps(choice),
    trap: platform.trap(choice),
    notes: notes(platform, choice),
    guide: platform.guide,
    files: platform.framed ? frameFiles(choice) : filesFor(choice),
  };
}

function policyNote({ whole }) {
  return whole
    ? 'You cannot set a policy there, and need none. If yours comes from a proxy, this is what the checklist needs.'
    : 'Needed only if your site sends one. It says what the checklist needs; add what the rest of the page needs.';
}

const LOST = {
  'firm-url': '“Where your button leads” is left out: in a frame it has to be a whole address.',
  'exit-url': '“Leave this page quickly” is left out: in a frame it has to lead to a whole address.',
  handoff: 'Nothing is handed over through a frame.',
};

// What of the choice does not go together with the platform.
function notes({ name, whole, framed }, choice) {
  const said = [];
  if (whole && choice.folder.startsWith('/')) said.push(`${name} needs a whole address for the files, such as https://files.example.com/tas-checklist/. Write it under “Where the files lie”.`);
  if (framed) said.push(...lostInFrame(choice).map((lost) => LOST[lost]));
  return said;
}
