//! Line 12b: one action to a line, in a fitting order, and nothing that TAS cannot do.

use std::collections::BTreeSet;

use crate::reviewed::matter;
use crate::support::TODAY;
use crate::support::chance::Chance;
use tas_checklist::documents::{Matter, draft};
use tas_checklist::domain::{Answer, Answers, Choice, Question, ReliefId};
use tas_checklist::rules::RELIEFS;
use tas_checklist::text::{DRAFT, EN_PAPERS};

/// What TAS cannot do: facts of Form 911, page 4, and Publication 1.
const BEYOND_TAS: &[&str] = &[
    "cancel",
    "forgive",
    "extend",
    "more time",
    "reduce",
    "waive",
    "deadline",
    "sue",
    "refund the",
];
/// The verbs with which a request begins.
const VERBS: &str = "Release Return Hold Send Reinstate Apply Process Decide Correct Pause Consider \
                     Reverse Tell Give Look Explain";

fn told(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

/// The proposals for answers as they are, whether or not they are asked for.
fn asked(answers: &Answers) -> Vec<ReliefId> {
    let asked = matter(answers, TODAY);
    draft::reliefs(&Matter {
        answers: *answers,
        ..asked
    })
}

#[test]
fn a_request_is_one_line_with_one_verb() {
    for id in ReliefId::ALL {
        let words = (DRAFT.relief)(*id);
        let first = words.split(' ').next().unwrap_or_default();
        assert!(VERBS.split(' ').any(|verb| verb == first), "{words}");
        assert!(words.ends_with('.') && !words.contains('\n'), "{words}");
        let (lower, chosen) = (words.to_lowercase(), (EN_PAPERS.relief)(*id).to_lowercase());
        for beyond in BEYOND_TAS {
            assert!(!lower.contains(beyond), "{words}");
            assert!(!chosen.contains(beyond), "{chosen}");
        }
    }
}

#[test]
fn every_request_is_listed_once_and_proposed_somewhere() {
    let listed: BTreeSet<_> = RELIEFS.iter().map(|one| one.id).collect();
    assert_eq!(
        (listed.len(), RELIEFS.len()),
        (ReliefId::ALL.len(), ReliefId::ALL.len())
    );
    let mut chance = Chance::seeded(12);
    let mut seen = BTreeSet::new();
    for _ in 0..800 {
        seen.extend(asked(&chance.answers(9, TODAY)));
    }
    assert_eq!(seen.len(), ReliefId::ALL.len(), "{seen:?}");
}

#[test]
fn only_what_is_chosen_is_asked_for_in_the_order_of_the_proposals() {
    let matter = matter(&told(Choice::WageLevy), TODAY);
    let chosen = [ReliefId::GiveDate, ReliefId::ReleaseWageLevy];
    assert_eq!(
        draft::request(&matter, &chosen),
        "Release the levy on my pay, pension or benefits.\nTell me in writing by which date this \
         will be decided."
    );
    assert_eq!(draft::request(&matter, &[]), "");
}

#[test]
fn the_first_request_is_the_one_that_the_matter_calls_for() {
    for (situation, first) in [
        (Choice::WageLevy, ReliefId::ReleaseWageLevy),
        (Choice::BankLevy, ReliefId::ReleaseBankLevy),
        (Choice::LevyThreat, ReliefId::HoldLevy),
        (Choice::RefundHold, ReliefId::SendRefund),
        (Choice::AgreementTerminated, ReliefId::ReinstateAgreement),
        (Choice::PaymentMisapplied, ReliefId::ApplyPayment),
        (Choice::IdentityTheft, ReliefId::CorrectIdentityTheft),
        (Choice::OfferInCompromise, ReliefId::DecideRequest),
        (Choice::InnocentSpouse, ReliefId::DecideRequest),
        (Choice::PenaltyRelief, ReliefId::DecideRequest),
        (Choice::ExemptStatus, ReliefId::DecideRequest),
        (Choice::EmployeeRetentionCredit, ReliefId::DecideRequest),
        (Choice::OriginalReturn, ReliefId::ProcessReturn),
        (Choice::AmendedReturn, ReliefId::ProcessReturn),
        (Choice::MathError, ReliefId::CorrectError),
        (Choice::Lien, ReliefId::ReleaseLien),
        (Choice::Passport, ReliefId::ReversePassport),
        (Choice::BalanceDue, ReliefId::PauseCollection),
        (Choice::Audit, ReliefId::ReviewPapers),
    ] {
        assert_eq!(
            asked(&told(situation)).first(),
            Some(&first),
            "{situation:?}"
        );
    }
}

/// A bank that has paid holds nothing any more: what is left is to ask for it back.
#[test]
fn a_bank_levy_is_released_while_the_bank_holds_the_money_and_returned_after() {
    let on = |days: i32| {
        let answers = told(Choice::BankLevy)
            .with(Question::Action, Answer::Choice(Choice::InForce))
            .with(Question::ActionDate, Answer::Date(TODAY.plus_days(-days)));
        asked(&answers)
    };
    assert!(on(21).contains(&ReliefId::ReleaseBankLevy));
    assert!(!on(21).contains(&ReliefId::ReturnLeviedMoney));
    assert!(!on(22).contains(&ReliefId::ReleaseBankLevy));
    assert!(on(22).contains(&ReliefId::ReturnLeviedMoney));
}

#[test]
fn a_refund_is_asked_for_before_it_is_used_only_in_hardship() {
    let announced =
        told(Choice::RefundOffset).with(Question::Action, Answer::Choice(Choice::Announced));
    let hard = announced.with(Question::Hardship, Answer::Choice(Choice::Now));
    assert!(!asked(&announced).contains(&ReliefId::BypassOffset));
    assert!(asked(&hard).contains(&ReliefId::BypassOffset));
}

#[test]
fn a_denied_request_is_not_asked_to_be_decided() {
    let denied = told(Choice::EmployeeRetentionCredit)
        .with(Question::Notice, Answer::Choice(Choice::ClaimDenial));
    assert!(!asked(&denied).contains(&ReliefId::DecideRequest));
}

/// The two lines must not contradict each other: what the bank has paid is in force no
/// more, and is asked back.
#[test]
fn both_lines_agree_on_a_bank_levy_whose_hold_is_over() {
    let answers = told(Choice::BankLevy)
        .with(Question::Action, Answer::Choice(Choice::InForce))
        .with(Question::ActionDate, Answer::Date(TODAY.plus_days(-22)));
    let matter = matter(&answers, TODAY);
    let (issue, request) = (
        draft::issue(&matter),
        draft::request(&matter, &draft::reliefs(&matter)),
    );
    assert!(issue.contains("This is not settled."), "{issue}");
    assert!(!issue.contains("in force"), "{issue}");
    assert!(request.contains("Return the money"), "{request}");
    assert!(!request.contains("Release the levy"), "{request}");
}

/// A refund may be used for child support: nothing is said to be a tax debt.
#[test]
fn an_offset_alone_asks_nothing_of_collection() {
    let hard = told(Choice::RefundOffset)
        .with(Question::Action, Answer::Choice(Choice::Announced))
        .with(Question::Hardship, Answer::Choice(Choice::Now));
    let collection = [ReliefId::PauseCollection, ReliefId::ConsiderCollection];
    let any = |answers: &Answers| {
        let asked = asked(answers);
        collection.iter().any(|id| asked.contains(id))
    };
    assert!(!any(&hard));
    for (letter, of_tax) in [
        (Choice::BalanceDueNotice, true),
        (Choice::FinalLevyNotice, true),
        (Choice::CollectorLetter, true),
        (Choice::OtherNotice, false),
        (Choice::RefundReviewNotice, false),
        (Choice::NoNotice, false),
    ] {
        let answers = hard.with(Question::Notice, Answer::Choice(letter));
        assert_eq!(any(&answers), of_tax, "{letter:?}");
    }
    let bypass = draft::request(&matter(&hard, TODAY), &[ReliefId::BypassOffset]);
    assert!(bypass.contains("[if a federal tax debt]"), "{bypass}");
}

/// Line 12b names the return as line 12a does.
#[test]
fn a_return_is_named_as_it_was_answered() {
    for (situation, named) in [
        (Choice::OriginalReturn, "Process my tax return for"),
        (Choice::AmendedReturn, "Process my amended tax return for"),
    ] {
        let matter = matter(&told(situation), TODAY);
        let request = draft::request(&matter, &[ReliefId::ProcessReturn]);
        assert!(request.starts_with(named), "{request}");
    }
}
