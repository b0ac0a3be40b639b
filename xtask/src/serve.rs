//! `serve`: the demo on this computer, for people to look at.
//!
//! A plain file server for one folder, reachable from this computer only. It
//! does not watch and does not reload; `trunk serve` does.

use crate::{build, workspace};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8099;

pub fn run() -> Result<()> {
    let folder = workspace::target().join("demo");
    build::demo(&folder)?;
    let (listener, port) = listener()?;
    println!("http://127.0.0.1:{port}/ (Ctrl-C ends it)");
    for visitor in listener.incoming() {
        let folder = folder.clone();
        let visitor = visitor?;
        // A visitor who goes away early is no reason to stop serving.
        std::thread::spawn(move || drop(answer(visitor, &folder)));
    }
    Ok(())
}

fn listener() -> Result<(TcpListener, u16)> {
    (FIRST_PORT..=LAST_PORT)
        .find_map(|port| Some((TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?, port)))
        .with_context(|| format!("no free port from {FIRST_PORT} to {LAST_PORT}"))
}

fn answer(mut visitor: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut request = String::new();
    BufReader::new(&visitor).read_line(&mut request)?;
    let found = requested(&request, folder)
        .and_then(|file| Some((mime(&file), std::fs::read(&file).ok()?)));
    let (status, mime, body) = match found {
        Some((mime, body)) => ("200 OK", mime, body),
        None => (
            "404 Not Found",
            "text/plain; charset=utf-8",
            b"not here\n".to_vec(),
        ),
    };
    write!(
        visitor,
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if request.starts_with("HEAD") {
        return Ok(());
    }
    visitor.write_all(&body)
}

/// The file that a request line asks for, if it is in the folder or below it.
fn requested(request: &str, folder: &Path) -> Option<PathBuf> {
    let target = request
        .strip_prefix("GET /")
        .or_else(|| request.strip_prefix("HEAD /"))?
        .split([' ', '?'])
        .next()?;
    let index = if target.is_empty() || target.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    let name = format!("{target}{index}");
    let is_plain =
        |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '%', ':']);
    name.split('/').all(is_plain).then(|| folder.join(&name))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::requested;
    use std::path::{Path, PathBuf};

    fn file(request: &str) -> Option<PathBuf> {
        requested(request, Path::new("demo"))
    }

    #[test]
    fn files_of_the_folder_and_nothing_else() {
        assert_eq!(file("GET / HTTP/1.1"), Some("demo/index.html".into()));
        assert_eq!(
            file("GET /site.css?x HTTP/1.1"),
            Some("demo/site.css".into())
        );
        assert_eq!(
            file("GET /docs/platforms/wix.html HTTP/1.1"),
            Some("demo/docs/platforms/wix.html".into())
        );
        assert_eq!(
            file("GET /docs/ HTTP/1.1"),
            Some("demo/docs/index.html".into())
        );
        for outside in [
            "GET /../Cargo.toml HTTP/1.1",
            "GET /docs/../../Cargo.toml HTTP/1.1",
            "GET //etc/passwd HTTP/1.1",
            "GET /C:/x HTTP/1.1",
            "GET /%2e%2e/x HTTP/1.1",
            "POST / HTTP/1.1",
            "GET /.git HTTP/1.1",
            "GET /docs/../../Cargo.toml HTTP/1.1",
            "GET //etc/passwd HTTP/1.1",
            "",
        ] {
            assert_eq!(file(outside), None, "{outside}");
        }
    }
}
