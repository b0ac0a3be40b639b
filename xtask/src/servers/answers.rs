//! What a server answers, held against `rules.rs`: every file of the site, a second visit,
//! compression, and what is not there.

use super::programs::Running;
use super::{FOLDER, OTHERS, PAGE, gzip, rules};
use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use std::io::Read;
use std::path::Path;
use ureq::Agent;
use ureq::http::Response;

/// An answer with its whole body.
struct Answer {
    status: u16,
    head: Response<()>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        let value = self.head.headers().get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    fn has(&self, name: &str, value: &str) -> Result<()> {
        let all: Vec<_> = self.head.headers().get_all(name).iter().collect();
        ensure!(
            all.len() == 1 && all[0] == value,
            "{name} is {all:?} and should be once `{value}`"
        );
        Ok(())
    }
}

/// Asks for a path as it is, with these headers.
fn get(server: &Running, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .proxy(None)
        .build()
        .into();
    let mut request = agent.get(format!("{}/{path}", server.address));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (head, mut body) = request.call()?.into_parts();
    Ok(Answer {
        status: head.status.as_u16(),
        head: Response::from_parts(head, ()),
        body: body.with_config().limit(1 << 28).read_to_vec()?,
    })
}

pub fn check(server: &Running, site: &Path) -> Result<()> {
    let mut names = Vec::new();
    for name in below(&site.join(FOLDER), "", &mut names)? {
        file(server, site, name).with_context(|| format!("/{FOLDER}/{name}"))?;
    }
    let other = get(server, OTHERS, &[])?;
    ensure!(other.status == 200, "/{OTHERS}: status {}", other.status);
    let open = other.header("access-control-allow-origin");
    ensure!(
        open.is_empty(),
        "/{OTHERS}, the firm's own, is open to {open}"
    );
    let page = get(server, PAGE, &[])?;
    page_of_firm(&page).with_context(|| format!("/{PAGE}"))?;
    for name in [rules::SCRIPT, "tas-checklist.worksheet.js", "frame.html"] {
        again(server, name).with_context(|| format!("/{FOLDER}/{name}, once more"))?;
    }
    compressed(server, site, &names)?;
    for name in [
        "tas-checklist.xx.js",
        "split/engine-000000000000.js",
        "tas-checklist-9.9.9.js",
    ] {
        absent(server, name).with_context(|| format!("/{FOLDER}/{name}, which is not there"))?;
    }
    Ok(())
}

/// Every file below a folder, by its path in it, but for what is there to be sent compressed.
fn below<'a>(folder: &Path, above: &str, names: &'a mut Vec<String>) -> Result<&'a Vec<String>> {
    for entry in folder.read_dir()? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            below(&entry.path(), &format!("{name}/"), names)?;
        } else if name.rsplit_once('.').is_none_or(|(_, kind)| kind != "gz") {
            names.push(name);
        }
    }
    Ok(names)
}

fn file(server: &Running, site: &Path, name: &str) -> Result<()> {
    let answer = get(server, &format!("{FOLDER}/{name}"), &[])?;
    ensure!(answer.status == 200, "status {}", answer.status);
    ensure!(
        answer.body == std::fs::read(site.join(FOLDER).join(name))?,
        "another content"
    );
    let Some(media_type) = rules::media_type(name) else {
        return Ok(());
    };
    let said = answer.header("content-type");
    let kind = said.split(';').next().unwrap_or_default();
    ensure!(kind == media_type, "it is called {said}");
    if media_type != "text/html" {
        answer.has("cache-control", rules::cache(name))?;
        answer.has("access-control-allow-origin", "*")?;
        answer.has("x-content-type-options", "nosniff")?;
    }
    if let Some(policy) = rules::policy(name)? {
        answer.has("content-security-policy", &policy)?;
        answer.has("cache-control", rules::STAYS)?;
        answer.has("x-content-type-options", "nosniff")?;
    }
    Ok(())
}

fn page_of_firm(page: &Answer) -> Result<()> {
    ensure!(page.status == 200, "status {}", page.status);
    let policy = rules::policy(PAGE)?.context("the page has a policy")?;
    page.has("content-security-policy", &policy)?;
    page.has("cache-control", rules::STAYS)?;
    page.has("x-content-type-options", "nosniff")
}

/// A browser that kept the file, as it was sent to it compressed, is told to go on keeping it.
fn again(server: &Running, name: &str) -> Result<()> {
    let (path, packed) = (format!("{FOLDER}/{name}"), ("accept-encoding", "gzip"));
    let first = get(server, &path, &[packed])?;
    let (tag, day) = (first.header("etag"), first.header("last-modified"));
    let mut headers = vec![packed];
    headers.extend(
        [("if-none-match", tag), ("if-modified-since", day)]
            .iter()
            .filter(|(_, value)| !value.is_empty()),
    );
    ensure!(headers.len() > 1, "nothing to ask it anew by");
    let second = get(server, &path, &headers)?;
    ensure!(
        second.status == 304,
        "status {} for {headers:?}",
        second.status
    );
    Ok(())
}

/// Scripts and Wasm shrink on the way, and caches are told so. What was compressed ahead of
/// time is sent as it lies, where the server can.
fn compressed(server: &Running, site: &Path, names: &[String]) -> Result<()> {
    let large = names.iter().filter(|name| name.starts_with("split/"));
    for name in large.map(String::as_str).chain([rules::SCRIPT]) {
        let answer = get(
            server,
            &format!("{FOLDER}/{name}"),
            &[("accept-encoding", "gzip")],
        )?;
        answer
            .has("content-encoding", "gzip")
            .context(name.to_owned())?;
        let vary = answer.header("vary").to_ascii_lowercase();
        ensure!(vary.contains("accept-encoding"), "{name}: Vary is `{vary}`");
        let mut opened = Vec::new();
        GzDecoder::new(&answer.body[..]).read_to_end(&mut opened)?;
        let kept = std::fs::read(site.join(FOLDER).join(name))?;
        ensure!(opened == kept, "{name} opens to something else");
        if name == rules::SCRIPT && server.name != "apache2" {
            ensure!(
                answer.body == gzip(&kept)?,
                "{name} was compressed once more"
            );
        }
    }
    Ok(())
}

/// Nobody keeps for a year that a file was not there.
fn absent(server: &Running, name: &str) -> Result<()> {
    let answer = get(server, &format!("{FOLDER}/{name}"), &[])?;
    ensure!(answer.status == 404, "status {}", answer.status);
    let cache = answer.header("cache-control");
    ensure!(!cache.contains("immutable"), "Cache-Control is {cache}");
    Ok(())
}
