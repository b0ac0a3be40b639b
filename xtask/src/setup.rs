//! `setup`: what the tests need and a bare machine lacks.
//!
//! Everything has one pinned version or comes from the system's own packages.
//! What is there already is left alone; what is missing and cannot be installed
//! from here is an error that says how to get it, never a test that is skipped.

use crate::{node, process, python, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a Debian package is there for, and known by.
pub struct SystemPackage {
    pub package: &'static str,
    pub sign: Sign,
}

pub enum Sign {
    /// A program; any of these will do.
    Program(&'static [&'static str]),
    /// A program that only root's search path may lead to.
    SystemProgram(&'static str),
    /// A file at its place.
    File(&'static str),
    /// What PHP has with it.
    Extension(&'static str),
    /// What Python has with it.
    Modules(&'static str),
}

impl Sign {
    fn is_there(&self) -> bool {
        match self {
            Self::Program(names) => names.iter().any(|name| process::find(name).is_some()),
            Self::SystemProgram(name) => {
                process::find(name).is_some() || Path::new("/usr/sbin").join(name).is_file()
            }
            Self::File(path) => Path::new(path).is_file(),
            Self::Extension(name) => php_has(name),
            Self::Modules(names) => python::has(names),
        }
    }
}

const SYSTEM: [SystemPackage; 12] = [
    SystemPackage {
        package: "chromium",
        sign: Sign::Program(&["chromium"]),
    },
    SystemPackage {
        package: "chromium-driver",
        sign: Sign::Program(&["chromedriver"]),
    },
    SystemPackage {
        package: "firefox-esr",
        sign: Sign::Program(&["firefox-esr", "firefox"]),
    },
    SystemPackage {
        package: "webkit2gtk-driver",
        sign: Sign::Program(&["WebKitWebDriver"]),
    },
    SystemPackage {
        package: "xvfb",
        sign: Sign::Program(&["xvfb-run"]),
    },
    SystemPackage {
        package: "fonts-dejavu-core",
        sign: Sign::File("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"),
    },
    SystemPackage {
        package: "php-cli",
        sign: Sign::Program(&["php"]),
    },
    SystemPackage {
        package: "poppler-utils",
        sign: Sign::Program(&["pdftotext"]),
    },
    SystemPackage {
        package: "qpdf",
        sign: Sign::Program(&["qpdf"]),
    },
    SystemPackage {
        package: "python3-venv",
        sign: Sign::Modules("venv, ensurepip"),
    },
    SystemPackage {
        package: "libjs-prototype",
        sign: Sign::File("/usr/share/javascript/prototype/prototype.js"),
    },
    SystemPackage {
        package: "libjs-mootools",
        sign: Sign::File("/usr/share/javascript/mootools/mootools.js"),
    },
];

/// The web servers that `servers` tries. Of Apache the program alone, which brings no service.
const SERVERS: [SystemPackage; 3] = [
    SystemPackage {
        package: "nginx",
        sign: Sign::SystemProgram("nginx"),
    },
    SystemPackage {
        package: "apache2-bin",
        sign: Sign::SystemProgram("apache2"),
    },
    SystemPackage {
        package: "caddy",
        sign: Sign::Program(&["caddy"]),
    },
];

/// A program that Cargo compiles, because distributions lack the version.
struct CargoProgram {
    name: &'static str,
    version: &'static str,
}

const DENY: CargoProgram = CargoProgram {
    name: "cargo-deny",
    version: "0.20.2",
};

const COMPILED: [CargoProgram; 3] = [
    DENY,
    CargoProgram {
        name: "geckodriver",
        version: "0.37.1",
    },
    CargoProgram {
        name: "trunk",
        version: "0.21.14",
    },
];

/// Folders with a lock file for npm.
const NPM: [&str; 6] = [
    "xtask",
    "tests/browser",
    "tests/package",
    "tests/documents",
    "tests/pages",
    "tests/lighthouse",
];

pub fn run() -> Result<()> {
    rust()?;
    system(&SYSTEM)?;
    COMPILED.iter().try_for_each(compiled)?;
    if let Some(reason) = node::missing() {
        bail!(
            "{reason}; the tests need Node 20 or later with npm (Debian: `apt-get install nodejs npm`)"
        );
    }
    NPM.iter()
        .try_for_each(|folder| node::install(&workspace::root().join(folder)))?;
    python::install()
}

/// What looks at the dependencies, alone.
pub fn deny() -> Result<()> {
    compiled(&DENY)
}

/// The search path with the programs that `run` compiled in front.
pub fn search_path() -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = [workspace::tools().join("bin")];
    Ok(std::env::join_paths(
        folders.into_iter().chain(std::env::split_paths(&path)),
    )?)
}

/// What `rust-toolchain.toml` names. `rustup toolchain install` reads it, and does
/// nothing where all of it is there. It would not read it with `RUSTUP_TOOLCHAIN` set, which
/// is how rustup starts what runs this program.
fn rust() -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup
        .args(["toolchain", "install"])
        .env_remove("RUSTUP_TOOLCHAIN")
        .current_dir(workspace::root());
    process::output_of(&mut rustup)
        .context("rustup and the toolchain are needed, see https://rustup.rs/")?;
    Ok(())
}

/// The web servers, alone. Their packages would start them as services: nothing does.
pub fn servers() -> Result<()> {
    let _held = Held::services();
    system(&SERVERS)
}

/// What Debian's packages ask before they start a service, for as long as this is held: no.
/// A system that has an answer of its own keeps it.
struct Held(Option<&'static Path>);

impl Held {
    fn services() -> Self {
        let file = Path::new("/usr/sbin/policy-rc.d");
        let missing = SERVERS.iter().any(|server| !server.sign.is_there());
        let held = missing && !file.exists() && write_program(file).is_ok();
        Self(held.then_some(file))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(file) = self.0 {
            let _ = std::fs::remove_file(file);
        }
    }
}

fn write_program(file: &Path) -> Result<()> {
    std::fs::write(file, "#!/bin/sh\nexit 101\n")?;
    process::output_of(Command::new("chmod").arg("755").arg(file))?;
    Ok(())
}

/// Installs what is missing of these, or says what to install.
pub fn system(wanted: &[SystemPackage]) -> Result<()> {
    let missing = missing_packages(wanted);
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let root = process::output_of(Command::new("id").arg("-u")).is_ok_and(|id| id == b"0\n");
    let debian = process::find("apt-get").is_some();
    ensure!(
        root && debian,
        "the tests need these Debian packages or their like: {names}. \
         As root: `apt-get install {names}`"
    );
    println!("installing {names}");
    let apt = || -> Result<()> {
        process::output_of(apt_get().arg("update"))?;
        process::output_of(
            apt_get()
                .args(["install", "--yes", "--no-install-recommends"])
                .args(&missing),
        )?;
        Ok(())
    };
    apt().with_context(|| {
        format!("cannot install {names}; `apt-get install {names}` by hand says why")
    })?;
    let left = missing_packages(wanted);
    ensure!(
        left.is_empty(),
        "still missing after installation: {}",
        left.join(" ")
    );
    Ok(())
}

fn php_has(extension: &str) -> bool {
    let asked = format!("exit((int) !extension_loaded('{extension}'));");
    let mut php = Command::new("php");
    process::output_of(php.args(["-r", &asked])).is_ok()
}

fn missing_packages(wanted: &[SystemPackage]) -> Vec<&'static str> {
    wanted
        .iter()
        .filter(|system| !system.sign.is_there())
        .map(|system| system.package)
        .collect()
}

/// Debian's own way to its packages.
pub fn apt_get() -> Command {
    let mut apt = Command::new("apt-get");
    apt.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn compiled(program: &CargoProgram) -> Result<()> {
    let CargoProgram { name, version } = program;
    let ours = workspace::tools().join("bin").join(name);
    let on_path = process::find(name);
    if on_path
        .into_iter()
        .chain([ours])
        .any(|file| has_version(&file, version))
    {
        return Ok(());
    }
    println!("compiling {name} {version}, once; this takes a few minutes");
    let root: PathBuf = workspace::tools();
    // Unoptimised, and with nothing for debuggers: it is used for seconds, and all else
    // would take minutes longer.
    let mut cargo = Command::new("cargo");
    cargo.args(["install", "--locked", "--debug", "--quiet", "--force"]);
    cargo
        .arg(format!("{name}@{version}"))
        .arg("--root")
        .arg(&root);
    cargo.env("CARGO_TARGET_DIR", root.join("build"));
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
    process::run(&mut cargo).with_context(|| {
        format!("cannot compile {name}; put version {version} of it on the PATH instead")
    })
}

fn has_version(program: &Path, version: &str) -> bool {
    let said = process::version_of(program).unwrap_or_default();
    said.split_whitespace().any(|word| word == version)
}
