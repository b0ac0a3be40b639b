//! The days to keep as a paper, with those that lapsed and those without a day.

use super::events;
use crate::documents::parts::{cited, head};
use crate::documents::{Block, Matter, Paper, result};
use crate::domain::{ComeBackId, PaperId, Place};
use crate::rules::cited_by;

/// The days to keep as a paper.
#[must_use]
pub fn paper(matter: &Matter) -> Paper {
    let words = (matter.words.paper)(PaperId::Calendar);
    let phrases = matter.words.phrases;
    let mut blocks = vec![Block::Text(words.lead.to_owned())];
    blocks.extend(result::deadlines(matter));
    blocks.extend(come_back(matter));
    if blocks.len() == 1 {
        blocks.push(Block::Text(phrases.no_days.to_owned()));
    }
    blocks.push(Block::Small(phrases.private_calendar.to_owned()));
    blocks.push(Block::Small(phrases.new_calendar.to_owned()));
    Paper {
        id: PaperId::Calendar,
        language: matter.language,
        title: words.title.to_owned(),
        head: head(matter),
        blocks,
        page: matter.words.phrases.page,
    }
}

fn come_back(matter: &Matter) -> Vec<Block> {
    let mut blocks = Vec::new();
    for event in events(matter) {
        let Some(id) = event.id.strip_prefix("come-back-") else {
            continue;
        };
        let day = (matter.catalog.date)(event.day);
        blocks.push(Block::Subheading([&day, ": ", &event.title].concat()));
        blocks.push(Block::Text(event.note.clone()));
        let id = ComeBackId::from_id(id);
        let sources = id.map(|id| cited_by(Place::ComeBack(id)));
        if let Some(sources) = sources.filter(|sources| !sources.is_empty()) {
            blocks.push(cited(matter, sources));
        }
    }
    if !blocks.is_empty() {
        let heading = matter.words.phrases.come_back_heading.to_owned();
        blocks.insert(0, Block::Heading(heading));
    }
    blocks
}
