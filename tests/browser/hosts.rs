//! Pages that break widgets: each fixture of `pages/hosts`, and in each the widget
//! is ready, looks as it should, can be used, and leaves the page alone.
//!
//! Every fixture is for three engines. A normal run takes some in every engine and
//! the others in one engine each; `cargo xtask test --full` takes all, and writes the
//! table in `docs/compatibility.md` from what is recorded here.

mod frameworks;
mod host;
mod living;
mod loading;
mod prototypes;
mod react;
mod styles;
pub mod supplies;

/// The tests of one engine: those of every run, and the rest.
macro_rules! engine {
    ($engine:ident, $variant:ident, always: $($kind:ident::$always:ident)+, full: $($other:ident::$full:ident)+) => {
        mod $engine {
            $(
                #[test]
                fn $always() {
                    super::$kind::$always(crate::engine::Engine::$variant);
                }
            )+
            $(
                #[test]
                #[ignore = "cargo xtask test --full"]
                fn $full() {
                    super::$other::$full(crate::engine::Engine::$variant);
                }
            )+
        }
    };
}

/// Names each fixture once: where it is always tested.
macro_rules! fixtures {
    (
        everywhere: $($everywhere:ident::$one:ident),+;
        chromium: $($in_chromium:ident::$two:ident),+;
        firefox: $($in_firefox:ident::$three:ident),+;
        webkit: $($in_webkit:ident::$four:ident),+;
    ) => {
        engine!(chromium, Chromium,
            always: $($everywhere::$one)+ $($in_chromium::$two)+,
            full: $($in_firefox::$three)+ $($in_webkit::$four)+);
        engine!(firefox, Firefox,
            always: $($everywhere::$one)+ $($in_firefox::$three)+,
            full: $($in_chromium::$two)+ $($in_webkit::$four)+);
        engine!(webkit, WebKit,
            always: $($everywhere::$one)+ $($in_webkit::$four)+,
            full: $($in_chromium::$two)+ $($in_firefox::$three)+);
    };
}

fixtures! {
    everywhere: styles::css_resets, styles::bootstrap_3, styles::quirks, styles::rtl,
        prototypes::prototype_js, prototypes::patched_prototypes, prototypes::clicks_stopped,
        frameworks::yew_first, frameworks::react_19,
        react::react_component, react::react_hydrated, living::sandboxed_frame;
    chromium: styles::divi_theme, loading::script_async, loading::script_in_head, loading::fifty_widgets,
        loading::bundle_without_place, frameworks::turbo, react::react_too_old, living::translated, living::printed;
    firefox: styles::windows_1252, prototypes::mootools, loading::script_defer, loading::script_late,
        loading::script_in_bundle, loading::older_and_newer, frameworks::yew_second;
    webkit: styles::root_font, loading::bundle_with_settings, loading::script_delayed, loading::script_twice, loading::one_widget,
        loading::ten_widgets, living::moves, living::back_forward;
}
