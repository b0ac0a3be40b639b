//! Who signs Form 911 and where it goes, in each case, and whether it is offered at all.

use crate::support::TODAY;
use crate::{DRAWN, choice, reached, told, words};
use tas_checklist::documents::sending::signer;
use tas_checklist::documents::{Matter, result, sending};
use tas_checklist::domain::{
    AdviceId, Answer, Choice, ContactId, Outcome, Question, Signer, StepId,
};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;
use tas_checklist::text::{EN, EN_PAPERS};

#[test]
fn who_signs_depends_on_the_taxpayer_and_on_who_answers() {
    let (kind, filer, form) = (Question::TaxpayerType, Question::Filer, Question::Authority);
    for (answers, signs) in [
        (
            vec![
                choice(kind, Choice::Individual),
                choice(filer, Choice::Taxpayer),
            ],
            Signer::Taxpayer,
        ),
        (vec![choice(filer, Choice::Taxpayer)], Signer::Taxpayer),
        (
            vec![
                choice(kind, Choice::Business),
                choice(filer, Choice::Officer),
            ],
            Signer::Officer,
        ),
        (
            vec![
                choice(kind, Choice::Business),
                choice(filer, Choice::Taxpayer),
            ],
            Signer::Officer,
        ),
        (
            vec![
                choice(kind, Choice::ExemptOrganization),
                choice(filer, Choice::Officer),
            ],
            Signer::Officer,
        ),
        (
            vec![
                choice(kind, Choice::Estate),
                choice(filer, Choice::Executor),
            ],
            Signer::Executor,
        ),
        (
            vec![
                choice(kind, Choice::Estate),
                choice(filer, Choice::Taxpayer),
            ],
            Signer::Executor,
        ),
        (
            vec![
                choice(filer, Choice::Representative),
                choice(form, Choice::PowerOfAttorney),
            ],
            Signer::Representative,
        ),
        (
            vec![
                choice(filer, Choice::Representative),
                choice(form, Choice::InformationAuthorization),
            ],
            Signer::TaxpayerNotHelper,
        ),
        (
            vec![
                choice(filer, Choice::Relative),
                choice(form, Choice::NoAuthority),
            ],
            Signer::TaxpayerNotHelper,
        ),
        (
            vec![choice(filer, Choice::Relative)],
            Signer::TaxpayerNotHelper,
        ),
        (vec![(filer, Answer::NotSure)], Signer::Unknown),
        (vec![], Signer::Unknown),
    ] {
        let matter = told(&answers);
        assert_eq!(signer(&matter), signs, "{answers:?}");
        let shown = words(&sending::signing(&matter));
        let text = (EN_PAPERS.signing)(signs);
        assert!(
            shown.contains(text.who) && shown.contains(text.lines),
            "{shown}"
        );
        assert!(shown.contains("Form 911"), "the source: {shown}");
    }
}

/// What the form says of each, in words that must be there.
#[test]
fn each_way_to_sign_names_its_lines() {
    for (signs, named) in [
        (
            Signer::Taxpayer,
            &["both spouses", "line 14a", "line 15a"] as &[&str],
        ),
        (Signer::Officer, &["title", "line 14a", "line 8"]),
        (Signer::Executor, &["line 8", "line 14a"]),
        (
            Signer::Representative,
            &["Section II", "does not need to sign", "copy of Form 2848"],
        ),
        (
            Signer::TaxpayerNotHelper,
            &["The taxpayer signs", "speak as the taxpayer", "Form 8821"],
        ),
        (Signer::Unknown, &["legal power to act"]),
    ] {
        let text = (EN_PAPERS.signing)(signs);
        let whole = [text.who, " ", text.lines].concat();
        for words in named {
            assert!(whole.contains(words), "{signs:?}: {words}");
        }
    }
}

#[test]
fn a_lawyer_comes_before_a_signature_in_a_criminal_investigation() {
    let investigated = told(&[(Question::CriminalInvestigation, Answer::Yes)]);
    assert!(words(&sending::signing(&investigated)).contains("lawyer first"));
    assert!(!words(&sending::signing(&told(&[]))).contains("lawyer first"));
}

#[test]
fn where_it_goes_depends_on_where_it_comes_from() {
    let home = words(&sending::advice(&told(&[])));
    let abroad = words(&sending::advice(&told(&[choice(
        Question::Location,
        Choice::Overseas,
    )])));
    for id in [
        ContactId::Form911Fax,
        ContactId::Form911Mail,
        ContactId::Form911Email,
    ] {
        assert!(home.contains(reached(id)), "{home}");
    }
    for id in [ContactId::Form911FaxOverseas, ContactId::Form911Email] {
        assert!(abroad.contains(reached(id)), "{abroad}");
    }
    assert!(!abroad.contains(reached(ContactId::Form911Fax)), "{abroad}");
    assert!(
        !home.contains(reached(ContactId::Form911FaxOverseas)),
        "{home}"
    );
    for said in [&home, &abroad] {
        for words in [
            "not encrypted",
            "$5,000",
            "one problem",
            "keep running",
            "30 days",
            reached(ContactId::Tas),
        ] {
            assert!(said.contains(words), "{words} in {said}");
        }
    }
}

/// Whether Form 911 may be a way to ask, and so is offered among the papers.
fn is_offered(matter: &Matter) -> bool {
    matter.assessment.may_ask_by_form(&matter.answers)
}

/// The form is not prepared a second time, and the result says what to do instead.
#[test]
fn a_form_that_was_sent_is_not_sent_again() {
    let levied = choice(Question::Situation, Choice::WageLevy);
    let sent = told(&[levied, (Question::Form911Sent, Answer::Yes)]);
    let sent = Matter {
        assessment: decide(&REGISTER, &sent.answers, TODAY),
        ..sent
    };
    assert!(!is_offered(&sent));
    let ask = StepId::AskAboutForm911;
    assert!(sent.assessment.steps.contains(&ask));
    let result = result::paper(&sent).plain();
    assert!(result.contains((EN.step)(ask).body), "{result}");
    assert!(is_offered(&told(&[levied])));
}

#[test]
fn the_form_is_offered_wherever_tas_may_be_the_door() {
    for matter in DRAWN.iter() {
        let offered = is_offered(matter);
        let elsewhere = matter.assessment.outcome == Outcome::NotATasMatter;
        let sent = matter.answers.get(Question::Form911Sent) == Some(Answer::Yes);
        let frivolous = matter.answers.chose(Question::Situation, Choice::Frivolous);
        assert!(
            !(offered && (elsewhere || sent || frivolous)),
            "{:?}",
            matter.answers
        );
        let taken = matter.assessment.outcome >= Outcome::LikelyQualifies;
        assert!(!taken || sent || offered, "{:?}", matter.answers);
    }
}

/// Advice that no matter with a form shows is words for nobody.
#[test]
fn all_advice_is_shown_where_the_form_is_offered() {
    for id in AdviceId::ALL {
        let shown = DRAWN.iter().filter(|one| is_offered(one)).any(|matter| {
            let all = [sending::signing(matter), sending::advice(matter)].concat();
            words(&all).contains((matter.words.advice)(*id).body)
        });
        assert!(shown, "{}", id.id());
    }
}
