//! The papers in Spanish. The same tone as the checklist: short sentences, plain words,
//! nothing promised and nothing refused.

mod advice;
mod calendar;
mod call;
mod form;
mod phrases;
mod reliefs;
mod titles;

use crate::text::PaperCatalog;

/// Every word of the papers in Spanish.
pub static ES_PAPERS: PaperCatalog = PaperCatalog {
    line: form::line,
    form_part: form::form_part,
    paper: titles::paper,
    copy: titles::copy,
    relief: reliefs::relief,
    signing: advice::signing,
    advice: advice::advice,
    gather: call::gather,
    say: call::say,
    last_day: calendar::last_day,
    come_back: calendar::come_back,
    phrases: &phrases::PHRASES,
};
