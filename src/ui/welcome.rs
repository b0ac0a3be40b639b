//! The first screen: what TAS is, what the checklist takes, and that nothing is kept.

use yew::prelude::*;

use super::frame::{self, heading};
use super::icon::{Icon, icon};
use super::links;
use super::store::Action;
use super::tag::{Attr, classed, nothing, tag};
use super::view::View;

/// Draws the first screen.
pub fn screen(view: &View) -> Html {
    let phrases = view.phrases();
    let start = view.submit(Action::Started);
    let cleared = classed("p", "tas-status")
        .attr(Attr::Role, "status")
        .text(phrases.cleared);
    frame::screen("welcome")
        .child(if view.store.cleared {
            cleared.html()
        } else {
            nothing()
        })
        .child(heading(view, phrases.title))
        .said("p", "tas-lead", phrases.intro)
        .child(
            classed("ul", "tas-facts")
                .child(fact(Icon::Clock, phrases.takes_minutes))
                .child(fact(Icon::Letter, phrases.have_notice))
                .child(fact(Icon::Lock, phrases.nothing_kept))
                .html(),
        )
        .child(frame::form(
            "tas-form",
            start,
            frame::primary("tas-button tas-primary tas-start", phrases.start),
        ))
        .child(about(view))
        .child(
            classed("p", "tas-phone-line")
                .said("span", "", phrases.in_a_hurry)
                .text(" ")
                .child(links::tas_phone("tas-tel"))
                .html(),
        )
        .child(
            classed("p", "tas-small")
                .text(phrases.not_advice)
                .text(" ")
                .text(phrases.not_affiliated)
                .html(),
        )
        .html()
}

fn fact(drawing: Icon, [title, text]: [&'static str; 2]) -> Html {
    classed("li", "tas-fact")
        .child(icon(drawing))
        .child(
            tag("p")
                .said("span", "tas-fact-title", title)
                .text(" ")
                .said("span", "tas-fact-text", text)
                .html(),
        )
        .html()
}

fn about(view: &View) -> Html {
    let phrases = view.phrases();
    let sentences = phrases
        .about_tas
        .iter()
        .map(|sentence| tag("li").text(sentence).html());
    let list = classed("ul", "tas-bullets")
        .children(sentences.collect())
        .html();
    classed("details", "tas-more")
        .child(tag("summary").text(phrases.what_is_tas).html())
        .child(classed("div", "tas-more-body").child(list).html())
        .html()
}
