// A page in React with nothing but the component that the page for setting it up writes.

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Checklist } from 'checklist';

createRoot(document.querySelector('#root')).render(createElement(Checklist));
