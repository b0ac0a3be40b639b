//! The words of the static help, for the loader.
//!
//! They come from the package's English catalogue; nothing is worded here.

use serde::Serialize;

/// What `embed/help.js` expects. A line may hold `{phone}` and `{page}`, which
/// become links; the first line is the heading.
#[derive(Serialize)]
pub struct StaticHelp {
    lines: &'static [&'static str],
    phone: &'static str,
    phone_href: &'static str,
    page: &'static str,
}

pub const ENGLISH: StaticHelp = StaticHelp {
    lines: &[
        "The checklist cannot run in this browser",
        "You can still reach the Taxpayer Advocate Service, an independent office inside the IRS. Its help is free: {phone}.",
        "Where its local offices are and how to ask for help: {page}",
    ],
    phone: "877-777-4778",
    phone_href: "tel:+18777774778",
    page: "https://www.taxpayeradvocate.irs.gov/",
};
