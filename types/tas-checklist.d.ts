// The element for TypeScript. Made by `cargo xtask api` from the code; what is changed
// here by hand is lost.

/** What a result came to. */
export type TasChecklistOutcome =
  /** Another office is the right door. */
  | 'not-a-tas-matter'
  /** The normal IRS channels come first. */
  | 'try-normal-channels-first'
  /** TAS is likely to take the case. */
  | 'likely-qualifies'
  /** TAS should be called now. */
  | 'emergency-call-now';

/** Why static help is shown. */
export type TasChecklistErrorCode =
  /** Wasm did not run, and the fallback file did not load. */
  | 'fallback-missing'
  /** Wasm did not run, and the fallback file is damaged or of another release. */
  | 'fallback-damaged'
  /** The split build's engine file did not load. */
  | 'engine-missing'
  /** The split build's engine file is damaged or of another release. */
  | 'engine-damaged'
  /** The browser is too old: it has no constructable style sheets. */
  | 'no-stylesheets'
  /** It could not be drawn in this page. */
  | 'mount-failed'
  /** It met a mistake of its own, or there is no memory left. */
  | 'panic';

/** Why the fallback runs, as `diagnose()` and the console name it. */
export type TasChecklistFallbackReason =
  /** The browser has no WebAssembly. */
  | 'wasm-missing'
  /** The page's policy lacks 'wasm-unsafe-eval' in its script-src. */
  | 'wasm-blocked'
  /** The browser is too old for this Wasm, or what came is no Wasm. */
  | 'wasm-refused'
  /** The split build's .wasm file did not load. */
  | 'wasm-unloaded'
  /** The packed file was changed on its way. */
  | 'damaged-file';

/** Why a paper could not be opened, as the console names it. */
export type TasChecklistPaperReason =
  /** The worksheet file did not load. */
  | 'worksheet-missing'
  /** The worksheet file is damaged or of another release. */
  | 'worksheet-damaged'
  /** Wasm did not run, and the worksheet's fallback file did not load. */
  | 'worksheet-fallback-missing'
  /** Wasm did not run, and the worksheet's fallback file is damaged or of another release. */
  | 'worksheet-fallback-damaged';

/** Why a language did not come, as the console names it. */
export type TasChecklistLanguageReason =
  /** The language's file did not load. */
  | 'language-missing'
  /** The language's file is damaged or of another release. */
  | 'language-damaged';

/** The attributes, as markup and templates write them. */
export interface TasChecklistAttributes {
  /** The firm's name on the result. */
  'firm-name'?: string | undefined;
  /** The firm's telephone number: text with digits. */
  'firm-phone'?: string | undefined;
  /** Where the firm's button leads: an https:, http: or mailto: address, or a place on the site that starts with / or #. */
  'firm-url'?: string | undefined;
  /** What the firm's button says; by language as `Talk to us | es: Hable con nosotros`. */
  cta?: string | undefined;
  /** What the firm says of itself at the end of the first screen and of the result, by language as in `cta`. */
  disclaimer?: string | undefined;
  /** Further languages that a visitor may choose: a list of zh-Hans, vi, ko, ht and ru. */
  languages?: string | undefined;
  /** The language of every word: en, es, or one that `languages` turns on; without it that of the page, or English. */
  lang?: string | undefined;
  /** Light or dark; auto is as the visitor's system and the page have it. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The firm's colour as #rgb or #rrggbb, made readable where it is not. */
  accent?: string | undefined;
  /** In the page, or as a dialog that a card in the page opens. */
  display?: 'inline' | 'dialog' | undefined;
  /** The level of a screen's heading. */
  'heading-level'?: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5' | undefined;
  /** For reviewers: the day that is taken as today, as YYYY-MM-DD from 1900 to 2199. */
  'preview-date'?: string | undefined;
  /** Where "Leave this page quickly" leads; without it there is no such button. */
  'exit-url'?: string | undefined;
  /** Whether a visitor may hand a text over to the page, after reading it. */
  handoff?: 'on' | 'off' | undefined;
}

