//! What is worth knowing beside the steps: protections, times, and what to do when
//! something does not go as it should.
//!
//! A note decides nothing and asks for nothing: it is shown, folded, where the
//! answers fit it. Doubt shows it. Source: as cited. Checked on 22 November 2026.

use super::scope::NOT_STATE;
use super::sources::cite;
use crate::domain::{
    Choice, Citation, Clock, Condition, ContactId, Note, NoteId, Outcome, Question, SourceId,
};

const EVERY: &[Outcome] = Outcome::ALL;
/// Every outcome but another office: the matter may still be for TAS.
const NOT_ELSEWHERE: &[Outcome] = &[
    Outcome::TryNormalChannelsFirst,
    Outcome::LikelyQualifies,
    Outcome::EmergencyCallNow,
];
const TAKEN: &[Outcome] = &[Outcome::LikelyQualifies, Outcome::EmergencyCallNow];

/// IRC 7122(f): months after which an offer that was not rejected counts as accepted.
const OFFER_MONTHS: u8 = 24;
/// IRC 6015(e)(1)(A)(i)(II): months of silence after which the Tax Court is open.
const INNOCENT_SPOUSE_MONTHS: u8 = 6;

const NOT_FRIVOLOUS: Condition = Condition::NotCertain(&Condition::situation(Choice::Frivolous));

/// A matter that may be federal and is not frivolous.
const HELPED: Condition = Condition::All(&[NOT_STATE, NOT_FRIVOLOUS]);

/// A federal matter, unless it is certainly a state's, about one of these.
macro_rules! about {
    ($($situation:ident),+) => {
        Condition::All(&[
            NOT_STATE,
            Condition::OneOf(Question::Situation, &[$(Choice::$situation),+]),
        ])
    };
}

const fn note(
    id: NoteId,
    outcomes: &'static [Outcome],
    condition: Condition,
    contacts: &'static [ContactId],
    citations: &'static [Citation],
) -> Note {
    Note {
        id,
        outcomes,
        condition,
        clock: Clock::Uncounted,
        contacts,
        citations,
    }
}

pub(super) const NOTES: &[Note] = &[
    note(
        NoteId::LevyBarred,
        EVERY,
        about!(
            BankLevy,
            WageLevy,
            LevyThreat,
            AgreementTerminated,
            OfferInCompromise,
            InnocentSpouse
        ),
        &[],
        &[
            cite(
                SourceId::InternalRevenueCode,
                "§§ 6330(e), 6331(k), 6015(e)(1)(B)",
            ),
            cite(SourceId::Publication1660, "pages 2 and 4"),
        ],
    ),
    note(
        NoteId::HearingAfterLevy,
        EVERY,
        about!(BankLevy, WageLevy),
        &[],
        &[
            cite(SourceId::InternalRevenueCode, "§ 6330(f)"),
            cite(SourceId::Publication1660, "page 1"),
        ],
    ),
    note(
        NoteId::HearingLetters,
        EVERY,
        Condition::All(&[
            about!(
                BankLevy,
                WageLevy,
                LevyThreat,
                BalanceDue,
                Lien,
                RefundOffset,
                PrivateCollector
            ),
            Condition::NotCertain(&Condition::OneOf(
                Question::Notice,
                &[Choice::FinalLevyNotice, Choice::LienLetter],
            )),
        ]),
        &[],
        &[
            cite(SourceId::Publication594, "page 4"),
            cite(SourceId::Publication1660, "page 1"),
        ],
    ),
    note(
        NoteId::BankCharges,
        EVERY,
        about!(BankLevy, PaymentMisapplied),
        &[],
        &[cite(SourceId::Publication594, "page 7, economic damages")],
    ),
    note(
        NoteId::CannotPay,
        NOT_ELSEWHERE,
        about!(
            BalanceDue,
            LevyThreat,
            BankLevy,
            WageLevy,
            Lien,
            Passport,
            PrivateCollector,
            AgreementTerminated
        ),
        &[],
        &[cite(SourceId::Publication594, "page 3")],
    ),
    Note {
        clock: Clock::Months(Question::FiledDate, OFFER_MONTHS, 0),
        ..note(
            NoteId::OfferAccepted,
            EVERY,
            about!(OfferInCompromise),
            &[],
            &[cite(SourceId::InternalRevenueCode, "§ 7122(f)")],
        )
    },
    Note {
        clock: Clock::Months(Question::FiledDate, INNOCENT_SPOUSE_MONTHS, 0),
        ..note(
            NoteId::InnocentSpouseCourt,
            EVERY,
            about!(InnocentSpouse),
            &[],
            &[
                cite(SourceId::InternalRevenueCode, "§ 6015(e)(1)(A)"),
                cite(SourceId::Publication971, "Tax Court review of request"),
            ],
        )
    },
    note(
        NoteId::NormalTimes,
        NOT_ELSEWHERE,
        about!(OriginalReturn, AmendedReturn, RefundHold, IdentityTheft),
        &[],
        &[
            cite(SourceId::Publication971, "page 20, amended returns"),
            cite(SourceId::IrsWeb, "refund times"),
            cite(SourceId::TasWeb, "identity theft (June 2024)"),
        ],
    ),
    note(
        NoteId::RefundInterest,
        EVERY,
        about!(OriginalReturn, AmendedReturn, RefundHold),
        &[],
        &[
            cite(SourceId::InternalRevenueCode, "§ 6611(e)"),
            cite(SourceId::Publication1, "page 2"),
        ],
    ),
    note(
        NoteId::PassportDebt,
        EVERY,
        about!(Passport),
        &[],
        &[
            cite(SourceId::Publication594, "page 7"),
            cite(SourceId::InternalRevenueCode, "§ 7345"),
        ],
    ),
    note(
        NoteId::CollectorExempt,
        EVERY,
        about!(PrivateCollector),
        &[],
        &[cite(SourceId::InternalRevenueCode, "§ 6306(d)")],
    ),
    note(
        NoteId::AfterForm911,
        TAKEN,
        HELPED,
        &[],
        &[cite(SourceId::Form911, "pages 3 and 4")],
    ),
    note(
        NoteId::TasDoesNotAnswer,
        TAKEN,
        HELPED,
        &[],
        &[
            cite(SourceId::CriterionNineMemo, "TAS-13-0522-0008"),
            cite(SourceId::Form911, "pages 3 and 4"),
            cite(SourceId::Publication594, "page 2"),
        ],
    ),
    note(
        NoteId::Languages,
        EVERY,
        NOT_STATE,
        &[
            ContactId::IrsSpanish,
            ContactId::IrsLanguages,
            ContactId::Tty,
        ],
        &[
            cite(SourceId::Form911, "page 4, line 9"),
            cite(SourceId::Publication971, "page 19"),
            cite(SourceId::TasWeb, "languages (2024)"),
        ],
    ),
    note(
        NoteId::ReallyTheIrs,
        EVERY,
        NOT_STATE,
        &[ContactId::ReallyTheIrs],
        &[
            cite(SourceId::Publication971, "page 20"),
            cite(SourceId::Publication594, "pages 2 and 7"),
        ],
    ),
];
