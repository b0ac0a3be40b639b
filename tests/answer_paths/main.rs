//! Every way through the answers: exhaustive where that can be, a seeded sample
//! where it cannot.
//!
//! First each rule over all of its own inputs ([`inputs`], with [`readings`] saying
//! once more in plain arithmetic what the dated ones mean), then the outcome over
//! all combinations of rules that stand or fall ([`standings`]), then answers by
//! chance ([`promises`], [`harm`], [`time`]) and whole visits ([`visits`]). Each
//! test prints how many cases it looked at. The law itself is not restated here:
//! `tests/criteria.rs` and the worked cases hold it.

#[path = "../support/mod.rs"]
mod support;

mod grid;
mod harm;
mod inputs;
mod promises;
mod readings;
mod standings;
mod time;
mod visits;
