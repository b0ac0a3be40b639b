// The blocks that say what a Content-Security-Policy has to allow: what to add to one that
// is there, and the whole line for a page that has nothing else on it.

import { allowing, frameAndScriptPolicy, framePolicy, insideFramePolicy, pagePolicy } from './policy.js';

const NEEDED = 'Needed only if your site sends one. Add each source to the directive of that name, or to default-src where your policy has no such directive.';

const NOT_THERE = 'You cannot set a policy there, and need none. If yours comes from a proxy, add this to it.';

const ALONE = 'The strictest that works. It forbids everything else, pictures and styles too.';

export function policies(platform, choice) {
  const note = platform.whole ? NOT_THERE : NEEDED;
  if (platform.framed) return aroundAndInside(platform, choice, note);
  const hasOwn = platform.bundled || Boolean(choice.settings.handoff);
  const own = pagePolicy(choice, hasOwn);
  if (!platform.plugin) return pair('policy', '', own, note);
  const plugin = pagePolicy({ build: 'packed', wasm: choice.wasm, folder: '/' });
  if (plugin === own) return pair('policy', '', own, note);
  return [...pair('plugin-policy', ', with the plugin', plugin, note), ...pair('policy', ', without the plugin', own, note)];
}

function aroundAndInside({ scripted }, choice, note) {
  const around = pair('policy', '', scripted ? frameAndScriptPolicy(choice) : framePolicy(choice), note);
  if (choice.wasm) return around;
  return [...around, { id: 'frame-policy', title: 'Policy to send with frame.html', note: 'As a header of that file alone.', code: insideFramePolicy(choice) + '\n' }];
}

function pair(id, which, policy, note) {
  return [
    { id: `${id}-part`, title: `To add to your Content-Security-Policy${which}`, note, code: allowing(policy) + '\n' },
    { id, title: `Policy of a page with nothing else on it${which}`, note: ALONE, code: policy + '\n' },
  ];
}
