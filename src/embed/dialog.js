// Where a checklist is drawn: in the page, or in a dialog over it, which a card in the
// page opens. What is drawn is the same, and moves from one to the other with all that
// was told. The dialog is the browser's own, inside the shadow root; where a browser has
// none, the checklist stays in the page. The words come from the program.

import { card } from './glue.js';
import { attempt } from './failure.js';
import { made, panel, telephone } from './made.js';
import { submitted } from './submitted.js';

// A link to a place in the page, which the dialog covers.
const WITHIN = 'a[href^="#"]';

// Puts what `seat` holds where its host wants it, and says whether that is a dialog.
export function staged(host, seat) {
  const words = globalThis.HTMLDialogElement?.prototype.showModal && card(host, seat.language ?? '');
  const { shadowRoot: root } = host;
  const inside = root.contains(seat.place) ? [...seat.place.parentNode.childNodes] : [seat.place];
  if (!words) {
    closeDialog(seat);
    if (seat.place.parentNode !== root) root.replaceChildren(...inside.filter((node) => node !== seat.bar));
    return false;
  }
  const { dialog } = seat.dialog ? seat : Object.assign(seat, framed(seat));
  // One that was taken out of the page and put back is open, and covers it no more.
  attempt(() => dialog.open && !dialog.matches(':modal') && dialog.close());
  if (!dialog.contains(seat.place)) dialog.append(...inside);
  const opener = drawn(host, seat, words.split('\n'));
  const isFocused = seat.card?.contains(root.activeElement);
  if (seat.card && root.contains(seat.card)) seat.card.replaceWith(opener);
  else root.replaceChildren(opener, dialog);
  seat.card = opener;
  if (isFocused) opener.querySelector('button').focus({ preventScroll: true });
  return true;
}

// The dialog and its bar, made once for all hosts that come to use the seat.
function framed(seat) {
  const bar = made('div', 'tas tas-bar');
  const dialog = made('dialog', 'tas-dialog', bar);
  dialog.part = 'dialog';
  dialog.setAttribute('aria-labelledby', 'heading');
  dialog.addEventListener('click', ({ target }) => {
    if (target.closest('.tas-close') || target.closest(WITHIN)) dialog.close();
  });
  // Browsers give the focus back; but Safari gives a button that is pressed none.
  dialog.addEventListener('close', () => {
    seat.from?.focus({ preventScroll: true });
    seat.from = null;
  });
  return { bar, dialog };
}

// The card. Its button and the one that closes submit forms, as all buttons do.
function drawn(host, seat, [language, level, title, about, open, close, hurry, number]) {
  const button = made('button', 'tas-button tas-primary tas-start', open);
  button.part = 'primary';
  const form = made('form', 'tas-actions', button);
  const heading = made(level, 'tas-heading', title);
  heading.part = 'heading';
  const call = telephone('tas-tel', number, made('span', 'tas-number', number));
  const line = made('p', 'tas-phone-line', made('span', '', hurry), ' ', call);
  const opener = panel(host, made('section', 'tas-screen tas-opener', heading, made('p', 'tas-lead', about), form, line));
  opener.part = 'card';
  opener.lang = language;
  barred(seat.bar, opener, close);
  opener.addEventListener('click', submitted);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    openDialog(seat, button);
  });
  return opener;
}

// What stands above whatever is drawn in the dialog: in the card's language and theme,
// the button that closes.
function barred(bar, { lang, dir, dataset }, label) {
  Object.assign(bar, { lang, dir }).dataset.theme = dataset.theme;
  if (bar.firstChild) return void (bar.querySelector('button').textContent = label);
  const button = made('button', 'tas-link tas-close', label);
  button.part = 'close';
  const form = made('form', '', button);
  form.method = 'dialog';
  bar.append(form);
}

// Opens the dialog, if there is one, and leads to what is drawn in it. `from` is what
// opened it; without it, what has the focus.
export function openDialog(seat, from = focusedNow()) {
  const { dialog } = seat;
  if (!dialog?.isConnected || dialog.open) return;
  seat.from = from;
  dialog.showModal();
  const [first] = [...dialog.querySelectorAll('[tabindex="-1"]')].filter((one) => !one.closest('[hidden]'));
  first?.focus({ preventScroll: true });
}

export function closeDialog({ dialog }) {
  if (dialog?.open) dialog.close();
}

function focusedNow() {
  let { activeElement: active } = document;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

// For when the program has died: what is shown instead of it is shown in the dialog, if
// that is open, because the visitor sees nothing of the page. What comes back does so.
export function rescued({ dialog, place }) {
  if (!dialog?.open) return () => {};
  const root = dialog.getRootNode();
  return () => {
    const help = root.firstElementChild;
    help.querySelector('.tas-heading').id = 'heading';
    dialog.open = false;
    place.replaceWith(help);
    root.append(dialog);
    dialog.addEventListener('close', () => root.replaceChildren(help), { once: true });
    dialog.showModal();
  };
}
