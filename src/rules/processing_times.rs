//! Times in which the IRS says that it normally processes a filing.
//!
//! They change often, so each carries its citation and is shown with its date, and
//! with "about" where no official text of this year could be read. A matter that
//! is missing here has no published time. The 21 and the 60 days are not from an
//! official text that was read: they are what practitioners report. Times of identity theft are part of the
//! reading of criterion 5. Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Choice, ProcessingTime, SourceId};

pub(super) const PROCESSING_TIMES: &[ProcessingTime] = &[
    ProcessingTime {
        situation: Choice::OriginalReturn,
        days: 21,
        citation: cite(
            SourceId::IrsWeb,
            "e-filed refunds, about 21 days; reported, no IRS page read",
        ),
    },
    ProcessingTime {
        situation: Choice::AmendedReturn,
        days: 16 * 7,
        citation: cite(
            SourceId::Publication971,
            "page 20, amended returns, up to 16 weeks",
        ),
    },
    ProcessingTime {
        situation: Choice::RefundHold,
        days: 60,
        citation: cite(
            SourceId::IrsWeb,
            "refund review, about 60 days; reported, no IRS page read",
        ),
    },
];
