//! The packed file in real browsers, as a visitor of a firm's page meets it.
//!
//! Every test runs in Chromium, Firefox and `WebKitGTK`, but for those in `chromium_alone`
//! and in `servers`.
//! It drives `dist/` through `WebDriver`, and speaks to the widget by its stable hooks only,
//! never by its words, unless these are what must be heard. What the law says is not tested here: see `tests/vignettes.rs`.
//!
//! Reading order: `stories` (who the visitors are), the promises to visitors (`outcomes`,
//! `corrections`, `mistakes`, `keyboard`, `announcing`, `fit`, `printing`, `accessibility`,
//! `calendar`, `privacy`, `clearing`, `warning`, `exit`, `safety`, `papers`, `transcripts`,
//! `gate`), those to firms (`placement`, `delivery`, `servers`, `methods`, `frame`, `bundled`, `hosts`,
//! `policies`, `integrity`, `faults`, `interruptions`, `breakdowns`, `wrong_settings`,
//! `failure`, `preview`, `demo`, `configurator`, `dialog`, `layouts`, `languages`, `wordpress`,
//! `servers`, `reading`), those of the build (`tiers`, `leaks`, `wanderer`, `long`, `versioned`), then
//! the instruments (`journey`, `states`, `visits`, `widget`,
//! `browser`, `driver`, `engine`, `site`, `host_page`, `recommended`, `diagnosis`, `record`,
//! `clock`, `axe`, `pictures`).
//!
//! `reviewed` compares a few screens with pictures that somebody looked at.
//! `SCREENSHOTS_DIR=… cargo test --test browser pictures` saves every screen.
//! `DIST_DIR=… cargo test --test browser` tests another build.
//! `ACT_CASES_DIR=… cargo test --test browser catch_rate -- --nocapture` measures the gate.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod accessibility;
mod announcing;
mod answer_sets;
mod axe;
mod breakdowns;
mod browser;
mod bundled;
mod calendar;
mod clearing;
mod clock;
mod configurator;
mod corrections;
mod delivery;
mod demo;
mod diagnosis;
mod dialog;
mod driver;
mod engine;
mod exit;
mod failure;
mod faults;
mod fit;
mod frame;
mod gate;
mod host_page;
mod hosts;
mod integrity;
mod interruptions;
mod journey;
mod keyboard;
mod languages;
mod layouts;
mod leaks;
mod long;
mod methods;
mod mistakes;
mod outcomes;
mod papers;
mod patience;
mod pictures;
mod placement;
mod policies;
mod preview;
mod printing;
mod privacy;
mod queue;
mod reading;
mod recommended;
mod record;
mod reviewed;
mod safety;
mod servers;
mod site;
mod states;
mod stories;
mod tiers;
mod transcripts;
mod versioned;
mod visits;
mod wanderer;
mod warning;
mod widget;
mod wordpress;
mod wrong_settings;

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

// What no engine does its own way, or only Chromium can be told by its driver.
engine! {
    chromium_alone, Chromium,
    fit: every_state_fits, nothing_leads_on_by_itself;
    keyboard: every_outcome_by_keyboard;
    announcing: what_happens_is_said;
    warning: the_warning_is_in_the_dialog;
    configurator: the_code_is_copied_by_keyboard, it_fits_a_narrow_window;
    papers: a_draft_says_what_it_says_in_spanish;
    reading: axe_on_every_kind_of_page, pages_fit_a_narrow_window,
        what_scrolls_is_reached_by_keyboard, guides_stand_under_a_strict_policy;
    languages: a_made_up_language_fits_everywhere, a_made_up_language_turns_around,
        the_help_is_in_a_language_that_has_come;
}

