//! A WordPress in `target/platforms`: its files, its database, PHP's own server in front.
//!
//! Nothing of it is kept, and nobody outside of this computer can reach it.

use super::running::{self, Running};
use crate::{pack, plugin, process, workspace};
use anyhow::{Context, Result, ensure};
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The server of the database, which Debian keeps off the search path.
pub const DATABASE: &str = "/usr/sbin/mariadbd";

/// What the tests put into the site.
const SUPPLIES: &str = "tests/platforms/wordpress";

/// What is run within the site.
const SCRIPTS: [&str; 6] = [
    "begin.php",
    "install.php",
    "inside.php",
    "values.php",
    "uninstall.php",
    "network.php",
];

/// Tells wp-config.php of the network: `new` before there is one, `on` from then.
const NETWORK: &str = "TAS_NETWORK";

/// A WordPress with the plugin and the articles of the tests.
pub struct Site {
    // Fields drop in this order: the server, then the database, then its socket.
    _server: Running,
    _database: Running,
    socket: Socket,
    folder: PathBuf,
    address: String,
    log: PathBuf,
}

/// Where the database listens: in the folder for what is short-lived, because such a path
/// may not be long.
struct Socket(PathBuf);

impl Drop for Socket {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Site {
    /// Starts database and server, installs WordPress and puts the plugin in.
    pub fn open(wordpress: &Path) -> Result<Self> {
        let made = workspace::target().join("platforms");
        if made.exists() {
            std::fs::remove_dir_all(&made)?;
        }
        std::fs::create_dir_all(&made)?;
        let folder = made.join("wordpress");
        copy(wordpress, &folder)?;
        let socket = std::env::temp_dir().join(format!("tas-{}.sock", std::process::id()));
        let socket = Socket(socket);
        let port = running::free_port()?;
        let site = Self {
            _database: database(&made, &socket.0)?,
            address: format!("http://127.0.0.1:{port}"),
            log: made.join("php.log"),
            _server: server(&made, &folder, port)?,
            folder,
            socket,
        };
        site.supply()?;
        site.install()?;
        Ok(site)
    }

    /// Where it is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Which WordPress it is.
    pub fn version(&self) -> Result<String> {
        let print = "require 'wp-includes/version.php'; echo $wp_version;";
        let mut php = Command::new("php");
        let said = process::output_of(php.args(["-r", print]).current_dir(&self.folder))?;
        Ok(String::from_utf8(said)?)
    }

    /// The configuration, the scripts that are run below, and what a firm would upload.
    fn supply(&self) -> Result<()> {
        let supplies = workspace::root().join(SUPPLIES);
        let config = std::fs::read_to_string(supplies.join("wp-config.php"))?
            .replace("{{socket}}", &self.socket.0.to_string_lossy())
            .replace("{{address}}", &self.address)
            .replace("{{log}}", &self.log.to_string_lossy());
        std::fs::write(self.folder.join("wp-config.php"), config)?;
        for name in SCRIPTS {
            std::fs::copy(supplies.join(name), self.folder.join(name))?;
        }
        let watching = self.folder.join("wp-content/mu-plugins");
        std::fs::create_dir_all(&watching)?;
        std::fs::copy(supplies.join("watch.php"), watching.join("watch.php"))?;
        let uploads = self.folder.join("wp-content/uploads/tas");
        std::fs::create_dir_all(&uploads)?;
        std::fs::copy(workspace::dist().join(pack::FILE), uploads.join(pack::FILE))?;
        Ok(())
    }

    fn install(&self) -> Result<()> {
        let snippet = workspace::dist().join("snippet.html");
        let mut php = self.php("install.php");
        silent(php.arg(plugin::zip()).arg(snippet)).context("at the installation")
    }

    /// What the settings say of the release, after optimisers were told of the script.
    pub fn says_of_release(&self) -> Result<String> {
        let said = process::output_of(&mut self.php("inside.php"))?;
        Ok(String::from_utf8(said)?)
    }

    /// What becomes of values that are not accepted, and of page caches after an update.
    pub fn values_are_kept(&self) -> Result<()> {
        silent(&mut self.php("values.php")).context("with values that the plugin is given")
    }

    /// A file of the release as the plugin has it there.
    pub fn file(&self, name: &str) -> PathBuf {
        let plugin = self.folder.join("wp-content/plugins/tas-checklist/files");
        plugin.join(env!("CARGO_PKG_VERSION")).join(name)
    }

    /// Deletes the plugin as a site's owner does; nothing may be left, on one site and on
    /// a network of three.
    pub fn uninstall(&self) -> Result<()> {
        silent(&mut self.php("uninstall.php")).context("after the plugin was deleted")?;
        let mut install = self.php("network.php");
        silent(install.arg("install").env(NETWORK, "new"))?;
        let mut delete = self.php("network.php");
        delete.arg("delete").arg(plugin::zip()).env(NETWORK, "on");
        silent(&mut delete).context("after the plugin was deleted on a network")
    }

    /// PHP wrote nothing about the plugin: no notice, no error, no request.
    pub fn assert_quiet(&self) -> Result<()> {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let about = log.lines().filter(|line| line.contains("tas-checklist"));
        let about: Vec<&str> = about.collect();
        ensure!(about.is_empty(), "PHP says:\n{}", about.join("\n"));
        Ok(())
    }

    fn php(&self, script: &str) -> Command {
        let mut php = Command::new("php");
        php.arg(script).current_dir(&self.folder);
        php
    }
}

/// Runs a script that says nothing where all is well.
fn silent(script: &mut Command) -> Result<()> {
    let said = String::from_utf8(process::output_of(script)?)?;
    ensure!(said.is_empty(), "{said}");
    Ok(())
}

/// Copies what links lead to, and leaves out links that lead nowhere and the system's own
/// configuration.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in from.read_dir()? {
        let entry = entry?;
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        let Ok(found) = std::fs::metadata(&path) else {
            continue;
        };
        if found.is_dir() {
            copy(&path, &place)?;
        } else if entry.file_name() != "wp-config.php" {
            std::fs::copy(&path, &place)
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// A database of its own, which asks for no password: only this computer's users reach its
/// socket, and it is gone with the task.
fn database(made: &Path, socket: &Path) -> Result<Running> {
    let data = made.join("database");
    std::fs::create_dir_all(&data)?;
    let user = process::output_of(Command::new("id").arg("-un"))?;
    let user = String::from_utf8(user)?;
    let first = made.join("database.sql");
    std::fs::write(
        &first,
        "CREATE DATABASE wordpress;\nCREATE DATABASE network;\n",
    )?;
    let mut command = Command::new(DATABASE);
    command
        .args(["--no-defaults", "--skip-networking", "--skip-grant-tables"])
        .args(["--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"])
        .arg(format!("--user={}", user.trim()))
        .arg(format!("--datadir={}", data.display()))
        .arg(format!("--socket={}", socket.display()))
        .arg(format!("--init-file={}", first.display()));
    Running::start(&mut command, &made.join("database.log"), || {
        UnixStream::connect(socket).is_ok()
    })
}

/// PHP's server: one request after another.
fn server(made: &Path, folder: &Path, port: u16) -> Result<Running> {
    let mut command = Command::new("php");
    command
        .args(["-d", "opcache.enable_cli=1", "-S"])
        .arg(format!("127.0.0.1:{port}"))
        .arg("-t")
        .arg(folder);
    Running::start(&mut command, &made.join("server.log"), || {
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
    })
}
