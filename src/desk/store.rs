//! The state of the desk, and what can happen to it: which paper, where in the
//! worksheet, what was written, and what the device last said.
//!
//! There is no DOM here and no word. What was written stays until the visitor goes back.

use std::rc::Rc;

use web_sys::HtmlInputElement;

use super::Brought;
use crate::config::Settings;
use crate::documents::{Matter, draft, pdf};
use crate::domain::{Line, PaperId, Refusal, ReliefId, Sheet, StageId};

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At a step of the worksheet.
    Stage(StageId),
    /// At a paper.
    Paper,
}

/// Something that can be kept, shared or copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The official form, filled.
    Official,
    /// The paper that was asked for, as a PDF or as text.
    Paper,
    /// The calendar file.
    Calendar,
    /// The email to oneself.
    Email,
    /// What is handed over.
    HandOff,
}

/// The file that the visitor brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Official {
    /// None so far.
    #[default]
    None,
    /// One that is not filled, and why.
    Refused(Refusal),
    /// The form.
    Form(Rc<[u8]>),
}

/// How far a handing over is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HandOff {
    /// It was not asked for.
    #[default]
    Quiet,
    /// The visitor reads the text.
    Shown,
    /// Something on the page took it.
    Taken,
    /// Nothing did.
    NotTaken,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// Something was written on a line.
    Wrote(Line, String),
    /// A box was ticked or cleared.
    Ticked(Line, bool),
    /// A request for line 12b was chosen or dropped.
    Chose(ReliefId, bool),
    /// The draft of a line was wanted back.
    Redrafted(Line),
    /// What the form cannot print was to be written otherwise.
    Replaced(Line),
    /// The visitor went to a step.
    Went(StageId),
    /// A file was chosen.
    FileChosen(Option<HtmlInputElement>),
    /// A thing was to be kept.
    Saved(Thing),
    /// A thing was to be shared.
    Shared(Thing),
    /// A thing was to be copied.
    Copied(Thing),
    /// The screen was to be printed.
    Printed,
    /// The visitor wanted to read what would be handed over.
    HandOffAsked,
    /// The visitor agreed.
    HandedOff,
    /// The visitor did not.
    HandOffDeclined,
    /// The visitor went back to the result.
    WentBackToResult,
    /// The visitor had everything forgotten.
    Cleared,
}

/// What the device gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A file that was chosen.
    File(Vec<u8>),
    /// Whether a thing was kept.
    Saved(Thing, bool),
    /// Whether a thing was shared.
    Shared(Thing, bool),
    /// Whether a thing was copied.
    Copied(Thing, bool),
    /// Whether something took what was handed over.
    HandedOff(bool),
    /// A thing could not be made.
    NotMade(Thing),
}

/// The state.
#[derive(Clone, Debug)]
pub struct Store {
    /// What the page set.
    pub settings: Rc<Settings>,
    /// What every paper is made from.
    pub matter: Rc<Matter>,
    /// The paper that was asked for.
    pub paper: PaperId,
    /// Where the visitor is.
    pub place: Place,
    /// What was written on Form 911.
    pub sheet: Sheet,
    /// The requests that fit.
    pub reliefs: Vec<ReliefId>,
    /// Those chosen.
    pub chosen: Vec<ReliefId>,
    /// The file that the visitor brought.
    pub official: Official,
    /// How far a handing over is.
    pub hand_off: HandOff,
    /// What the device said last, and how often it has said something.
    pub said: Option<(Given, u32)>,
    /// Counts screens shown, so that each new one takes the focus.
    pub shown: u32,
}

impl Store {
    /// The desk as a visitor comes to it.
    pub fn new(brought: &Brought) -> Self {
        let Brought {
            settings,
            today,
            paper,
            answers,
        } = brought;
        let matter = Matter::new(answers, *today, settings.language, firm(settings));
        let reliefs = draft::reliefs(&matter);
        let chosen: Vec<ReliefId> = reliefs.first().copied().into_iter().collect();
        let mut sheet = Sheet::default();
        sheet.write(Line::Issue, &draft::issue(&matter));
        sheet.write(Line::Relief, &draft::request(&matter, &chosen));
        let is_form = *paper == PaperId::Form911;
        Self {
            settings: settings.clone(),
            matter: Rc::new(matter),
            paper: *paper,
            place: if is_form {
                Place::Stage(StageId::Taxpayer)
            } else {
                Place::Paper
            },
            sheet,
            reliefs,
            chosen,
            official: Official::None,
            hand_off: HandOff::Quiet,
            said: None,
            shown: 1,
        }
    }

    /// The state after something happened.
    pub fn after(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        match action {
            Action::Wrote(line, text) => store.sheet.write(line, &text),
            Action::Ticked(line, ticked) => store.sheet.tick(line, ticked),
            Action::Chose(relief, chosen) => store.choose(relief, chosen),
            Action::Redrafted(line) => store.redraft(line),
            Action::Replaced(line) => {
                let text = pdf::printable(store.sheet.get(line));
                store.sheet.write(line, &text);
                store.shown += 1;
            }
            Action::Went(stage) => {
                store.place = Place::Stage(stage);
                store.said = None;
                store.shown += 1;
            }
            Action::HandOffAsked => store.hand_off = HandOff::Shown,
            Action::HandOffDeclined => store.hand_off = HandOff::Quiet,
            Action::FileChosen(_)
            | Action::Saved(_)
            | Action::Shared(_)
            | Action::Copied(_)
            | Action::Printed
            | Action::HandedOff
            | Action::WentBackToResult
            | Action::Cleared => {}
        }
        store.into()
    }

    /// The state after the device gave something.
    pub fn given(self: Rc<Self>, given: Given) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        match &given {
            Given::File(bytes) => {
                store.official = match pdf::check(bytes) {
                    Ok(()) => Official::Form(bytes.as_slice().into()),
                    Err(refusal) => Official::Refused(refusal),
                };
            }
            Given::HandedOff(true) => store.hand_off = HandOff::Taken,
            Given::HandedOff(false) => store.hand_off = HandOff::NotTaken,
            _ => {}
        }
        let said = store.said.map_or(0, |(_, count)| count) + 1;
        // The file itself is kept once.
        let given = match given {
            Given::File(_) => Given::File(Vec::new()),
            given => given,
        };
        store.said = Some((given, said));
        store.into()
    }

    /// Whether a request is chosen.
    pub fn has_chosen(&self, relief: ReliefId) -> bool {
        self.chosen.contains(&relief)
    }

    /// Adds the sentence of a request to what is written, or takes it out; the rest
    /// stays as the visitor wrote it.
    fn choose(&mut self, relief: ReliefId, chosen: bool) {
        self.chosen.retain(|known| *known != relief);
        if chosen {
            self.chosen.push(relief);
        }
        let sentence = draft::request(&self.matter, &[relief]);
        let written = self.sheet.get(Line::Relief);
        let others = written.lines().filter(|line| *line != sentence);
        let mut lines: Vec<&str> = others.collect();
        if chosen {
            lines.push(&sentence);
        }
        let text = lines.join("\n");
        self.sheet.write(Line::Relief, text.trim());
    }

    fn redraft(&mut self, line: Line) {
        let text = if line == Line::Issue {
            draft::issue(&self.matter)
        } else {
            draft::request(&self.matter, &self.chosen)
        };
        self.sheet.write(line, &text);
    }
}

/// The firm as a head of papers.
fn firm(settings: &Settings) -> Vec<String> {
    let firm = &settings.firm;
    let parts = [&firm.name, &firm.phone, &firm.url];
    parts.into_iter().flatten().cloned().collect()
}
