//! No draft claims what the answers do not hold.
//!
//! Drawn answers are drafted, and each sentence is held against the second reading in
//! `reading`: it is there if, and only if, the answers support it. Then every answer is
//! taken away in turn, or made "not sure": that never adds a sentence.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::reading::{Told, date_of};
use crate::reviewed::matter;
use crate::support::TODAY;
use crate::support::chance::Chance;
use tas_checklist::documents::{Matter, draft, sending};
use tas_checklist::domain::{
    Answer, Answers, Choice, ClaimId, Condition, Question, ReliefId, Signer,
};
use tas_checklist::rules::CLAIMS;
use tas_checklist::text::{DRAFT, EN};

/// The seed of what is drawn here.
const SEED: u64 = 911;
/// Drawn matters.
const MATTERS: usize = 2_000;
/// Drawn matters of which every answer is taken away in turn.
const TAKEN_APART: usize = 300;
/// Numbers that stand in a sentence whatever is told.
const PRINTED: &[&str] = &["line 1a", "Letter 3172", "30 days"];

/// The drawn matters, made once.
static DRAWN: LazyLock<Vec<Matter>> = LazyLock::new(|| {
    let mut chance = Chance::seeded(SEED);
    let answers = (0..MATTERS).map(|_| chance.answers(12, TODAY));
    answers.map(|answers| matter(&answers, TODAY)).collect()
});

fn ids(matter: &Matter) -> BTreeSet<ClaimId> {
    draft::said(matter).iter().map(|said| said.id).collect()
}

/// The same matter with other answers, not asked anew.
fn with(matter: &Matter, answers: &Answers) -> Matter {
    Matter {
        answers: *answers,
        ..matter.clone()
    }
}

#[test]
fn a_sentence_is_said_if_and_only_if_the_answers_support_it() {
    let mut seen = BTreeSet::new();
    for matter in DRAWN.iter() {
        let told = Told {
            answers: &matter.answers,
            today: TODAY,
        };
        let said = ids(matter);
        for id in ClaimId::ALL {
            let supported = told.supports(*id);
            assert_eq!(
                said.contains(id),
                supported,
                "{} {:?}",
                id.id(),
                matter.answers
            );
        }
        // Nothing is drafted where the form is not offered.
        if matter.assessment.may_ask_by_form(&matter.answers) {
            seen.extend(said);
        }
    }
    // No visit is asked for two things at once here, so all that can be said was.
    let unseen: Vec<_> = ClaimId::ALL
        .iter()
        .filter(|id| !seen.contains(id))
        .collect();
    assert!(unseen.is_empty(), "never said: {unseen:?}");
    println!("{MATTERS} matters, {} sentences", seen.len());
}

#[test]
fn taking_an_answer_away_never_adds_a_sentence() {
    let mut taken = 0;
    for matter in DRAWN.iter().take(TAKEN_APART) {
        let before = ids(matter);
        for question in Question::ALL {
            let mut fewer = matter.answers;
            fewer.clear(*question);
            let unsure = matter.answers.with(*question, Answer::NotSure);
            for answers in [fewer, unsure] {
                let after = ids(&with(matter, &answers));
                assert!(after.is_subset(&before), "{}: {after:?}", question.id());
                taken += 1;
            }
        }
    }
    println!("{taken} answers taken away");
}

#[test]
fn who_is_not_sure_of_anything_claims_nothing() {
    let mut unsure = Answers::default();
    for question in Question::ALL {
        unsure.set(*question, Answer::NotSure);
    }
    for answers in [Answers::default(), unsure] {
        let matter = with(&matter(&answers, TODAY), &answers);
        assert_eq!(draft::issue(&matter), "");
    }
}

#[test]
fn every_date_is_the_one_that_was_told_for_its_sentence() {
    let months: Vec<String> = (1..=12)
        .filter_map(|month| tas_checklist::domain::Date::new(2026, month, 1))
        .map(|day| (EN.date)(day).split(' ').next().unwrap_or("?").to_owned())
        .collect();
    let mut dated = 0;
    for matter in DRAWN.iter() {
        for said in draft::said(matter) {
            let day = date_of(said.id).and_then(|question| matter.answers.date(question));
            let own = day.map(EN.date).unwrap_or_default();
            let rest = match day {
                Some(_) => said.words.replacen(&own, "", 1),
                None => said.words.clone(),
            };
            assert_eq!(
                rest.len() < said.words.len(),
                day.is_some(),
                "{}",
                said.words
            );
            let other = months.iter().find(|month| rest.contains(month.as_str()));
            assert_eq!(other, None, "{}", said.words);
            dated += usize::from(day.is_some());
        }
    }
    println!("{dated} dates");
    assert!(dated > MATTERS / 4);
}

