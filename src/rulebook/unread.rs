//! What official text could not be read, and what stands in its place: a point left
//! open for TAS, or a reading of ours. Each with the rules that rest on it.
//!
//! The rules are looked up in the register, so that a rule that is gone or new shows
//! here. The words are for lawyers; visitors are told in the words of each result.

use super::document::{Block, Item, Section, Text};
use super::readers::{self, Rule, anchor};
use super::wording::Wording;
use crate::domain::{Citation, CriterionId, ExceptionId, RouteId, SourceId};

/// The section.
#[must_use]
pub fn section(wording: &Wording) -> Section {
    let rules = readers::rules(wording.register);
    let mut points = manual(&rules).to_vec();
    points.extend(regulation(&rules));
    points.extend(other_texts(wording, &rules));
    points.extend(own_numbers(&rules));
    let last = "Official texts were read in copies; the edition of each is under Sources. Whether \
                a later one is out was not checked for each.";
    Section::new(
        "unread",
        "What could not be read, and where a reading of ours stands instead",
        vec![Block::List(points), Block::paragraph(last)],
    )
}

fn manual(rules: &[Rule]) -> [Item; 2] {
    let topics = rests_on_citing(rules, |citation| {
        let unread = ["13.1.7.4", "13.1.7.2(4)"];
        citation.source == SourceId::ManualCriteria
            && unread.iter().any(|place| citation.place.contains(place))
    });
    let criteria = rests_on(rules, |rule| rule.kind == "criterion");
    [
        point(
            "IRM 13.1.7.4, on cases that TAS limits or does not take, and 13.1.7.2(4), on schemes",
            "Only the topics of their changes could be read. When each exception applies, and \
             which criteria are enough all the same, is a reading of ours. Paragraph (3), on \
             matters of criteria 5 to 7 that TAS does not accept, has no rule here: TAS may \
             decline more than this book says.",
            topics,
        ),
        point(
            "IRM 13.1.7.3, on what meets each criterion",
            "Its body and examples could not be read; of criteria 4 to 9 only the number and \
             the group were. What stands under \u{201c}Met when\u{201d} is a reading of ours of \
             the Code, the regulation and what each criterion is called.",
            criteria,
        ),
    ]
}

fn regulation(rules: &[Rule]) -> [Item; 2] {
    let delay = rests_on_citing(rules, |citation| {
        citation.source == SourceId::TreasuryRegulations && citation.place.contains("(a)(4)(iii)")
    });
    [
        point(
            "Treas. Reg. § 301.7811-1(a)(4)(iii), on delay",
            "Nothing after its first words could be read. That the wait must go more than 30 \
             days beyond the normal time, where one is published, and that a date is missed once \
             that day has passed, are readings of ours. Left open: a delay while a promised date \
             is ahead, and identity theft between the target and the average time.",
            delay,
        ),
        point(
            "Treas. Reg. § 301.7811-1, on criminal investigations",
            "The limits on TAS there could not be read. That criteria 1 to 4 are enough all the \
             same is a reading of ours.",
            these(
                rules,
                &[
                    ("exception", ExceptionId::CriminalInvestigation.id()),
                    ("route", RouteId::CriminalCounsel.id()),
                ],
            ),
        ),
    ]
}

fn other_texts(wording: &Wording, rules: &[Rule]) -> [Item; 5] {
    let memo = rests_on_citing(rules, |citation| {
        citation.source == SourceId::CriterionNineMemo
    });
    let reported = rests_on(rules, |rule| {
        let mut places = rule.citations.iter().map(|citation| citation.place);
        places.any(|place| place.contains("no IRS page read"))
            || (rule.kind, rule.id) == ("criterion", CriterionId::Delay.id())
    });
    [
        point(
            "The current memorandum on criterion 9",
            "Those of 2020 and 2021 were read, and of that of 2022 the first group; later ones \
             could not be. That a referral by a congressional office meets the criterion is a \
             reading of ours; exempt status, passports and private collection are left open.",
            memo,
        ),
        the_code(wording),
        point(
            "TAS and a case in the Tax Court",
            "No text that was read says what TAS does while one is pending. The route, and that \
             criteria 1 to 4 are enough all the same, are inferred.",
            these(
                rules,
                &[
                    ("exception", ExceptionId::TaxCourtPending.id()),
                    ("route", RouteId::TaxCourtCounsel.id()),
                ],
            ),
        ),
        point(
            "Normal times that are reported only",
            "No IRS page was read for them. Criterion 5 adds its 30 days to each.",
            reported,
        ),
        point(
            "The IRS's table of clinic ceilings for this year, and the table in the HHS notice",
            "Neither could be read. The ceilings are computed, as 250% of guidelines that several \
             public tables give alike.",
            these(rules, &[("clinic hint", "")]),
        ),
    ]
}

/// Too many rules rest on the Code to name them twice.
fn the_code(wording: &Wording) -> Item {
    let id = SourceId::InternalRevenueCode.id();
    let edition = wording
        .source(SourceId::InternalRevenueCode)
        .map_or("", |source| source.edition);
    point(
        "The Code as amended since",
        &format!("What was read is the {edition}."),
        Text::from("each rule that is named as \u{201c}Cited by\u{201d} at ")
            .rule(id, &anchor("source", id)),
    )
}

fn own_numbers(rules: &[Rule]) -> [Item; 3] {
    [
        point(
            "How near an emergency is",
            "No official text names a number of days. The 14 days are a reading of ours.",
            these(rules, &[("emergency", "")]),
        ),
        point(
            "How near an immediate threat is",
            "No official text names a number of days. The 30 days for an announced action are a \
             reading of ours.",
            these(rules, &[("criterion", CriterionId::AdverseAction.id())]),
        ),
        point(
            "The questions that TAS asks on its own site",
            "They could not be read, and this checklist does not claim to follow them.",
            "no rule".into(),
        ),
    ]
}

/// What could not be read, what stands instead, and what rests on that.
fn point(what: &str, instead: &str, rests: Text) -> Item {
    let lead = format!("{what}. ");
    let text = Text::default().strong(&lead).words(instead);
    text.words(" Rests on this: ").and(rests).words(".").into()
}

fn rests_on(rules: &[Rule], does: impl Fn(&Rule) -> bool) -> Text {
    readers::listed(rules.iter().filter(|rule| does(rule)))
}

fn rests_on_citing(rules: &[Rule], is: impl Fn(&Citation) -> bool) -> Text {
    rests_on(rules, |rule| rule.citations.iter().any(&is))
}

fn these(rules: &[Rule], named: &[(&str, &str)]) -> Text {
    rests_on(rules, |rule| named.contains(&(rule.kind, rule.id)))
}
