//! What a visitor may take along: papers that are made on the device, each opened beside
//! the result. Here are only the doors to them; what is behind loads with the first.

use super::part;
use crate::domain::{Assessment, PaperId};
use crate::ui::frame;
use crate::ui::icon::{Icon, icon};
use crate::ui::tag::{Attr, Tag, classed, nothing};
use crate::ui::view::View;
use crate::ui::{Lent, Message};

/// Draws the doors. Form 911 is the first of them where it is the way.
pub fn doors(view: &View, assessment: &Assessment) -> Tag {
    let phrases = view.phrases();
    let has_form = assessment.may_ask_by_form(&view.store.answers);
    let mut doors = classed("div", "tas-take");
    for (paper, label) in PaperId::ALL.iter().zip(phrases.take) {
        doors = doors.child(if *paper != PaperId::Form911 || has_form {
            door(view, *paper, label)
        } else {
            nothing()
        });
    }
    part(view, "take", phrases.take_heading)
        .said("p", "", phrases.take_note)
        .child(status(view))
        .child(doors)
}

fn door(view: &View, paper: PaperId, label: &'static str) -> Tag {
    let drawing = match paper {
        PaperId::Form911 => Icon::Letter,
        PaperId::Calendar => Icon::Clock,
        PaperId::Call => Icon::Phone,
        PaperId::Result => Icon::Check,
    };
    let label = classed("span", "tas-door-label")
        .child(icon(drawing))
        .said("span", "", label);
    let class = "tas-button tas-door";
    frame::button(view, class, label, Message::Asked(paper))
        .attr(Attr::Paper, paper.id())
        .keyed(paper.id())
}

/// That it is on its way, or that it did not come.
fn status(view: &View) -> Tag {
    let phrases = view.phrases();
    let text = match view.errand {
        Lent::Nothing | Lent::Kept => "",
        Lent::Open => phrases.opening,
        Lent::Failed => phrases.not_opened,
    };
    classed("p", "tas-take-status")
        .attr(Attr::Role, "status")
        .text(text)
}
