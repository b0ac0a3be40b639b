//! `types/react.d.ts`: the React component's props, and the element in JSX.
//!
//! The component itself is written by hand in `npm/react-component.mjs`; `tests.rs` holds its
//! names against the same table.

use super::table::{self, EVENTS, Event, Setting};
use super::types::comment;
use super::{TAG, property};
use anyhow::Result;

const HEADER: &str = "\
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
";

const FOOTER: &str = "\
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
";

pub fn declarations() -> Result<String> {
    let settings = table::settings()?;
    let props = settings.iter().map(|setting| prop(setting));
    let props: String = props.chain(EVENTS.iter().map(told)).collect();
    Ok([HEADER, &props, FOOTER].concat())
}

/// The name of a setting among the props.
pub fn prop_name(setting: &Setting) -> String {
    property(setting.name).unwrap_or_else(|| setting.name.to_owned())
}

/// The name of an event's callback among the props.
pub fn callback(event: &Event) -> String {
    let (initial, rest) = event.kind.split_at(1);
    format!("on{}{rest}", initial.to_ascii_uppercase())
}

fn prop(setting: &Setting) -> String {
    let (name, takes) = (prop_name(setting), setting.takes);
    comment("  ", setting.about) + &format!("  {name}?: {takes} | undefined;\n")
}

fn told(event: &Event) -> String {
    let (name, kind) = (callback(event), event.kind);
    comment("  ", event.about) + &format!("  {name}?: Told<'{TAG}:{kind}'>;\n")
}
