// What the build for tests puts within reach of the page: a way to make the worksheet's
// program fail.

import { panic } from './glue.js';

export const exposed = { panic };

globalThis.trialDesk = exposed;
