//! The official texts that a result rests on, and when they were read.

use crate::documents::{Block, Matter};
use crate::domain::{Citation, Source, SourceId};
use crate::rules::{CHECKED_ON, REGISTER};

/// The texts that this result cites, in the order of the register.
pub fn list(matter: &Matter, into: &mut Vec<Block>) {
    let cited = cited(matter);
    let sources = REGISTER.sources.iter();
    let sources = sources.filter(|source| cited.contains(&source.id));
    let lines: Vec<_> = sources.map(|source| entry(matter, source)).collect();
    if !lines.is_empty() {
        let heading = matter.catalog.phrases.sources_heading.to_owned();
        into.push(Block::Heading(heading));
        into.push(Block::List(lines));
    }
}

/// A source. One that was read on another day than the rest says so.
fn entry(matter: &Matter, source: &Source) -> String {
    let line = [source.title, ", ", source.edition, ": ", source.url].concat();
    if source.checked_on == CHECKED_ON {
        return line;
    }
    [&line, ". ", &(matter.catalog.checked_on)(source.checked_on)].concat()
}

fn cited(matter: &Matter) -> Vec<SourceId> {
    let mut cited = Vec::new();
    let mut add = |is_shown: bool, citations: &[Citation]| {
        if is_shown {
            cited.extend(citations.iter().map(|citation| citation.source));
        }
    };
    let shown = &matter.assessment;
    for one in REGISTER.criteria {
        add(!shown.criteria.is_empty(), one.citations);
    }
    for one in REGISTER.exceptions {
        add(shown.exceptions.contains(&one.id), one.citations);
    }
    for one in REGISTER.deadlines {
        add(
            shown.alerts.iter().any(|alert| alert.id == one.id),
            one.citations,
        );
    }
    for one in REGISTER.routes {
        add(shown.routes.contains(&one.id), one.citations);
    }
    for one in REGISTER.steps {
        add(shown.steps.contains(&one.id), one.citations);
    }
    for one in REGISTER.notes {
        add(
            shown.notes.iter().any(|note| note.id == one.id),
            one.citations,
        );
    }
    cited
}
