//! `sbom.cdx.json`: what is inside a release, in the form of `CycloneDX` 1.5 that tools read.
//!
//! The same release has the same file: its number is a hash of what it lists, and its time
//! is that of the sources.

use super::archive::hex;
use super::inside::{self, Key, Origin, Part, WIDGET};
use super::moment::Moment;
use crate::workspace;
use anyhow::{Context, Result, anyhow, ensure};
use cargo_lock::{Checksum, Lockfile};
use cyclonedx_bom::external_models::date_time::DateTime;
use cyclonedx_bom::external_models::spdx::SpdxExpression;
use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::{Bom, SpecVersion, UrnUuid};
use cyclonedx_bom::models::component::{Classification, Component, Components, Scope};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::hash::{Hash, HashAlgorithm, HashValue, Hashes};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::validation::Validate;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The file of a release.
pub const FILE: &str = "sbom.cdx.json";

const FORM: SpecVersion = SpecVersion::V1_5;

/// The file, of what is inside and what the package itself needs of it.
pub fn text(parts: &[Part], needs: &BTreeSet<Key>, when: Moment) -> Result<String> {
    let own = (WIDGET.to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    let hashes = hashes()?;
    let components = parts.iter().map(|part| component(part, &hashes));
    let dependencies = parts.iter().map(|part| (part.key(), &part.needs));
    let dependencies = dependencies
        .chain([(own.clone(), needs)])
        .map(|(key, needs)| Dependency {
            dependency_ref: reference(&key),
            dependencies: needs.iter().map(reference).collect(),
        });
    let mut bom = Bom {
        spec_version: FORM,
        serial_number: None,
        metadata: Some(Metadata {
            timestamp: Some(DateTime::try_from(when.iso()).map_err(|wrong| anyhow!("{wrong}"))?),
            component: Some(itself(&own)?),
            ..Metadata::default()
        }),
        components: Some(Components(components.collect::<Result<_>>()?)),
        dependencies: Some(Dependencies(dependencies.collect())),
        ..Bom::default()
    };
    bom.serial_number = Some(number(&written(&bom)?)?);
    let valid = bom.validate_version(FORM);
    ensure!(
        valid.passed(),
        "the bill of materials is not as CycloneDX wants it: {valid:?}"
    );
    written(&bom)
}

fn written(bom: &Bom) -> Result<String> {
    let mut bytes = Vec::new();
    bom.clone()
        .output_as_json(&mut bytes, FORM)
        .context("the bill of materials")?;
    Ok(String::from_utf8(bytes)? + "\n")
}

/// A number that is the same for the same list, as UUIDs of version 8 are for.
fn number(list: &str) -> Result<UrnUuid> {
    let hash = hex(&Sha256::digest(list));
    let (one, two, three, four, five) = (
        &hash[..8],
        &hash[8..12],
        &hash[13..16],
        &hash[17..20],
        &hash[20..32],
    );
    let number = format!("urn:uuid:{one}-{two}-8{three}-8{four}-{five}");
    UrnUuid::new(number).map_err(|wrong| anyhow!("{wrong:?}"))
}

fn reference((name, version): &Key) -> String {
    format!("{name}@{version}")
}

fn itself(own: &Key) -> Result<Component> {
    let mut component = Component::new(
        Classification::Application,
        &own.0,
        &own.1,
        Some(reference(own)),
    );
    component.licenses = Some(licences(env!("CARGO_PKG_LICENSE"))?);
    // Nothing is published, and a package of that name at npm would be somebody else's.
    component.purl =
        Some(Purl::new("generic", &own.0, &own.1).map_err(|wrong| anyhow!("{wrong}"))?);
    Ok(component)
}

fn component(part: &Part, hashes: &BTreeMap<Key, String>) -> Result<Component> {
    let Part { name, version, .. } = part;
    let key = part.key();
    let kind = match part.origin {
        Origin::Crate => "cargo",
        Origin::Npm => "npm",
        Origin::Rust | Origin::Hand => "generic",
    };
    let mut component = Component::new(
        Classification::Library,
        name,
        version,
        Some(reference(&key)),
    );
    component.scope = Some(Scope::Required);
    component.licenses = Some(licences(&part.licence)?);
    component.purl = Some(Purl::new(kind, name, version).map_err(|wrong| anyhow!("{wrong}"))?);
    component.hashes = hashes
        .get(&key)
        .filter(|_| part.origin == Origin::Crate)
        .map(|hash| {
            Hashes(vec![Hash {
                alg: HashAlgorithm::SHA_256,
                content: HashValue(hash.clone()),
            }])
        });
    Ok(component)
}

fn licences(said: &str) -> Result<Licenses> {
    let expression = SpdxExpression::parse_lax(said.to_owned());
    let expression = expression.map_err(|wrong| anyhow!("`{said}` is no licence: {wrong}"))?;
    Ok(Licenses(vec![LicenseChoice::Expression(expression)]))
}

/// The hashes of crates by which Cargo knows what it downloads.
fn hashes() -> Result<BTreeMap<Key, String>> {
    let mut packages = Vec::new();
    for folder in [
        workspace::root().to_owned(),
        inside::standard_library_sources()?,
    ] {
        packages.extend(Lockfile::load(folder.join("Cargo.lock"))?.packages);
    }
    Ok(packages
        .into_iter()
        .filter_map(|package| {
            let Checksum::Sha256(bytes) = package.checksum?;
            let hash = hex(&bytes);
            Some((
                (package.name.to_string(), package.version.to_string()),
                hash,
            ))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::release::inside;
    use crate::release::moment::Moment;
    use cyclonedx_bom::models::bom::{Bom, SpecVersion};
    use cyclonedx_bom::validation::Validate;
    use serde_json::Value;

    #[test]
    fn the_list_is_valid_whole_and_the_same_twice() -> anyhow::Result<()> {
        let (parts, needs) = inside::all()?;
        let when = Moment::of_seconds("1795336245")?;
        let list = text(&parts, &needs, when)?;
        assert_eq!(list, text(&parts, &needs, when)?);
        let bom = Bom::parse_from_json(list.as_bytes())?;
        assert!(bom.validate_version(SpecVersion::V1_5).passed());
        let list: Value = serde_json::from_str(&list)?;
        let components = list["components"].as_array().map_or(0, Vec::len);
        assert_eq!(components, parts.len());
        let yew = list["components"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|one| one["name"] == "yew");
        let hash = yew.and_then(|one| one["hashes"][0]["content"].as_str());
        assert_eq!(hash.map(str::len), Some(64));
        let itself = list["metadata"]["component"]["purl"].as_str();
        let own = concat!("pkg:generic/tas-checklist@", env!("CARGO_PKG_VERSION"));
        assert_eq!(itself, Some(own));
        assert_eq!(list["metadata"]["timestamp"], "2026-11-22T08:30:45Z");
        Ok(())
    }
}
