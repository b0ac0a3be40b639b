// The split build: importing it defines <tas-checklist>, whose engine loads later. On a server, which has no elements,
// it does nothing, and the class is a stand-in whose `base` may be set for nothing.
import './split/tas-checklist.js';

export const TasChecklist = globalThis.customElements?.get('tas-checklist') ?? class TasChecklist {};
