// The warning before the answers of somebody who is away are cleared. It stands last in the
// shadow root, or in the dialog that is open, below the checklist or the paper that is open, and keeps to the foot of the
// window, so that it is seen wherever the visitor was reading and moves nothing there.
//
// It takes no focus: whoever writes or listens is not torn away, and any key or touch in
// the checklist answers it. It is an alert, which is read out at once.

import { made } from './made.js';
import { submitted } from './submitted.js';

// Shows a warning beside `place`, or takes it away where there are no words.
export function warner(place) {
  let banner;
  let before;
  return (words, label) => {
    // What is outside of an open dialog is out of reach.
    const root = place.closest('dialog[open]') ?? place.getRootNode();
    if (words) {
      banner ??= bannerIn(root, place.firstElementChild, label, (focus) => (before = focus));
      banner.querySelector('p').textContent = words;
    } else if (banner) {
      const held = banner.contains(place.getRootNode().activeElement);
      banner.remove();
      banner = null;
      // Once the screen that comes with it is drawn: back to where the visitor was.
      if (held) queueMicrotask(() => (root.contains(before) ? before : headingIn(root))?.focus({ preventScroll: true }));
    }
  };
}

function headingIn(root) {
  return [...root.querySelectorAll('.tas-heading')].find((one) => one.offsetHeight);
}

// In a panel of its own that looks as the checklist's does.
function bannerIn(root, panel, label, came) {
  const words = made('p');
  words.setAttribute('role', 'alert');
  const form = made('form', '', made('button', 'tas-button', label));
  const banner = panel.cloneNode();
  banner.removeAttribute('part');
  banner.classList.add('tas-idle');
  banner.append(made('div', '', words, form));
  banner.addEventListener('click', submitted);
  form.addEventListener('submit', (event) => event.preventDefault());
  banner.addEventListener('focusin', (event) => came(event.relatedTarget));
  // What is pressed must not be gone before it is let go: what lies below would be hit.
  for (const type of ['pointerdown', 'keydown']) banner.addEventListener(type, (event) => event.stopPropagation());
  root.append(banner);
  return banner;
}