/// Neither income nor amount nor household is told, nor any other number.
#[test]
fn no_other_number_is_told() {
    for matter in DRAWN.iter() {
        for said in draft::said(matter) {
            let day = date_of(said.id).and_then(|question| matter.answers.date(question));
            let mut rest = said
                .words
                .replace(&day.map(EN.date).unwrap_or_default(), "");
            for printed in PRINTED {
                rest = rest.replace(printed, "");
            }
            let number = rest.find(|sign: char| sign.is_ascii_digit() || sign == '$');
            assert_eq!(number, None, "{}", said.words);
        }
    }
}

#[test]
fn what_is_not_told_is_a_blank_in_brackets() {
    for matter in DRAWN.iter() {
        let text = draft::issue(matter);
        assert!(!text.contains(['{', '}']), "{text}");
        assert_eq!(
            text.matches('[').count(),
            text.matches(']').count(),
            "{text}"
        );
        assert!(!text.contains("  ") && !text.contains(" ."), "{text}");
        for said in draft::said(matter) {
            assert!(said.words.ends_with(['.', ']']), "{}", said.words);
            let undated = date_of(said.id).is_some_and(|one| matter.answers.date(one).is_none());
            if undated {
                assert!(said.words.contains(DRAFT.no_date), "{}", said.words);
            }
        }
    }
}

#[test]
fn no_sentence_is_said_for_want_of_an_answer() {
    fn certain(condition: &Condition) -> bool {
        match *condition {
            Condition::Is(..) | Condition::OneOf(..) | Condition::DaysSince(..) => true,
            Condition::Not(inner) => certain(inner),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().all(certain),
            _ => false,
        }
    }
    let listed: Vec<_> = CLAIMS.iter().map(|claim| claim.id).collect();
    assert_eq!(
        listed,
        ClaimId::ALL,
        "in the order in which they are written"
    );
    for claim in CLAIMS {
        assert!(certain(&claim.condition), "{}", claim.id.id());
        let has_date = (DRAFT.claim)(claim.id).contains("{date}");
        assert_eq!(has_date, claim.date.is_some(), "{}", claim.id.id());
        assert_eq!(claim.date, date_of(claim.id), "{}", claim.id.id());
    }
}

/// A helper's draft is in the third person from the first sentence on.
#[test]
fn whoever_speaks_for_another_speaks_of_the_taxpayer() {
    for matter in DRAWN.iter() {
        let text = draft::issue(matter);
        let others = [
            ClaimId::ForTaxpayer,
            ClaimId::ForOrganization,
            ClaimId::ForEstate,
        ];
        let for_another = draft::said(matter)
            .iter()
            .any(|said| others.contains(&said.id));
        let of_me = [" my ", " me ", "My ", " I did", " I kept"];
        let own = of_me.iter().find(|words| text.contains(**words));
        assert!(!for_another || own.is_none(), "{own:?}: {text}");
    }
}

/// Whoever signs must be able to sign what stands there: no taxpayer writes "for the
/// taxpayer", and a helper who may not sign says nothing of himself.
#[test]
fn a_draft_speaks_as_whoever_signs_it() {
    let mut helped = 0;
    for matter in DRAWN.iter() {
        let signer = sending::signer(matter);
        let text = draft::issue(matter) + &draft::request(matter, ReliefId::ALL);
        let said = ids(matter);
        let represented = said.contains(&ClaimId::ForTaxpayer);
        assert_eq!(represented, signer == Signer::Representative, "{text}");
        let person = matter
            .answers
            .chose(Question::TaxpayerType, Choice::Individual);
        if signer == Signer::TaxpayerNotHelper && person {
            assert!(!text.contains("he taxpayer"), "{text}");
            helped += 1;
        }
    }
    assert!(helped > 3, "{helped}");
}
