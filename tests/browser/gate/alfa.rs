//! Alfa, which runs in Node on pages that the browser has written down.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use super::checkers::{Finding, folder};
use super::findings;
use crate::engine::program;

/// A running Alfa. It reads pages in order while the browser goes on to the next.
pub struct Alfa {
    pages: Sender<String>,
    reader: JoinHandle<Vec<Vec<Finding>>>,
    process: Child,
}

impl Alfa {
    /// Starts it; it ends with its input.
    pub fn start() -> Self {
        let mut node = Command::new(program(&["node"], "install Node 20 or newer"));
        node.arg("gate/alfa.mjs").current_dir(folder());
        let node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = node.expect("node starts");
        let (input, output) = (process.stdin.take(), process.stdout.take());
        let input = input.expect("stdin was asked for");
        let output = BufReader::new(output.expect("stdout was asked for"));
        let (pages, waiting) = channel::<String>();
        let reader = thread::spawn(move || {
            let mut input = input;
            let mut answers = output.lines();
            let answer = |page: String| answer_to(&mut input, &mut answers, &page);
            waiting.into_iter().map(answer).collect()
        });
        Self {
            pages,
            reader,
            process,
        }
    }

    /// Hands it a page, as JSON.
    pub fn read(&mut self, page: String) {
        self.pages.send(page).expect("Alfa still reads");
    }

    /// Waits for what it found in each page, in order.
    pub fn findings(self) -> Vec<Vec<Finding>> {
        let Self {
            pages,
            reader,
            mut process,
        } = self;
        drop(pages);
        let found = reader.join().expect("Alfa answers to every page");
        let ended = process.wait().expect("Alfa ends with its input");
        assert!(ended.success(), "Alfa ended with {ended}");
        found
    }
}

fn answer_to(
    input: &mut ChildStdin,
    answers: &mut impl Iterator<Item = std::io::Result<String>>,
    page: &str,
) -> Vec<Finding> {
    writeln!(input, "{page}").expect("Alfa takes the page");
    let answer = answers.next().expect("Alfa answers").expect("in UTF-8");
    findings(serde_json::from_str(&answer).expect("and in JSON"))
}
