//! A firm's site for one test: host pages on one loopback origin and the
//! packed file on another, as with a CDN, with every request written down.
//!
//! It is a test instrument, not a web server: one thread per connection, no
//! keep-alive, and only the few headers that the tests are about.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::hosts::supplies;

/// What the host pages allow, by their Content-Security-Policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// No policy at all, as on most sites.
    Open,
    /// Nothing is forbidden, and whatever [`Policy::Strict`] would forbid is
    /// reported: a request to any origin, for one.
    Watched,
    /// The strictest policy that the packed file promises to run under.
    Strict,
    /// The same, but `WebAssembly` may not be compiled.
    StrictWithoutWasm,
    /// This very line on the host alone, with the origin of the scripts for `{{scripts}}`.
    Line(&'static str),
}

impl Policy {
    /// The header line for a script that comes from `scripts`. Reports go to
    /// the host, which changes nothing about what is allowed.
    fn header(self, scripts: &str) -> String {
        let (name, wasm) = match self {
            Self::Open => return String::new(),
            Self::Watched => ("Content-Security-Policy-Report-Only", " 'wasm-unsafe-eval'"),
            Self::Strict => ("Content-Security-Policy", " 'wasm-unsafe-eval'"),
            Self::StrictWithoutWasm => ("Content-Security-Policy", ""),
            Self::Line(line) => {
                let line = line.replace("{{scripts}}", scripts);
                return format!("Content-Security-Policy: {line}\r\n");
            }
        };
        format!(
            "{name}: default-src 'none'; script-src {scripts}{wasm}; \
             require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp-report\r\n"
        )
    }
}

/// What a test has an origin answer in place of its file.
pub enum Reply {
    /// This page, with the origin of the scripts for `{{scripts}}`.
    Page(String),
    /// This script, with the same for it.
    Script(String),
    /// This file, as this media type.
    File(&'static str, Vec<u8>),
    /// That there is no such file.
    Missing,
    /// Nothing: the line is dead.
    Silence,
}

/// What is answered to a role and a path, such as `scripts /tas-checklist.js`; nothing
/// where the file itself is. It may take its time.
type Stage = dyn Fn(&str) -> Option<Reply> + Send + Sync;

/// One request that reached one of the two origins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Method, origin's role and path, e.g. `GET scripts /tas-checklist.js`.
    pub line: String,
    /// The body: a violation report, say.
    pub body: String,
}

impl Request {
    fn is_about_icon(&self) -> bool {
        self.line.ends_with("/favicon.ico") || self.body.contains("/favicon.ico\"")
    }
}

/// The two origins of one test.
pub struct Site {
    host: String,
    scripts: String,
    log: Arc<Mutex<Vec<Request>>>,
}

impl Site {
    /// Opens both origins on free loopback ports.
    pub fn open(policy: Policy) -> Self {
        Self::staged(policy, |_| None)
    }

    /// The same, where some answers are the test's own.
    pub fn staged(
        policy: Policy,
        stage: impl Fn(&str) -> Option<Reply> + Send + Sync + 'static,
    ) -> Self {
        let stage: Arc<Stage> = Arc::new(stage);
        let (host, scripts) = (listener(), listener());
        let (host_url, scripts_url) = (origin(&host), origin(&scripts));
        let log = Arc::default();
        let served = |role, folder, policy: Policy| Served {
            role,
            folder,
            policy: policy.header(&scripts_url),
            scripts: scripts_url.clone(),
            log: Arc::clone(&log),
            stage: Arc::clone(&stage),
        };
        let for_files = match policy {
            Policy::Line(_) => Policy::Open,
            other => other,
        };
        let pages = served("host", pages(), policy);
        let packed = served("scripts", dist(), for_files);
        thread::spawn(move || pages.serve(&host));
        thread::spawn(move || packed.serve(&scripts));
        Self {
            host: host_url,
            scripts: scripts_url,
            log,
        }
    }

    /// The address of a page in `tests/browser/pages`.
    pub fn page(&self, name: &str) -> String {
        format!("{}/{name}", self.host)
    }

    /// The address of a file of the release, beside the packed one.
    pub fn release(&self, name: &str) -> String {
        format!("{}/{name}", self.scripts)
    }

    /// Every request so far, in the order of arrival, but for the browser's own:
    /// an icon for its tab, or the report that the policy forbids one.
    pub fn requests(&self) -> Vec<Request> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let asked_by_page = |request: &&Request| !request.is_about_icon();
        log.iter().filter(asked_by_page).cloned().collect()
    }
}

