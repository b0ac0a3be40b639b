//! `lighthouse`: what Lighthouse says of the pages of a release, and the least that it may.
//!
//! Lighthouse works out how fast a page is on a slow phone, from a run on this computer.
//! That figure varies with what else the computer does, so `test` only prints it, and
//! fails over the other categories, which do not vary. This task takes the median of
//! several runs and fails over each. Nothing is sent anywhere: see `measure.mjs`.

use crate::{node, process, setup, workspace};
use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Instant;

/// Of a hundred, in each category.
const LEAST: u32 = 95;

const PERFORMANCE: &str = "performance";
const ALL: [&str; 4] = [PERFORMANCE, "accessibility", "best-practices", "seo"];

/// The pages, one of each kind, and the categories that count there. The demo is of an
/// invented firm and asks search engines to leave it out, which is what "seo" takes
/// points for.
const PAGES: [(&str, &[&str]); 3] = [
    ("index.html", &ALL),
    ("demo.html", &[PERFORMANCE, ALL[1], ALL[2]]),
    ("docs/csp.html", &ALL),
];

/// How often each page is loaded for a median.
const RUNS: usize = 3;

#[derive(Deserialize)]
struct Report {
    origin: String,
    found: Vec<Measured>,
}

#[derive(Deserialize)]
struct Measured {
    page: String,
    runs: Vec<Run>,
}

#[derive(Deserialize)]
struct Run {
    scores: BTreeMap<String, u32>,
    losses: BTreeMap<String, Vec<Loss>>,
    requests: Vec<String>,
}

impl Run {
    fn score(&self, category: &str) -> u32 {
        self.scores.get(category).copied().unwrap_or_default()
    }
}

/// An audit that cost points of a category's hundred.
#[derive(Deserialize)]
struct Loss {
    id: String,
    points: f64,
    value: String,
    at: Vec<String>,
}

/// All categories count, by the median.
pub fn run() -> Result<()> {
    judge(&measure(RUNS)?, &ALL)
}

/// One run of each page; how fast it is is told and does not count.
pub fn once() -> Result<()> {
    judge(&measure(1)?, &ALL[1..])
}

fn measure(runs: usize) -> Result<Report> {
    let folder = workspace::root().join("tests/lighthouse");
    node::install(&folder)?;
    let began = Instant::now();
    let dist = workspace::dist();
    let mut node = Command::new("node");
    node.arg(folder.join("measure.mjs"))
        .arg(&dist)
        .arg(runs.to_string());
    for (page, _) in PAGES {
        let file = dist.join(page);
        ensure!(
            file.is_file(),
            "no {}: run `cargo xtask build`",
            file.display()
        );
        node.arg(page);
    }
    let chromium = process::find("chromium").or_else(|| process::find("google-chrome"));
    node.env(
        "CHROME_PATH",
        chromium.context("Lighthouse needs Chromium (Debian: `apt-get install chromium`)")?,
    );
    let said = process::output_of(node.env("PATH", setup::search_path()?))?;
    println!(
        "{} pages, {runs} run(s) each: {} s",
        PAGES.len(),
        began.elapsed().as_secs()
    );
    serde_json::from_slice(&said).context("Lighthouse said something else than was asked")
}

/// Prints what each page got, and fails where that is too little, with what it lost.
fn judge(report: &Report, counted: &[&str]) -> Result<()> {
    let mut short = Vec::new();
    for (page, _) in PAGES {
        let is_told = report.found.iter().any(|found| found.page == page);
        ensure!(is_told, "Lighthouse told nothing of {page}");
    }
    println!("{:<20}{:>40}", "page", ALL.join("  "));
    for Measured { page, runs } in &report.found {
        let outside = runs.iter().flat_map(|run| &run.requests);
        let outside: Vec<_> = outside
            .filter(|url| !url.starts_with(&report.origin) && !url.starts_with("data:"))
            .collect();
        ensure!(outside.is_empty(), "{page} asked for {outside:?}");
        let scores = ALL.map(|category| median(runs, category));
        println!("{page:<20}{scores:?}");
        let asked = PAGES.iter().find(|(name, _)| name == page);
        let asked = asked.map_or(&ALL[..], |(_, categories)| categories);
        for (category, score) in ALL.into_iter().zip(scores) {
            if counted.contains(&category) && asked.contains(&category) && score < LEAST {
                short.push(format!(
                    "{page} has {score} in {category}, and {LEAST} are asked for:\n{}",
                    lost(runs, category)
                ));
            }
        }
    }
    if !short.is_empty() {
        bail!("{}", short.join("\n"));
    }
    Ok(())
}

fn median(runs: &[Run], category: &str) -> u32 {
    middle(runs, category).map_or(0, |run| run.score(category))
}

/// The run whose score is the median.
fn middle<'a>(runs: &'a [Run], category: &str) -> Option<&'a Run> {
    let mut runs: Vec<&Run> = runs.iter().collect();
    runs.sort_by_key(|run| run.score(category));
    runs.get(runs.len() / 2).copied()
}

/// What cost points in the run that counts.
fn lost(runs: &[Run], category: &str) -> String {
    let losses = middle(runs, category).and_then(|run| run.losses.get(category));
    let lines = losses.into_iter().flatten().map(|loss| {
        let Loss {
            id,
            points,
            value,
            at,
        } = loss;
        format!("  -{points} {id} {value} {}", at.join(", "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{ALL, PAGES, Report, judge};
    use anyhow::Result;
    use serde_json::json;

    /// A report of the pages of the release, each in three runs.
    fn report(performance: [u32; 3], seo: u32, request: &str) -> Result<Report> {
        let runs = performance.map(|performance| {
            json!({
                "scores": { "performance": performance, "accessibility": 100,
                    "best-practices": 100, "seo": seo },
                "losses": {
                    "seo": [{ "id": "is-crawlable", "points": 31, "value": "", "at": ["head"] }],
                    "performance": [{ "id": "speed-index", "points": 100 - performance,
                        "value": "", "at": [] }],
                },
                "requests": [request],
            })
        });
        Ok(serde_json::from_value(json!({
            "origin": "http://127.0.0.1:1",
            "found": PAGES.map(|(page, _)| json!({ "page": page, "runs": runs })),
        }))?)
    }

    const OWN: &str = "http://127.0.0.1:1/docs/csp.html";

    #[test]
    fn the_median_counts_and_what_cost_points_is_named() -> Result<()> {
        judge(&report([20, 96, 99], 100, OWN)?, &ALL)?;
        let said = judge(&report([94, 99, 20], 100, OWN)?, &ALL);
        let said = said.map_or_else(|error| error.to_string(), |()| String::new());
        assert!(said.contains("-6 speed-index"), "{said}");
        judge(&report([20, 94, 99], 100, OWN)?, &ALL[1..])?;
        let said = judge(&report([99, 99, 99], 69, OWN)?, &ALL);
        let said = said.map_or_else(|error| error.to_string(), |()| String::new());
        assert!(
            said.contains("69 in seo") && said.contains("is-crawlable"),
            "{said}"
        );
        Ok(())
    }

    #[test]
    fn a_page_of_which_nothing_is_told_is_an_error() -> Result<()> {
        let mut report = report([99; 3], 100, OWN)?;
        report.found.pop();
        assert!(judge(&report, &ALL).is_err());
        Ok(())
    }

    #[test]
    fn a_request_to_another_site_is_an_error() -> Result<()> {
        let report = report([99; 3], 100, "https://elsewhere.example/x.js")?;
        assert!(judge(&report, &ALL).is_err());
        Ok(())
    }
}
