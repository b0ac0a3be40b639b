//! What the desk asks of the visitor's own device and of the page: keep a file, share it,
//! copy, print, read a chosen file, hand a text over. The border implements it; here is
//! which action asks for what.

use std::fmt;
use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use yew::{Callback, NodeRef};

use super::make;
use super::store::{Action, Given, Store, Thing};
use crate::documents::pdf;

/// What came of something that the device was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It could not.
    Failed,
    /// It did, as far as it can tell.
    Done,
    /// It kept a file by handing it to an app that the visitor chose.
    Shared,
    /// The visitor changed their mind.
    GivenUp,
}

/// Called once with what came of it.
pub type Done = Callback<Outcome>;

/// What a device can do.
pub trait Hands {
    /// Reads at most `most` bytes of the file chosen in an input, and one more; nothing
    /// where it cannot be read.
    fn read(&self, input: &HtmlInputElement, most: u32, done: Callback<Option<Vec<u8>>>);
    /// Keeps a file.
    fn save(&self, file: &Made, done: Done);
    /// Offers a file to the apps of the device.
    fn share(&self, file: &Made, done: Done);
    /// Whether it can do that.
    fn can_share(&self) -> bool;
    /// Copies a text.
    fn copy(&self, text: &str, done: Done);
    /// Prints the screen inside an element.
    fn print(&self, panel: &Element);
    /// Offers a text to the page, and says whether something took it.
    fn hand_off(&self, text: &str) -> bool;
    /// Says which language the visitor reads now, by its tag.
    fn speak(&self, tag: &str);
    /// Goes back to the result.
    fn leave(&self);
    /// Has the answers forgotten.
    fn clear(&self);
    /// Leaves the page for another one, and forgets.
    fn exit(&self);
}

/// A file that was made here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name. It says what it is and nothing of whose.
    pub name: &'static str,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The device.
#[derive(Clone)]
pub struct Device(Rc<dyn Hands>);

impl PartialEq for Device {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Device")
    }
}

impl Device {
    /// A device with these hands.
    pub fn new(hands: impl Hands + 'static) -> Self {
        Self(Rc::new(hands))
    }

    /// Whether files can be shared.
    pub fn can_share(&self) -> bool {
        self.0.can_share()
    }

    /// Says which language the visitor reads now, by its tag.
    pub fn speak(&self, tag: &str) {
        self.0.speak(tag);
    }

    /// Goes back to the result.
    pub fn leave(&self) {
        self.0.leave();
    }

    /// Has the answers forgotten.
    pub fn clear(&self) {
        self.0.clear();
    }

    /// Leaves the page for another one, and forgets.
    pub fn exit(&self) {
        self.0.exit();
    }

    /// Does what an action asks of the device. What is known at once is returned; what
    /// comes later is told.
    pub fn act(
        &self,
        action: &Action,
        store: &Store,
        root: &NodeRef,
        told: Callback<Given>,
    ) -> Option<Given> {
        let hands = &self.0;
        match action {
            Action::FileChosen(Some(input)) => {
                let given = Callback::from(move |bytes| told.emit(Given::File(bytes)));
                hands.read(input, pdf::MOST_BYTES, given);
            }
            Action::Saved(thing) => return self.file(*thing, store, told, false),
            Action::Shared(thing) => return self.file(*thing, store, told, true),
            Action::Copied(thing) => {
                let thing = *thing;
                let done = Callback::from(move |came| {
                    told.emit(Given::Copied(thing, came == Outcome::Done));
                });
                hands.copy(&make::text(store, thing), done);
            }
            Action::Printed => {
                if let Some(panel) = root.cast() {
                    hands.print(&panel);
                }
            }
            Action::HandedOff => {
                let taken = hands.hand_off(&make::text(store, Thing::HandOff));
                return Some(Given::HandedOff(taken));
            }
            _ => {}
        }
        None
    }

    fn file(
        &self,
        thing: Thing,
        store: &Store,
        told: Callback<Given>,
        is_shared: bool,
    ) -> Option<Given> {
        let Some(file) = make::file(store, thing) else {
            return Some(Given::NotMade(thing));
        };
        let done = Callback::from(move |came| {
            told.emit(match came {
                Outcome::Done if is_shared => Given::Shared(thing),
                Outcome::Done => Given::Saved(thing),
                Outcome::Shared => Given::Shared(thing),
                Outcome::Failed => Given::NotKept(thing),
                Outcome::GivenUp => Given::Nothing,
            });
        });
        if is_shared {
            self.0.share(&file, done);
        } else {
            self.0.save(&file, done);
        }
        None
    }
}
