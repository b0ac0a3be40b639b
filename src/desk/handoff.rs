//! Handing the matter over to the firm: off unless the firm turned it on, and never
//! before the visitor has read the exact text and agreed.

use super::frame::{self, command};
use super::make::{reading, said, text};
use super::store::{Action, HAND_OFF, HAND_OFF_TEXT, HandOff, Thing};
use super::view::View;
use crate::ui::tag::{Attr, Tag, classed, nothing};

/// Draws the part, or nothing where the firm did not turn it on.
pub fn part(view: &View) -> Tag {
    if !view.store.settings.handoff {
        return nothing();
    }
    let phrases = view.phrases();
    let part = frame::sought(view, HAND_OFF, phrases.hand_off_heading).said(
        "p",
        "",
        phrases.hand_off_note,
    );
    let part = match view.store.hand_off {
        HandOff::Quiet => part.child(nothing()).child(command(
            view,
            "tas-button tas-hand-off",
            phrases.hand_off_show,
            Action::HandOffAsked,
        )),
        HandOff::Shown | HandOff::NotTaken => part
            .child(reading(
                view,
                HAND_OFF_TEXT,
                phrases.hand_off_text,
                text(&view.store, Thing::HandOff),
            ))
            .child(decision(view)),
        HandOff::Taken => part.child(nothing()).child(nothing()),
    };
    part.child(outcome(view)).child(said(view, Thing::HandOff))
}

fn decision(view: &View) -> Tag {
    let phrases = view.phrases();
    let firm = view.store.settings.firm.name.clone().unwrap_or_default();
    let agree = frame::form(view, Action::HandedOff)
        .child(classed("button", "tas-button tas-agree").made((view.words.hand_over_to)(&firm)));
    let decline = command(
        view,
        "tas-button tas-decline",
        phrases.hand_off_decline,
        Action::HandOffDeclined,
    );
    let copy = command(
        view,
        "tas-button",
        phrases.copy,
        Action::Copied(Thing::HandOff),
    );
    classed("div", "tas-actions")
        .child(agree)
        .child(decline)
        .child(copy)
}

fn outcome(view: &View) -> Tag {
    let phrases = view.phrases();
    let text = match view.store.hand_off {
        HandOff::Quiet | HandOff::Shown => "",
        HandOff::Taken => phrases.handed_off,
        HandOff::NotTaken => phrases.not_handed_off,
    };
    classed("p", "tas-handed-off")
        .attr(Attr::Role, "status")
        .text(text)
}
