//! The words of the screens in which a visitor takes the result along.

use super::rests_on;
use crate::domain::{Place, Refusal, StageId};
use crate::rulebook::document::{Section, Text};
use crate::rulebook::wording::Wording;
use crate::text::EN_DESK;

/// Every one of them.
pub fn sentences(wording: &Wording) -> Section {
    let mut rows = Vec::new();
    let mut add = |name: Text, words: &[&str], place: Place| {
        rows.push(vec![
            name,
            super::sentences::quotes(words),
            rests_on(wording, place),
        ]);
    };
    for id in StageId::ALL {
        let text = (EN_DESK.stage)(*id);
        let name = Text::from("step ").id(id.id());
        add(name, &[text.title, text.body], Place::Stage(*id));
    }
    for id in Refusal::ALL {
        let name = Text::from("refusal ").id(id.id());
        add(name, &[(EN_DESK.refusal)(*id)], Place::Refused(*id));
    }
    for (name, words) in EN_DESK.phrases.all() {
        add(Text::default().id(name), &[words], Place::Desk(name));
    }
    let table = super::sentences::table(
        "Sentences beside the papers",
        &["Name", "Words", "Rests on"],
        rows,
    );
    Section::new("desk-sentences", "The screens of the papers", vec![table])
}
