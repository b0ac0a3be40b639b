// <tas-checklist>: one widget in the page.
//
// Attributes: firm-name, firm-phone, firm-url, cta, disclaimer, languages, lang, theme,
// accent, display, heading-level, preview-date, exit-url, handoff; each also as data-*,
// and as a property in camel case. They are read by the program and may change at any time.
// Methods: open(), close(), restart(), clear(), diagnose(). Static: version, base.
// Events: tas-checklist:ready, :start, :result, :contact, :handoff, :error.
//
// The element owns its shadow root, when its engine starts and what is shown when
// that fails. It knows no question and no rule, and throws nothing at the page.

import { SETTINGS, VERSION } from './packed.js';
import { box, focusTaken } from './box.js';
import { advise, attempt, emit, known } from './failure.js';
import { help } from './help.js';
import { panel, spokenIn } from './made.js';
import { whenNear } from './near.js';
import { setBase } from './part.js';
import { reflect, takeEarly } from './properties.js';
import { report } from './report.js';
import { engine } from './source.js';
import { sheet } from './styles.js';

export const NAME = 'tas-checklist';

// On a widget that a script placed after itself. Registered for the whole page,
// so that a second copy of the script knows the first one's widget.
export const AUTOMATIC = Symbol.for('tas-checklist.automatic');

// How long a removed element keeps its answers, in milliseconds. Page builders
// and client-side routers take an element out and put it back a moment later.
const MOVE = 1000;

// Widgets in the page, for the day the program they share panics.
const shown = new Set();

export class TasChecklist extends (globalThis.HTMLElement ?? Object) {
  static version = VERSION;
  static copies = [VERSION];
  static observedAttributes = SETTINGS.flatMap((name) => [name, 'data-' + name]);

  // The program, and its number for this widget; 0 while there is none. Begun is also
  // what is to be done once it is drawn.
  #engine;
  #widget = 0;
  #begun = false;
  #code = '';
  #leaving = 0;
  #changed = false;
  #near;

  // Where the parts that load later are, if not beside the script.
  static set base(address) {
    setBase(address);
  }

  // Forgets the answers and asks the first question, as the visitor's own button does.
  // A checklist that was not there yet, or could not be loaded, is loaded.
  restart() {
    if (!shown.has(this)) return;
    if (this.#widget) return this.#engine.restart(this.#widget);
    if (this.#code) this.#wait();
    this.#begin();
  }

  // Opens the dialog, where the checklist is drawn in one. A checklist that was not there
  // yet, or could not be loaded, is loaded.
  open() {
    if (this.#widget) return this.#engine.open(this.#widget);
    this.restart();
    this.#begun &&= 'open';
  }

  // Closes the dialog; the answers stay.
  close() {
    if (this.#widget) this.#engine.close(this.#widget);
  }

  // Forgets the answers and shows the first screen, as the visitor's own button does.
  clear() {
    if (this.#widget) this.#engine.clear(this.#widget);
  }

  // What whoever looks after the page may be asked for. It holds no answer.
  diagnose() {
    const { tier = 'waiting', code, about } = this.#engine ?? {};
    return report({
      tier: this.#code ? 'help' : tier,
      code: this.#code || code,
      widgets: shown.size,
      copies: TasChecklist.copies.join(', '),
      ...about?.(this),
    });
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    if (shown.has(this)) return this.attributeChangedCallback();
    if (!this[AUTOMATIC]) for (const other of shown) if (other[AUTOMATIC]) other.remove();
    shown.add(this);
    takeEarly(this);
    this.#wait();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#leave(), MOVE);
  }

  attributeChangedCallback() {
    if (this.#code) this.#help();
    if (!this.#widget || this.#changed) return;
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      if (this.#widget) this.#engine.update(this.#widget, this);
    });
  }

  // Keeps its room and does nothing else until a visitor comes near.
  #wait() {
    this.#begun = false;
    this.#code = '';
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet()];
      const begin = () => this.#begin();
      root.replaceChildren(box(this, begin));
      this.#near = whenNear(this, begin);
    } catch (error) {
      this.#fail(error);
    }
  }

  #begin() {
    if (this.#begun || !shown.has(this)) return;
    this.#begun = true;
    this.#near?.disconnect();
    const { firstChild: waiting } = this.shadowRoot;
    this.#show().catch((error) => {
      if (this.#widget || waiting.isConnected) this.#fail(error);
    });
  }

  async #show() {
    const root = this.shadowRoot;
    const room = root.querySelector('.tas-boot');
    room.ariaBusy = 'true';
    this.#engine = await engine(TasChecklist.failAll);
    // The widget was taken out of the page meanwhile, and perhaps put back.
    if (!root.contains(room)) return;
    const focused = focusTaken(this);
    root.adoptedStyleSheets = [this.#engine.sheet()];
    this.#widget = this.#engine.mount(this, (kind, outcome) => emit(this, kind, outcome && { outcome }));
    // Yew draws in a microtask of its own; by the next turn it has.
    await new Promise((next) => setTimeout(next));
    if (!this.#widget) return;
    const drawn = root.firstChild.firstChild;
    if (!drawn) throw new Error('nothing was drawn');
    if (focused) drawn.querySelector('.tas-start')?.focus({ preventScroll: true });
    if (this.#begun === 'open') this.open();
    emit(this, 'ready');
  }

  #leave() {
    this.#near?.disconnect();
    shown.delete(this);
    if (this.#widget) this.#engine.unmount(this.#widget);
    this.#widget = 0;
    this.shadowRoot?.replaceChildren();
  }

  // Shows the static help. The death of the program is told to all widgets at
  // once, and to one that is only then being mounted a second time.
  #fail(error) {
    if (!shown.has(this) || this.#code) return;
    this.#near?.disconnect();
    this.#begun = true;
    if (this.#widget) attempt(() => this.#engine.unmount(this.#widget));
    this.#widget = 0;
    const reason = known(error);
    this.#code = reason.code;
    attempt(() => this.#help(), () => emit(this, 'error', { code: this.#code }), () => advise(reason));
  }

  #help() {
    const language = spokenIn(this);
    const words = this.#engine?.help(language);
    // The English counts, and stands below a translation.
    const further = words ? [help(this, language, words)] : [];
    (this.shadowRoot ?? this).replaceChildren(panel(this, ...further, help(this)));
  }

  // A widget that still waits far away is not worse off for it yet.
  static failAll(error) {
    for (const element of shown) if (element.#begun) element.#fail(error);
  }
}

reflect(TasChecklist.prototype);
