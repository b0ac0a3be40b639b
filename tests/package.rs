//! The npm package as its users meet it: the checkers of the registry's world accept
//! it, compilers and a bundler take it, and Node can import it.
//!
//! It reads the tarball that `cargo xtask pack` wrote, unpacked beside the checkers,
//! and builds none itself. In browsers it is `tests/browser/bundled.rs`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds nothing has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::{Value, json};

/// The package, unpacked where the checkers find it by its name.
static UNPACKED: LazyLock<PathBuf> = LazyLock::new(unpacked);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder() -> PathBuf {
    root().join("tests/package")
}

fn modules() -> PathBuf {
    let modules = folder().join("node_modules");
    let stamp = modules.join(".installed-from");
    let lock = fs::read(folder().join("package-lock.json")).expect("the lock file");
    let installed = fs::read(stamp).is_ok_and(|installed| installed == lock);
    assert!(
        installed,
        "the checkers are missing: run `cargo xtask setup`"
    );
    modules
}

fn tarball() -> PathBuf {
    let name = concat!("dist/tas-checklist-", env!("CARGO_PKG_VERSION"), ".tgz");
    let tarball = root().join(name);
    assert!(
        tarball.is_file(),
        "{name} is missing: run `cargo xtask pack`"
    );
    tarball
}

fn unpacked() -> PathBuf {
    let target = modules().join("tas-checklist");
    fs::remove_dir_all(&target).ok();
    fs::create_dir_all(&target).expect("a folder");
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(tarball());
    run(tar.args(["--strip-components=1", "-C"]).arg(&target));
    let packed = |folder: &Path| fs::read(folder.join("tas-checklist.js")).expect("a script");
    assert!(
        packed(&target) == packed(&root().join("dist")),
        "the tarball is older than dist/: run `cargo xtask pack`"
    );
    target
}

/// A folder for what one test writes, from which the packages are found by name.
fn scratch(test: &str) -> PathBuf {
    let scratch = modules().join(".cache").join(test);
    fs::remove_dir_all(&scratch).ok();
    fs::create_dir_all(&scratch).expect("a folder");
    scratch
}

/// Runs a script and gives all that it says.
fn node(script: &Path, arguments: &[&str]) -> String {
    let mut node = Command::new("node");
    run(node.arg(script).args(arguments).current_dir(folder()))
}

/// The same for a program of an npm package.
fn bin(name: &str, arguments: &[&str]) -> String {
    let mut program = Command::new(modules().join(".bin").join(name));
    run(program.args(arguments).current_dir(folder()))
}

fn run(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}");
    said
}

/// The ways in which TypeScript finds packages: a bundler's, and Node's own.
const BUNDLER: [&str; 4] = ["--module", "preserve", "--moduleResolution", "bundler"];
const NODE: [&str; 4] = ["--module", "node20", "--moduleResolution", "node16"];

/// Strict TypeScript takes a file.
fn compiles(file: &str, resolution: &[&str]) {
    LazyLock::force(&UNPACKED);
    let strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes"];
    let page = ["--jsx", "react-jsx", "--target", "es2022", "--types", ""];
    bin(
        "tsc",
        &[&[file], &strict[..], &page[..], resolution].concat(),
    );
}

/// The fenced snippets in a language, of a page of the docs.
fn snippets(page: &str, language: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(page)).expect("a page of the docs");
    let fence = format!("```{language}\n");
    let rests = text.split(&fence).skip(1);
    let snippets = rests.filter_map(|rest| rest.split("```").next());
    let snippets: Vec<String> = snippets.map(str::to_owned).collect();
    assert!(!snippets.is_empty(), "{page} has no {language}");
    snippets
}

#[test]
fn publint_has_nothing_to_say() {
    let tarball = tarball();
    let said = bin("publint", &[&tarball.to_string_lossy(), "--strict"]);
    assert!(said.contains("All good"), "{said}");
}

#[test]
fn types_resolve_in_every_way() {
    let tarball = tarball();
    // Files to serve, which nobody imports for their types.
    let files = [
        "tas-checklist.js",
        "tas-checklist.fallback.js",
        "tas-checklist.worksheet.js",
        "tas-checklist.worksheet.fallback.js",
        "tas-checklist.zh-Hans.js",
        "tas-checklist.vi.js",
        "tas-checklist.ko.js",
        "tas-checklist.ht.js",
        "tas-checklist.ru.js",
        "frame.js",
        "frame.html",
    ];
    let arguments = [
        &[
            &*tarball.to_string_lossy(),
            "--no-color",
            "--exclude-entrypoints",
        ],
        &files[..],
    ];
    bin("attw", &arguments.concat());
}

