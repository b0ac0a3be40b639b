//! Every text of a catalogue with the place where it stands, and every rule of the
//! register with what it rests on. Knows where words are, and judges none.
//!
//! A new list of the register is one line in [`rules`] and a few in `of_rules`; a
//! new entry of the catalogue that is walked nowhere fails [`fields_not_walked`].

#[path = "desk_words.rs"]
pub mod desk_words;
#[path = "paper_words.rs"]
pub mod paper_words;

use tas_checklist::domain as tas;
use tas_checklist::domain::{
    Change, Choice, Citation, ClinicCeiling, ClinicHint, ContactId, CriterionId, Date, DeadlineId,
    ExceptionId, FieldProblem, GroupId, ListId, NoteId, Outcome, Place, Question, RouteId,
    ScreenId, StepId,
};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::Catalog;

/// The day on which formed sentences are formed.
pub const FORMED_ON: Date = Date::literal(2026, 11, 22);

/// Everything that can be wrong with an answer.
pub const PROBLEMS: &[FieldProblem] = &[
    FieldProblem::Missing,
    FieldProblem::IncompleteDate,
    FieldProblem::NotANumberInDate,
    FieldProblem::NoSuchDay,
    FieldProblem::YearOutOfRange,
    FieldProblem::InTheFuture,
    FieldProblem::InThePast,
    FieldProblem::NotANumber,
    FieldProblem::Negative,
    FieldProblem::NotWhole,
    FieldProblem::TooSmall,
    FieldProblem::TooLarge { most: 999_999_999 },
];

/// The fields of the catalogue that are walked, and those that only write a value.
const WALKED: &str = "phrases static_help screen question choice group list outcome criterion \
                      exception deadline route step note note_from clinic clinic_ceiling contact problem \
                      progress more problems_heading days_left change possible_from met_from preview checked_on \
                      out_of_date";
const VALUES: &str = "answer date dollars";

/// A text, and where it stands. What may be left empty is not here when it is.
#[derive(Clone, Debug)]
pub struct Text {
    /// The place for a reader: `deadline/levy-hearing`, `screen/notice`.
    pub key: String,
    /// The place, where no rule of the register stands behind it.
    pub place: Option<Place>,
    /// The words.
    pub words: String,
}

/// A rule of the register, by the key of its texts.
pub struct Rule {
    /// As in [`Text::key`].
    pub key: String,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// Every rule of the register that has words of its own.
pub fn rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    macro_rules! list {
        ($name:literal, $list:expr, $cited:expr) => {
            rules.extend($list.iter().map(|one| Rule {
                key: format!("{}/{}", $name, one.id.id()),
                citations: $cited(one),
            }))
        };
    }
    list!("criterion", REGISTER.criteria, |one: &tas::Criterion| one
        .citations
        .to_vec());
    list!("exception", REGISTER.exceptions, |one: &tas::Exception| one
        .citations
        .to_vec());
    list!("deadline", REGISTER.deadlines, |one: &tas::Deadline| one
        .citations
        .to_vec());
    list!("route", REGISTER.routes, |one: &tas::Route| one
        .citations
        .to_vec());
    list!("step", REGISTER.steps, |one: &tas::Step| one
        .citations
        .to_vec());
    list!("note", REGISTER.notes, |one: &tas::Note| one
        .citations
        .to_vec());
    list!("contact", REGISTER.contacts, |one: &tas::Contact| vec![
        one.citation
    ]);
    rules
}

/// Every text of a catalogue.
pub fn texts(catalog: &Catalog) -> Vec<Text> {
    let mut walk = Walk(Vec::new());
    walk.asked(catalog);
    walk.of_rules(catalog);
    walk.concluded(catalog);
    walk.formed(catalog);
    walk.fields(&format!("{:#?}", catalog.phrases), Place::Phrase);
    walk.fields(&format!("{:#?}", catalog.static_help), Place::StaticHelp);
    walk.0
}

/// The fields of the catalogue of which no test here knows.
pub fn fields_not_walked(catalog: &Catalog) -> Vec<String> {
    let known: Vec<&str> = WALKED
        .split_whitespace()
        .chain(VALUES.split_whitespace())
        .collect();
    let written = format!("{catalog:#?}");
    let names = written.lines().filter_map(field_name);
    names
        .filter(|name| !known.contains(&name.as_str()))
        .collect()
}

/// The place as a key: `screen/notice`, `phrase/intro`.
pub fn key(place: Place) -> String {
    match place {
        Place::Screen(id) => format!("screen/{}", id.id()),
        Place::Question(id) => format!("question/{}", id.id()),
        Place::Choice(id) => format!("choice/{}", id.id()),
        Place::Group(id) => format!("group/{}", id.id()),
        Place::List(id) => format!("list/{}", id.id()),
        Place::Outcome(id) => format!("outcome/{}", id.id()),
        Place::Clinic(id) => format!("clinic/{}", id.id()),
        Place::Phrase(name) => format!("phrase/{name}"),
        Place::StaticHelp(name) => format!("static/{name}"),
        Place::Formed(name) => format!("formed/{name}"),
        other => {
            let of_papers = paper_words::paper_key(other);
            let of_desk = || desk_words::desk_key(other);
            of_papers.or_else(of_desk).expect("a place of the papers")
        }
    }
}

/// The name of a field of the outermost value, in a line of its debug form.
fn field_name(line: &str) -> Option<String> {
    let name = line.strip_prefix("    ")?.split(':').next()?;
    let is_name = name.starts_with(|first: char| first.is_ascii_lowercase());
    (is_name && line.contains(": ")).then(|| name.to_owned())
}

