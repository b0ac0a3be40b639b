//! What the machine has to have: PHP and MariaDB as packages, and WordPress itself, which
//! is unpacked and not installed, so that no web server comes with it and none starts.

use crate::setup::{self, Sign, SystemPackage};
use crate::{process, workspace};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// None of these starts a service.
const SYSTEM: [SystemPackage; 3] = [
    SystemPackage {
        package: "php-cli",
        sign: Sign::Program(&["php"]),
    },
    SystemPackage {
        package: "php-mysql",
        sign: Sign::Extension("mysqli"),
    },
    SystemPackage {
        package: "mariadb-server-core",
        sign: Sign::File(super::wordpress::DATABASE),
    },
];

/// WordPress, and what it takes from other packages; its default theme comes with it.
const UNPACKED: [&str; 4] = [
    "wordpress",
    "php-getid3",
    "libjs-underscore",
    "libjs-cropper",
];

/// Names the folder of another WordPress to try.
const NAMED: &str = "WORDPRESS_DIR";

/// Installs what is missing, and gives the folder of WordPress.
pub fn prepare() -> Result<PathBuf> {
    setup::system(&SYSTEM)?;
    if let Some(named) = std::env::var_os(NAMED) {
        return checked(PathBuf::from(named));
    }
    let tools = workspace::tools().join("wordpress");
    let unpacked = tools.join("usr/share/wordpress");
    if !unpacked.is_dir() {
        unpack(&tools).with_context(|| {
            format!(
                "the tests need the Debian packages {}, or {NAMED} with the folder of a WordPress",
                UNPACKED.join(" ")
            )
        })?;
    }
    checked(unpacked)
}

fn checked(folder: PathBuf) -> Result<PathBuf> {
    let there = folder.join("wp-includes/version.php").is_file();
    ensure!(there, "{} holds no WordPress", folder.display());
    Ok(folder)
}

/// Downloads the packages with Debian's own checks and unpacks them.
fn unpack(tools: &Path) -> Result<()> {
    println!("unpacking {}", UNPACKED.join(" "));
    let made = workspace::tools().join("wordpress.part");
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    std::fs::create_dir_all(&made)?;
    let mut apt = setup::apt_get();
    apt.arg("download").args(UNPACKED).arg(theme()?);
    process::output_of(apt.current_dir(&made))?;
    for entry in made.read_dir()? {
        let package = entry?.path();
        if package.extension().is_some_and(|found| found == "deb") {
            let mut dpkg = Command::new("dpkg-deb");
            process::output_of(dpkg.arg("--extract").arg(&package).arg(&made))?;
            std::fs::remove_file(package)?;
        }
    }
    if tools.exists() {
        std::fs::remove_dir_all(tools)?;
    }
    Ok(std::fs::rename(made, tools)?)
}

/// The package of the default theme, which WordPress's own recommends.
fn theme() -> Result<String> {
    let listed = process::output_of(Command::new("apt-cache").args(["depends", "wordpress"]))?;
    let listed = String::from_utf8(listed)?;
    let theme = listed
        .split_whitespace()
        .find(|word| word.starts_with("wordpress-theme-"));
    Ok(theme.context("WordPress recommends no theme")?.to_owned())
}
