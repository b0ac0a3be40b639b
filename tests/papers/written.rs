//! What stands on each paper, and that every paper says whose it is and of which day.

use crate::support::{TODAY, WorkedCase, worked_cases};
use crate::{DRAWN, NUMBER, full_sheet, matter, on, papers};
use tas_checklist::documents::sending;
use tas_checklist::documents::summary::{email, hand_off};
use tas_checklist::documents::{Block, Matter, Paper, call, result, worksheet};
use tas_checklist::domain::{
    Blank, CriterionId, Date, Line, Outcome, PaperId, Place, Sheet, Standing,
};
use tas_checklist::domain::{Question, Signer};
use tas_checklist::rules::{CHECKED_ON, cited_by};
use tas_checklist::text::{EN_PAPERS, ES_PAPERS, Language, filled};

#[test]
fn the_papers_to_gather_follow_the_criteria() {
    for matter in DRAWN.iter() {
        let paper = call::paper(matter).plain();
        for report in &matter.assessment.criteria {
            let gathered = (matter.words.gather)(report.id);
            assert!(!gathered.is_empty());
            let shown = gathered.iter().all(|line| paper.contains(line));
            let none = gathered.iter().all(|line| !paper.contains(line));
            let wanted = report.standing != Standing::Unmet;
            assert!(
                if wanted { shown } else { none },
                "{:?}: {paper}",
                report.id
            );
            let said = ["- ", (matter.words.say)(report.id)].concat();
            assert_eq!(
                paper.contains(&said),
                report.standing == Standing::Met,
                "{said}"
            );
        }
    }
}

/// The worked cases, each in every language.
fn told_in_each_language() -> impl Iterator<Item = (String, Matter)> {
    let each = |case: WorkedCase| {
        let told = matter(&case.answers);
        Language::COMPLETE.map(|language| (case.id.clone(), told.clone().written_in(language)))
    };
    worked_cases().into_iter().flat_map(each)
}

#[test]
fn an_emergency_is_said_before_the_name() {
    let mut emergencies = 0;
    for (id, matter) in told_in_each_language() {
        let paper = call::paper(&matter).plain();
        let first = paper.find(matter.words.phrases.say_emergency);
        let Some(name) = paper.find(matter.words.phrases.say_name) else {
            assert!(matter.assessment.criteria.is_empty(), "{id}");
            continue;
        };
        let is = matter.assessment.outcome == Outcome::EmergencyCallNow;
        assert_eq!(first.is_some_and(|at| at < name), is, "{id}");
        emergencies += usize::from(is);
    }
    assert!(emergencies > 5, "{emergencies}");
}

#[test]
fn every_paper_says_whose_it_is_of_which_day_and_when_its_rules_were_checked() {
    let later = Date::literal(2028, 1, 1);
    let answers = &worked_cases()[0].answers;
    for (day, language) in [TODAY, later]
        .into_iter()
        .flat_map(|day| Language::COMPLETE.map(|language| (day, language)))
    {
        let matter = on(answers, day).written_in(language);
        let checked = if day == TODAY {
            (matter.catalog.checked_on)(CHECKED_ON)
        } else {
            (matter.catalog.out_of_date)(CHECKED_ON)
        };
        let mut papers: Vec<String> = papers(&matter).iter().map(Paper::plain).collect();
        papers.push(hand_off(&matter, &Sheet::default()));
        for paper in papers {
            for line in [
                "Ash & Alder",
                "555-0100",
                &(matter.catalog.date)(day),
                &checked,
            ] {
                assert!(paper.lines().any(|one| one == line), "{line}: {paper}");
            }
        }
        assert!(email(&matter).body.contains(&checked));
    }
}

