//! What the result rests on: citations, the texts cited, and when they were read.

use yew::prelude::*;

use super::{actions, criteria};
use crate::domain::{Assessment, Citation, Date, Source, SourceId};
use crate::rules::{CHECKED_ON, REGISTER};
use crate::ui::links;
use crate::ui::view::View;

/// A line of citations, as lawyers write them.
pub fn cite(citations: &[Citation]) -> Html {
    html! { <p class="tas-cite">{ line(citations, false) }</p> }
}

/// The same with the word "Source" before and the edition after each.
pub fn cite_in_full(view: &View, citations: &[Citation]) -> Html {
    html! {
        <p class="tas-cite">{ view.phrases().source }{ " " }{ line(citations, true) }</p>
    }
}

fn line(citations: &[Citation], with_edition: bool) -> String {
    let mut line = String::new();
    for citation in citations {
        let Some(source) = find(citation.source) else {
            continue;
        };
        if !line.is_empty() {
            line.push_str("; ");
        }
        for part in [source.title, " ", citation.place] {
            line.push_str(part);
        }
        if with_edition {
            for part in [" (", source.edition, ")"] {
                line.push_str(part);
            }
        }
    }
    line
}

fn find(id: SourceId) -> Option<&'static Source> {
    REGISTER.sources.iter().find(|source| source.id == id)
}

/// The texts that this result cites, folded.
pub fn list(view: &View, assessment: &Assessment) -> Html {
    let cited = cited(assessment);
    html! {
        <details class="tas-more tas-sources">
            <summary>{ view.phrases().sources_heading }</summary>
            <div class="tas-more-body">
                <p>{ (view.catalog.checked_on)(CHECKED_ON) }</p>
                <ul class="tas-bullets">
                    for source in REGISTER.sources.iter().filter(|one| cited.contains(&one.id)) {
                        { item(view, source) }
                    }
                </ul>
            </div>
        </details>
    }
}

fn item(view: &View, source: &Source) -> Html {
    html! {
        <li key={source.id.id()}>
            { links::page(view, source.url, source.title) }
            { ", " }
            { source.edition }
            if source.checked_on != CHECKED_ON {
                { ". " }
                { (view.catalog.checked_on)(source.checked_on) }
            }
        </li>
    }
}

fn cited(assessment: &Assessment) -> Vec<SourceId> {
    let criteria = assessment
        .criteria
        .iter()
        .flat_map(|report| criteria::citations(report.id));
    let alerts = assessment.alerts.iter().map(|alert| alert.id);
    let deadlines = REGISTER.deadlines.iter();
    let deadlines = deadlines.filter(|deadline| alerts.clone().any(|id| id == deadline.id));
    let exceptions = REGISTER.exceptions.iter();
    let exceptions = exceptions.filter(|one| assessment.exceptions.contains(&one.id));
    criteria
        .chain(deadlines.flat_map(|deadline| deadline.citations))
        .chain(exceptions.flat_map(|exception| exception.citations))
        .chain(actions::citations(assessment))
        .map(|citation| citation.source)
        .collect()
}

/// When the rules were checked or, once that is too long ago, that it is.
pub fn freshness(view: &View) -> String {
    match review_by() {
        Some(day) if view.store.today > day => (view.catalog.out_of_date)(CHECKED_ON),
        _ => (view.catalog.checked_on)(CHECKED_ON),
    }
}

/// The day by which the first of the sources must be read again.
fn review_by() -> Option<Date> {
    REGISTER.sources.iter().map(|source| source.review_by).min()
}
