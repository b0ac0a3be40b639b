// The smallest app of a firm: it imports the package, says where the parts are, and puts
// one checklist into the page.

import { TasChecklist } from 'tas-checklist';

TasChecklist.base = new URLSearchParams(location.search).get('base');
const checklist = document.createElement('tas-checklist');
checklist.firmName = 'Larkspur & Vane';
document.body.append(checklist);