#[test]
fn no_paper_holds_a_brace_or_a_line_without_words() {
    for matter in DRAWN.iter().take(150) {
        for paper in papers(matter) {
            let plain = paper.plain();
            assert!(!plain.contains(['{', '}']), "{plain}");
            assert_eq!(paper.page, matter.words.phrases.page);
            for block in &paper.blocks {
                let empty = match block {
                    Block::Heading(text)
                    | Block::Subheading(text)
                    | Block::Text(text)
                    | Block::Small(text) => text.trim().is_empty(),
                    Block::List(items) | Block::Steps(items) | Block::Checklist(items) => {
                        items.is_empty() || items.iter().any(|item| item.trim().is_empty())
                    }
                    Block::Line { number, label, .. } => number.is_empty() || label.is_empty(),
                };
                assert!(!empty, "{block:?} in {:?}", paper.id);
            }
        }
    }
}

#[test]
fn the_worksheet_has_every_line_once_in_the_order_of_the_form() {
    for language in Language::COMPLETE {
        has_every_line(&DRAWN[0].clone().written_in(language));
    }
}

fn has_every_line(matter: &Matter) {
    let sheet = full_sheet().with(Line::Issue, "First.\nSecond.");
    let paper = worksheet::paper(matter, &sheet);
    let lines = paper.blocks.iter().filter_map(|block| match block {
        Block::Line {
            number,
            label,
            value,
            ..
        } => Some((number.clone(), label.clone(), value.clone())),
        _ => None,
    });
    let lines: Vec<_> = lines.take(Line::ALL.len()).collect();
    for (line, (number, label, value)) in Line::ALL.iter().zip(&lines) {
        assert_eq!(
            (number.as_str(), label.as_str()),
            (line.number(), (matter.words.line)(*line).label)
        );
        match line.blank() {
            Blank::Box => assert_eq!(value, matter.words.phrases.ticked),
            _ => assert_eq!(value, sheet.get(*line)),
        }
    }
    let blank = worksheet::paper(matter, &Sheet::default());
    let written = blank
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Line { value, .. } if !value.is_empty()));
    assert_eq!(written.count(), 0);
}

#[test]
fn the_attached_sheet_names_the_taxpayer_and_each_line() {
    let rest = vec![
        (Line::Issue, "the rest of 12a".to_owned()),
        (Line::Relief, "the rest of 12b".to_owned()),
    ];
    let paper = worksheet::attachment(&full_sheet(), &rest);
    let plain = paper.plain();
    for words in [
        "Attached sheet, Form 911 (Rev. 8-2025)",
        "written on 1a",
        NUMBER,
        "LINE 12A, CONTINUED\nthe rest of 12a",
        "LINE 12B, CONTINUED\nthe rest of 12b",
    ] {
        assert!(plain.contains(words), "{words}: {plain}");
    }
    let bare = worksheet::attachment(&Sheet::default(), &rest);
    assert!(bare.head.is_empty(), "{:?}", bare.head);
}

#[test]
fn the_result_says_what_the_screen_says() {
    for matter in DRAWN.iter().take(200) {
        let paper = result::paper(matter).plain();
        let assessment = &matter.assessment;
        for step in &assessment.steps {
            assert!(
                paper.contains((matter.catalog.step)(*step).body),
                "{step:?}"
            );
        }
        for route in &assessment.routes {
            assert!(
                paper.contains((matter.catalog.route)(*route).body),
                "{route:?}"
            );
        }
        for id in &assessment.exceptions {
            assert!(paper.contains((matter.catalog.exception)(*id)), "{id:?}");
        }
        for note in &assessment.notes {
            assert!(
                paper.contains((matter.catalog.note)(note.id).body),
                "{note:?}"
            );
        }
        for report in &assessment.criteria {
            assert!(
                paper.contains((matter.catalog.criterion)(report.id).meaning),
                "{report:?}"
            );
        }
        for words in [
            matter.catalog.phrases.tas_decides,
            matter.catalog.phrases.not_advice,
            matter.catalog.phrases.not_affiliated,
        ] {
            assert!(paper.contains(words), "{words}");
        }
    }
}

