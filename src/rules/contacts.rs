//! Numbers, pages and addresses, each with the official text that gives it.
//!
//! Opening hours are not here: no official text that was read gives those of TAS.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Contact, ContactId, Reach, SourceId};

const fn contact(id: ContactId, reach: Reach, source: SourceId, place: &'static str) -> Contact {
    Contact {
        id,
        reach,
        citation: cite(source, place),
    }
}

pub(super) const CONTACTS: &[Contact] = &[
    contact(
        ContactId::Tas,
        Reach::Phone("877-777-4778"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::Tty,
        Reach::Phone("800-829-4059"),
        SourceId::Publication1660,
        "page 4",
    ),
    contact(
        ContactId::TasSite,
        Reach::Page("https://www.taxpayeradvocate.irs.gov/"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::LocalOffices,
        Reach::Page("https://www.taxpayeradvocate.irs.gov/Contact-Us"),
        SourceId::Publication971,
        "page 21",
    ),
    contact(
        ContactId::Form911,
        Reach::Page("https://www.irs.gov/forms-pubs/about-form-911"),
        SourceId::Form911,
        "page 1",
    ),
    contact(
        ContactId::Form911Fax,
        Reach::Fax("855-828-2723"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::Form911Mail,
        Reach::Mail("Taxpayer Advocate Service, 7940 Kentucky Dr, MS 11 G, Florence, KY 41042"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::Form911Email,
        Reach::Email("tas.form.911.request.for.assistance@irs.gov"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::Form911FaxOverseas,
        Reach::Fax("+1-304-707-9793"),
        SourceId::Form911,
        "page 3",
    ),
    contact(
        ContactId::IrsIndividuals,
        Reach::Phone("800-829-1040"),
        SourceId::Publication594,
        "page 2",
    ),
    contact(
        ContactId::IrsBusinesses,
        Reach::Phone("800-829-4933"),
        SourceId::Publication594,
        "page 2",
    ),
    contact(
        ContactId::IrsSpanish,
        Reach::Phone("800-829-1040"),
        SourceId::TasWeb,
        "languages (2024)",
    ),
    contact(
        ContactId::IrsLanguages,
        Reach::Phone("833-553-9895"),
        SourceId::TasWeb,
        "languages (2024)",
    ),
    contact(
        ContactId::ReallyTheIrs,
        Reach::Page("https://www.irs.gov/newsroom/how-to-know-if-its-really-the-irs"),
        SourceId::Publication594,
        "page 2",
    ),
    contact(
        ContactId::Tigta,
        Reach::Phone("800-366-4484"),
        SourceId::Publication1,
        "page 2",
    ),
    contact(
        ContactId::TigtaTty,
        Reach::Phone("800-877-8339"),
        SourceId::Publication1,
        "page 2",
    ),
    contact(
        ContactId::Insolvency,
        Reach::Phone("800-973-0424"),
        SourceId::Publication594,
        "page 2",
    ),
    contact(
        ContactId::IdentityProtection,
        Reach::Phone("800-908-4490"),
        SourceId::IrsWeb,
        "CP01S",
    ),
    contact(
        ContactId::Sams,
        Reach::Page("https://www.irs.gov/sams"),
        SourceId::Publication971,
        "page 21",
    ),
    contact(
        ContactId::ClinicFinder,
        Reach::Page("https://www.taxpayeradvocate.irs.gov/litc"),
        SourceId::Form12153,
        "page 4",
    ),
    contact(
        ContactId::ClinicList,
        Reach::Phone("800-829-3676"),
        SourceId::Form12153,
        "page 4",
    ),
];