/** The events. They bubble and are composed; none but `handoff` carries what a visitor told. */
export interface TasChecklistEventMap {
  /** The first screen is drawn. */
  'tas-checklist:ready': CustomEvent<null>;
  /** The visitor begins. */
  'tas-checklist:start': CustomEvent<null>;
  /** A result is shown. */
  'tas-checklist:result': CustomEvent<{ outcome: TasChecklistOutcome }>;
  /** The visitor turns to the firm. */
  'tas-checklist:contact': CustomEvent<null>;
  /** The visitor agreed to hand this text over, where `handoff` is on. `preventDefault()` says that it was taken. */
  'tas-checklist:handoff': CustomEvent<{ text: string }>;
  /** Static help is shown instead. */
  'tas-checklist:error': CustomEvent<{ code: TasChecklistErrorCode }>;
}

/** One widget: `<tas-checklist>`. */
export declare class TasChecklist extends HTMLElement {
  /** The release. */
  static readonly version: string;
  /** The folder with the files that load later, ending in /, if they are not beside the script. */
  static set base(address: string | URL);
  /** The firm's name on the result. */
  get firmName(): string | null;
  set firmName(value: string | null | undefined);
  /** The firm's telephone number: text with digits. */
  get firmPhone(): string | null;
  set firmPhone(value: string | null | undefined);
  /** Where the firm's button leads: an https:, http: or mailto: address, or a place on the site that starts with / or #. */
  get firmUrl(): string | null;
  set firmUrl(value: string | null | undefined);
  /** What the firm's button says; by language as `Talk to us | es: Hable con nosotros`. */
  get cta(): string | null;
  set cta(value: string | null | undefined);
  /** What the firm says of itself at the end of the first screen and of the result, by language as in `cta`. */
  get disclaimer(): string | null;
  set disclaimer(value: string | null | undefined);
  /** Further languages that a visitor may choose: a list of zh-Hans, vi, ko, ht and ru. */
  get languages(): string | null;
  set languages(value: string | null | undefined);
  /** Light or dark; auto is as the visitor's system and the page have it. */
  get theme(): string | null;
  set theme(value: 'auto' | 'light' | 'dark' | null | undefined);
  /** The firm's colour as #rgb or #rrggbb, made readable where it is not. */
  get accent(): string | null;
  set accent(value: string | null | undefined);
  /** In the page, or as a dialog that a card in the page opens. */
  get display(): string | null;
  set display(value: 'inline' | 'dialog' | null | undefined);
  /** The level of a screen's heading. */
  get headingLevel(): string | null;
  set headingLevel(value: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5' | null | undefined);
  /** For reviewers: the day that is taken as today, as YYYY-MM-DD from 1900 to 2199. */
  get previewDate(): string | null;
  set previewDate(value: string | null | undefined);
  /** Where "Leave this page quickly" leads; without it there is no such button. */
  get exitUrl(): string | null;
  set exitUrl(value: string | null | undefined);
  /** Whether a visitor may hand a text over to the page, after reading it. */
  get handoff(): string | null;
  set handoff(value: 'on' | 'off' | null | undefined);
  /** Opens the dialog, where `display` is `dialog`; begins the checklist where it has not begun, and tries again where it could not be loaded. */
  open(): void;
  /** Closes the dialog; the answers stay. */
  close(): void;
  /** Forgets the answers and asks the first question; begins the checklist where it has not begun, and tries again where it could not be loaded. */
  restart(): void;
  /** Forgets the answers, as the visitor's own button does. */
  clear(): void;
  /** A report for whoever looks after the page, in lines of `name: value`. It holds no answer. */
  diagnose(): string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tas-checklist': TasChecklist;
  }
  interface GlobalEventHandlersEventMap extends TasChecklistEventMap {}
}
