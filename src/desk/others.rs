//! Lines 7, 9 and 13, and Section II: consents, language, how the taxpayer learned of
//! TAS, and who else acts.

use super::field;
use super::view::View;
use crate::domain::{Answer, Choice, Line, Question};
use crate::ui::tag::{Attr, Tag, classed, tag};

const CONSENTS: &[Line] = &[Line::EncryptedEmail, Line::VoiceMessages];

const LANGUAGE: &[Line] = &[
    Line::Tty,
    Line::Interpreter,
    Line::InterpreterLanguage,
    Line::OtherNeed,
    Line::OtherNeedText,
];

const LEARNED: &[Line] = &[
    Line::LearnedFromForms,
    Line::LearnedFromWebsite,
    Line::LearnedFromEmployee,
    Line::LearnedOtherwise,
    Line::LearnedOtherwiseText,
];

const ATTORNEY: &[Line] = &[
    Line::AttorneyName,
    Line::AttorneyCafNumber,
    Line::AttorneyStreet,
    Line::AttorneyCity,
    Line::AttorneyState,
    Line::AttorneyCountry,
    Line::AttorneyPostalCode,
    Line::AttorneyPhone,
    Line::AttorneyFax,
];

const APPOINTEE: &[Line] = &[
    Line::AppointeeName,
    Line::AppointeeCafNumber,
    Line::AppointeeStreet,
    Line::AppointeeCity,
    Line::AppointeeState,
    Line::AppointeeCountry,
    Line::AppointeePostalCode,
    Line::AppointeePhone,
    Line::AppointeeFax,
];

/// Line 7.
pub fn consents(view: &View) -> Tag {
    field::boxes(view.phrases().consents_legend, field::lines(view, CONSENTS))
}

/// Line 9.
pub fn language(view: &View) -> Tag {
    field::boxes(view.phrases().language_legend, field::lines(view, LANGUAGE))
}

/// Line 13 and Section II.
pub fn parts(view: &View) -> Tag {
    let phrases = view.phrases();
    classed("div", "tas-lines")
        .child(field::boxes(
            phrases.learned_legend,
            field::lines(view, LEARNED),
        ))
        .child(third_party(
            view,
            phrases.power_of_attorney,
            Choice::PowerOfAttorney,
            ATTORNEY,
        ))
        .child(third_party(
            view,
            phrases.information_authorization,
            Choice::InformationAuthorization,
            APPOINTEE,
        ))
}

/// A block of Section II, unfolded for whoever answered with that authority.
fn third_party(view: &View, heading: &'static str, authority: Choice, lines: &[Line]) -> Tag {
    let answer = view.store.matter.answers.get(Question::Authority);
    let is_theirs = answer == Some(Answer::Choice(authority));
    let body = classed("div", "tas-more-body")
        .said("p", "tas-hint", view.phrases().third_party_note)
        .child(field::lines(view, lines));
    classed("details", "tas-more")
        .attr_if(Attr::Open, is_theirs.then_some(""))
        .child(tag("summary").text(heading))
        .child(body)
}