/// The text in a line of a debug form, if it holds one.
fn quoted(line: &str) -> Option<String> {
    let (from, to) = (line.find('"')?, line.rfind('"')?);
    Some(line[from + 1..to].replace("\\\"", "\"").replace("\\'", "'"))
}

struct Walk(Vec<Text>);

impl Walk {
    fn add(&mut self, place: Place, parts: &[&str]) {
        self.push(&key(place), Some(place), parts);
    }

    fn rule(&mut self, list: &str, id: &str, parts: &[&str]) {
        self.push(&format!("{list}/{id}"), None, parts);
    }

    /// What may be left empty, where it is not.
    fn any(&mut self, place: Place, words: &str) {
        if !words.is_empty() {
            self.add(place, &[words]);
        }
    }

    fn push(&mut self, key: &str, place: Option<Place>, parts: &[&str]) {
        self.0.extend(parts.iter().map(|words| Text {
            key: key.to_owned(),
            place,
            words: (*words).to_owned(),
        }));
    }

    fn asked(&mut self, catalog: &Catalog) {
        for id in ScreenId::ALL {
            let text = (catalog.screen)(*id);
            self.add(Place::Screen(*id), &[text.heading, text.short, text.why]);
            self.any(Place::Screen(*id), text.hint);
        }
        for id in Question::ALL {
            let text = (catalog.question)(*id);
            self.add(Place::Question(*id), &[text.label, text.short]);
            self.any(Place::Question(*id), text.hint);
        }
        for id in Choice::ALL {
            let text = (catalog.choice)(*id);
            self.add(Place::Choice(*id), &[text.label]);
            self.any(Place::Choice(*id), text.hint);
        }
        for id in GroupId::ALL {
            self.add(Place::Group(*id), &[(catalog.group)(*id)]);
        }
        for id in ListId::ALL {
            self.add(Place::List(*id), &[(catalog.list)(*id)]);
        }
    }

    fn of_rules(&mut self, catalog: &Catalog) {
        for id in CriterionId::ALL {
            let text = (catalog.criterion)(*id);
            let parts = [text.name, text.meaning, text.tas_decides];
            self.rule("criterion", id.id(), &parts);
        }
        for id in ExceptionId::ALL {
            self.rule("exception", id.id(), &[(catalog.exception)(*id)]);
        }
        for id in DeadlineId::ALL {
            let text = (catalog.deadline)(*id);
            self.rule("deadline", id.id(), &[text.name]);
            for words in [text.running, text.undated, text.lapsed] {
                if !words.is_empty() {
                    self.rule("deadline", id.id(), &[words]);
                }
            }
        }
        for id in RouteId::ALL {
            let text = (catalog.route)(*id);
            self.rule("route", id.id(), &[text.title, text.body]);
        }
        for id in StepId::ALL {
            let text = (catalog.step)(*id);
            self.rule("step", id.id(), &[text.title, text.body]);
        }
        for id in NoteId::ALL {
            let text = (catalog.note)(*id);
            let from = (catalog.note_from)(*id, FORMED_ON);
            self.rule("note", id.id(), &[text.title, text.body, &from]);
        }
        for id in ContactId::ALL {
            self.rule("contact", id.id(), &[(catalog.contact)(*id)]);
        }
    }

    fn concluded(&mut self, catalog: &Catalog) {
        for id in Outcome::ALL {
            let text = (catalog.outcome)(*id);
            let parts = [text.headline, text.lead, text.possible];
            self.add(Place::Outcome(*id), &parts);
        }
        for id in ClinicHint::ALL {
            let text = (catalog.clinic)(*id);
            self.add(Place::Clinic(*id), &[text.title, text.body]);
        }
    }

    fn formed(&mut self, catalog: &Catalog) {
        let mut add = |name, words: String| self.add(Place::Formed(name), &[&words]);
        for question in Question::ALL {
            for problem in PROBLEMS {
                add("problem", (catalog.problem)(*question, *problem));
            }
        }
        for outcome in Outcome::ALL {
            for criterion in [None, Some(CriterionId::Delay)] {
                let change = Change {
                    from: FORMED_ON,
                    outcome: *outcome,
                    criterion,
                };
                add("change", (catalog.change)(change));
            }
        }
        for abroad in [false, true] {
            let ceiling = ClinicCeiling {
                year: 2026,
                location: Choice::Alaska,
                abroad,
                household: 3,
                dollars: 85_375,
            };
            add("clinic_ceiling", (catalog.clinic_ceiling)(ceiling));
        }
        add("possible_from", (catalog.possible_from)(FORMED_ON));
        add("met_from", (catalog.met_from)(FORMED_ON));
        add("preview", (catalog.preview)(FORMED_ON));
        add("checked_on", (catalog.checked_on)(FORMED_ON));
        add("out_of_date", (catalog.out_of_date)(FORMED_ON));
        add("progress", (catalog.progress)(3, 9));
        add("more", (catalog.more)(5));
        for answers in [1, 5] {
            add("problems_heading", (catalog.problems_heading)(answers));
        }
        for days in [0, 1, 5] {
            add("days_left", (catalog.days_left)(days));
        }
    }

    /// The texts of a struct of texts: its debug form names every field, so that
    /// none is forgotten.
    fn fields(&mut self, written: &str, place: impl Fn(&'static str) -> Place) {
        let mut field = "";
        for line in written.lines() {
            if let Some(name) = field_name(line) {
                // A name lives as long as the test.
                field = Box::leak(name.into_boxed_str());
            }
            if let Some(words) = quoted(line) {
                self.add(place(field), &[&words]);
            }
        }
    }
}
