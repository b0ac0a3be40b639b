//! Offices that are the right door for a matter, or another door beside TAS.
//!
//! Source: as cited. Reading: a route is named with the matter, whatever the
//! outcome, and never in place of the free ones. Checked on 22 November 2026.

use super::scope::NOT_STATE;
use super::sources::cite;
use crate::domain::{Choice, Condition, ContactId, Question, Route, RouteId, SourceId};

/// A matter of this kind that may be federal.
macro_rules! federal {
    ($condition:expr) => {
        Condition::All(&[NOT_STATE, $condition])
    };
}

/// Doubt about the matter hides no office.
const NOT_FRIVOLOUS: Condition = Condition::NotCertain(&Condition::situation(Choice::Frivolous));

pub(super) const ROUTES: &[Route] = &[
    Route {
        id: RouteId::StateAdvocate,
        condition: Condition::chose(Question::Agency, Choice::State),
        contacts: &[],
        citations: &[
            cite(SourceId::Form911, "page 3"),
            cite(SourceId::StateWeb, "Form 911AL"),
        ],
    },
    Route {
        id: RouteId::FrivolousAdvice,
        condition: federal!(Condition::situation(Choice::Frivolous)),
        contacts: &[],
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6702(b)"),
            cite(SourceId::Form911, "page 3"),
        ],
    },
    Route {
        id: RouteId::CriminalCounsel,
        condition: federal!(Condition::All(&[
            NOT_FRIVOLOUS,
            Condition::yes(Question::CriminalInvestigation)
        ])),
        contacts: &[],
        citations: &[cite(SourceId::Publication1, "right 9")],
    },
    Route {
        id: RouteId::Tigta,
        condition: federal!(Condition::situation(Choice::EmployeeConduct)),
        contacts: &[ContactId::Tigta, ContactId::TigtaTty],
        citations: &[
            cite(SourceId::Publication1, "page 2"),
            cite(SourceId::Publication1, "right 2"),
        ],
    },
    Route {
        id: RouteId::SchemeAdvice,
        condition: federal!(Condition::situation(Choice::Scheme)),
        contacts: &[],
        citations: &[cite(
            SourceId::ManualCriteria,
            "13.1.7.2(4) (change of 08-29-2023), topic only",
        )],
    },
    Route {
        id: RouteId::TaxCourtCounsel,
        condition: federal!(Condition::situation(Choice::TaxCourt)),
        contacts: &[ContactId::ClinicFinder],
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            cite(SourceId::Form12153, "page 4"),
        ],
    },
    Route {
        id: RouteId::TaxCourtPetition,
        // Whose case is in the Tax Court has been there.
        condition: federal!(Condition::All(&[
            Condition::Any(&[
                Condition::situation(Choice::DeficiencyNotice),
                Condition::notice(Choice::DeficiencyLetter),
            ]),
            Condition::Not(&Condition::situation(Choice::TaxCourt)),
        ])),
        contacts: &[ContactId::ClinicFinder],
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            cite(SourceId::Publication594, "page 8"),
            cite(SourceId::Form12153, "page 4"),
        ],
    },
    Route {
        id: RouteId::AuditAppeals,
        condition: federal!(Condition::situation(Choice::Audit)),
        contacts: &[],
        citations: &[
            cite(SourceId::Publication1, "page 2"),
            cite(SourceId::InternalRevenueCode, "§ 7803(e)"),
            cite(SourceId::Publication556, "appeals"),
        ],
    },
    Route {
        id: RouteId::Bankruptcy,
        condition: federal!(Condition::situation(Choice::Bankruptcy)),
        contacts: &[ContactId::Insolvency],
        citations: &[cite(SourceId::Publication594, "pages 2 and 7")],
    },
    Route {
        id: RouteId::PrivateCollector,
        condition: federal!(Condition::Any(&[
            Condition::situation(Choice::PrivateCollector),
            Condition::notice(Choice::CollectorLetter),
        ])),
        contacts: &[],
        citations: &[
            cite(SourceId::Publication594, "page 7"),
            cite(SourceId::InternalRevenueCode, "§§ 6306(d), 7811(g)"),
        ],
    },
    Route {
        id: RouteId::IdentityProtection,
        condition: federal!(Condition::situation(Choice::IdentityTheft)),
        contacts: &[ContactId::IdentityProtection],
        citations: &[
            cite(SourceId::IrsWeb, "CP01S"),
            cite(SourceId::Publication971, "page 20"),
        ],
    },
    Route {
        id: RouteId::SystemicAdvocacy,
        condition: federal!(Condition::All(&[
            NOT_FRIVOLOUS,
            Condition::yes(Question::SystemError)
        ])),
        contacts: &[ContactId::Sams],
        citations: &[cite(SourceId::Publication971, "page 21")],
    },
    Route {
        // Where TAS limits what it takes, a referral is the way in that is left.
        id: RouteId::CongressionalOffice,
        condition: federal!(Condition::All(&[
            Condition::Any(&[
                Condition::OneOf(
                    Question::Situation,
                    &[
                        Choice::RefundHold,
                        Choice::OriginalReturn,
                        Choice::AmendedReturn,
                        Choice::ExemptStatus,
                        Choice::Passport,
                        Choice::PrivateCollector,
                    ],
                ),
                Condition::notice(Choice::RefundBankNotice),
            ]),
            Condition::NotCertain(&Condition::yes(Question::CongressionalReferral)),
        ])),
        contacts: &[],
        citations: &[
            cite(SourceId::CriterionNineMemo, "TAS-13-0522-0008"),
            cite(
                SourceId::ManualCriteria,
                "13.1.7.4 (03-09-2026), topics only",
            ),
        ],
    },
    Route {
        id: RouteId::GeneralLines,
        condition: federal!(Condition::situation(Choice::GeneralQuestion)),
        contacts: &[ContactId::IrsIndividuals, ContactId::IrsBusinesses],
        citations: &[cite(SourceId::Publication594, "page 2")],
    },
];
