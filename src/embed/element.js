// <tas-checklist>: one widget in the page.
//
// Attributes: firm-name, firm-phone, firm-url, cta, lang, theme, accent,
// heading-level, preview-date; each also as data-*. They are read by the program
// and may change at any time.
// Events: tas-checklist:ready, :start, :result, :contact, :error.
//
// The element owns its shadow root, its place in the page and its failures. It
// knows no question and no rule, and throws nothing at the page.

import { SETTINGS, SHEET } from './packed.js';
import { mount, unmount, update } from './glue.js';
import { program } from './program.js';
import { advise, codeOf, emit, failure } from './failure.js';
import { help } from './help.js';
import { made, panel } from './made.js';
import { print } from './print.js';

export const NAME = 'tas-checklist';

// How long a removed element keeps its answers, in milliseconds. Page builders
// and client-side routers take an element out and put it back a moment later.
const MOVE = 1000;

// Widgets in the page, for the day the program they share panics.
const shown = new Set();

let sheet;

export class TasChecklist extends HTMLElement {
  static observedAttributes = SETTINGS.flatMap((name) => [name, 'data-' + name]);

  // The program's number for this widget; 0 while there is none.
  #widget = 0;
  #leaving = 0;
  #changed = false;

  connectedCallback() {
    clearTimeout(this.#leaving);
    if (shown.has(this)) return;
    shown.add(this);
    this.#show().catch((error) => this.#fail(error));
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#leave(), MOVE);
  }

  attributeChangedCallback() {
    if (!this.#widget || this.#changed) return;
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      if (this.#widget) update(this.#widget, this);
    });
  }

  async #show() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles()];
    root.replaceChildren(waiting(this));
    await program(TasChecklist.failAll);
    if (!shown.has(this)) return;
    // Yew leaves listeners behind on the element that it drew in, so every
    // mount gets a new one.
    const place = document.createElement('div');
    root.replaceChildren(place);
    this.#widget = mount(this, place, (kind, outcome) => emit(this, kind, outcome && { outcome }), print);
    // Yew draws in a microtask of its own; by the next turn it has.
    await new Promise((drawn) => setTimeout(drawn));
    if (!this.#widget) return;
    if (!place.firstChild) throw failure('mount-failed');
    emit(this, 'ready');
  }

  #leave() {
    shown.delete(this);
    if (this.#widget) unmount(this.#widget);
    this.#widget = 0;
    this.shadowRoot?.replaceChildren();
  }

  // Shows the static help. The death of the program is told to all widgets at
  // once, and to one that is only then being mounted a second time.
  #fail(error) {
    if (!shown.has(this) || this.shadowRoot?.querySelector('.tas-help')) return;
    this.#widget = 0;
    const code = codeOf(error);
    attempt(() => {
      (this.shadowRoot ?? this).replaceChildren(panel(this, help(this)));
      emit(this, 'error', { code });
      advise(code, error.cause ?? error);
    });
  }

  static failAll(error) {
    for (const element of shown) element.#fail(error);
  }
}

// As high as the first screen, so that nothing jumps when it comes.
function waiting(host) {
  const boot = made('div', 'tas-boot');
  boot.ariaBusy = 'true';
  return panel(host, boot);
}

// One sheet for all widgets. It is made by script because a `<style>` is what
// strict policies forbid.
function styles() {
  if (sheet) return sheet;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
  } catch (error) {
    throw failure('no-stylesheets', error);
  }
  return sheet;
}

// For what goes on without it when a page or a browser does not let it happen.
function attempt(action) {
  try {
    action();
  } catch (error) {
    console.warn('tas-checklist:', error);
  }
}
