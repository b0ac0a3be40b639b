// `<tas-checklist>` in Svelte 5: `import type {} from 'tas-checklist/svelte'`.
//
// Without the events: Svelte warns of an attribute with a colon. `on` of `svelte/events`
// knows their types.

import type { HTMLAttributes } from 'svelte/elements';
import type { TasChecklist, TasChecklistAttributes } from './tas-checklist.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'tas-checklist': HTMLAttributes<TasChecklist> & TasChecklistAttributes;
  }
}
