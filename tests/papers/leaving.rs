//! What leaves the widget: an email that fits and tells no answer, and a text for the firm
//! without taxpayer numbers.

use crate::{DRAWN, MATTERS, NUMBER, full_sheet, on, reached};
use tas_checklist::documents::summary::{MOST_IN_EMAIL, email, hand_off};
use tas_checklist::documents::{Matter, draft};
use tas_checklist::domain::{
    Answer, Blank, ContactId, Date, DeadlineStatus, Line, Sheet, Standing,
};
use tas_checklist::text::Language;

/// Whatever is answered on whatever day: it fits, and holds the days and the numbers.
#[test]
fn an_email_fits_and_tells_no_answer() {
    let mut longest = 0;
    for matter in DRAWN.iter() {
        let mail = email(matter);
        let length = mail.body.chars().count();
        assert!(length <= MOST_IN_EMAIL, "{length}: {}", mail.body);
        longest = longest.max(length);
        let whole = [mail.subject.as_str(), "\n", &mail.body].concat();
        let is_for_tas = !matter.assessment.criteria.is_empty();
        let tas = whole.contains(reached(ContactId::Tas));
        assert_eq!(tas, is_for_tas, "{whole}");
        assert!(whole.contains(matter.catalog.phrases.not_advice), "{whole}");
        assert!(
            !whole.contains('$') && !whole.contains("Ash & Alder"),
            "{whole}"
        );
        for (question, answer) in matter.answers.iter() {
            if let Answer::Choice(_) | Answer::Number(_) = answer {
                let told = (matter.catalog.answer)(question, answer);
                let telling = told.len() > 4 && whole.contains(&told);
                assert!(!telling, "{told}: {whole}");
            }
        }
        let said = draft::said_in(matter, matter.language.draft());
        for said in draft::said(matter).into_iter().chain(said) {
            assert!(!whole.contains(&said.words), "{whole}");
        }
    }
    println!("the longest of {MATTERS} emails has {longest} characters");
}

#[test]
fn an_email_tells_the_nearest_deadlines_with_their_days() {
    let mut told = 0;
    for matter in DRAWN.iter() {
        let body = email(matter).body;
        let mut running = matter
            .assessment
            .alerts
            .iter()
            .filter_map(|alert| match alert.status {
                DeadlineStatus::Running { last_day, .. } => Some((alert.id, last_day)),
                _ => None,
            });
        if let Some((id, day)) = running.next() {
            let line = [
                "- ",
                &(matter.catalog.date)(day),
                ": ",
                (matter.catalog.deadline)(id).name,
            ]
            .concat();
            assert!(body.lines().any(|one| one == line), "{line}: {body}");
            told += 1;
        }
    }
    assert!(told > 50, "{told}");
}

#[test]
fn an_email_with_more_days_than_room_says_so_and_still_fits() {
    let late = Date::literal(2028, 1, 1);
    let answers = &DRAWN[1].answers;
    for language in Language::COMPLETE {
        is_cut_off(late, on(answers, late).written_in(language));
    }
}

fn is_cut_off(late: Date, mut matter: Matter) {
    let alert = tas_checklist::domain::Alert {
        id: tas_checklist::domain::DeadlineId::LevyEquivalentHearing,
        status: DeadlineStatus::Running {
            last_day: late.plus_days(9),
            days_left: 9,
            may_move: false,
        },
    };
    matter.assessment.alerts = vec![alert; 40];
    let body = email(&matter).body;
    assert!(body.chars().count() <= MOST_IN_EMAIL, "{body}");
    assert!(body.contains(matter.words.phrases.email_more), "{body}");
    assert!(body.ends_with(matter.catalog.phrases.not_advice), "{body}");
}

#[test]
fn the_firm_gets_everything_but_the_taxpayer_numbers() {
    for matter in DRAWN.iter().take(200) {
        let text = hand_off(matter, &full_sheet());
        assert!(!text.contains(NUMBER), "{text}");
        assert!(
            text.contains(matter.words.phrases.hand_off_numbers),
            "{text}"
        );
        for line in Line::ALL {
            let number = matches!(line, Line::TaxpayerNumber | Line::SpouseNumber);
            let written = format!("written on {}", line.id());
            if line.blank() != Blank::Box && !number {
                assert!(text.contains(&written), "{written}");
            }
        }
        for (question, answer) in matter.answers.iter() {
            let name = (matter.catalog.question)(question).short;
            let line = ["- ", name, ": ", &(matter.catalog.answer)(question, answer)].concat();
            assert!(text.lines().any(|one| one == line), "{line}: {text}");
        }
        for report in &matter.assessment.criteria {
            let met = [
                report.id.id(),
                ". ",
                (matter.catalog.criterion)(report.id).name,
                ": ",
                matter.catalog.phrases.met,
            ];
            let shown = text.contains(&met.concat());
            assert_eq!(shown, report.standing == Standing::Met, "{text}");
        }
    }
    let matter = &DRAWN[0];
    let bare = hand_off(matter, &Sheet::default());
    assert!(!bare.contains(matter.words.phrases.hand_off_form), "{bare}");
}