in_every_engine! {
    outcomes: emergency, likely_qualifies, normal_channels_first, another_office, keyboard_alone,
        from_disk, two_on_a_page;
    corrections: back_keeps_answers, change_leads_to_another_result, start_again_forgets, clear_forgets;
    placement: element, division, script_alone, contact_is_told, page_stays_in_place,
        moved_widget_keeps_its_answers, nothing_moves_before_the_visitor_acts;
    exit: leaving_quickly_leaves_nothing, leaving_quickly_hides_at_once,
        leaving_quickly_from_a_frame;
    privacy: strict_policy, nothing_leaves_an_open_page, fallback_leaves_no_trace;
    clearing: leaving_forgets, idling_forgets, every_way_forgets, forgetting_moves_nothing;
    safety: text_stays_text;
    printing: result_prints_by_itself;
    failure: nothing_to_run_shows_static_help, panic_shows_static_help;
    mistakes: impossible_answers_are_named_and_kept;
    accessibility: axe_on_every_screen, axe_on_static_help;
    calendar: today_is_the_visitors_own;
    preview: results_follow_the_date, every_screen_and_paper_say_so, bad_dates_change_nothing,
        old_rules_say_so;
    demo: reviewers_choose_a_day;
    configurator: settings_are_followed, each_snippet_runs_under_its_policy, it_runs_from_disk,
        the_listener_takes_what_it_can, the_react_code_runs, a_link_is_followed_once, nothing_leads_away;
    dialog: a_dialog_opens_closes_and_keeps, static_help_stands_in_the_dialog;
    delivery: fallback_runs_from_disk, split_build_forgives_a_wrong_type, split_build_runs, split_build_runs_without_wasm, split_build_waits_far_away,
        keyboard_opens_a_widget_far_away;
    methods: properties_are_live, restart_and_clear_forget, restart_begins_a_widget_far_away,
        the_report_holds_no_answer;
    frame: frame_grows_with_its_content, sandboxed_frame_runs;
    bundled: bundled_app_runs, bundled_split_app_runs;
    faults: each_fault_ends_well, every_widget_tells, truncated_script_leaves_the_page_as_written;
    interruptions: slow_fallback_leaves_no_blank_box, offline_goes_on_to_a_result,
        offline_split_helps_and_may_be_restarted;
    breakdowns: panic_shows_static_help_everywhere,
        memory_that_runs_out_shows_static_help_everywhere;
    wrong_settings: wrong_attributes_are_named_and_ignored,
        wrong_early_properties_are_named_and_ignored, wrong_properties_are_named_and_ignored;
    integrity: snippet_runs_as_built, wrong_integrity_leaves_the_page_as_written;
    policies: each_policy_has_its_tier, frame_runs_under_its_policy;
    warning: idle_visitors_are_warned;
    keyboard: every_stop_is_seen;
    languages: the_page_says_which_language, switching_keeps_everything,
        static_help_speaks_the_page_s_language, a_further_language_loads_when_chosen,
        a_language_that_does_not_come_changes_nothing, dates_and_numbers_are_as_in_the_rulebook;
    leaks: widgets_come_and_go, plain_script_widgets_come_and_go,
        the_next_widget_begins_anew;
    tiers: wasm_judges_as_native, plain_script_judges_as_native,
        plain_script_under_a_policy_judges_as_native, plain_script_outgrows_its_memory,
        both_tiers_show_and_print_the_same;
    papers: form_911_is_filled_in, refused_files_say_why, every_paper_is_saved, every_paper_is_copied,
        every_paper_prints_by_itself, the_email_holds_no_answer, papers_leave_no_trace,
        papers_in_plain_script_leave_no_trace, nothing_is_handed_over_unless_the_firm_asks,
        what_was_read_is_handed_over, an_iphone_saves_by_sharing, others_save_and_share,
        a_part_that_does_not_come_leaves_the_result,
        a_fallback_that_does_not_come_leaves_the_result, a_program_that_dies_leaves_the_result,
        axe_at_the_desk, form_911_by_keyboard,
        files_land_in_the_folder, the_sheet_waits_until_it_is_cleared, every_way_forgets_the_sheet,
        idling_forgets_the_sheet, papers_come_without_wasm, papers_come_from_disk,
        papers_come_in_the_split_build, two_desks_on_a_page, the_way_back_leads_to_the_door,
        leaving_quickly_from_a_paper;
}
