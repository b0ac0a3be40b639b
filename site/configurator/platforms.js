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
    steps: (choice) => ['With the plugin: upload tas-checklist.zip under Plugins, Add New, and activate it. Nothing else has to be uploaded.', 'Add a Shortcode block to the page and paste the shortcode.', `Without the plugin: put the files listed below into ${choice.folder}, add a Custom HTML block, and paste the snippet.`],
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
    steps: (choice) => [upload(choice), 'In the editor choose Add, Embed Code, Embed a Site, and enter the address below.', 'Draw the box over the full width, about 900 pixels high. What does not fit scrolls inside.'],
    trap: () => elsewhere('Wix'),
    blocks: (choice) => [{ id: 'address', title: 'Address of the frame', code: frameAddress(choice) + '\n' }],
  },
  squarespace: {
    name: 'Squarespace',
    guide: ['docs/platforms/squarespace.html', 'Squarespace'],
    whole: true,
    steps: (choice) => [upload(choice), 'Edit the page, add a Code block, keep it on HTML, and paste the snippet.', 'Save, leave the editor, and look at the page as a visitor.'],
    trap: () => `${elsewhere('Squarespace')} The editor itself runs no script: it shows the words inside the element.`,
    blocks: (choice) => [pasted(choice)],
  },
  webflow: {
    name: 'Webflow',
    guide: ['docs/platforms/webflow.html', 'Webflow'],
    whole: true,
    steps: (choice) => [upload(choice), 'Add a Code Embed element where the checklist is to stand, and paste the snippet.', 'Publish: scripts run on the published site.'],
    trap: () => `${elsewhere('Webflow')} The Designer shows a grey box in its place.`,
    blocks: (choice) => [pasted(choice)],
  },
  drupal: {
    name: 'Drupal',
    guide: ['docs/platforms/drupal.html', 'Drupal'],
    steps: (choice) => [upload(choice), 'Add a custom block, choose the text format Full HTML, switch the editor to Source, and paste the snippet.', 'Place the block in a region of the page.'],
    trap: () => 'An editor such as CKEditor takes out the script when it saves. Use a text format that has no editor and does not limit the tags.',
    blocks: (choice) => [pasted(choice)],
  },
  react: {
    name: 'React',
    guide: ['docs/frameworks.html', 'Frameworks'],
    steps: (choice) => ['Install the package: npm install tas-checklist.', `Copy the files that load later out of node_modules/tas-checklist into ${choice.folder}.`, 'Use the component.'],
    trap: () => 'A bundler moves the script, which then cannot know where the other files lie: the guide says how to tell it.',
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

// What of the choice does not go together with the platform.
function notes({ name, whole, framed }, choice) {
  const said = [];
  if (whole && choice.folder.startsWith('/')) said.push(`${name} needs a whole address for the files, such as https://files.example.com/tas-checklist/. Write it under “Where the files lie”.`);
  if (framed) said.push(...lostInFrame(choice).map((name) => `${name} is left out: ${name === 'handoff' ? 'nothing is handed over through a frame.' : 'in a frame it has to be a whole address.'}`));
  return said;
}
