//! What the checkers came to, by state, for people and for the test.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::checkers::{Checker, Finding};
use super::reviewed::REVIEWED;
use crate::visits::screen_of;

/// Open and reviewed findings.
type Counts = (usize, usize);

/// Everything found, by language and state, then by checker and look.
#[derive(Default)]
pub struct Table {
    states: Vec<(&'static str, &'static str)>,
    counts: BTreeMap<(usize, Checker, &'static str), Counts>,
    open: Vec<String>,
    kinds: BTreeMap<String, usize>,
    used: BTreeSet<usize>,
}

impl Table {
    /// Adds what one checker found in one state.
    pub fn add(
        &mut self,
        language: &'static str,
        state: &'static str,
        checker: Checker,
        look: &'static str,
        found: Vec<Finding>,
    ) {
        let here = (language, state);
        let row = self.states.iter().position(|one| *one == here);
        let row = row.unwrap_or_else(|| {
            self.states.push(here);
            self.states.len() - 1
        });
        let counts = self.counts.entry((row, checker, look)).or_default();
        for finding in found {
            let known = REVIEWED
                .iter()
                .position(|one| one.covers(checker, &finding));
            if let Some(known) = known {
                self.used.insert(known);
                counts.1 += 1;
                continue;
            }
            counts.0 += 1;
            let Finding {
                rule, target, what, ..
            } = finding;
            let kind = format!("{} {rule}", checker.name());
            *self.kinds.entry(kind).or_default() += 1;
            let checker = checker.name();
            self.open.push(format!(
                "{checker} {rule} on `{state}` ({language}, {look})\n    {target}\n    {what}"
            ));
        }
    }

    /// Prints the table, keeps it in `target/accessibility`, and fails if anything is open
    /// or a reviewed finding is not found any more.
    pub fn assert_nothing_open(&self) {
        let table = self.words(|state| state);
        let screens = self.words(screen_of);
        println!("open (reviewed) findings by state\n\n{table}\nand by screen\n\n{screens}");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/accessibility");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("states.md"), table + &screens).expect("the table is kept");
        std::fs::write(folder.join("open.txt"), self.open.join("\n\n")).expect("and what is open");
        assert!(
            self.open.is_empty(),
            "{} open, by rule {:#?}; the first:\n{}\nall are in {}",
            self.open.len(),
            self.kinds,
            self.open[..self.open.len().min(5)].join("\n\n"),
            folder.join("open.txt").display(),
        );
        let mut left = REVIEWED.iter().enumerate();
        let unused = left.find(|(at, _)| !self.used.contains(at));
        if let Some((_, one)) = unused {
            let (checker, rule, about, why) = (one.checker.name(), one.rule, one.about, one.why);
            panic!("reviewed, but not found any more: {checker} {rule} `{about}`: {why}");
        }
    }

    /// One line for each state, or for each screen with all its states: what is open, and
    /// what was reviewed.
    fn words(&self, line: fn(&'static str) -> &'static str) -> String {
        let columns = self.columns();
        let mut lines: Vec<(String, usize, BTreeMap<_, Counts>)> = Vec::new();
        for (row, (language, state)) in self.states.iter().enumerate() {
            let name = format!("{} ({language})", line(state));
            let at = lines.iter().position(|(known, ..)| *known == name);
            let at = at.unwrap_or_else(|| {
                lines.push((name, 0, BTreeMap::new()));
                lines.len() - 1
            });
            lines[at].1 += 1;
            for column in &columns {
                let counts = self.counts.get(&(row, column.0, column.1));
                let (open, reviewed) = counts.copied().unwrap_or_default();
                let sum: &mut Counts = lines[at].2.entry(*column).or_default();
                *sum = (sum.0 + open, sum.1 + reviewed);
            }
        }
        let mut words = String::from("| screen | states |");
        for (checker, look) in &columns {
            let _ = write!(words, " {}, {look} |", checker.name());
        }
        let _ = write!(words, "\n|---|---|{}", "---|".repeat(columns.len()));
        for (name, states, counts) in lines {
            let _ = write!(words, "\n| {name} | {states} |");
            for (open, reviewed) in counts.values() {
                let _ = write!(words, " {open} ({reviewed}) |");
            }
        }
        words.push('\n');
        words
    }

    fn columns(&self) -> BTreeSet<(Checker, &'static str)> {
        let columns = self.counts.keys();
        columns
            .map(|(_, checker, look)| (*checker, *look))
            .collect()
    }
}
