// The same as split.mjs, for `require`.
require('./split/tas-checklist.js');

exports.TasChecklist = globalThis.customElements?.get('tas-checklist') ?? class TasChecklist {};
