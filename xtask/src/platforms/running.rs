//! A server as a child process: waited for until it listens, ended by its id when
//! dropped, also where something else failed.

use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Far more than any server needs to come up.
const PATIENCE: Duration = Duration::from_mins(1);

/// The breath between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// A running server.
pub struct Running(Child);

impl Running {
    /// Starts it, its words going to a file, and waits until `up` says so.
    pub fn start(
        command: &mut Command,
        log: &std::path::Path,
        up: impl Fn() -> bool,
    ) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let words = std::fs::File::create(log)?;
        command
            .stdin(Stdio::null())
            .stdout(words.try_clone()?)
            .stderr(words);
        let child = command
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let mut running = Self(child);
        let began = Instant::now();
        while !up() {
            let ended = running.0.try_wait()?.is_some();
            if ended || began.elapsed() > PATIENCE {
                let said = std::fs::read_to_string(log).unwrap_or_default();
                bail!("{name} does not come up:\n{said}");
            }
            sleep(PAUSE);
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Ended already, or ended now: either way it must not stay.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port of loopback that nothing listens on.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
