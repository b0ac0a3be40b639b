//! Tests of the browser that a task starts something for and then calls by name.
//!
//! Cargo is content where no test has that name any more; a task that tried nothing is not.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Runs `cargo test`, shows what it says, and fails unless so many tests passed.
pub fn run(cargo: &mut Command, expected: usize) -> Result<()> {
    let mut running = cargo
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let said = running.stdout.take().context("its output")?;
    let mut passed = 0;
    for line in BufReader::new(said).lines() {
        let line = line?;
        passed += passed_of(&line).unwrap_or(0);
        println!("{line}");
    }
    let status = running.wait()?;
    ensure!(status.success(), "the tests in browsers fail ({status})");
    ensure!(
        passed == expected,
        "{passed} tests ran and not {expected}: the task calls tests that are not there, or does not know of all"
    );
    Ok(())
}

/// How many tests passed, in the line in which the test program says so.
fn passed_of(line: &str) -> Option<usize> {
    let (_, rest) = line.split_once("test result: ok. ")?;
    rest.split_once(" passed")?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{passed_of, run};
    use std::process::Command;

    #[test]
    fn a_test_that_is_not_there_is_no_success() {
        let said = |many| {
            let line = format!("test result: ok. {many} passed; 0 failed; 1 ignored");
            let mut echo = Command::new("echo");
            echo.arg(line);
            echo
        };
        assert!(run(&mut said(1), 1).is_ok());
        assert!(run(&mut said(0), 1).is_err());
        assert!(run(&mut Command::new("false"), 0).is_err());
        assert_eq!(passed_of("test a ... ok"), None);
    }
}
