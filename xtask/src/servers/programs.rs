//! The three servers, each with the least of a main configuration around the file of
//! `platforms/hosting`, in the foreground and on loopback alone.

use super::CONFIGURATIONS;
use crate::{process, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take until it listens: far more than any needs.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server by its program and what starts it.
pub struct Program {
    /// The program's name on the search path.
    pub name: &'static str,
    /// Writes what it needs into its own folder, and gives the command.
    command: fn(&Given) -> Result<Command>,
}

/// What a main configuration is made of: a folder of the server's own, the site and a port.
struct Given<'a> {
    folder: &'a Path,
    site: &'a Path,
    port: u16,
}

pub const ALL: [Program; 3] = [
    Program {
        name: "nginx",
        command: nginx,
    },
    Program {
        name: "apache2",
        command: apache,
    },
    Program {
        name: "caddy",
        command: caddy,
    },
];

/// A server at work, which ends when this is dropped.
pub struct Running {
    pub name: &'static str,
    pub address: String,
    process: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        // Ended already, or ended now: either way nothing is left of it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Program {
    /// Another program may take the free port in between, so a server that does not come up is
    /// started anew.
    pub fn start(&self, place: &Path, site: &Path) -> Result<Running> {
        let again = |_| self.start_once(place, site);
        self.start_once(place, site).or_else(again).or_else(again)
    }

    fn start_once(&self, place: &Path, site: &Path) -> Result<Running> {
        let folder = place.join(self.name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let port = free_port()?;
        let log = folder.join("output.txt");
        let output = std::fs::File::create(&log)?;
        let given = Given {
            folder: &folder,
            site,
            port,
        };
        let mut command = (self.command)(&given)?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?);
        let process = command.stderr(output).spawn();
        let mut running = Running {
            name: self.name,
            address: format!("http://127.0.0.1:{port}"),
            process: process.with_context(|| format!("cannot start {}", self.name))?,
        };
        running.listens(port).with_context(|| {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            format!("{} does not serve:\n{said}", self.name)
        })?;
        Ok(running)
    }
}

impl Running {
    fn listens(&mut self, port: u16) -> Result<()> {
        let began = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("it ended ({status})");
            }
            ensure!(began.elapsed() < PATIENCE, "it does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

/// A port that nothing listens on now.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn configuration(name: &str) -> PathBuf {
    workspace::root().join(CONFIGURATIONS).join(name)
}

fn program(names: &[&str]) -> Result<PathBuf> {
    // Servers lie where only the system's own search path leads.
    let system = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    let found = names.iter().find_map(|name| {
        let system = system.iter().map(|folder| folder.join(name));
        process::find(name).or_else(|| system.into_iter().find(|file| file.is_file()))
    });
    found.with_context(|| format!("{} is not on this machine: install its package", names[0]))
}

/// One process, which serves by itself.
fn nginx(given: &Given) -> Result<Command> {
    let Given { folder, site, port } = given;
    let file = folder.join("main.conf");
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = kinds.map(|kind| format!("{kind}_temp_path {}/{kind};\n", folder.display()));
    let main = format!(
        "daemon off;\nmaster_process off;\npid {0}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
         access_log off;\n{1}types {{ text/html html; application/javascript js; }}\n\
         server {{\nlisten 127.0.0.1:{port};\nroot {2};\ninclude {3};\n}}\n}}\n",
        folder.display(),
        temporary.concat(),
        site.display(),
        configuration("nginx.conf").display(),
    );
    std::fs::write(&file, main)?;
    let mut command = Command::new(program(&["nginx"])?);
    // Without it nginx opens the system's own log first.
    command.args(["-e", "stderr", "-p"]).arg(folder);
    command.arg("-c").arg(file);
    Ok(command)
}

/// The modules that the file asks for, and those without which nothing is served.
const APACHE_MODULES: [&str; 6] = [
    "mpm_event",
    "authz_core",
    "mime",
    "headers",
    "filter",
    "deflate",
];

/// `-X`: one process, which serves by itself. The site holds the file as its `.htaccess`.
fn apache(given: &Given) -> Result<Command> {
    let Given { folder, site, port } = given;
    let modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].map(Path::new);
    let modules = modules.into_iter().find(|folder| folder.is_dir());
    let modules =
        modules.context("Apache's modules are not on this machine: install its package")?;
    let load = APACHE_MODULES.map(|name| {
        let file = modules.join(format!("mod_{name}.so"));
        format!("LoadModule {name}_module {}\n", file.display())
    });
    let main = format!(
        "ServerName 127.0.0.1\nListen 127.0.0.1:{port}\nServerRoot {0}\nDefaultRuntimeDir {0}\n\
         PidFile {0}/pid\nErrorLog {0}/error.txt\n{1}TypesConfig {0}/types.txt\n\
         <IfModule unixd_module>\nUser nobody\nGroup nogroup\n</IfModule>\n\
         DocumentRoot {2}\n<Directory {2}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n",
        folder.display(),
        load.concat(),
        site.display(),
    );
    let file = folder.join("main.conf");
    std::fs::write(&file, main)?;
    // An old system's list: the file has to know better, and what that lacks.
    std::fs::write(
        folder.join("types.txt"),
        "text/html html\napplication/javascript js\n",
    )?;
    let mut command = Command::new(program(&["apache2", "httpd"])?);
    command.args(["-X", "-f"]).arg(file);
    Ok(command)
}

fn caddy(given: &Given) -> Result<Command> {
    let Given { folder, site, port } = given;
    let file = folder.join("Caddyfile");
    let own = configuration("Caddyfile");
    let main = format!(
        "{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}}\nimport {}\n",
        own.display()
    );
    std::fs::write(&file, main)?;
    let mut command = Command::new(program(&["caddy"])?);
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file);
    command.env("SITE_ADDRESS", format!("http://127.0.0.1:{port}"));
    command.env("SITE_ROOT", site);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(name, folder);
    }
    Ok(command)
}