/// Whatever a firm's build copies can be named: each file of the release, by the manifest.
#[test]
fn every_file_of_the_release_is_exported() {
    let manifest = fs::read(UNPACKED.join("manifest.json")).expect("the manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    let files = manifest["files"].as_object().expect("its files");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert!(names.contains(&"tas-checklist.vi.js"), "{names:?}");
    let package = UNPACKED.canonicalize().expect("the package");
    let package = package.to_string_lossy();
    let arguments = [&[&*package], &names[..]].concat();
    node(Path::new("resolved.mjs"), &arguments);
}

#[test]
fn installing_it_runs_and_brings_nothing() {
    let package = fs::read(UNPACKED.join("package.json")).expect("package.json");
    let package: Value = serde_json::from_slice(&package).expect("JSON");
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    // React is for who uses the component, and has it already.
    assert_eq!(package["peerDependencies"], json!({ "react": "^19" }));
    let optional = &package["peerDependenciesMeta"]["react"]["optional"];
    assert_eq!(*optional, true);
    for key in ["scripts", "dependencies", "optionalDependencies", "bin"] {
        assert!(package[key].is_null(), "{key}");
    }
}

#[test]
fn a_strict_page_script_compiles() {
    compiles("usage.ts", &BUNDLER);
    compiles("usage.ts", &NODE);
}

#[test]
fn templates_know_the_element() {
    compiles("templates.tsx", &BUNDLER);
}

#[test]
fn the_react_component_knows_its_props() {
    compiles("react.tsx", &BUNDLER);
    compiles("react.tsx", &NODE);
}

#[test]
fn the_react_snippets_compile() {
    let folder = scratch("react");
    let snippets = snippets("docs/frameworks.md", "tsx");
    assert!(snippets[0].contains("from 'tas-checklist/react'"));
    for (number, snippet) in snippets.iter().enumerate() {
        let file = folder.join(format!("snippet-{number}.tsx"));
        fs::write(&file, snippet).expect("a file");
        compiles(&file.to_string_lossy(), &BUNDLER);
    }
}

/// The page that the browser tests have React take over is the one that React renders.
#[test]
fn react_renders_the_component_on_a_server() {
    LazyLock::force(&UNPACKED);
    let rendered = node(Path::new("react-rendered.mjs"), &[]);
    let page = root().join("tests/browser/pages/hosts/react-hydrated.html");
    let page = fs::read_to_string(page).expect("the page");
    let start = "<div id=\"root\">";
    let kept = page.split_once(start).map(|(_, rest)| rest);
    let kept = kept.and_then(|rest| rest.split("</div>").next());
    assert_eq!(kept, Some(rendered.trim()));
}

#[test]
fn the_vue_and_svelte_snippets_compile_and_listen() {
    let folder = scratch("templates");
    for language in ["vue", "svelte"] {
        let file = folder.join(format!("snippet.{language}"));
        let snippet = &snippets("docs/frameworks.md", language)[0];
        fs::write(file, snippet).expect("a file");
    }
    node(Path::new("compile.mjs"), &[&folder.to_string_lossy()]);
    let compiled = |name: &str| fs::read_to_string(folder.join(name)).expect("what was compiled");
    assert!(compiled("snippet.vue.ts").contains("\"onTasChecklist:result\": told"));
    assert!(compiled("snippet.svelte.js").contains("'tas-checklist:result'"));
    // The script of the Vue snippet is TypeScript still.
    compiles(&folder.join("snippet.vue.ts").to_string_lossy(), &BUNDLER);
}

#[test]
fn the_elements_manifest_follows_its_schema() {
    let manifest = fs::read_to_string(UNPACKED.join("custom-elements.json")).expect("the manifest");
    let file = scratch("elements").join("manifest.ts");
    // The schema has attributes of fields; its types forget them among the members.
    let typed = format!(
        "import type {{ Package }} from 'custom-elements-manifest/schema';\n\
         declare module 'custom-elements-manifest/schema' {{\n\
         interface ClassField {{ attribute?: string; reflects?: boolean }} }}\n\
         export const manifest: Package = {manifest};"
    );
    fs::write(&file, typed).expect("a file");
    compiles(&file.to_string_lossy(), &BUNDLER);
}

#[test]
fn a_bundler_takes_it_without_a_warning() {
    LazyLock::force(&UNPACKED);
    let bundle = scratch("bundle").join("app.js");
    let bundle = bundle.to_string_lossy();
    let outfile = format!("--outfile={bundle}");
    let arguments = [
        "app.js",
        "--bundle",
        "--minify",
        "--format=esm",
        "--log-level=warning",
    ];
    let said = bin("esbuild", &[&arguments[..], &[outfile.as_str()]].concat());
    assert_eq!(said, "");
    let bundled = fs::read_to_string(&*bundle).expect("the bundle");
    assert!(bundled.contains("firm-name"), "the checklist was left out");
}

#[test]
fn a_server_that_renders_can_import_it() {
    LazyLock::force(&UNPACKED);
    let script = scratch("rendered").join("rendered.mjs");
    fs::copy(folder().join("rendered.mjs"), &script).expect("a copy");
    node(&script, &[]);
}
