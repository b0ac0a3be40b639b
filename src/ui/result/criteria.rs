//! The nine criteria: where each stands, and the visitor's own answers that decide
//! it, and only these.
//!
//! Those that are met come first, then those still open. A criterion can be met and
//! still not be enough; it is then shown as met, with the reason.

use yew::prelude::*;

use super::{change, part, sources};
use crate::domain::{
    Answer, Citation, CriterionId, CriterionReport, ExceptionId, Question, Standing,
};
use crate::rules::REGISTER;
use crate::ui::icon::{Icon, icon};
use crate::ui::view::View;

/// Draws the criteria, or nothing where none is reported.
pub fn list(view: &View, reports: &[CriterionReport]) -> Html {
    if reports.is_empty() {
        return html! {};
    }
    let phrases = view.phrases();
    let order = [Standing::Met, Standing::Open, Standing::Unmet];
    let standing = |wanted| {
        reports
            .iter()
            .filter(move |report| report.standing == wanted)
    };
    let first_met = standing(Standing::Met).next().map(|report| report.id);
    let body = html! {
        <>
            <p>{ phrases.criteria_note }</p>
            <ul class="tas-criteria">
                for report in order.into_iter().flat_map(standing) {
                    { row(view, report, first_met == Some(report.id)) }
                }
            </ul>
        </>
    };
    part(view, "criteria", phrases.criteria_heading, body)
}

fn row(view: &View, report: &CriterionReport, open: bool) -> Html {
    let (drawing, word) = match report.standing {
        Standing::Met => (Icon::Check, view.phrases().met),
        Standing::Open => (Icon::Ask, view.phrases().open),
        Standing::Unmet => (Icon::Dash, view.phrases().unmet),
    };
    html! {
        <li
            key={report.id.id()}
            class="tas-criterion"
            data-criterion={report.id.id()}
            data-standing={report.standing.id()}
        >
            <details open={open}>
                <summary>
                    { icon(drawing) }
                    <span class="tas-criterion-name">
                        { (view.catalog.criterion)(report.id).name }
                        <span class="tas-hidden">{ ": " }</span>
                        <span class="tas-standing">{ word }</span>
                    </span>
                </summary>
                { body(view, report) }
            </details>
        </li>
    }
}

fn body(view: &View, report: &CriterionReport) -> Html {
    let text = (view.catalog.criterion)(report.id);
    html! {
        <div class="tas-criterion-body">
            <p>{ text.meaning }</p>
            { told(view, report) }
            { limited(view, &report.limited_by) }
            { open(view, report, text.tas_decides) }
            if let Some(day) = report.met_from {
                <p>{ (view.catalog.met_from)(day) }</p>
            }
            { sources::cite_in_full(view, citations(report.id)) }
        </div>
    }
}

/// The answers that decide. Several times "no" is one line, or an unmet checklist
/// would fill the screen.
fn told(view: &View, report: &CriterionReport) -> Html {
    let said = |no: bool| {
        let reasons = report.reasons.iter();
        let sure = reasons.filter(|reason| reason.answer != Some(Answer::NotSure));
        let told = sure.filter_map(|reason| Some((reason.question, reason.answer?)));
        told.filter(move |(_, answer)| (*answer == Answer::No) == no)
    };
    let denied = names(view, said(true).map(|(question, _)| question));
    if said(false).next().is_none() && denied.is_empty() {
        return html! {};
    }
    html! {
        <div class="tas-because">
            <p>{ view.phrases().you_told }</p>
            <ul>
                for (question, answer) in said(false) {
                    <li key={question.id()}>
                        { (view.catalog.question)(question).short }
                        { ": " }
                        <strong>{ (view.catalog.answer)(question, answer) }</strong>
                    </li>
                }
                if !denied.is_empty() {
                    <li key="no">{ denied }{ ": " }<strong>{ view.phrases().no }</strong></li>
                }
            </ul>
        </div>
    }
}

/// Short names of questions, in one line.
pub fn names(view: &View, questions: impl Iterator<Item = Question>) -> String {
    let names: Vec<_> = questions
        .map(|question| (view.catalog.question)(question).short)
        .collect();
    names.join("; ")
}

fn limited(view: &View, exceptions: &[ExceptionId]) -> Html {
    html! {
        if !exceptions.is_empty() {
            <p><strong>{ view.phrases().limited_by }</strong></p>
            { super::bullets(exceptions.iter().map(|id| (view.catalog.exception)(*id))) }
        }
    }
}

/// What could still change it; where nothing more can be asked, TAS decides.
fn open(view: &View, report: &CriterionReport, tas_decides: &'static str) -> Html {
    if report.standing != Standing::Open {
        return html! {};
    }
    let askable = report
        .open
        .iter()
        .copied()
        .filter(|one| change::asked_by(view, *one).is_some());
    let open = names(view, askable);
    html! {
        if open.is_empty() {
            <p>{ tas_decides }</p>
        } else {
            <p>{ view.phrases().could_change }{ " " }{ open }</p>
        }
    }
}

/// What a criterion rests on.
pub fn citations(id: CriterionId) -> &'static [Citation] {
    let criterion = REGISTER
        .criteria
        .iter()
        .find(|criterion| criterion.id == id);
    criterion.map_or(&[], |criterion| criterion.citations)
}
