//! The papers that a visitor takes along: who signs and where it goes in each case, which
//! papers to gather, that every paper says whose it is and of which day, and that what
//! leaves the widget holds no more than it says.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]

mod support;

use std::sync::LazyLock;

use support::chance::Chance;
use support::{TODAY, worked_cases};
use tas_checklist::documents::sending::signer;
use tas_checklist::documents::summary::{MOST_IN_EMAIL, email, hand_off};
use tas_checklist::documents::{
    Block, Matter, Paper, calendar, call, draft, result, sending, worksheet,
};
use tas_checklist::domain::{
    Answer, Answers, Blank, Choice, ContactId, CriterionId, Date, DeadlineStatus, Line, Outcome,
    Question, Reach, Sheet, Signer, Standing,
};
use tas_checklist::rules::{CHECKED_ON, REGISTER};
use tas_checklist::text::{EN, EN_PAPERS, Language};

/// The seed of what is drawn here.
const SEED: u64 = 1_200;
/// Drawn matters.
const MATTERS: usize = 600;
/// What stands on a line of the drawn forms, and nowhere else.
const NUMBER: &str = "987-65-4320";

fn matter(answers: &Answers) -> Matter {
    on(answers, TODAY)
}

fn on(answers: &Answers, today: Date) -> Matter {
    let firm = vec!["Ash & Alder".to_owned(), "555-0100".to_owned()];
    Matter::new(answers, today, Language::English, firm)
}

/// The matter of answers as they are, whether or not a visit asks for all of them.
fn told(told: &[(Question, Answer)]) -> Matter {
    let mut answers = Answers::default().with(Question::Agency, Answer::Choice(Choice::Irs));
    for (question, answer) in told {
        answers.set(*question, *answer);
    }
    Matter {
        answers,
        ..matter(&answers)
    }
}

fn choice(question: Question, choice: Choice) -> (Question, Answer) {
    (question, Answer::Choice(choice))
}

/// Drawn matters, with all answers given and with some missing.
static DRAWN: LazyLock<Vec<Matter>> = LazyLock::new(|| {
    let mut chance = Chance::seeded(SEED);
    let answers = (0..MATTERS).map(|at| chance.answers(if at % 2 == 0 { 9 } else { 500 }, TODAY));
    answers.map(|answers| matter(&answers)).collect()
});

/// A form with every line written.
fn full_sheet() -> Sheet {
    let mut sheet = Sheet::default();
    for line in Line::ALL {
        match line.blank() {
            Blank::Box => sheet.tick(*line, true),
            _ => sheet.write(*line, &format!("written on {}", line.id())),
        }
    }
    sheet.write(Line::TaxpayerNumber, NUMBER);
    sheet.write(Line::SpouseNumber, NUMBER);
    sheet
}

fn papers(matter: &Matter) -> [Paper; 4] {
    [
        worksheet::paper(matter, &full_sheet()),
        calendar::paper(matter),
        call::paper(matter),
        result::paper(matter),
    ]
}

fn words(blocks: &[Block]) -> String {
    let paper = Paper {
        id: tas_checklist::domain::PaperId::Form911,
        title: String::new(),
        head: Vec::new(),
        blocks: blocks.to_vec(),
    };
    paper.plain()
}

fn reached(id: ContactId) -> &'static str {
    let mut contacts = REGISTER.contacts.iter();
    let contact = contacts.find(|one| one.id == id).expect("a contact");
    match contact.reach {
        Reach::Phone(at)
        | Reach::Fax(at)
        | Reach::Email(at)
        | Reach::Page(at)
        | Reach::Mail(at) => at,
    }
}

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
            &["The taxpayer signs", "Form 8821"],
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

#[test]
fn a_form_that_was_sent_is_not_sent_again() {
    let sent = told(&[
        choice(Question::Situation, Choice::WageLevy),
        (Question::Form911Sent, Answer::Yes),
    ]);
    let said = words(&sending::advice(&sent));
    assert!(said.contains("Do not send another one"), "{said}");
    assert!(!sending::is_offered(&sent));
    assert!(sending::is_offered(&told(&[choice(
        Question::Situation,
        Choice::WageLevy
    )])));
}

