//! One `WebDriver` server as a child process: started on a free loopback port,
//! ended by its id when dropped.
//!
//! Each test has a driver of its own. A driver starts within a tenth of a
//! second, geckodriver and `WebKitWebDriver` serve one session at a time
//! anyway, and a test that breaks its browser then harms no other.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::ops::Range;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use crate::engine::{Engine, program};
use crate::patience::until;

/// A running `WebDriver` server, with the display it draws on if it needs one.
pub struct Driver {
    // Fields drop in this order: the driver first, then the display under it.
    _process: Process,
    port: u16,
    _display: Option<Display>,
}

impl Driver {
    /// Starts a driver in a time zone and waits until it listens. Another program may
    /// take the free port in between, so a driver that ends at once is started anew.
    pub fn start(engine: Engine, zone: &str) -> Self {
        let display = engine.needs_display().then(Display::start);
        let mut attempts = 0;
        loop {
            let port = free_port();
            let mut process = Process::spawn(&mut command(engine, zone, port, display.as_ref()));
            if process.listens(port) {
                return Self {
                    _process: process,
                    port,
                    _display: display,
                };
            }
            attempts += 1;
            assert!(
                attempts < 3,
                "the WebDriver server of {engine:?} does not start"
            );
        }
    }

    /// Where the server listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn command(engine: Engine, zone: &str, port: u16, display: Option<&Display>) -> Command {
    let mut command = Command::new(engine.driver());
    match engine {
        Engine::Chromium | Engine::WebKit => command.arg(format!("--port={port}")),
        Engine::Firefox => command.arg("--port").arg(port.to_string()),
    };
    command.env("TZ", zone).stdout(Stdio::null());
    if let Some(display) = display {
        command
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11");
    }
    command
}

/// Where drivers listen. Outside the ports that systems lend to connections: one that
/// is tried there while nothing listens may be lent the very port that it tries, reach
/// itself, and look like a server, which then cannot start.
const PORTS: Range<u16> = 20_000..30_000;

/// A port that nothing listens on, and that no other test of this process tries.
/// Another process of these tests begins elsewhere in the range.
fn free_port() -> u16 {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let ports = PORTS.end - PORTS.start;
    let first = u16::try_from(process::id() % u32::from(ports)).unwrap_or_default();
    let mut ports = (0..ports).map(|_| {
        let tried = TRIED.fetch_add(1, Ordering::Relaxed);
        PORTS.start + first.wrapping_add(tried) % ports
    });
    ports
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .expect("loopback has a free port")
}

/// A virtual X display. `Xvfb` picks a free number by itself and says which;
/// `xvfb-run` would guess one, and leave the server behind when it is ended.
struct Display {
    _process: Process,
    name: String,
}

impl Display {
    fn start() -> Self {
        let mut command = Command::new(program(&["Xvfb"], "apt-get install xvfb"));
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1000x24",
            "-nolisten",
            "tcp",
        ]);
        command.stdout(Stdio::piped());
        let mut process = Process::spawn(&mut command);
        let stdout = process.0.stdout.take().expect("stdout was asked for");
        let mut number = String::new();
        BufReader::new(stdout)
            .read_line(&mut number)
            .expect("Xvfb names its display");
        Self {
            _process: process,
            name: format!(":{}", number.trim()),
        }
    }
}

/// A child process that ends with its owner.
struct Process(Child);

impl Process {
    fn spawn(command: &mut Command) -> Self {
        command.stdin(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(child) => Self(child),
            Err(error) => panic!(
                "{} does not start: {error}",
                command.get_program().display()
            ),
        }
    }

    /// Waits until something listens on `port`, or the process has ended.
    fn listens(&mut self, port: u16) -> bool {
        until("the WebDriver server listens", || {
            let up = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
            // Whoever else answers there is not this process.
            let ended = matches!(self.0.try_wait(), Ok(Some(_)));
            (up || ended).then_some(up && !ended)
        })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Ended already, or ended now: either way it must not stay a zombie.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
