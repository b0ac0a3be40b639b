//! The first screen: what to do comes first, on a phone too: begin, or call where it
//! cannot wait. Then what the checklist takes, that nothing is kept, and what TAS is.

use super::frame::{self, heading};
use super::freshness;
use super::icon::{Icon, icon};
use super::links;
use super::store::{Action, Cleared};
use super::tag::{Attr, Tag, classed, nothing, said, tag};
use super::view::View;

/// Draws the first screen.
pub fn screen(view: &View) -> Tag {
    let phrases = view.phrases();
    frame::screen(view, "welcome")
        .child(cleared(view))
        .child(heading(view, phrases.title))
        .said("p", "tas-lead", phrases.intro)
        .child(freshness::rules(view))
        .child(frame::form(view, Action::Started).child(frame::primary(
            "tas-button tas-primary tas-start",
            phrases.start,
        )))
        .child(
            classed("p", "tas-phone-line")
                .said("span", "", phrases.in_a_hurry)
                .text(" ")
                .child(links::tas_phone("tas-tel")),
        )
        .child(
            classed("ul", "tas-facts")
                .child(fact(Icon::Clock, phrases.takes_minutes))
                .child(fact(Icon::Letter, phrases.have_notice))
                .child(fact(Icon::Lock, phrases.nothing_kept)),
        )
        .child(about(view))
        .child(
            classed("p", "tas-small")
                .text(phrases.not_advice)
                .text(" ")
                .text(phrases.not_affiliated),
        )
        .child(frame::disclaimer(view))
}

/// That the answers were just cleared. Whoever did it is on the heading below; whoever
/// was away is told at once, wherever the focus is.
fn cleared(view: &View) -> Tag {
    let (role, words) = match view.store.cleared {
        Cleared::Not => return nothing(),
        Cleared::Asked => ("status", view.phrases().cleared),
        Cleared::Idle => ("alert", view.phrases().cleared_idle),
    };
    said("p", "tas-status", words)
        .attr(Attr::Id, "cleared")
        .attr(Attr::Role, role)
}

fn fact(drawing: Icon, [title, text]: [&'static str; 2]) -> Tag {
    classed("li", "tas-fact").child(icon(drawing)).child(
        tag("p")
            .said("span", "tas-fact-title", title)
            .text(" ")
            .said("span", "tas-fact-text", text),
    )
}

fn about(view: &View) -> Tag {
    let phrases = view.phrases();
    let mut list = classed("ul", "tas-bullets");
    for sentence in phrases.about_tas {
        list = list.said("li", "", sentence);
    }
    classed("details", "tas-more")
        .child(tag("summary").text(phrases.what_is_tas))
        .child(classed("div", "tas-more-body").child(list))
}
