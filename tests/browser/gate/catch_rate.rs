//! How much of what is wrong the three checkers find: they look at the test cases of the
//! W3C's rules for accessibility testing (ACT), each of which is known to fail or to pass.
//!
//! It runs only where `ACT_CASES_DIR` says where the folder `content-assets/wcag-act-rules`
//! of github.com/w3c/wcag-act-rules is; the cases are not ours to hand on. It judges
//! nothing: ACCESSIBILITY.md tells what it came to.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::alfa::Alfa;
use super::checkers::{Checker, Checkers, Finding, axe, ibm, written};
use super::reviewed::REVIEWED;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::site::{Policy, Reply, Site};

/// Where the cases expect to be served.
const PLACE: &str = "/WAI/content-assets/wcag-act-rules/";

/// The rules about what the checklist is made of.
const CONCERNED: &[&str] = &[
    // Names of controls, links, groups and headings.
    "97a4e1", "e086e5", "c487ae", "2t702h", "ffd0e9", "2ee8b8", "cc0f0a", "b49b2e", "aizyf1",
    "5effbb", "b20e66", "fd3a94", "36b590", "73f2c2",
    // ARIA: roles, states, properties, and what is hidden.
    "674b10", "6a7281", "5f99a7", "4e8ab6", "ff89c9", "bc4a75", "5c01ea", "kb1m8s", "307n5z",
    "6cfa84", "46ca7f", "7d6734", // Keyboard and focus.
    "0ssw9k", "oj04fd", "80af7b", "ebe86a", "a1b64e",
    // Seeing: contrast, spacing, zoom, orientation, and words about places.
    "afw4f7", "24afc2", "9e45ec", "78fd32", "59br37", "b4f0c3", "b33eff", "9bd38c", "efbfc7",
    // Language, and a frame around.
    "b5c3f8", "bf051a", "de46e4", "off6ek", "ucwvc8", "cae760", "akn7bn",
];

/// A page on which nothing is wrong but that it is bare: what is found here says nothing
/// about a case. Those about the page's language are held against one that has it.
const BARE: [&str; 2] = [
    "<!doctype html><html><body><p>A sentence of some words.</p></body></html>",
    "<!doctype html><html lang=\"en\"><body><p>A sentence of some words.</p></body></html>",
];

/// The rules about the language of the page as a whole.
const ABOUT_LANGUAGE: [&str; 3] = ["b5c3f8", "bf051a", "ucwvc8"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    rule_id: String,
    rule_name: String,
    expected: String,
    relative_path: String,
}

#[derive(Deserialize)]
struct Cases {
    testcases: Vec<Case>,
}

/// One rule of a checker that says something of a page: who, its name, and whether it only
/// asks a person to look.
type Said = BTreeSet<(Checker, String, bool)>;

/// Cases, and those in which something was found.
#[derive(Default)]
struct Count {
    cases: usize,
    /// By each checker, where it says that something is wrong.
    found: [usize; 3],
    by_any: usize,
    /// The same with what a person is only asked to look at.
    with_questions: usize,
    /// By something that is not said of any case of the rule that passes.
    told_apart: usize,
}

impl Count {
    fn add<'a>(
        &mut self,
        said: impl Iterator<Item = &'a (Checker, String, bool)>,
        elsewhere: &Said,
    ) {
        let said: Said = said.cloned().collect();
        let by = |checker| said.iter().any(|(by, _, asks)| *by == checker && !asks);
        let found = Checker::ALL.map(by);
        self.cases += 1;
        for (sum, found) in self.found.iter_mut().zip(found) {
            *sum += usize::from(found);
        }
        self.by_any += usize::from(found.contains(&true));
        self.with_questions += usize::from(!said.is_empty());
        self.told_apart += usize::from(!said.is_subset(elsewhere));
    }

    fn words(&self) -> String {
        let Self {
            cases,
            found: [axe, ibm, alfa],
            by_any,
            with_questions,
            told_apart,
        } = self;
        format!("{cases} | {axe} | {ibm} | {alfa} | {by_any} | {with_questions} | {told_apart}")
    }
}

