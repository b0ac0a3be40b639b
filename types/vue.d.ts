// `<tas-checklist>` in Vue 3: `import type {} from 'tas-checklist/vue'`.

import type { DefineComponent, HTMLAttributes } from 'vue';
import type { TasChecklistAttributes, TasChecklistEventMap } from './tas-checklist.js';

// The name under which a template's `@tas-checklist:…` listens.
type Listener<Kind> = Kind extends `tas-checklist:${infer Name}` ? `onTasChecklist:${Name}` : never;

type Listeners = {
  [Kind in keyof TasChecklistEventMap as Listener<Kind>]?: (event: TasChecklistEventMap[Kind]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'tas-checklist': DefineComponent<HTMLAttributes & TasChecklistAttributes & Listeners>;
  }
}
