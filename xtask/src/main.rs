//! Build tasks, run as `cargo xtask <task>`.
//!
//! This is the only way to make the packed file: `trunk` calls it too. It
//! decides nothing that a visitor sees; words, rules and styles come from the
//! package it packs.

mod api;
mod bench;
mod beside;
mod bindgen;
mod build;
mod compatibility;
mod compile;
mod configurator;
mod css;
mod deny;
mod fallback;
mod frame;
mod guides;
mod join;
mod journeys;
mod languages;
mod lighthouse;
#[cfg(test)]
mod links;
mod loader;
mod manifest;
mod minify;
mod node;
mod npm;
mod opening;
mod pack;
mod page;
mod pages;
mod pictures;
mod platforms;
mod plugin;
mod process;
mod program;
mod python;
mod release;
mod reproducible;
mod rulebook;
mod serve;
mod servers;
mod setup;
mod short_names;
mod size;
mod snippet;
mod soak;
mod split;
mod static_help;
mod styles;
mod test;
mod trunk;
mod wasm_opt;
mod worksheet;
mod workspace;
mod yew_host;

use anyhow::{Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <task>

  setup            install what the tests need: browsers, drivers, npm and Python packages
  build            write dist/: the packed file, its fallback, the split build, the
                   frame, the configurator, the demo pages, the guides, the rulebook,
                   snippet.html, manifest.json
  pages            write the pages of dist/ anew, where `build` made the rest
  pack             write dist/npm/ and the npm package's tarball from what `build` made
  api              write custom-elements.json, types/ and public-names.txt from the public
                   names in the code
  release          write target/release-files/tas-checklist-<version>.zip with all that a
                   firm is given, and try it; refuses what is not fit to be released, and
                   with --rehearse only says so and takes dist/ as it is
  plugin           write dist/wordpress/ and the zip of the plugin, from what `build` made
  platforms        try the plugin in a WordPress that lives as long; as root on Debian it
                   installs PHP and MariaDB
  trial            build once more for the browser tests, which may make that one fail
  serve            build and serve the configurator and the demo on this computer
  servers          try platforms/hosting with nginx, Apache and Caddy on this computer
  test             everything: setup, lints, build, all tests, size; with --full
                   every fixture in every browser, and docs/compatibility.md anew
  pictures         take how a few screens look for how they should, and draw all of them
                   on docs/contact-sheet.png
  audit            look up the known faults of all dependencies; needs the network
  reproducible     build dist/ once more, from a copy in another folder, and compare
  soak             what takes too long for `test`, with its figures
  bench            say how many outcomes a second one core decides, and the goal
  rulebook         write RULES.md and dist/rulebook.html, for a lawyer to read and sign
  lighthouse       weigh the pages of dist/ with Lighthouse; fail under 95 in a category
  size             say what each part weighs; fail over the budget
  trunk            the hook that Trunk calls; not for people";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["setup"] => setup::run(),
        ["build"] => build::release(),
        ["pages"] => pages::run(),
        ["pack"] => npm::run(),
        ["plugin"] => plugin::run(),
        ["platforms"] => platforms::run(),
        ["api"] => api::run(),
        ["release"] => release::run(),
        ["release", "--rehearse"] => release::rehearse(),
        ["trial"] => build::trial(),
        ["serve"] => serve::run(),
        ["servers"] => servers::run(),
        ["test"] => test::run(),
        ["pictures"] => pictures::run(),
        ["audit"] => deny::audit(),
        ["reproducible"] => reproducible::run(),
        ["soak"] => soak::run(),
        ["test", "--full"] => test::full(),
        ["bench"] => bench::run(),
        ["rulebook"] => rulebook::run(),
        ["lighthouse"] => lighthouse::run(),
        ["size"] => size::run(),
        ["trunk"] => trunk::run(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("no such task: {}\n\n{USAGE}", other.join(" ")),
    }
}
