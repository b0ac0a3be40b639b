//! `servers`: the configurations of `platforms/hosting` in the servers that they are for.
//!
//! nginx, Apache and Caddy are started on loopback, each with the very file that a firm copies
//! and a folder that holds the release. Every file is asked for, and its headers are what
//! docs/delivery.md says; then a browser opens a page with the checklist on each. What cannot be
//! started here (IIS, Netlify, Cloudflare, GitHub, S3) is read by the tests in `files.rs`.
//!
//! Nothing is left behind: a server is a child process that ends with this one's value of it.

mod answers;
#[cfg(test)]
mod files;
mod programs;
mod rules;

use crate::manifest::{FILE, Manifest};
use crate::{journeys, setup, workspace};
use anyhow::{Context, Result, ensure};
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The folder of the site in which the release lies, as all configurations have it.
const FOLDER: &str = "tas-checklist";

/// How the names of the files begin that a firm puts there.
const COPIED: [&str; 3] = ["tas-checklist", "split/", "frame."];

/// The page with the checklist, as all of them name it.
const PAGE: &str = "checklist.html";

/// A script of the firm's own, whose name begins as one of a release does.
const OTHERS: &str = "language-switcher.js";

/// Where the configurations are, from the root.
const CONFIGURATIONS: &str = "platforms/hosting";

/// The test that opens the page in a browser, and where it is told the servers and their site.
const JOURNEY: &str = "servers::checklist_runs_behind_each_server";
const ADDRESSES: &str = "SERVER_ADDRESSES";
const SITE: &str = "SERVER_SITE";

pub fn run() -> Result<()> {
    setup::servers()?;
    let began = Instant::now();
    let place = workspace::target().join("servers");
    let site = site(&place)?;
    let mut running = Vec::new();
    for program in programs::ALL {
        let server = program.start(&place, &site)?;
        answers::check(&server, &site).with_context(|| format!("{} is wrong", server.name))?;
        println!("{}: as docs/delivery.md says", server.name);
        running.push(server);
    }
    println!("asked for every file in {} s", began.elapsed().as_secs());
    pages(&running, &site)?;
    println!("together {} s", began.elapsed().as_secs());
    Ok(())
}

/// The page of each server in a browser, under the policy that the server sends.
fn pages(running: &[programs::Running], site: &Path) -> Result<()> {
    let addresses: Vec<&str> = running.iter().map(|one| one.address.as_str()).collect();
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--locked", "--package=tas-checklist"])
        .args(["--test=browser", "--", "--exact", "--ignored", JOURNEY])
        .current_dir(workspace::root())
        .env("PATH", setup::search_path()?)
        .env(ADDRESSES, addresses.join(" "))
        .env(SITE, site);
    journeys::run(&mut cargo, 1)
}

/// Makes the folder that all of them serve: a copy of the release, a page, and for Apache its
/// file under the name that it reads.
fn site(place: &Path) -> Result<PathBuf> {
    let site = place.join("site");
    if site.exists() {
        std::fs::remove_dir_all(&site)?;
    }
    let release = site.join(FOLDER);
    copy(&workspace::dist(), &release)?;
    let versioned = format!("tas-checklist-{}.js", env!("CARGO_PKG_VERSION"));
    let script = std::fs::read(release.join(rules::SCRIPT))?;
    std::fs::write(release.join(versioned), &script)?;
    // Made ahead of time, as a firm may: what the server sends has to be this.
    std::fs::write(
        release.join(format!("{}.gz", rules::SCRIPT)),
        gzip(&script)?,
    )?;
    std::fs::write(
        site.join(PAGE),
        format!(
            "<!doctype html><script src=\"{FOLDER}/{}\"></script>\n",
            rules::SCRIPT
        ),
    )?;
    std::fs::write(site.join(OTHERS), "// The firm's own.\n")?;
    let apache = workspace::root()
        .join(CONFIGURATIONS)
        .join("apache.htaccess");
    std::fs::copy(apache, site.join(".htaccess"))?;
    Ok(site)
}

/// What a firm copies of the release: the checklist and the frame, and no page of the demo.
fn copy(dist: &Path, to: &Path) -> Result<()> {
    let files = Manifest::read(dist)?.files;
    let copied = |name: &&String| COPIED.iter().any(|start| name.starts_with(start));
    for name in files.keys().filter(copied) {
        let (from, to) = (dist.join(name), to.join(name));
        // What is made after the manifest, or was taken away by hand.
        if !from.is_file() {
            continue;
        }
        std::fs::create_dir_all(to.parent().context("a file in no folder")?)?;
        std::fs::copy(from, to)?;
    }
    ensure!(
        to.join(rules::SCRIPT).is_file(),
        "no release in {} by its {FILE}; run `cargo xtask build`",
        dist.display()
    );
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
