// Puts the page of react-app.mjs into #root. What a server wrote there is taken over late, when
// its checklist is ready already.

import { createRoot, hydrateRoot } from 'react-dom/client';
import { page } from './react-app.mjs';

const root = document.querySelector('#root');
if (root.firstElementChild) {
  addEventListener('tas-checklist:ready', () => setTimeout(() => hydrateRoot(root, page())), { once: true });
} else {
  createRoot(root).render(page());
}
