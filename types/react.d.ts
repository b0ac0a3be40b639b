// `<tas-checklist>` in React 19: `import type {} from 'tas-checklist/react'`.
//
// Only attributes, because React on a server writes properties out under their own
// names, which no browser reads. Listen to events by a ref.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TasChecklist, TasChecklistAttributes } from './tas-checklist.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tas-checklist': DetailedHTMLProps<HTMLAttributes<TasChecklist>, TasChecklist> & TasChecklistAttributes;
    }
  }
}
