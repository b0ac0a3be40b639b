// The component for React 19, and `<tas-checklist>` in JSX. Made by `cargo xtask api` from
// the code; what is changed here by hand is lost.

import type { DetailedHTMLProps, HTMLAttributes, ReactElement, Ref } from 'react';
import type {
  TasChecklist as TasChecklistElement,
  TasChecklistAttributes,
  TasChecklistErrorCode,
  TasChecklistEventMap,
  TasChecklistOutcome,
} from './tas-checklist.js';

export type { TasChecklistElement, TasChecklistErrorCode, TasChecklistOutcome };

// What an event holds comes first, because most callbacks need nothing else.
type Told<Kind extends keyof TasChecklistEventMap> =
  | ((detail: TasChecklistEventMap[Kind]['detail'], event: TasChecklistEventMap[Kind]) => void)
  | undefined;

interface Own {
  /** The firm's name on the result. */
  firmName?: string | undefined;
  /** The firm's telephone number: text with digits. */
  firmPhone?: string | undefined;
  /** Where the firm's button leads: an https:, http: or mailto: address, or a place on the site that starts with / or #. */
  firmUrl?: string | undefined;
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
  headingLevel?: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5' | undefined;
  /** For reviewers: the day that is taken as today, as YYYY-MM-DD from 1900 to 2199. */
  previewDate?: string | undefined;
  /** Where "Leave this page quickly" leads; without it there is no such button. */
  exitUrl?: string | undefined;
  /** Whether a visitor may hand a text over to the page, after reading it. */
  handoff?: 'on' | 'off' | undefined;
  /** The first screen is drawn. */
  onReady?: Told<'tas-checklist:ready'>;
  /** The visitor begins. */
  onStart?: Told<'tas-checklist:start'>;
  /** A result is shown. */
  onResult?: Told<'tas-checklist:result'>;
  /** The visitor turns to the firm. */
  onContact?: Told<'tas-checklist:contact'>;
  /** The visitor agreed to hand this text over, where `handoff` is on. `preventDefault()` says that it was taken. */
  onHandoff?: Told<'tas-checklist:handoff'>;
  /** Static help is shown instead. */
  onError?: Told<'tas-checklist:error'>;
/** The element, for its methods. */
  ref?: Ref<TasChecklistElement> | undefined;
}

/**
 * Settings, callbacks, and what React gives any element. The children are shown until the
 * checklist begins, and where no script runs.
 */
export interface TasChecklistProps extends Own, Omit<HTMLAttributes<TasChecklistElement>, keyof Own> {}

/** The checklist as a component. */
export declare const TasChecklist: {
  (props: TasChecklistProps): ReactElement;
  /** The folder with the files that load later, ending in /, if they are not beside the script. */
  set base(address: string | URL);
};

// The element itself. Only attributes, because React on a server writes properties out under
// their own names, which no browser reads. Listen to its events by a ref.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tas-checklist': DetailedHTMLProps<HTMLAttributes<TasChecklistElement>, TasChecklistElement> &
        TasChecklistAttributes;
    }
  }
}
