// What to paste and what to do on each platform, as lists that `output.js` draws. A trap
// is what people on that platform fall into. A line is a text, or a text with an address.

import { bundledFiles, filesFor, frameFiles } from './policy.js';
import { frameAddress, frameSnippet, reactComponent, shortcode } from './others.js';
import { notes } from './notes.js';
import { isWhole } from './settings.js';
import { handoffScript, snippet } from './snippet.js';
import { policies } from './policies.js';

const INSIDE = 'The words inside are for search engines, paper, and visitors without script.';

const pasted = (choice) => ({
  id: 'snippet',
  title: 'Snippet',
  note: choice.settings.lang ? INSIDE : `${INSIDE} They are in English; choose a language above for Spanish.`,
  code: snippet(choice),
});

const IN_A_FRAME = 'In a frame “As your page” is English; choose a language above for another.';

const framed = (choice, block) => ({ ...block, note: choice.settings.lang ? undefined : IN_A_FRAME });

const upload = (choice) => `Put the files listed below into ${choice.folder}.`;

// Platforms on which a firm has no folder of its own.
const elsewhere = (name) => `${name} has no folder for these files: put them on a web host of yours or on a CDN, and write its whole address above.`;

const RELEASE = 'The integrity belongs to this release. With new files, paste a new snippet too, or browsers refuse the script.';

const PACKAGE = 'tas-checklist-<version>.tgz';

export const PLATFORMS = {
  html: {
    name: 'Plain HTML',
    guide: ['docs/start.html', 'Getting started'],
    steps: (choice) => [upload(choice), 'Paste the snippet into the page where the checklist is to stand.', 'Only if your site sends a Content-Security-Policy: add what the block for it says.'],
    trap: () => RELEASE,
    blocks: (choice) => [pasted(choice)],
  },
  wordpress: {
    name: 'WordPress',
    guide: ['docs/platforms/wordpress.html', 'WordPress'],
    upload: 'Files to upload, without the plugin',
    plugin: true,
    steps: (choice) => ['With the plugin: upload packages/tas-checklist.zip of the release under Plugins, Add New, Upload Plugin, and activate it. It brings the files along.', 'Add a Shortcode block to the page and paste the shortcode.', `Without the plugin: put the files listed below into ${choice.folder}, add a Custom HTML block, and paste the snippet.`],
    trap: () => 'WordPress takes scripts out of what users without the right “unfiltered_html” save. They need the plugin and its shortcode.',
    blocks: (choice) => [
      { id: 'shortcode', title: 'Shortcode, with the plugin', note: '“How it is placed”, “Files” and “Where the files lie” do not matter to it.', code: shortcode(choice) },
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
    blocks: (choice) => [framed(choice, { id: 'address', title: 'Address of the frame', code: frameAddress(choice) + '\n' })],
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
    upload: 'Files to copy',
    bundled: true,
    steps: (choice) => [`Install the package out of packages/ of the release: npm install ./${PACKAGE}.`, `Copy the files that load later out of node_modules/tas-checklist into ${choice.folder}.`, 'Use the component.'],
    trap: () => 'A bundler moves the script, which then cannot know where the other files lie. The line with base says it.',
    blocks: (choice) => [{
      id: 'component',
      title: 'Component',
      note: choice.settings.handoff ? 'takeText is yours: it puts the text into your form and returns true. Where it does not, the visitor is told that nothing was taken.' : undefined,
      code: reactComponent(choice),
    }],
  },
  iframe: {
    name: 'iframe',
    guide: ['docs/iframe.html', 'In an iframe'],
    framed: true,
    scripted: true,
    steps: (choice) => [upload(choice), 'Paste the frame where the checklist is to stand. Its few lines of script make it as high as its content.', 'Where no script is allowed, leave the script out: the frame keeps its height and scrolls.'],
    trap: () => 'A server that sends X-Frame-Options or frame-ancestors with every file has to leave frame.html out.',
    blocks: (choice) => [framed(choice, { id: 'frame', title: 'Frame', code: frameSnippet(choice) })],
  },
};

// Everything to show for a platform.
export function outputs(id, choice) {
  const platform = PLATFORMS[id];
  const blocks = [...platform.blocks(choice), ...policies(platform, choice)];
  if (choice.settings.handoff && !platform.framed && !platform.bundled) {
    blocks.push({ id: 'handoff', title: 'Listener for the hand-off', note: 'In a script file of your site. It puts the text into your own form, and sends nothing.', code: handoffScript() });
  }
  const { name, steps, trap, guide, upload: what = 'Files to upload' } = platform;
  return {
    blocks,
    name,
    steps: [...steps(choice), ...further(platform, choice)],
    trap: trap(choice),
    notes: notes(platform, choice),
    guide,
    upload: what,
    files: files(platform, choice),
  };
}

function files(platform, choice) {
  if (platform.framed) return frameFiles(choice);
  return platform.bundled ? bundledFiles(choice) : filesFor(choice);
}

// A browser gives a script of another origin to a page only where its server agrees.
function further(platform, { folder }) {
  if (platform.framed || !isWhole(folder)) return [];
  return [{ text: `${new URL(folder).host} has to send “Access-Control-Allow-Origin: *” with every file.`, href: 'docs/hosting.html', link: 'How servers do that' }];
}
