//! The part on the words of a result that belong to no single rule: outcomes,
//! clinic hints, and the sentences that are always there.

use super::criteria::row;
use super::document::{Block, Section, Table, Text};
use super::readers::anchor;
use super::wording::Wording;
use crate::domain::{ClinicHint, Outcome, Place, Statement};

/// The part on words.
#[must_use]
pub fn part(wording: &Wording, statements: &[Statement]) -> Section {
    let sections = vec![
        Section::new("outcome-words", "Outcomes", vec![]).with(outcomes(wording)),
        Section::new("clinic-words", "Clinic hints", vec![]).with(hints(wording)),
        Section::new(
            "always-shown",
            "Sentences with every result",
            always(wording),
        ),
        Section::new(
            "static-help",
            "Help where the checklist cannot run",
            static_help(wording),
        ),
        Section::new(
            "statements",
            "What sentences of no rule rest on",
            cited(wording, statements),
        ),
    ];
    Section::new("words", "What the visitor is told", vec![]).with(sections)
}

fn outcomes(wording: &Wording) -> Vec<Section> {
    let highest_first = Outcome::ALL.iter().rev();
    let section = |id: &Outcome| {
        let text = (wording.catalog.outcome)(*id);
        let rows = vec![
            row("Headline", Text::default().quoted(text.headline)),
            row("While only possible", Text::default().quoted(text.possible)),
            row("Below it", Text::default().quoted(text.lead)),
        ];
        let anchor = format!("outcome-{}", id.id());
        Section::new(
            &anchor,
            Text::from("Outcome ").id(id.id()),
            vec![Block::Rows(rows)],
        )
    };
    highest_first.map(section).collect()
}

fn hints(wording: &Wording) -> Vec<Section> {
    let section = |hint: &ClinicHint| {
        let text = (wording.catalog.clinic)(*hint);
        let rows = vec![
            row("Heading", Text::default().quoted(text.title)),
            row("Below it", Text::default().quoted(text.body)),
        ];
        let anchor = format!("clinic-{}", hint.id());
        Section::new(
            &anchor,
            Text::from("Hint ").id(hint.id()),
            vec![Block::Rows(rows)],
        )
    };
    ClinicHint::ALL.iter().map(section).collect()
}

fn always(wording: &Wording) -> Vec<Block> {
    let phrases = wording.catalog.phrases;
    let mut lines = vec![phrases.tas_decides, phrases.criteria_note];
    lines.extend(phrases.cannot);
    lines.extend([
        phrases.professional,
        phrases.firm_note,
        phrases.not_advice,
        phrases.not_affiliated,
        phrases.emergency_body,
    ]);
    lines.extend(phrases.about_tas);
    vec![quotes(&lines)]
}

fn static_help(wording: &Wording) -> Vec<Block> {
    let help = wording.catalog.static_help;
    let mut lines = vec![help.lead];
    lines.extend(help.criteria);
    lines.push(help.deadlines);
    vec![quotes(&lines)]
}

fn quotes(lines: &[&str]) -> Block {
    Block::list(lines.iter().map(|line| Text::default().quoted(line)))
}

/// Reasons for asking, terms, and the words around a result, each with its sources.
fn cited(wording: &Wording, statements: &[Statement]) -> Vec<Block> {
    let cells = |one: &Statement| {
        let sources = one.citations.iter();
        let sources = sources.map(|citation| wording.citation(citation));
        vec![place(one.place), Text::joined(sources, "; ")]
    };
    let lead = "A rule brings its sources with it. These sentences state law or fact and belong \
                to no rule; a test holds that none is without a source.";
    vec![
        Block::paragraph(lead),
        Block::Table(Table {
            caption: "Sentences and their sources".to_owned(),
            head: ["Where it stands", "Rests on"].map(Text::from).to_vec(),
            rows: statements.iter().map(cells).collect(),
        }),
    ]
}

/// Where a sentence stands, leading there.
fn place(place: Place) -> Text {
    let (kind, id, lead) = match place {
        Place::Screen(id) => ("screen", id.id(), anchor("screen", id.id())),
        Place::Question(id) => ("question", id.id(), anchor("question", id.id())),
        Place::Choice(id) => ("answer", id.id(), "screens".to_owned()),
        Place::Group(id) => ("group", id.id(), "screens".to_owned()),
        Place::List(id) => ("list", id.id(), "screens".to_owned()),
        Place::Outcome(id) => ("outcome", id.id(), anchor("outcome", id.id())),
        Place::Clinic(id) => ("clinic hint", id.id(), anchor("clinic", id.id())),
        Place::Phrase(name) => ("sentence", name, "always-shown".to_owned()),
        Place::StaticHelp(name) => ("static help", name, "static-help".to_owned()),
        Place::Formed(name) => ("formed sentence", name, "words".to_owned()),
        Place::Line(id) => ("line", id.id(), "form-lines".to_owned()),
        Place::FormPart(id) => ("part of the form", id.id(), "form-lines".to_owned()),
        Place::Paper(id) => ("paper", id.id(), "paper-sentences".to_owned()),
        Place::Copy(id) => ("text", id.id(), "paper-sentences".to_owned()),
        Place::Relief(id) => ("request", id.id(), anchor("relief", id.id())),
        Place::Signing(id) => ("signing", id.id(), anchor("signing", id.id())),
        Place::Advice(id) => ("advice", id.id(), anchor("advice", id.id())),
        Place::Gather(id) => ("papers for test", id.id(), "gather".to_owned()),
        Place::Say(id) => ("said for test", id.id(), "gather".to_owned()),
        Place::LastDay(id) => ("calendar", id.id(), "calendar-words".to_owned()),
        Place::ComeBack(id) => ("day to come back", id.id(), "calendar-words".to_owned()),
        Place::PaperPhrase(name) => ("sentence of a paper", name, "paper-sentences".to_owned()),
        Place::Stage(id) => ("step", id.id(), "desk-sentences".to_owned()),
        Place::Refused(id) => ("refusal", id.id(), "desk-sentences".to_owned()),
        Place::Desk(name) => ("sentence beside a paper", name, "desk-sentences".to_owned()),
        Place::Claim(id) => ("draft", id.id(), anchor("claim", id.id())),
        Place::Matter(id) => ("matter", id.id(), "draft-matters".to_owned()),
    };
    Text::from(kind).words(" ").rule(id, &lead)
}
