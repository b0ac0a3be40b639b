//! The configurations that no server on this machine can try: each says of every file what
//! `rules.rs` says. And the guide shows all of them as they are.

use super::{CONFIGURATIONS, FOLDER, PAGE, rules};
use crate::{languages, pack, process, worksheet, workspace};
use anyhow::{Context, Result, ensure};
use roxmltree::{Document, Node};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use tas_checklist::text::further::FURTHER;

fn read(name: &str) -> Result<String> {
    let file = workspace::root().join(CONFIGURATIONS).join(name);
    std::fs::read_to_string(file).with_context(|| format!("no {name}"))
}

/// The files that a firm copies, with made-up hashes and versions.
fn sample() -> Vec<String> {
    let fixed = [
        pack::FILE,
        pack::FALLBACK,
        worksheet::FILE,
        worksheet::FALLBACK,
        "frame.js",
        "frame.html",
    ];
    let mut names: Vec<String> = fixed.map(str::to_owned).into();
    names.extend(
        [
            "tas-checklist-1.2.3.js",
            "tas-checklist-1.2.3.fallback.js",
            "split/tas-checklist.js",
        ]
        .map(str::to_owned),
    );
    for role in ["engine", "fallback", "worksheet", "worksheet-fallback"] {
        names.push(format!("split/{role}-0123456789ab.js"));
    }
    names.push("split/program-0123456789ab.wasm".to_owned());
    for further in &FURTHER {
        names.push(languages::beside(further.tag));
        names.push(format!("split/language-{}-0123456789ab.js", further.tag));
    }
    names
}

#[test]
fn headers_files_say_of_every_file_what_the_guide_says() -> Result<()> {
    for host in ["netlify", "cloudflare"] {
        let file = workspace::root()
            .join(CONFIGURATIONS)
            .join(host)
            .join("_headers");
        let (names, mut node) = (sample(), Command::new("node"));
        let paths = names.iter().map(|name| format!("/{FOLDER}/{name}"));
        let page = format!("/{PAGE}");
        node.arg("headers.mjs").arg(file).args(paths).arg(&page);
        // Both hosts answer to a page's name without its end.
        node.args(["/checklist", &format!("/{FOLDER}/frame")]);
        let said = process::output_of(node.current_dir(workspace::root().join("tests/package")));
        let said = said.context("the parser is missing: run `cargo xtask setup`")?;
        let said: Value = serde_json::from_slice(&said)?;
        for name in &names {
            let headers = &said[format!("/{FOLDER}/{name}")];
            headers_of(headers, name).with_context(|| format!("{host}: {name}"))?;
        }
        headers_of(&said[&page], PAGE).with_context(|| format!("{host}: {PAGE}"))?;
        assert_eq!(said["/checklist"], said[&page], "{host}");
        assert_eq!(
            said[format!("/{FOLDER}/frame")],
            said[format!("/{FOLDER}/frame.html")],
            "{host}"
        );
    }
    Ok(())
}

/// Each header once: rules that fit the same address are added up.
fn headers_of(headers: &Value, name: &str) -> Result<()> {
    let once = |header: &str, value: &str| {
        let said = &headers[header];
        ensure!(
            *said == serde_json::json!([value]),
            "{header} is {said} and should be once `{value}`"
        );
        Ok(())
    };
    // These hosts may answer a missing file with the front page, and send the headers with it.
    once("Cache-Control", rules::STAYS)?;
    once("X-Content-Type-Options", "nosniff")?;
    if name != PAGE {
        once("Access-Control-Allow-Origin", "*")?;
    }
    match rules::policy(name)? {
        Some(policy) => once("Content-Security-Policy", &policy),
        None => Ok(()),
    }
}

/// Cloudflare takes 100 rules of 2,000 letters a line, each with one `*`.
#[test]
fn headers_files_keep_to_the_limits() -> Result<()> {
    for host in ["netlify", "cloudflare"] {
        let text = read(&format!("{host}/_headers"))?;
        let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert!(rules.len() <= 100 && text.lines().all(|line| line.len() < 2000));
        assert!(
            rules.iter().all(|rule| rule.matches('*').count() <= 1),
            "{rules:?}"
        );
        assert_eq!(
            rules.iter().collect::<BTreeSet<_>>().len(),
            rules.len(),
            "one twice"
        );
    }
    Ok(())
}

