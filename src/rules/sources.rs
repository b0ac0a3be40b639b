//! The official texts that the rules rest on, each with its edition, the day on
//! which it was read and the day by which it must be read again.
//!
//! Review-by is six months after reading; amounts are reviewed every 31 January.

use crate::domain::{Citation, Date, Source, SourceId};

/// The day on which every source was last checked.
pub const CHECKED_ON: Date = Date::literal(2026, 11, 22);

/// Six months after [`CHECKED_ON`].
const REVIEW_BY: Date = Date::literal(2027, 5, 22);
/// When amounts of the new year are out.
const AMOUNTS_REVIEW_BY: Date = Date::literal(2027, 1, 31);

/// A place in a source.
pub(super) const fn cite(source: SourceId, place: &'static str) -> Citation {
    Citation { source, place }
}

const fn source(
    id: SourceId,
    title: &'static str,
    edition: &'static str,
    url: &'static str,
) -> Source {
    Source {
        id,
        title,
        edition,
        checked_on: CHECKED_ON,
        review_by: REVIEW_BY,
        url,
    }
}

pub(super) const SOURCES: &[Source] = &[
    source(
        SourceId::Form911,
        "Form 911",
        "Rev. 8-2025",
        "https://www.irs.gov/forms-pubs/about-form-911",
    ),
    source(
        SourceId::InternalRevenueCode,
        "IRC",
        "text as of April 20, 2023; later amendments not checked",
        "https://uscode.house.gov/browse/prelim@title26",
    ),
    source(
        SourceId::TreasuryRegulations,
        "Treas. Reg.",
        "text as of October 31, 2024",
        "https://www.ecfr.gov/current/title-26/section-301.7811-1",
    ),
    source(
        SourceId::ManualCriteria,
        "IRM",
        "13.1.7, 07-23-2007 to 03-09-2026",
        "https://www.irs.gov/irm/part13/irm_13-001-007",
    ),
    source(
        SourceId::CriterionNineMemo,
        "TAS memoranda",
        "2020 to 2022",
        "https://www.irs.gov/irm/part13",
    ),
    source(
        SourceId::Publication1,
        "Publication 1",
        "Rev. 9-2017",
        "https://www.irs.gov/forms-pubs/about-publication-1",
    ),
    source(
        SourceId::Publication556,
        "Publication 556",
        "Rev. 9-2013",
        "https://www.irs.gov/forms-pubs/about-publication-556",
    ),
    source(
        SourceId::Publication594,
        "Publication 594",
        "Rev. 1-2026",
        "https://www.irs.gov/forms-pubs/about-publication-594",
    ),
    source(
        SourceId::Publication971,
        "Publication 971",
        "Rev. 12-2021",
        "https://www.irs.gov/forms-pubs/about-publication-971",
    ),
    source(
        SourceId::Publication1660,
        "Publication 1660",
        "Rev. 1-2020",
        "https://www.irs.gov/forms-pubs/about-publication-1660",
    ),
    source(
        SourceId::Form12153,
        "Form 12153",
        "Rev. 7-2022",
        "https://www.irs.gov/forms-pubs/about-form-12153",
    ),
    source(
        SourceId::Form656B,
        "Form 656-B",
        "Rev. 4-2025",
        "https://www.irs.gov/forms-pubs/about-form-656",
    ),
    source(
        SourceId::TasWeb,
        "Taxpayer Advocate Service pages",
        "2024 to 2026",
        "https://www.taxpayeradvocate.irs.gov/",
    ),
    source(
        SourceId::IrsWeb,
        "IRS.gov pages",
        "2018 to 2026",
        "https://www.irs.gov/",
    ),
    Source {
        id: SourceId::PovertyGuidelines,
        title: "HHS poverty guidelines, 91 FR 1797",
        edition: "January 15, 2026",
        checked_on: CHECKED_ON,
        review_by: AMOUNTS_REVIEW_BY,
        url: "https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines",
    },
    source(
        SourceId::StateWeb,
        "State revenue departments",
        "for example Alabama Form 911AL",
        "https://www.revenue.alabama.gov/",
    ),
];
