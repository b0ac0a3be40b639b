//! The packed file in real browsers, as a visitor of a firm's page meets it.
//!
//! Every test runs in Chromium, Firefox and `WebKitGTK`, drives `dist/` through
//! `WebDriver`, and speaks to the widget by its stable hooks only, never by its
//! words. What the law says is not tested here: see `tests/vignettes.rs`.
//!
//! Reading order: `stories` (who the visitors are), the promises (`outcomes`,
//! `corrections`, `placement`, `privacy`, `printing`, `failure`, `mistakes`,
//! `accessibility`, `calendar`, `preview`, `demo`, `hosts`), then the instruments (`journey`, `widget`, `browser`,
//! `driver`, `engine`, `site`, `axe`, `pictures`).
//!
//! `SCREENSHOTS_DIR=… cargo test --test browser pictures` saves every screen.
//! `DIST_DIR=… cargo test --test browser` tests another build.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod accessibility;
mod axe;
mod browser;
mod calendar;
mod corrections;
mod demo;
mod driver;
mod engine;
mod failure;
mod hosts;
mod journey;
mod mistakes;
mod outcomes;
mod patience;
mod pictures;
mod placement;
mod preview;
mod printing;
mod privacy;
mod queue;
mod record;
mod site;
mod stories;
mod widget;

/// Declares the tests of one engine.
macro_rules! engine {
    ($engine:ident, $variant:ident, $($promise:ident: $($test:ident),+;)+) => {
        mod $engine {
            $($(
                #[test]
                fn $test() {
                    crate::$promise::$test(crate::engine::Engine::$variant);
                }
            )+)+
        }
    };
}

/// Declares every test in every engine, named `engine::test`.
macro_rules! in_every_engine {
    ($($tests:tt)+) => {
        engine!(chromium, Chromium, $($tests)+);
        engine!(firefox, Firefox, $($tests)+);
        engine!(webkit, WebKit, $($tests)+);
    };
}

in_every_engine! {
    outcomes: emergency, likely_qualifies, normal_channels_first, another_office, keyboard_alone,
        from_disk, two_on_a_page;
    corrections: back_keeps_answers, change_leads_to_another_result, start_again_forgets, clear_forgets;
    placement: element, division, script_alone, contact_is_told, page_stays_in_place,
        moved_widget_keeps_its_answers, nothing_moves_before_the_visitor_acts;
    privacy: strict_policy, nothing_leaves_an_open_page, leaving_forgets, idling_forgets;
    printing: result_prints_by_itself;
    failure: nothing_to_run_shows_static_help, panic_shows_static_help;
    mistakes: impossible_answers_are_named_and_kept;
    accessibility: axe_on_every_screen, axe_on_static_help;
    calendar: today_is_the_visitors_own;
    preview: results_follow_the_date, every_screen_and_paper_say_so, bad_dates_change_nothing,
        old_rules_say_so;
    demo: reviewers_choose_a_day;
}
