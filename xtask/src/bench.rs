//! `bench`: how many outcomes a second one core decides, against the goal.
//!
//! Not part of `test`: the figure belongs to the computer that it was measured on,
//! and `benches/decisions.rs` prints the ratio that does not.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Outcomes per second on one core that the engine is to reach.
const GOAL: u64 = 1_000_000;

/// What the benchmark writes before such a figure.
const FIGURE: &str = "outcomes per second: ";

pub fn run() -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["bench", "--quiet", "--locked", "--no-default-features"])
        .args(["--package=tas-checklist", "--bench=decisions"])
        .current_dir(workspace::root());
    let printed = String::from_utf8(process::output_of(&mut cargo)?)?;
    print!("{printed}");
    let slowest = slowest(&printed).context("the benchmark printed no figure")?;
    judge(slowest)
}

/// The lowest of the figures, which is the one that is judged.
fn slowest(printed: &str) -> Option<u64> {
    let figures = printed.lines().filter_map(|line| {
        let figure = line.trim_start().strip_prefix(FIGURE)?;
        figure.split(' ').next()?.parse().ok()
    });
    figures.min()
}

fn judge(figure: u64) -> Result<()> {
    if figure < GOAL {
        bail!("the goal of {GOAL} outcomes per second on one core is not met: {figure}");
    }
    println!("\nthe goal of {GOAL} outcomes per second on one core is met: {figure}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{GOAL, judge, slowest};

    #[test]
    fn the_slowest_figure_counts() {
        let printed = "worked cases: 38 cases\n  outcomes per second: 30 (2 ns each)\n  \
            assessments per second: 1 (9 ns each)\n  outcomes per second: 20 (3 ns each)\n";
        assert_eq!(slowest(printed), Some(20));
        assert_eq!(slowest("nothing measured"), None);
    }

    #[test]
    fn the_goal_itself_is_met() {
        assert!(judge(GOAL).is_ok());
        assert!(judge(GOAL - 1).is_err());
    }
}