#[test]
fn the_form_is_offered_wherever_tas_may_be_the_door() {
    for matter in DRAWN.iter() {
        let offered = sending::is_offered(matter);
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

#[test]
fn the_papers_to_gather_follow_the_criteria() {
    for matter in DRAWN.iter() {
        let paper = call::paper(matter).plain();
        for report in &matter.assessment.criteria {
            let gathered = (EN_PAPERS.gather)(report.id);
            assert!(!gathered.is_empty());
            let shown = gathered.iter().all(|line| paper.contains(line));
            let none = gathered.iter().all(|line| !paper.contains(line));
            let wanted = report.standing != Standing::Unmet;
            assert!(
                if wanted { shown } else { none },
                "{:?}: {paper}",
                report.id
            );
            let said = ["- ", (EN_PAPERS.say)(report.id)].concat();
            assert_eq!(
                paper.contains(&said),
                report.standing == Standing::Met,
                "{said}"
            );
        }
    }
}

#[test]
fn an_emergency_is_said_before_the_name() {
    let mut emergencies = 0;
    for case in worked_cases() {
        let matter = matter(&case.answers);
        let paper = call::paper(&matter).plain();
        let first = paper.find(EN_PAPERS.phrases.say_emergency);
        let name = paper.find(EN_PAPERS.phrases.say_name).expect("a name");
        let is = matter.assessment.outcome == Outcome::EmergencyCallNow;
        assert_eq!(first.is_some_and(|at| at < name), is, "{}", case.id);
        emergencies += usize::from(is);
    }
    assert!(emergencies > 5, "{emergencies}");
}

#[test]
fn every_paper_says_whose_it_is_of_which_day_and_when_its_rules_were_checked() {
    let later = Date::literal(2028, 1, 1);
    let answers = &worked_cases()[0].answers;
    for (day, checked) in [
        (TODAY, (EN.checked_on)(CHECKED_ON)),
        (later, (EN.out_of_date)(CHECKED_ON)),
    ] {
        let matter = on(answers, day);
        let mut papers: Vec<String> = papers(&matter).iter().map(Paper::plain).collect();
        papers.push(hand_off(&matter, &Sheet::default()));
        for paper in papers {
            for line in ["Ash & Alder", "555-0100", &(EN.date)(day), &checked] {
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
    let matter = &DRAWN[0];
    let sheet = full_sheet().with(Line::Issue, "First.\nSecond.");
    let paper = worksheet::paper(matter, &sheet);
    let lines = paper.blocks.iter().filter_map(|block| match block {
        Block::Line {
            number,
            label,
            value,
        } => Some((number.clone(), label.clone(), value.clone())),
        _ => None,
    });
    let lines: Vec<_> = lines.take(Line::ALL.len()).collect();
    for (line, (number, label, value)) in Line::ALL.iter().zip(&lines) {
        assert_eq!(
            (number.as_str(), label.as_str()),
            (line.number(), (EN_PAPERS.line)(*line).label)
        );
        match line.blank() {
            Blank::Box => assert_eq!(value, EN_PAPERS.phrases.ticked),
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
    let paper = worksheet::attachment(&DRAWN[0], &full_sheet(), &rest);
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
    let bare = worksheet::attachment(&DRAWN[0], &Sheet::default(), &rest);
    assert!(bare.head.is_empty(), "{:?}", bare.head);
}

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
        assert!(whole.contains(reached(ContactId::Tas)), "{whole}");
        assert!(whole.contains(EN.phrases.not_advice), "{whole}");
        assert!(
            !whole.contains('$') && !whole.contains("Ash & Alder"),
            "{whole}"
        );
        for (question, answer) in matter.answers.iter() {
            if let Answer::Choice(_) | Answer::Number(_) = answer {
                let told = (EN.answer)(question, answer);
                let telling = told.len() > 4 && whole.contains(&told);
                assert!(!telling, "{told}: {whole}");
            }
        }
        for said in draft::said(matter) {
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
            let line = ["- ", &(EN.date)(day), ": ", (EN.deadline)(id).name].concat();
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
    let mut matter = on(answers, late);
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
    assert!(body.contains(EN_PAPERS.phrases.email_more), "{body}");
    assert!(body.ends_with(EN.phrases.not_advice), "{body}");
}

#[test]
fn the_firm_gets_everything_but_the_taxpayer_numbers() {
    for matter in DRAWN.iter().take(200) {
        let text = hand_off(matter, &full_sheet());
        assert!(!text.contains(NUMBER), "{text}");
        assert!(text.contains(EN_PAPERS.phrases.hand_off_numbers), "{text}");
        for line in Line::ALL {
            let number = matches!(line, Line::TaxpayerNumber | Line::SpouseNumber);
            let written = format!("written on {}", line.id());
            if line.blank() != Blank::Box && !number {
                assert!(text.contains(&written), "{written}");
            }
        }
        for (question, answer) in matter.answers.iter() {
            let name = (EN.question)(question).short;
            let line = ["- ", name, ": ", &(EN.answer)(question, answer)].concat();
            assert!(text.lines().any(|one| one == line), "{line}: {text}");
        }
        for report in &matter.assessment.criteria {
            let met = [
                report.id.id(),
                ". ",
                (EN.criterion)(report.id).name,
                ": ",
                EN.phrases.met,
            ];
            let shown = text.contains(&met.concat());
            assert_eq!(shown, report.standing == Standing::Met, "{text}");
        }
    }
    let bare = hand_off(&DRAWN[0], &Sheet::default());
    assert!(!bare.contains(EN_PAPERS.phrases.hand_off_form), "{bare}");
}

#[test]
fn the_result_says_what_the_screen_says() {
    for matter in DRAWN.iter().take(200) {
        let paper = result::paper(matter).plain();
        let assessment = &matter.assessment;
        for step in &assessment.steps {
            assert!(paper.contains((EN.step)(*step).body), "{step:?}");
        }
        for route in &assessment.routes {
            assert!(paper.contains((EN.route)(*route).body), "{route:?}");
        }
        for id in &assessment.exceptions {
            assert!(paper.contains((EN.exception)(*id)), "{id:?}");
        }
        for note in &assessment.notes {
            assert!(paper.contains((EN.note)(note.id).body), "{note:?}");
        }
        for report in &assessment.criteria {
            assert!(
                paper.contains((EN.criterion)(report.id).meaning),
                "{report:?}"
            );
        }
        for words in [
            EN.phrases.tas_decides,
            EN.phrases.not_advice,
            EN.phrases.not_affiliated,
        ] {
            assert!(paper.contains(words), "{words}");
        }
    }
}

#[test]
fn a_criterion_has_papers_to_gather_and_words_to_say() {
    for id in CriterionId::ALL {
        assert!(!(EN_PAPERS.gather)(*id).is_empty() && !(EN_PAPERS.say)(*id).is_empty());
    }
}