fn named<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    node.descendants()
        .filter(|one| one.has_tag_name(name))
        .collect()
}

#[test]
fn iis_is_told_types_caching_and_policies() -> Result<()> {
    let text = read("web.config")?;
    let document = Document::parse(&text)?;
    let locations = named(document.root(), "location");
    let at = |path: &str| {
        let found = locations
            .iter()
            .find(|one| one.attribute("path") == Some(path));
        found
            .copied()
            .with_context(|| format!("web.config has no {path}"))
    };
    let folder = at(FOLDER)?;
    for (kind, media_type) in [
        (".js", "text/javascript; charset=utf-8"),
        (".wasm", "application/wasm"),
    ] {
        let maps = named(folder, "mimeMap");
        let map = maps
            .iter()
            .find(|one| one.attribute("fileExtension") == Some(kind));
        let told = map.and_then(|map| map.attribute("mimeType"));
        assert_eq!(told, Some(media_type), "{kind}");
    }
    let cache = |path: &str| -> Result<Vec<String>> {
        let told = named(at(path)?, "clientCache");
        let told = told.iter().flat_map(Node::attributes);
        Ok(told.map(|one| one.value().to_owned()).collect())
    };
    assert_eq!(cache(FOLDER)?, ["DisableCache"]);
    assert_eq!(
        cache("tas-checklist/split")?,
        ["UseMaxAge", "365.00:00:00", "public, immutable"]
    );
    assert_eq!(
        cache("tas-checklist/split/tas-checklist.js")?,
        ["DisableCache", ""]
    );
    for (path, name) in [("tas-checklist/frame.html", "frame.html"), (PAGE, PAGE)] {
        let policy = rules::policy(name)?;
        assert_eq!(
            header(at(path)?, "Content-Security-Policy"),
            policy.as_deref(),
            "{path}"
        );
    }
    assert_eq!(header(folder, "Access-Control-Allow-Origin"), Some("*"));
    assert_eq!(header(folder, "X-Content-Type-Options"), Some("nosniff"));
    nothing_is_set_twice(document.root())
}

fn header<'a>(location: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    let headers = named(location, "add");
    let header = headers
        .iter()
        .find(|one| one.attribute("name") == Some(name))?;
    header.attribute("value")
}

/// IIS answers 500.19 where a type or a header is set that is there already.
fn nothing_is_set_twice(root: Node) -> Result<()> {
    for (set, key) in [("add", "name"), ("mimeMap", "fileExtension")] {
        for node in named(root, set) {
            let before = node.prev_sibling_element();
            let taken = before.filter(|one| one.has_tag_name("remove"));
            let taken = taken.and_then(|one| one.attribute(key));
            ensure!(
                taken == node.attribute(key),
                "{node:?} is not taken away before"
            );
        }
    }
    Ok(())
}

#[test]
fn every_policy_is_that_of_the_guide() -> Result<()> {
    let page = rules::policy(PAGE)?.context("a policy")?;
    let frame = rules::policy("frame.html")?.context("a policy")?;
    for name in ["nginx.conf", "apache.htaccess", "Caddyfile"] {
        let text = read(name)?;
        ensure!(
            text.contains(&page) && text.contains(&frame),
            "{name} has another policy"
        );
    }
    let meta = format!("content=\"{page}\"");
    let github = read("github-pages/checklist.html")?;
    ensure!(github.contains(&meta), "GitHub Pages has another policy");
    // A page that is kept for ten minutes needs the script that it was written for.
    ensure!(
        github.contains("tas-checklist-1.2.3.js\" integrity=\"sha384-"),
        "GitHub Pages names a file that stays"
    );
    for (name, expected) in [
        ("s3/page-policy.json", page.as_str().into()),
        ("s3/frame-policy.json", frame.as_str().into()),
        ("s3/headers-policy.json", Value::Null),
    ] {
        let policy: Value = serde_json::from_str(&read(name)?)?;
        let told = &policy["SecurityHeadersConfig"]["ContentSecurityPolicy"];
        assert_eq!(told["ContentSecurityPolicy"], expected, "{name}");
        assert_eq!(
            policy["SecurityHeadersConfig"]["ContentTypeOptions"]["Override"],
            true
        );
    }
    let origins: Value = serde_json::from_str(&read("s3/cors.json")?)?;
    assert_eq!(origins["CORSRules"][0]["AllowedOrigins"][0], "*");
    Ok(())
}

