//! The part on the screens: in order, each with its questions, when they are asked,
//! and which rules read them.

use super::asking::Asking;
use super::chart::{Chart, Stop};
use super::criteria::row;
use super::document::{Block, Item, Row, Section, Text};
use super::readers::{self, Rule};
use super::wording::Wording;
use crate::domain::{
    Answer, Asked, Choice, Condition, DateWindow, Gate, Interview, Kind, Question, Screen,
};

/// What the part is made from.
struct Pages<'a> {
    wording: Wording<'a>,
    interview: &'a Interview,
    asking: Asking,
    rules: Vec<Rule>,
}

/// The part on the screens.
#[must_use]
pub fn part(wording: &Wording, interview: &Interview) -> Section {
    let pages = Pages {
        wording: *wording,
        interview,
        asking: Asking::new(wording.register, interview),
        rules: readers::rules(wording.register),
    };
    let lead = [
        "A screen is asked only while something that is still open depends on one of its \
         questions: the scope, the emergency, a criterion, a deadline, an office, a step or the \
         clinic hint. \u{201c}Unless\u{201d} names the answers with any of which that can never \
         be so, as the engine finds when all other answers are not sure. Several answers together \
         can make other screens needless as well.",
        "Every question takes \u{201c}not sure\u{201d} as an answer.",
    ];
    let mut blocks = vec![Block::Chart(pages.chart())];
    blocks.extend(lead.map(Block::paragraph));
    let screens = interview.screens.iter();
    let sections = screens.map(|screen| pages.screen(screen)).collect();
    Section::new("screens", "The screens", blocks).with(sections)
}

impl Pages<'_> {
    fn chart(&self) -> Chart {
        let screens = self.interview.screens.iter();
        let stops = screens.map(|screen| Stop {
            name: (self.wording.catalog.screen)(screen.id).short.to_owned(),
            id: screen.id.id().to_owned(),
            when: self.asking.when(&self.wording, screen.id).plain(),
            asks: self.in_brief(screen),
        });
        Chart {
            caption: "The screens in order, each with when it is asked".to_owned(),
            legend: "to the right where it is asked, straight down where it is not".to_owned(),
            start: "Start".to_owned(),
            stops: stops.collect(),
            end: "Check the answers, then the result".to_owned(),
        }
    }

    /// The short names of what a screen asks.
    fn in_brief(&self, screen: &Screen) -> String {
        let asks = screen.asks.iter();
        let names = asks.map(|asked| (self.wording.catalog.question)(asked.question).short);
        names.collect::<Vec<_>>().join("\u{a0}\u{b7} ")
    }

    fn screen(&self, screen: &Screen) -> Section {
        let text = (self.wording.catalog.screen)(screen.id);
        let mut rows = vec![
            row("Heading", Text::default().quoted(text.heading)),
            row("Asked", self.asking.when(&self.wording, screen.id)),
            row("Why we ask", Text::default().quoted(text.why)),
        ];
        if !text.hint.is_empty() {
            rows.insert(1, row("Hint", Text::default().quoted(text.hint)));
        }
        if screen.optional {
            rows.push(row("Optional", "the visitor may skip it whole"));
        }
        let title = Text::from(text.short).words(" ").id(screen.id.id());
        let questions = screen.asks.iter().map(|asked| self.question(asked));
        Section::new(
            &readers::anchor("screen", screen.id.id()),
            title,
            vec![Block::Rows(rows)],
        )
        .with(questions.collect())
    }

    fn question(&self, asked: &Asked) -> Section {
        let question = asked.question;
        let text = (self.wording.catalog.question)(question);
        let mut rows = vec![row("Asked as", Text::default().quoted(text.label))];
        if !text.hint.is_empty() {
            rows.push(row("Hint", Text::default().quoted(text.hint)));
        }
        if let Some(list) = asked.list {
            let legend = Text::default().quoted((self.wording.catalog.list)(list));
            rows.push(row("In the list", legend.words(" ").id(list.id())));
        }
        rows.push(Row {
            name: "Answer",
            blocks: self.kind(question),
        });
        if let Some(gate) = question.gate() {
            rows.push(Row {
                name: "Opened by",
                blocks: vec![self.gate(gate)],
            });
        }
        if asked.when != Condition::Always {
            rows.push(Row {
                name: "Asked unless unmet",
                blocks: vec![self.wording.block(&asked.when)],
            });
        }
        rows.push(row("Read by", self.read_by(question)));
        let title = Text::from(text.short).words(" ").id(question.id());
        let anchor = readers::anchor("question", question.id());
        Section::new(&anchor, title, vec![Block::Rows(rows)])
    }

    fn kind(&self, question: Question) -> Vec<Block> {
        match question.kind() {
            Kind::Choice(choices) if question == Question::Situation => {
                vec![
                    Block::paragraph("one of these, in groups"),
                    self.groups(choices),
                ]
            }
            Kind::Choice(choices) => {
                let options = choices.iter().map(|choice| self.option(*choice));
                vec![Block::paragraph("one of these"), Block::list(options)]
            }
            Kind::YesNo => vec![Block::paragraph("yes or no")],
            Kind::Date(window) => vec![Block::paragraph(window_in_words(window))],
            Kind::Count(most) => {
                vec![Block::paragraph(format!(
                    "a whole number of people, from 1 to {most}"
                ))]
            }
            Kind::Dollars(most) => {
                let most = (self.wording.catalog.dollars)(most);
                vec![Block::paragraph(format!("whole US dollars, up to {most}"))]
            }
        }
    }

    fn groups(&self, choices: &[Choice]) -> Block {
        let groups = self.interview.groups.iter().map(|group| Item {
            text: Text::from((self.wording.catalog.group)(group.id))
                .words(" ")
                .id(group.id.id()),
            items: {
                let inside = group
                    .situations
                    .iter()
                    .filter(|choice| choices.contains(choice));
                inside.map(|choice| self.option(*choice).into()).collect()
            },
        });
        Block::List(groups.collect())
    }

    /// A choice with its line of help, which holds the official term.
    fn option(&self, choice: Choice) -> Text {
        let named = self.wording.choice(choice);
        match (self.wording.catalog.choice)(choice).hint {
            "" => named,
            hint => named.words(": ").words(hint),
        }
    }

    fn gate(&self, gate: Gate) -> Block {
        let question = self.wording.question(gate.question);
        let answer = |answer: &Answer| self.wording.answer(gate.question, *answer);
        Block::Condition(match gate.opens {
            [only] => question.words(" is ").and(answer(only)).into(),
            several => Item {
                text: question.words(" is one of:"),
                items: several.iter().map(|one| answer(one).into()).collect(),
            },
        })
    }

    fn read_by(&self, question: Question) -> Text {
        let readers = readers::reading(&self.rules, question);
        if !readers.0.is_empty() {
            return readers;
        }
        let opened = Question::ALL.iter().filter(|other| {
            let gate = other.gate();
            gate.is_some_and(|gate| gate.question == question)
        });
        let opened = opened.map(|other| self.wording.question(*other));
        Text::from("no rule itself; it opens ").and(Text::joined(opened, ", "))
    }
}

fn window_in_words(window: DateWindow) -> &'static str {
    match window {
        DateWindow::Past => "a date, today or earlier",
        DateWindow::Future => "a date, today or later",
        DateWindow::Any => "a date, past or ahead",
    }
}
