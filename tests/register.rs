//! The register as a whole: ids are unique, every rule has its official source,
//! every source is used and dated, and the interview can tell every fact.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds nothing has failed"
)]

use std::collections::BTreeSet;

use tas_checklist::domain::{Citation, Condition, CriterionId, GroupId, Kind, Question, SourceId};
use tas_checklist::rules::{INTERVIEW, REGISTER};

#[test]
fn every_id_is_there_once() {
    fn once<T: Ord + Copy + std::fmt::Debug>(ids: impl Iterator<Item = T>, all: &[T]) {
        let ids: Vec<T> = ids.collect();
        let unique: BTreeSet<T> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{ids:?}");
        assert_eq!(unique, all.iter().copied().collect(), "{ids:?}");
    }
    use tas_checklist::domain as d;
    once(REGISTER.criteria.iter().map(|one| one.id), CriterionId::ALL);
    once(
        REGISTER.exceptions.iter().map(|one| one.id),
        d::ExceptionId::ALL,
    );
    once(
        REGISTER.deadlines.iter().map(|one| one.id),
        d::DeadlineId::ALL,
    );
    once(REGISTER.routes.iter().map(|one| one.id), d::RouteId::ALL);
    once(REGISTER.steps.iter().map(|one| one.id), d::StepId::ALL);
    once(REGISTER.notes.iter().map(|one| one.id), d::NoteId::ALL);
    once(
        REGISTER.contacts.iter().map(|one| one.id),
        d::ContactId::ALL,
    );
    once(REGISTER.sources.iter().map(|one| one.id), SourceId::ALL);
    once(INTERVIEW.screens.iter().map(|one| one.id), d::ScreenId::ALL);
    once(INTERVIEW.groups.iter().map(|one| one.id), GroupId::ALL);
}

#[test]
fn every_criterion_cites_statute_or_regulation() {
    let law = [SourceId::InternalRevenueCode, SourceId::TreasuryRegulations];
    for criterion in REGISTER.criteria {
        let cites = criterion
            .citations
            .iter()
            .any(|citation| law.contains(&citation.source));
        assert!(cites, "criterion {}", criterion.id.id());
    }
}

#[test]
fn every_rule_is_cited_and_every_source_is_used_and_dated() {
    let mut used = BTreeSet::from([SourceId::PovertyGuidelines]);
    let mut cited = |citations: &[Citation], what: &str| {
        assert!(!citations.is_empty(), "{what} rests on nothing");
        for citation in citations {
            assert!(!citation.place.is_empty(), "{what}");
            used.insert(citation.source);
        }
    };
    REGISTER
        .criteria
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .exceptions
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .deadlines
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .routes
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .steps
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .notes
        .iter()
        .for_each(|one| cited(one.citations, one.id.id()));
    REGISTER
        .contacts
        .iter()
        .for_each(|one| cited(&[one.citation], one.id.id()));
    REGISTER
        .processing_times
        .iter()
        .for_each(|one| cited(&[one.citation], one.situation.id()));
    for source in REGISTER.sources {
        assert!(used.contains(&source.id), "{} is not used", source.id.id());
        assert!(source.url.starts_with("https://"), "{}", source.url);
        assert!(source.review_by > source.checked_on, "{}", source.id.id());
        assert!(
            source.review_by.days_since(source.checked_on) <= 183,
            "{}",
            source.id.id()
        );
    }
}

#[test]
fn every_question_is_asked_on_one_screen() {
    let asked = INTERVIEW.screens.iter().flat_map(|screen| screen.asks);
    let asked: Vec<Question> = asked.map(|asked| asked.question).collect();
    let unique: BTreeSet<_> = asked.iter().collect();
    assert_eq!(unique.len(), asked.len());
    assert_eq!(asked.len(), Question::COUNT);
}

#[test]
fn every_situation_is_in_one_group_and_the_everyday_ones_come_first() {
    let grouped: Vec<_> = INTERVIEW
        .groups
        .iter()
        .flat_map(|group| group.situations)
        .collect();
    let Kind::Choice(situations) = Question::Situation.kind() else {
        panic!("a choice")
    };
    assert_eq!(grouped.len(), situations.len());
    assert_eq!(
        grouped.iter().copied().collect::<BTreeSet<_>>(),
        situations.iter().collect()
    );
    assert_eq!(INTERVIEW.groups[0].id, GroupId::Everyday);
}

#[test]
fn a_filing_date_is_asked_wherever_a_processing_time_is_published() {
    let filed = INTERVIEW.screens.iter().flat_map(|screen| screen.asks);
    let filed = filed
        .into_iter()
        .find(|asked| asked.question == Question::Filed)
        .expect("asked");
    let Condition::OneOf(Question::Situation, situations) = filed.when else {
        panic!("asked by situation");
    };
    for time in REGISTER.processing_times {
        assert!(situations.contains(&time.situation), "{:?}", time.situation);
    }
}