/// The script runs with a command of ours in place of Amazon's, which writes down what it is told.
#[test]
fn the_upload_gives_each_file_its_type_and_caching() -> Result<()> {
    let place = workspace::target().join("servers-upload");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let (programs, release) = (place.join("bin"), place.join("dist"));
    std::fs::create_dir_all(&programs)?;
    std::fs::create_dir_all(release.join("split"))?;
    for name in sample() {
        std::fs::write(release.join(name), "")?;
    }
    let aws = programs.join("aws");
    std::fs::write(
        &aws,
        "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\t' \"$word\"; done\necho\n",
    )?;
    process::output_of(Command::new("chmod").arg("755").arg(&aws))?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(programs).chain(std::env::split_paths(&path));
    let script = workspace::root().join(CONFIGURATIONS).join("s3/upload.sh");
    let mut upload = Command::new("sh");
    upload.arg(script).arg(&release).arg("s3://bucket/check");
    let said = process::output_of(upload.env("PATH", std::env::join_paths(folders)?))?;
    uploaded(&String::from_utf8(said)?, &release)
}

fn uploaded(said: &str, release: &Path) -> Result<()> {
    let mut put = BTreeSet::new();
    for line in said.lines() {
        let words: Vec<&str> = line.trim_end().split('\t').collect();
        ensure!(words.len() == 8 && words[..2] == ["s3", "cp"], "{line}");
        let name = words[3]
            .strip_prefix("s3://bucket/check/")
            .context("another place")?;
        assert_eq!(Path::new(words[2]), release.join(name));
        assert_eq!(
            words[4..6],
            ["--cache-control", rules::cache(name)],
            "{name}"
        );
        let kind = words[7].split(';').next();
        assert_eq!(kind, rules::media_type(name), "{name}");
        assert!(put.insert(name.to_owned()), "{name} twice");
    }
    assert_eq!(put, sample().into_iter().collect());
    ensure!(
        said.trim_end()
            .lines()
            .last()
            .is_some_and(|last| last.contains("frame.html")),
        "the order"
    );
    Ok(())
}

/// A block of docs/hosting.md that is named after a file is that file, and each file has one.
#[test]
fn the_guide_shows_the_files_as_they_are() -> Result<()> {
    let guide = std::fs::read_to_string(workspace::root().join("docs/hosting.md"))?;
    let mut shown = BTreeSet::new();
    for block in guide.split("\n```").skip(1).step_by(2) {
        let (head, text) = block.split_once('\n').context("a block without an end")?;
        let start = format!("{CONFIGURATIONS}/");
        let Some(name) = head
            .split(' ')
            .nth(1)
            .and_then(|path| path.strip_prefix(&start))
        else {
            continue;
        };
        ensure!(
            format!("{text}\n") == read(name)?,
            "docs/hosting.md shows another {name}"
        );
        shown.insert(name.to_owned());
    }
    // Cloudflare's is Netlify's but for the names.
    let cloudflare = read("netlify/_headers")?.replace("Netlify", "Cloudflare Pages");
    assert_eq!(read("cloudflare/_headers")?, cloudflare);
    shown.insert("cloudflare/_headers".to_owned());
    assert_eq!(shown, kept(&workspace::root().join(CONFIGURATIONS), "")?);
    Ok(())
}

/// What is in a folder and says something.
fn kept(folder: &Path, above: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in folder.read_dir()? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            names.append(&mut kept(&entry.path(), &format!("{name}/"))?);
        } else if entry.metadata()?.len() > 0 {
            names.insert(name);
        }
    }
    Ok(names)
}
