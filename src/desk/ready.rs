//! The last step: what is left to check, the official form or the worksheet, who signs,
//! and where it goes.

use super::make::{keeping, said};
use super::store::{Action, Official, Thing};
use super::view::View;
use super::{frame, handoff, paper};
use crate::documents::{pdf, sending};
use crate::domain::{Blank, ContactId, Line, Reach, StageId};
use crate::rules::REGISTER;
use crate::ui::links;
use crate::ui::listening::On;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};

/// Adds the parts of the last step to its screen.
pub fn parts(view: &View, screen: Tag) -> Tag {
    let matter = &view.store.matter;
    screen
        .child(check(view))
        .child(official(view))
        .child(own(view))
        .child(paper::blocks(view, &sending::signing(matter)))
        .child(paper::blocks(view, &sending::advice(matter)))
        .child(handoff::part(view))
}

/// Blanks that our drafts left, and characters that cannot be printed.
fn check(view: &View) -> Tag {
    let mut list = classed("ul", "tas-bullets");
    let mut any = false;
    for line in Line::ALL {
        for (sentence, replace) in wrong(view, *line) {
            any = true;
            let went = Action::Went(stage_of(*line));
            list = list.child(
                tag("li")
                    .child(tag("p").made(sentence))
                    .child(change(view, *line, went))
                    .child(replace),
            );
        }
    }
    if !view.store.kept.is_empty() {
        any = true;
        let numbers: Vec<_> = view.store.kept.iter().map(|line| line.number()).collect();
        list = list.child(tag("li").made((view.words.kept)(&numbers)));
    }
    let part = frame::part(view, "check", view.phrases().check_heading);
    if any {
        part.child(list)
    } else {
        part.said("p", "", view.phrases().nothing_to_check)
    }
}

/// What is wrong with a line, each with a way to mend it at once, if there is one.
fn wrong(view: &View, line: Line) -> Vec<(String, Tag)> {
    let text = view.store.sheet.get(line);
    let mut wrong = Vec::new();
    if line.blank() == Blank::Area {
        let blanks = text.matches('[').count();
        if blanks > 0 {
            wrong.push(((view.words.blanks)(line.number(), blanks), nothing()));
        }
    }
    let missing = pdf::missing(text);
    if !missing.is_empty() {
        let pairs: Vec<_> = missing
            .iter()
            .map(|one| (one.character, one.suggestion))
            .collect();
        let label = (view.papers.line)(line).label;
        let words = (view.words.missing)(&pairs);
        let sentence = [line.number(), " ", label, ": ", &words].concat();
        let known = missing.iter().any(|one| !one.suggestion.is_empty());
        wrong.push((
            sentence,
            if known {
                replace(view, line)
            } else {
                nothing()
            },
        ));
    }
    wrong
}

/// A way to the line, which is named for whoever hears it alone.
fn change(view: &View, line: Line, went: Action) -> Tag {
    let named = classed("span", "tas-hidden").text(": ").text(line.number());
    let label = tag("span").text(view.catalog.phrases.change).child(named);
    frame::labelled(view, "tas-link", label, went)
}

fn replace(view: &View, line: Line) -> Tag {
    let label = view.phrases().replace_missing;
    frame::command(view, "tas-link tas-replace", label, Action::Replaced(line))
}

/// The step on which a line stands.
fn stage_of(line: Line) -> StageId {
    match line {
        Line::Issue => StageId::Issue,
        Line::Relief => StageId::Relief,
        Line::TaxForm | Line::TaxYears => StageId::Tax,
        line if line < Line::Phone => StageId::Taxpayer,
        line if line < Line::TaxForm => StageId::Contact,
        _ => StageId::Others,
    }
}

/// The official form: get it, choose it, keep it filled.
fn official(view: &View) -> Tag {
    let phrases = view.phrases();
    let get = tag("li")
        .said("p", "", phrases.official_get)
        .child(page(view));
    let choose = tag("li")
        .said("p", "", phrases.official_choose)
        .child(chooser(view))
        .child(verdict(view));
    let save = tag("li").child(match view.store.official {
        Official::Form(_) => keeping(view, Thing::Official, phrases.official_save, true),
        _ => tag("p").text(phrases.official_save),
    });
    frame::part(view, "official", phrases.official_heading)
        .child(
            classed("ol", "tas-steps tas-official")
                .child(get)
                .child(choose)
                .child(save),
        )
        .child(said(view, Thing::Official))
}

/// Where the form is.
fn page(view: &View) -> Tag {
    let mut contacts = REGISTER.contacts.iter();
    let contact = contacts.find(|contact| contact.id == ContactId::Form911);
    match contact.map(|contact| contact.reach) {
        Some(Reach::Page(url)) => {
            let label = view.phrases().official_link;
            classed("p", "tas-contacts").child(links::page(view.catalog, url, label))
        }
        _ => nothing(),
    }
}

fn chooser(view: &View) -> Tag {
    let is_wrong = matches!(view.store.official, Official::Refused(_));
    let input = tag("input")
        .attr(Attr::Id, "official-file")
        .attr(Attr::Class, "tas-file")
        .attr(Attr::Type, "file")
        .attr(Attr::AutoComplete, "off")
        .attr(Attr::Accept, "application/pdf,.pdf")
        .attr(Attr::DescribedBy, "official-hint official-verdict")
        .attr_if(Attr::AriaInvalid, is_wrong.then_some("true"))
        .heard_by(view.on(On::Change, Action::FileChosen(None)));
    classed("div", "tas-line")
        .child(
            classed("label", "tas-line-label")
                .attr(Attr::For, "official-file")
                .text(view.phrases().official_file),
        )
        .child(
            classed("p", "tas-line-help")
                .attr(Attr::Id, "official-hint")
                .text(view.phrases().official_hint),
        )
        .child(input)
}

/// What came of the file that was chosen.
fn verdict(view: &View) -> Tag {
    let (class, text) = match view.store.official {
        Official::None => ("tas-verdict", ""),
        Official::Refused(refusal) => ("tas-line-problem", (view.words.refusal)(refusal)),
        Official::Form(_) => ("tas-verdict", view.phrases().official_given),
    };
    let refused = match view.store.official {
        Official::Refused(refusal) => Some(refusal.id()),
        _ => None,
    };
    classed("p", class)
        .attr(Attr::Id, "official-verdict")
        .attr(Attr::Role, "status")
        .attr_if(Attr::Status, refused)
        .child(again(view, text))
}

/// The same words for another file are another element, so that they are read aloud
/// again.
fn again(view: &View, text: &'static str) -> Tag {
    let count = view.store.said.as_ref().map_or(0, |(_, count)| *count);
    let key = if count.is_multiple_of(2) {
        "even"
    } else {
        "odd"
    };
    tag("span").keyed(key).text(text)
}

/// The worksheet of our own.
fn own(view: &View) -> Tag {
    let phrases = view.phrases();
    frame::part(view, "own", phrases.own_heading)
        .said("p", "", phrases.own_note)
        .child(keeping(view, Thing::Paper, phrases.save_pdf, false))
        .child(said(view, Thing::Paper))
}
