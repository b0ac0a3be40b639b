//! What takes too long for every run: some of it is for `cargo xtask test --full`, and
//! what begins with `soak_` for `cargo xtask soak`, which prints its figures.

use crate::engine::Engine;
use crate::{leaks, tiers, wanderer};

#[test]
#[ignore = "cargo xtask test --full"]
fn many_widgets_come_and_go_in_chromium() {
    leaks::many_widgets_come_and_go(Engine::Chromium);
}

#[test]
#[ignore = "cargo xtask test --full"]
fn many_widgets_come_and_go_in_firefox() {
    leaks::many_widgets_come_and_go(Engine::Firefox);
}

#[test]
#[ignore = "cargo xtask test --full"]
fn many_widgets_come_and_go_in_webkit() {
    leaks::many_widgets_come_and_go(Engine::WebKit);
}

#[test]
#[ignore = "cargo xtask test --full"]
fn many_are_judged_as_native_in_chromium() {
    tiers::many_are_judged_as_native(Engine::Chromium);
}

#[test]
#[ignore = "cargo xtask test --full"]
fn many_are_judged_as_native_in_firefox() {
    tiers::many_are_judged_as_native(Engine::Firefox);
}

#[test]
#[ignore = "cargo xtask test --full"]
fn many_are_judged_as_native_in_webkit() {
    tiers::many_are_judged_as_native(Engine::WebKit);
}

#[test]
#[ignore = "cargo xtask soak"]
fn soak_widgets_come_and_go_in_chromium() {
    leaks::soak_widgets_come_and_go(Engine::Chromium);
}

#[test]
#[ignore = "cargo xtask soak"]
fn soak_widgets_come_and_go_in_firefox() {
    leaks::soak_widgets_come_and_go(Engine::Firefox);
}

#[test]
#[ignore = "cargo xtask soak"]
fn soak_widgets_come_and_go_in_webkit() {
    leaks::soak_widgets_come_and_go(Engine::WebKit);
}

#[test]
#[ignore = "cargo xtask soak"]
fn soak_wasm_judges_as_native() {
    tiers::soak_wasm_judges_as_native();
}

#[test]
#[ignore = "cargo xtask soak"]
fn soak_visits_by_chance() {
    wanderer::soak_visits_by_chance();
}
