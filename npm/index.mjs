// The checklist in one file: importing it defines <tas-checklist>. On a server, which has no elements,
// it does nothing, and the class is a stand-in whose `base` may be set for nothing.
import './tas-checklist.js';

export const TasChecklist = globalThis.customElements?.get('tas-checklist') ?? class TasChecklist {};