/// Where the release's files are: `dist/`, or `$DIST_DIR` to try another build.
pub fn dist() -> PathBuf {
    let dist = std::env::var_os("DIST_DIR").map_or_else(|| root().join("dist"), PathBuf::from);
    let packed = dist.join("tas-checklist.js");
    assert!(
        packed.is_file(),
        "{} is missing: run `cargo xtask build` first",
        packed.display()
    );
    dist
}

/// Below here the origin of the scripts has the build for trials.
const TRIAL: &str = "trial/";

/// Where the build for trials is, which tests may make fail and ask for results.
fn trial() -> PathBuf {
    let trial = root().join("target/trial");
    assert!(
        trial.join("tas-checklist.js").is_file(),
        "{} is missing: run `cargo xtask trial` first",
        trial.display()
    );
    trial
}

/// The folder of the fixture pages and of what is injected into pages.
pub fn pages() -> PathBuf {
    root().join("tests/browser/pages")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn listener() -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port")
}

fn origin(listener: &TcpListener) -> String {
    let port = listener
        .local_addr()
        .expect("a bound listener has an address")
        .port();
    format!("http://127.0.0.1:{port}")
}

/// Status, media type and content of what is not there.
const NOT_FOUND: (&str, &str, Vec<u8>) = ("404 Not Found", "text/plain", Vec::new());

/// One origin at work.
struct Served {
    role: &'static str,
    folder: PathBuf,
    policy: String,
    scripts: String,
    log: Arc<Mutex<Vec<Request>>>,
    stage: Arc<Stage>,
}

impl Served {
    fn serve(self, listener: &TcpListener) {
        let served = Arc::new(self);
        for stream in listener.incoming().flatten() {
            let served = Arc::clone(&served);
            // A browser may open a connection and never use it.
            thread::spawn(move || served.answer(stream));
        }
    }

    fn answer(&self, mut stream: TcpStream) -> Option<()> {
        let (method, path, body) = read_request(&stream)?;
        let line = format!("{method} {} {path}", self.role);
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Request { line, body });
        let file = path.trim_start_matches('/').split('?').next()?;
        let (status, media_type, content) = match (self.stage)(&format!("{} {path}", self.role)) {
            Some(Reply::Silence) => return None,
            Some(Reply::Missing) => NOT_FOUND,
            Some(Reply::Page(page)) => (
                "200 OK",
                media_type("page.html"),
                self.filled(&page).into_bytes(),
            ),
            Some(Reply::Script(script)) => (
                "200 OK",
                media_type("script.js"),
                self.filled(&script).into_bytes(),
            ),
            Some(Reply::File(media_type, content)) => ("200 OK", media_type, content),
            None => match self.find(file) {
                Some((media_type, content)) => ("200 OK", media_type, content),
                None => NOT_FOUND,
            },
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nConnection: close\r\n\
             Cache-Control: no-cache\r\nAccess-Control-Allow-Origin: *\r\n{}\r\n",
            content.len(),
            self.policy,
        );
        stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(&content))
            .ok()
    }

    /// Pages name the script's origin as `{{scripts}}`. The recorder comes
    /// from there as well, since a strict page runs scripts of no other origin.
    fn find(&self, file: &str) -> Option<(&'static str, Vec<u8>)> {
        if file.is_empty() || file.contains("..") {
            return None;
        }
        if file == "recorder.js" {
            return Some((media_type(file), fs::read(pages().join(file)).ok()?));
        }
        if let Some(content) = supplies::find(file) {
            return Some((media_type(file), content));
        }
        // The packed file without what lies beside it.
        let file = file
            .strip_prefix("alone/")
            .filter(|name| *name == "tas-checklist.js")
            .unwrap_or(file);
        let folder = if file.starts_with(TRIAL) {
            trial()
        } else {
            self.folder.clone()
        };
        let content = fs::read(folder.join(file.trim_start_matches(TRIAL))).ok()?;
        if !is_page(file) {
            return Some((media_type(file), content));
        }
        let page = self.filled(&String::from_utf8(content).ok()?);
        supplies::undeclared(file, &page).or_else(|| Some((media_type(file), page.into_bytes())))
    }

    fn filled(&self, page: &str) -> String {
        page.replace("{{scripts}}", &self.scripts)
    }
}

fn is_page(file: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|extension| extension == "html")
}

/// What a server says that a file is.
pub fn media_type(file: &str) -> &'static str {
    match Path::new(file)
        .extension()
        .and_then(|extension| extension.to_str())
    {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Method, path and body of one request; nothing if the stream ends early.
fn read_request(stream: &TcpStream) -> Option<(String, String, String)> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        if header.trim().is_empty() {
            break;
        }
        if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((method, path, String::from_utf8_lossy(&body).into_owned()))
}
