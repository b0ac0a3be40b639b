//! The drafts of lines 12a and 12b: what they say of worked cases, reviewed sentence by
//! sentence, and that no draft claims what the answers do not hold.
//!
//! A draft that changes on purpose is written anew with
//! `UPDATE_DRAFTS=1 cargo test --test drafts`, and its difference is reviewed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]

#[path = "../support/mod.rs"]
mod support;

mod claims;
mod reading;
mod requests;
mod reviewed;
mod spanish;
