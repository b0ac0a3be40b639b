//! Every list of conditions in the register, with its second reading: one place
//! from which the agreement of the two and the mutants of the law are made.
//!
//! A new list of rules is one more line of [`LISTS`].

use super::reading::{Told, Verdict, clinic, criteria, deadlines, emergency, exceptions};
use super::reading::{notes, outcome, routes, steps};
use tas_checklist::domain::{Condition, Register};

/// A list of rules of the register, and the condition of each that is read here.
pub struct List {
    /// What it is called in reports.
    pub name: &'static str,
    /// How many rules it holds.
    pub len: fn(&Register) -> usize,
    /// The id of a rule.
    pub id: fn(&Register, usize) -> &'static str,
    /// The condition of a rule.
    pub condition: fn(&Register, usize) -> Condition,
    /// The register with another condition there.
    pub with: fn(&Register, usize, Condition) -> Register,
    /// The same condition in the second reading; `None` where what follows from it
    /// is compared instead.
    pub reading: Option<fn(Told, &Register, usize) -> Verdict>,
}

/// A condition of the register that stands alone.
macro_rules! alone {
    ($name:literal, $field:ident, $reading:path) => {
        List {
            name: $name,
            len: |_| 1,
            id: |_, _| "",
            condition: |register, _| register.$field,
            with: |register, _, condition| Register {
                $field: condition,
                ..*register
            },
            reading: Some(|told, _, _| $reading(told)),
        }
    };
}

/// A condition of each rule in a list.
macro_rules! each {
    ($name:literal, $list:ident, $field:ident, $reading:path) => {
        List {
            reading: Some(|told, register, index| $reading(told, register.$list[index].id)),
            ..each!($name, $list, $field)
        }
    };
    ($name:literal, $list:ident, $field:ident) => {
        List {
            name: $name,
            len: |register| register.$list.len(),
            id: |register, index| register.$list[index].id.id(),
            condition: |register, index| register.$list[index].$field,
            with: |register, index, condition| Register {
                $list: changed(register.$list, index, |rule| rule.$field = condition),
                ..*register
            },
            reading: None,
        }
    };
}

/// Every list.
pub static LISTS: [List; 12] = [
    alone!("scope", scope, outcome::scope),
    alone!("deadline scope", deadline_scope, outcome::not_state),
    alone!("emergency", emergency, emergency::emergency),
    alone!("clinic scope", clinic_scope, clinic::worth_asking),
    each!("criterion", criteria, condition, criteria::meets),
    each!("what suffices of", criteria, suffices, criteria::suffices),
    each!("exception", exceptions, condition, exceptions::applies),
    each!("deadline", deadlines, condition, deadlines::concerns),
    each!("start of deadline", deadlines, dated),
    each!("route", routes, condition, routes::leads),
    each!("step", steps, condition, steps::fits),
    each!("note", notes, condition, notes::fits),
];

/// A condition of the register: the list, and the place in it.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The list.
    pub list: &'static List,
    /// The place in it.
    pub index: usize,
}

impl Rule {
    /// Every condition of the register.
    pub fn every(register: &Register) -> Vec<Self> {
        let lists = LISTS.iter();
        lists
            .flat_map(|list| (0..(list.len)(register)).map(move |index| Self { list, index }))
            .collect()
    }

    /// Its name in reports, as in `criterion 5`.
    pub fn name(self, register: &Register) -> String {
        let id = (self.list.id)(register, self.index);
        format!("{} {id}", self.list.name).trim_end().to_owned()
    }

    /// The condition.
    pub fn condition(self, register: &Register) -> Condition {
        (self.list.condition)(register, self.index)
    }

    /// The register with another condition here.
    pub fn with(self, register: &Register, condition: Condition) -> Register {
        (self.list.with)(register, self.index, condition)
    }
}

/// A list with one of its entries changed. It lives as long as the test.
pub fn changed<T: Copy>(
    list: &'static [T],
    index: usize,
    change: impl FnOnce(&mut T),
) -> &'static [T] {
    let mut list = list.to_vec();
    change(&mut list[index]);
    leaked(list)
}

/// A list that lives as long as the test.
pub fn leaked<T>(list: Vec<T>) -> &'static [T] {
    Box::leak(list.into_boxed_slice())
}
