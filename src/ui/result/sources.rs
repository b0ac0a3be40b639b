//! What the result rests on: citations, the texts cited, and when they were read.

use super::{criteria, deadlines, folded};
use crate::domain::{Assessment, Citation, Source, SourceId};
use crate::rules::{CHECKED_ON, REGISTER};
use crate::ui::freshness;
use crate::ui::links;
use crate::ui::tag::{Tag, classed, tag, words};
use crate::ui::view::View;

/// A line of citations, as lawyers write them.
pub fn cite(citations: &[Citation]) -> Tag {
    line(classed("p", "tas-cite"), citations, false)
}

/// The same with the word "Source" before and the edition after each.
pub fn cite_in_full(view: &View, citations: &[Citation]) -> Tag {
    let line_of = classed("p", "tas-cite")
        .text(view.phrases().source)
        .text(" ");
    line(line_of, citations, true)
}

fn line(mut line: Tag, citations: &[Citation], with_edition: bool) -> Tag {
    let mut before = "";
    for citation in citations {
        let mut sources = REGISTER.sources.iter();
        let Some(source) = sources.find(|source| source.id == citation.source) else {
            continue;
        };
        line = line
            .text(before)
            .text(source.title)
            .text(" ")
            .text(citation.place);
        if with_edition {
            line = line.text(" (").text(source.edition).text(")");
        }
        before = "; ";
    }
    line
}

/// The texts that this result cites, folded.
pub fn list(view: &View, assessment: &Assessment) -> Tag {
    let cited = cited(assessment);
    let mut sources = classed("ul", "tas-bullets");
    for source in REGISTER.sources {
        if cited.contains(&source.id) {
            sources = sources.child(entry(view, source));
        }
    }
    let body = tag("div")
        .child(tag("p").made(freshness::checked_on(view)))
        .child(sources);
    folded(words(view.phrases().sources_heading), body)
}

/// A source. One that was read on another day than the rest says so.
fn entry(view: &View, source: &Source) -> Tag {
    let mut entry = tag("li")
        .child(links::page(view.catalog, source.url, source.title))
        .text(", ")
        .text(source.edition);
    if source.checked_on != CHECKED_ON {
        entry = entry
            .text(". ")
            .made((view.catalog.checked_on)(source.checked_on));
    }
    entry
}

fn cited(assessment: &Assessment) -> Vec<SourceId> {
    let mut cited = Vec::new();
    let mut add = |citations: &[Citation]| {
        for citation in citations {
            cited.push(citation.source);
        }
    };
    for report in &assessment.criteria {
        add(criteria::citations(report.id));
    }
    for alert in &assessment.alerts {
        add(deadlines::citations(alert.id));
    }
    for exception in REGISTER.exceptions {
        if assessment.exceptions.contains(&exception.id) {
            add(exception.citations);
        }
    }
    for step in REGISTER.steps {
        if assessment.steps.contains(&step.id) {
            add(step.citations);
        }
    }
    for route in REGISTER.routes {
        if assessment.routes.contains(&route.id) {
            add(route.citations);
        }
    }
    for note in REGISTER.notes {
        for report in &assessment.notes {
            if report.id == note.id {
                add(note.citations);
            }
        }
    }
    cited
}
