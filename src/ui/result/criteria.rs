//! The nine criteria: where each stands, and the visitor's own answers that decide
//! it, and only these.
//!
//! Those that are met come first, then those still open. A criterion can be met and
//! still not be enough; it is then shown as met, with the reason.

use super::{change, limiting, part, sources};
use crate::domain::{Answer, Citation, CriterionId, CriterionReport, Question, Reason, Standing};
use crate::rules::REGISTER;
use crate::ui::icon::{Icon, icon};
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};
use crate::ui::view::View;

/// Draws the criteria, or nothing where none is reported.
pub fn list(view: &View, reports: &[CriterionReport]) -> Tag {
    if reports.is_empty() {
        return nothing();
    }
    let phrases = view.phrases();
    let mut rows = classed("ul", "tas-criteria");
    let mut unfolded = false;
    for standing in [Standing::Met, Standing::Open, Standing::Unmet] {
        for report in reports {
            if report.standing == standing {
                let is_first_met = !unfolded && standing == Standing::Met;
                rows = rows.child(row(view, report, is_first_met));
                unfolded = true;
            }
        }
    }
    part(view, "criteria", phrases.criteria_heading)
        .said("p", "", phrases.criteria_note)
        .child(rows)
}

fn row(view: &View, report: &CriterionReport, unfolded: bool) -> Tag {
    let details = tag("details")
        .attr_if(Attr::Open, unfolded.then_some(""))
        .child(summary(view, report))
        .child(body(view, report));
    classed("li", "tas-criterion")
        .keyed(report.id.id())
        .attr(Attr::Part, "criterion")
        .attr(Attr::Criterion, report.id.id())
        .attr(Attr::Standing, report.standing.id())
        .child(details)
}

fn summary(view: &View, report: &CriterionReport) -> Tag {
    let (drawing, word) = match report.standing {
        Standing::Met => (Icon::Check, view.phrases().met),
        Standing::Open => (Icon::Ask, view.phrases().open),
        Standing::Unmet => (Icon::Dash, view.phrases().unmet),
    };
    let name = classed("span", "tas-criterion-name")
        .text(report.id.id())
        .text(". ")
        .text((view.catalog.criterion)(report.id).name)
        .said("span", "tas-hidden", ": ")
        .said("span", "tas-standing", word);
    tag("summary").child(icon(drawing)).child(name)
}

fn body(view: &View, report: &CriterionReport) -> Tag {
    let words = (view.catalog.criterion)(report.id);
    let mut body = classed("div", "tas-criterion-body")
        .said("p", "", words.meaning)
        .child(told(view, &report.reasons));
    if !report.limited_by.is_empty() {
        let lead = tag("p").said("strong", "", view.phrases().limited_by);
        body = body.child(lead).child(limiting(view, &report.limited_by));
    }
    if report.standing == Standing::Open {
        body = body.child(open(view, &report.open, words.tas_decides));
    }
    if let Some(day) = report.met_from {
        body = body.child(tag("p").made((view.catalog.met_from)(day)));
    }
    body.child(sources::cite_in_full(view, citations(report.id)))
}

/// The answers that decide. Several times "no" is one line, or an unmet checklist
/// would fill the screen.
fn told(view: &View, reasons: &[Reason]) -> Tag {
    let mut lines = tag("ul");
    let (mut denied, mut any) = (Vec::new(), false);
    for Reason { question, answer } in reasons {
        match answer {
            None | Some(Answer::NotSure) => {}
            Some(Answer::No) => denied.push(*question),
            Some(answer) => {
                let name = tag("li").text((view.catalog.question)(*question).short);
                lines = lines.child(line(name, (view.catalog.answer)(*question, *answer)));
                any = true;
            }
        }
    }
    if !denied.is_empty() {
        let names = named(view, tag("li"), &denied);
        lines = lines.child(line(names, view.phrases().no.to_owned()));
        any = true;
    }
    if !any {
        return nothing();
    }
    classed("div", "tas-because")
        .said("p", "", view.phrases().you_told)
        .child(lines)
}

fn line(name: Tag, answer: String) -> Tag {
    let answer = tag("strong").made(answer);
    name.text(": ").child(answer)
}

/// Adds the short names of questions, in one line.
pub fn named(view: &View, mut into: Tag, questions: &[Question]) -> Tag {
    let mut before = "";
    for question in questions {
        into = into
            .text(before)
            .text((view.catalog.question)(*question).short);
        before = "; ";
    }
    into
}

/// What could still change it; where nothing more can be asked, TAS decides.
fn open(view: &View, questions: &[Question], tas_decides: &'static str) -> Tag {
    let mut askable = Vec::new();
    for question in questions {
        if change::asked_by(view, *question).is_some() {
            askable.push(*question);
        }
    }
    let sentence = tag("p");
    if askable.is_empty() {
        return sentence.text(tas_decides);
    }
    let sentence = sentence.text(view.phrases().could_change).text(" ");
    named(view, sentence, &askable)
}

/// What a criterion rests on.
pub fn citations(id: CriterionId) -> &'static [Citation] {
    let mut criteria = REGISTER.criteria.iter();
    let criterion = criteria.find(|criterion| criterion.id == id);
    criterion.map_or(&[], |criterion| criterion.citations)
}
