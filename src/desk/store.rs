//! The state of the desk, and what can happen to it: which paper, where in the
//! worksheet, what was written, and what the device last said.
//!
//! There is no DOM here and no word. What was written stays until the visitor goes back.

mod drafts;

use std::rc::Rc;

use web_sys::HtmlInputElement;

use super::Brought;
use crate::config::Settings;
use crate::documents::{Matter, draft, pdf};
use crate::domain::{Line, PaperId, Refusal, ReliefId, Sheet, StageId};
use crate::text::{DRAFT, Language};
use crate::ui::speech::Speech;

/// The heading of the part about handing over, and the text in it.
pub const HAND_OFF: &str = "hand-off";
pub const HAND_OFF_TEXT: &str = "hand-off-text";

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
    /// What stood there before the draft was wanted back.
    Undone,
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
    /// A file that was chosen; nothing of one that cannot be read.
    File(Option<Vec<u8>>),
    /// A thing was kept, as far as a browser tells.
    Saved(Thing),
    /// A thing was handed to an app.
    Shared(Thing),
    /// A thing could be neither kept nor shared.
    NotKept(Thing),
    /// Nothing: the visitor changed their mind.
    Nothing,
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
    /// The language, and how far it has come.
    pub speech: Speech,
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
    /// The lines that stay as they stand in that file, because nothing was written here.
    pub kept: Vec<Line>,
    /// How far a handing over is.
    pub hand_off: HandOff,
    /// The line that was drafted again, and what stood there before.
    pub before: Option<(Line, String)>,
    /// What the device said last, and how often it has said something.
    pub said: Option<(Given, u32)>,
    /// Counts screens shown, so that each new one takes the focus.
    pub shown: u32,
    /// What within a screen is to have the focus next, and how often something was.
    pub sought: (u32, &'static str),
}

impl Store {
    /// The desk as a visitor comes to it.
    pub fn new(brought: &Brought) -> Self {
        let Brought {
            settings,
            today,
            paper,
            answers,
            language,
            quiet: _,
        } = brought;
        let speech = Speech::new(settings).with(*language);
        let matter = Matter::new(answers, *today, speech.spoken(), firm(settings));
        let reliefs = draft::reliefs(&matter);
        let chosen: Vec<ReliefId> = reliefs.first().copied().into_iter().collect();
        let mut sheet = Sheet::default();
        sheet.write(Line::Issue, &draft::issue(&matter));
        sheet.write(Line::Relief, &draft::request(&matter, &chosen));
        let is_form = *paper == PaperId::Form911;
        Self {
            settings: settings.clone(),
            speech,
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
            kept: Vec::new(),
            hand_off: HandOff::Quiet,
            before: None,
            said: None,
            shown: 1,
            sought: (0, ""),
        }
    }

    /// The same desk with what was written at the one before. Drafts that nobody changed
    /// are drafted anew, because the answers may be others by now.
    pub fn with_what_was_written(mut self, before: &Self) -> Self {
        for (line, text) in before.sheet.filled() {
            if !before.is_draft(line) {
                self.sheet.write(line, text);
            }
        }
        if !before.is_draft(Line::Relief) {
            self.chosen.clone_from(&before.chosen);
        }
        self.official = before.official.clone();
        self
    }

    /// The same desk under other settings. Turned off, handing over is off at once.
    pub fn dressed(self: Rc<Self>, settings: Rc<Settings>) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        let mut matter = (*store.matter).clone();
        matter.firm = firm(&settings);
        store.matter = matter.into();
        store.speech.heed(&settings);
        store.settings = settings;
        store.in_words()
    }

    /// The same desk in another language.
    pub fn spoken(self: Rc<Self>, language: Language) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        store.speech.choose(language);
        store.in_words()
    }

    /// The same once the texts of a further language came, or did not.
    pub fn learned(self: Rc<Self>, tag: &str, well: bool) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        if !well && store.speech.wanted() == Some(tag) {
            store.speech.fail();
        }
        store.in_words()
    }

    /// Papers are written in the language that is read; what was drafted stays English.
    fn in_words(mut self) -> Rc<Self> {
        let matter = (*self.matter).clone();
        self.matter = matter.written_in(self.speech.spoken()).into();
        self.into()
    }

    /// The state after something happened.
    pub fn after(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut store = Rc::unwrap_or_clone(self);
        match action {
            Action::Wrote(line, text) => store.write(line, &text),
            Action::Ticked(line, ticked) => {
                store.sheet.tick(line, ticked);
                store.hand_off = HandOff::Quiet;
            }
            Action::Chose(relief, chosen) => store.choose(relief, chosen),
            Action::Redrafted(line) => {
                let before = store.sheet.get(line).to_owned();
                let draft = store.drafted(line, &DRAFT);
                store.write(line, &draft);
                store.before = Some((line, before));
            }
            Action::Undone => {
                if let Some((line, text)) = store.before.take() {
                    store.write(line, &text);
                }
            }
            Action::Replaced(line) => {
                let text = pdf::printable(store.sheet.get(line));
                store.write(line, &text);
                store.shown += 1;
            }
            Action::Went(stage) => {
                store.place = Place::Stage(stage);
                store.said = None;
                store.before = None;
                store.shown += 1;
                store.look_into_file();
            }
            Action::HandOffAsked => {
                store.hand_off = HandOff::Shown;
                store.seek(HAND_OFF_TEXT);
            }
            Action::HandOffDeclined => {
                store.hand_off = HandOff::Quiet;
                store.seek(HAND_OFF);
            }
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
            Given::File(None) => store.official = Official::Refused(Refusal::Unreadable),
            Given::File(Some(bytes)) => {
                store.official = match pdf::check(bytes) {
                    Ok(()) => Official::Form(bytes.as_slice().into()),
                    Err(refusal) => Official::Refused(refusal),
                };
                store.look_into_file();
            }
            Given::HandedOff(taken) => {
                store.hand_off = if *taken {
                    HandOff::Taken
                } else {
                    HandOff::NotTaken
                };
                store.seek(HAND_OFF);
            }
            _ => {}
        }
        let said = store.said.map_or(0, |(_, count)| count) + 1;
        // The file itself is kept once.
        let given = match given {
            Given::File(_) => Given::File(None),
            given => given,
        };
        store.said = Some((given, said));
        store.into()
    }

    /// Whether a request is chosen.
    pub fn has_chosen(&self, relief: ReliefId) -> bool {
        self.chosen.contains(&relief)
    }

    fn look_into_file(&mut self) {
        self.kept = match &self.official {
            Official::Form(form) => pdf::kept(form, &self.sheet),
            Official::None | Official::Refused(_) => Vec::new(),
        };
    }

    /// The button that was pressed goes, so the focus has to go somewhere.
    fn seek(&mut self, id: &'static str) {
        self.sought = (self.sought.0 + 1, id);
    }

    /// Writes on a line. What was agreed to be handed over is another text by now.
    fn write(&mut self, line: Line, text: &str) {
        self.sheet.write(line, text);
        self.before = None;
        self.hand_off = HandOff::Quiet;
    }
}

/// The firm as a head of papers.
fn firm(settings: &Settings) -> Vec<String> {
    let firm = &settings.firm;
    let parts = [&firm.name, &firm.phone, &firm.url];
    parts.into_iter().flatten().cloned().collect()
}

#[cfg(test)]
mod tests;
