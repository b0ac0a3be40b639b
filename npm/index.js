// The same as index.mjs, for `require`.
require('./tas-checklist.js');

exports.TasChecklist = globalThis.customElements?.get('tas-checklist') ?? class TasChecklist {};