#[test]
fn catch_rate() {
    let Some(folder) = env::var_os("ACT_CASES_DIR").map(PathBuf::from) else {
        return;
    };
    let cases = fs::read_to_string(folder.join("testcases.json")).expect("testcases.json");
    let Cases { mut testcases } = serde_json::from_str(&cases).expect("the cases");
    testcases.retain(|case| CONCERNED.contains(&&*case.rule_id) && case.expected != "inapplicable");
    let mut pages: Vec<_> = BARE.iter().map(|page| Err(*page)).collect();
    pages.extend(testcases.iter().map(|case| Ok(&*case.relative_path)));
    let found = look(&folder, &pages);
    let (bare, found) = found.split_at(BARE.len());

    let cases: Vec<(&Case, Said)> = testcases
        .iter()
        .zip(found)
        .map(|(case, said)| {
            let about_language = ABOUT_LANGUAGE.contains(&&*case.rule_id);
            (case, said - &bare[usize::from(about_language)])
        })
        .collect();
    let mut all: [Count; 2] = Default::default();
    let rules: BTreeSet<_> = testcases
        .iter()
        .map(|case| (&case.rule_name, &case.rule_id))
        .collect();
    println!(
        "| rule | failed | axe-core | Equal Access | Alfa | together | asked too | told apart \
         | passed | axe-core | Equal Access | Alfa | any | asked too | - |\n|---{}|",
        "|---".repeat(14)
    );
    for (name, id) in rules {
        let of_rule = || {
            cases
                .iter()
                .filter(|(case, _)| (&case.rule_name, &case.rule_id) == (name, id))
        };
        let is_passed = |(case, _): &&(&Case, Said)| case.expected == "passed";
        let passed: Said = of_rule()
            .filter(is_passed)
            .flat_map(|(_, said)| said.clone())
            .collect();
        let mut here: [Count; 2] = Default::default();
        for (case, said) in of_rule() {
            let sort = usize::from(case.expected == "passed");
            here[sort].add(said.iter(), &passed);
            all[sort].add(said.iter(), &passed);
        }
        println!(
            "| {name} ({id}) | {} | {} |",
            here[0].words(),
            here[1].words()
        );
    }
    println!("| all | {} | {} |", all[0].words(), all[1].words());
}

/// What each checker finds on each page: the rules by name.
fn look(folder: &Path, pages: &[Result<&str, &'static str>]) -> Vec<Said> {
    let (browser, checkers) = (Browser::start(Engine::Chromium), Checkers::load());
    let mut alfa = Alfa::start();
    let site = served(folder.to_owned());
    let mut found = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let address = match page {
            Ok(path) => format!("{PLACE}{path}"),
            Err(_) => format!("/bare-{number}.html"),
        };
        eprintln!("{number} of {}: {address}", pages.len());
        browser.visit(&site.page(address.trim_start_matches('/')));
        checkers.inject(&browser);
        let mut here = Said::new();
        here.extend(rules(Checker::Axe, axe(&browser)));
        here.extend(rules(Checker::Ibm, ibm(&browser)));
        alfa.read(written(&browser));
        found.push(here);
    }
    for (here, by_alfa) in found.iter_mut().zip(alfa.findings()) {
        here.extend(rules(Checker::Alfa, by_alfa));
    }
    found
}

/// The rules of what the gate would not let pass: a rule that it does not follow at all
/// finds nothing here either.
fn rules(checker: Checker, found: Vec<Finding>) -> Said {
    let followed = |one: &Finding| {
        let mut reviewed = REVIEWED.iter();
        !reviewed.any(|known| known.about.is_empty() && known.covers(checker, one))
    };
    let found = found.into_iter().filter(followed);
    found.map(|one| (checker, one.rule, one.asks)).collect()
}

fn served(folder: PathBuf) -> Site {
    Site::staged(Policy::Open, move |asked| {
        let path = asked.strip_prefix("host ")?.split('?').next()?;
        if let Some(number) = path.strip_prefix("/bare-") {
            let number: usize = number.strip_suffix(".html")?.parse().ok()?;
            return BARE.get(number).map(|page| Reply::Page((*page).to_owned()));
        }
        let file = folder.join(path.strip_prefix(PLACE)?);
        let content = fs::read(&file).ok()?;
        let extension = file.extension().and_then(|one| one.to_str());
        let media_type = match extension {
            Some("html") => "text/html; charset=utf-8",
            Some("xhtml") => "application/xhtml+xml",
            Some("svg") => "image/svg+xml",
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("png") => "image/png",
            Some("jpg") => "image/jpeg",
            _ => "application/octet-stream",
        };
        Some(Reply::File(media_type, content))
    })
}