#[test]
fn a_criterion_has_papers_to_gather_and_words_to_say() {
    for words in [&EN_PAPERS, &ES_PAPERS] {
        for id in CriterionId::ALL {
            assert!(!(words.gather)(*id).is_empty() && !(words.say)(*id).is_empty());
        }
    }
}

/// What TAS will not consider is not brought to TAS.
#[test]
fn nobody_is_sent_to_tas_with_what_is_never_for_tas() {
    for matter in DRAWN.iter() {
        let paper = call::paper(matter).plain();
        let is_for_tas = !matter.assessment.criteria.is_empty();
        let speaks = paper.contains(matter.words.phrases.say_name);
        assert_eq!(speaks, is_for_tas, "{paper}");
        let (title, lead) = if is_for_tas {
            let words = (matter.words.paper)(PaperId::Call);
            (words.title, words.lead)
        } else {
            let phrases = matter.words.phrases;
            (phrases.elsewhere_title, phrases.elsewhere_lead)
        };
        assert!(paper.starts_with(title), "{paper}");
        assert!(paper.lines().any(|line| line == lead), "{paper}");
        assert!(
            is_for_tas
                || !["first minute", "primer minuto"]
                    .iter()
                    .any(|one| paper.contains(one)),
            "no script: {paper}"
        );
        for route in &matter.assessment.routes {
            let elsewhere = matter.assessment.outcome == Outcome::NotATasMatter;
            assert!(
                !elsewhere || paper.contains((matter.catalog.route)(*route).body),
                "{route:?}"
            );
        }
    }
}

#[test]
fn who_may_not_act_for_the_taxpayer_calls_together_with_the_taxpayer() {
    for matter in DRAWN.iter() {
        let alone = sending::signer(matter) != Signer::TaxpayerNotHelper;
        let paper = call::paper(matter).plain();
        let together = paper.contains(matter.words.phrases.call_together);
        let is_for_tas = !matter.assessment.criteria.is_empty();
        assert_eq!(together, is_for_tas && !alone, "{paper}");
    }
}

/// What will happen, and when, is said first where it presses.
#[test]
fn an_emergency_says_its_days_before_the_name() {
    let mut told = 0;
    for (id, matter) in told_in_each_language() {
        let day = matter.answers.date(Question::HardshipDate);
        let is = matter.assessment.outcome == Outcome::EmergencyCallNow;
        if let Some(day) = day.filter(|_| is) {
            let paper = call::paper(&matter).plain();
            let day = (matter.catalog.date)(day);
            let starts = matter.words.phrases.say_hardship_from;
            let starts = paper.find(&filled(starts, &[("{date}", &day)]));
            let name = paper.find(matter.words.phrases.say_name).expect("a name");
            assert!(starts.is_some_and(|at| at < name), "{id}");
            told += 1;
        }
    }
    assert!(told > 3, "{told}");
}

/// What is said on the telephone is sourced like what is read.
#[test]
fn the_script_names_what_it_rests_on() {
    let mut said = 0;
    for matter in DRAWN.iter().take(200) {
        let blocks = call::paper(matter).blocks;
        let heading = Block::Heading(matter.words.phrases.say_heading.to_owned());
        let Some(at) = blocks.iter().position(|block| *block == heading) else {
            assert!(matter.assessment.criteria.is_empty());
            continue;
        };
        let Some(Block::Small(sources)) = blocks.get(at + 2) else {
            panic!("no source: {:?}", blocks.get(at + 2));
        };
        for report in &matter.assessment.criteria {
            for citation in cited_by(Place::Say(report.id)) {
                let met = report.standing == Standing::Met;
                let place = [" ", citation.place, " ("].concat();
                let once = sources.matches(&place).count() == 1;
                assert!(!met || once, "{place}: {sources}");
                said += usize::from(met);
            }
        }
    }
    assert!(said > 50, "{said}");
}
