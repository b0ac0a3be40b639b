// A page's script as strict TypeScript reads it: what is right compiles, and each line
// below an expected error does not.

import { TasChecklist } from 'tas-checklist';
import type { TasChecklistErrorCode, TasChecklistFallbackReason, TasChecklistOutcome } from 'tas-checklist';
import { TasChecklist as Split } from 'tas-checklist/split';

TasChecklist.base = '/tas-checklist/';
TasChecklist.base = new URL('https://cdn.example/');
Split.base = '/split/';
const version: string = TasChecklist.version;

const element: TasChecklist = document.createElement('tas-checklist');
element.firmName = 'Larkspur & Vane';
element.headingLevel = 3;
element.theme = 'dark';
element.accent = null;
const theme: string | null = element.theme;
element.restart();
element.clear();
const report: string = element.diagnose();

element.addEventListener('tas-checklist:result', ({ detail }) => {
  const outcome: TasChecklistOutcome = detail.outcome;
  // @ts-expect-error An event holds nothing else.
  console.log(outcome, detail.answers);
});
document.addEventListener('tas-checklist:error', (event) => {
  const code: TasChecklistErrorCode = event.detail.code;
  console.log(code);
});
window.addEventListener('tas-checklist:ready', ({ detail }) => {
  const none: null = detail;
  console.log(none);
});
document.querySelector('tas-checklist')?.restart();

// @ts-expect-error No such theme.
element.theme = 'blue';
// @ts-expect-error No such level.
element.headingLevel = 6;
// @ts-expect-error The release is not to be changed.
TasChecklist.version = '2';
// @ts-expect-error No such code.
const made: TasChecklistErrorCode = 'broken';

const reason: TasChecklistFallbackReason = 'wasm-blocked';
console.log(version, theme, report, made, reason);
