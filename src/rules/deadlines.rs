//! Deadlines that keep running whatever TAS does.
//!
//! Source: Form 911 (Rev. 8-2025), page 4, and Publication 1660: asking TAS
//! extends none of them. IRC 7811(d) would suspend some periods, but TAS has never
//! put it into practice (IRM 13.1.14, 11-14-2022), so it is not counted on.
//! Reading: boundary days belong to the visitor's side of caution: the last day
//! itself still runs. IRC 7503 may move a last day that a statute prescribes from a
//! weekend or a legal holiday; that is told, and the day shown stays the earlier
//! one. Checked on 22 November 2026.

use super::adverse_action::BANK_HOLD_DAYS;
use super::sources::cite;
use crate::domain::{
    Choice, Citation, Clock, Comparison, Condition, Deadline, DeadlineId, Question, SourceId,
};

/// IRC 6320, 6330: days to ask for a collection due process hearing.
const HEARING_DAYS: i32 = 30;
/// IRC 6330(d): days to ask the Tax Court to review a determination.
const REVIEW_DAYS: i32 = 30;
/// IRC 6213(a): days to petition the Tax Court.
const PETITION_DAYS: i32 = 90;
/// IRC 6213(a): the same for a notice addressed outside the United States.
const PETITION_DAYS_ABROAD: i32 = 150;
/// IRC 6213(b)(2): days to ask for abatement of a math error assessment.
const MATH_ERROR_DAYS: i32 = 60;
/// IRC 6159(b)(5): days of notice before an agreement ends, and after it.
const AGREEMENT_DAYS: i32 = 30;
/// Publication 594: days to appeal a proposed trust fund recovery penalty.
const TRUST_FUND_DAYS: i32 = 60;
/// Publication 594: days to say that one wants to settle that penalty by a talk.
const TRUST_FUND_TALK_DAYS: i32 = 10;
/// IRC 6015(e)(1)(A)(ii): days to petition the Tax Court for innocent spouse relief.
const INNOCENT_SPOUSE_PETITION_DAYS: i32 = 90;
/// CP53E: days to give the bank data of a refund.
const BANK_DATA_DAYS: i32 = 30;
/// Publication 594 says nine months where IRC 6343(b) says two years: the earlier.
const LEVIED_MONEY_MONTHS: u8 = 9;
const YEAR: u8 = 12;

/// One that is counted from the notice in hand.
const fn from_notice(
    id: DeadlineId,
    code: &'static str,
    condition: Condition,
    dated: Condition,
    days: i32,
    citations: &'static [Citation],
) -> Deadline {
    Deadline {
        id,
        code,
        condition,
        dated,
        clock: Clock::Days(Question::NoticeDate, days),
        may_move: false,
        shown_lapsed: true,
        citations,
    }
}

/// One whose period a statute prescribes: IRC 7503 may move its last day.
const fn by_statute(deadline: Deadline) -> Deadline {
    Deadline {
        may_move: true,
        ..deadline
    }
}

/// One that cannot be counted from what is asked.
const fn uncounted(
    id: DeadlineId,
    code: &'static str,
    condition: Condition,
    citations: &'static [Citation],
) -> Deadline {
    Deadline {
        id,
        code,
        condition,
        dated: Condition::Always,
        clock: Clock::Uncounted,
        may_move: false,
        shown_lapsed: false,
        citations,
    }
}

const HOLDS_LEVY_NOTICE: Condition = Condition::notice(Choice::FinalLevyNotice);
const HOLDS_LIEN_LETTER: Condition = Condition::notice(Choice::LienLetter);
const HOLDS_DEFICIENCY_LETTER: Condition = Condition::notice(Choice::DeficiencyLetter);

const DEFICIENCY: Condition = Condition::Any(&[
    Condition::OneOf(
        Question::Situation,
        &[Choice::DeficiencyNotice, Choice::Audit],
    ),
    HOLDS_DEFICIENCY_LETTER,
]);
const ADDRESSED_ABROAD: Condition = Condition::All(&[
    Condition::Any(&[
        Condition::situation(Choice::DeficiencyNotice),
        HOLDS_DEFICIENCY_LETTER,
    ]),
    Condition::yes(Question::NoticeAbroad),
]);
/// Choosing a levy as the situation says that it has come, unless told otherwise.
const TAKEN: Condition = Condition::NotCertain(&Condition::OneOf(
    Question::Action,
    &[Choice::Announced, Choice::NoAction],
));
const LEVIED: Condition = Condition::All(&[
    Condition::OneOf(Question::Situation, &[Choice::BankLevy, Choice::WageLevy]),
    TAKEN,
]);

pub(super) const DEADLINES: &[Deadline] = &[
    Deadline {
        id: DeadlineId::BankLevyHold,
        code: "BANK_LEVY_21",
        condition: Condition::All(&[Condition::situation(Choice::BankLevy), TAKEN]),
        dated: Condition::Always,
        clock: Clock::Days(Question::ActionDate, BANK_HOLD_DAYS),
        may_move: false,
        shown_lapsed: true,
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6332(c)"),
            cite(SourceId::Publication594, "page 6"),
        ],
    },
    by_statute(from_notice(
        DeadlineId::LevyHearing,
        "CDP_LEVY_30",
        Condition::Any(&[
            HOLDS_LEVY_NOTICE,
            Condition::All(&[
                Condition::situation(Choice::LevyThreat),
                Condition::NotCertain(&Condition::OneOf(
                    Question::Notice,
                    &[Choice::AgreementNotice, Choice::LienLetter],
                )),
            ]),
        ]),
        HOLDS_LEVY_NOTICE,
        HEARING_DAYS,
        &[
            cite(SourceId::InternalRevenueCode, "§ 6330(a)(2), (d)(1), (e)"),
            cite(SourceId::Publication1660, "pages 1 and 2"),
            cite(SourceId::Form12153, "pages 1 and 3"),
        ],
    )),
    Deadline {
        id: DeadlineId::LevyEquivalentHearing,
        code: "EQUIV_HEARING_1Y",
        condition: Condition::All(&[
            HOLDS_LEVY_NOTICE,
            Condition::DaysSince(Question::NoticeDate, Comparison::MoreThan(HEARING_DAYS)),
        ]),
        dated: Condition::Always,
        clock: Clock::Months(Question::NoticeDate, YEAR, 0),
        may_move: false,
        shown_lapsed: false,
        citations: &[
            cite(SourceId::Form12153, "page 3"),
            cite(SourceId::Publication1660, "pages 1 and 2"),
        ],
    },
    Deadline {
        id: DeadlineId::LienHearing,
        code: "CDP_LIEN",
        condition: Condition::Any(&[Condition::situation(Choice::Lien), HOLDS_LIEN_LETTER]),
        dated: HOLDS_LIEN_LETTER,
        clock: Clock::Printed(Question::NoticeDate),
        may_move: false,
        shown_lapsed: true,
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6320(a)(3)(B)"),
            cite(SourceId::TasWeb, "Letter 3172"),
            cite(SourceId::Publication1660, "pages 1 and 2"),
            cite(SourceId::Publication594, "page 4"),
        ],
    },
    Deadline {
        // The year runs from the filing of the lien and five business days; the
        // printed day is that and 30 days.
        id: DeadlineId::LienEquivalentHearing,
        code: "EQUIV_HEARING_1Y",
        condition: Condition::All(&[
            HOLDS_LIEN_LETTER,
            Condition::DaysSince(Question::NoticeDate, Comparison::MoreThan(0)),
        ]),
        dated: Condition::Always,
        clock: Clock::Months(Question::NoticeDate, YEAR, HEARING_DAYS),
        may_move: false,
        shown_lapsed: false,
        citations: &[
            cite(SourceId::Form12153, "page 3"),
            cite(SourceId::Publication1660, "pages 1 and 2"),
        ],
    },
    by_statute(from_notice(
        DeadlineId::HearingReview,
        "CDP_REVIEW_30",
        Condition::notice(Choice::HearingDetermination),
        Condition::Always,
        REVIEW_DAYS,
        &[
            cite(SourceId::InternalRevenueCode, "§ 6330(d)(1)"),
            cite(SourceId::Publication594, "pages 5 and 6"),
        ],
    )),
    by_statute(from_notice(
        DeadlineId::TaxCourtPetition,
        "TAX_COURT_90",
        Condition::All(&[DEFICIENCY, Condition::NotCertain(&ADDRESSED_ABROAD)]),
        HOLDS_DEFICIENCY_LETTER,
        PETITION_DAYS,
        &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            cite(SourceId::Publication594, "page 8"),
            cite(SourceId::Form911, "page 4"),
            cite(SourceId::IrsWeb, "CP3219N"),
        ],
    )),
    by_statute(from_notice(
        DeadlineId::TaxCourtPetitionAbroad,
        "TAX_COURT_150",
        ADDRESSED_ABROAD,
        HOLDS_DEFICIENCY_LETTER,
        PETITION_DAYS_ABROAD,
        &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            cite(SourceId::Form911, "page 4"),
            cite(SourceId::IrsWeb, "CP3219N"),
        ],
    )),
    by_statute(from_notice(
        DeadlineId::MathErrorAbatement,
        "MATH_ERROR_60",
        Condition::Any(&[
            Condition::situation(Choice::MathError),
            Condition::notice(Choice::MathErrorNotice),
        ]),
        Condition::notice(Choice::MathErrorNotice),
        MATH_ERROR_DAYS,
        &[cite(SourceId::InternalRevenueCode, "§ 6213(b)(2)")],
    )),
    from_notice(
        DeadlineId::AgreementAppeal,
        "IA_TERM_APPEAL_30",
        Condition::Any(&[
            Condition::situation(Choice::AgreementTerminated),
            Condition::notice(Choice::AgreementNotice),
        ]),
        Condition::notice(Choice::AgreementNotice),
        AGREEMENT_DAYS,
        &[
            cite(SourceId::InternalRevenueCode, "§§ 6159(b)(5), 6331(k)"),
            cite(SourceId::Publication1660, "page 4"),
        ],
    ),
    from_notice(
        DeadlineId::TrustFundAppeal,
        "TRUST_FUND_60",
        Condition::notice(Choice::TrustFundLetter),
        Condition::Always,
        TRUST_FUND_DAYS,
        &[cite(SourceId::Publication594, "page 8")],
    ),
    Deadline {
        shown_lapsed: false,
        ..from_notice(
            DeadlineId::TrustFundTalk,
            "TRUST_FUND_10",
            Condition::notice(Choice::TrustFundLetter),
            Condition::Always,
            TRUST_FUND_TALK_DAYS,
            &[cite(SourceId::Publication594, "page 8")],
        )
    },
    by_statute(from_notice(
        DeadlineId::InnocentSpousePetition,
        "INNOCENT_SPOUSE_90",
        Condition::notice(Choice::InnocentSpouseDenial),
        Condition::Always,
        INNOCENT_SPOUSE_PETITION_DAYS,
        &[cite(SourceId::InternalRevenueCode, "§ 6015(e)(1)(A)")],
    )),
    from_notice(
        DeadlineId::RefundBankData,
        "CP53E_30",
        Condition::notice(Choice::RefundBankNotice),
        Condition::Always,
        BANK_DATA_DAYS,
        &[cite(SourceId::TasWeb, "CP53E")],
    ),
    Deadline {
        id: DeadlineId::RefundSuit,
        code: "SUIT_2Y",
        condition: Condition::Any(&[
            Condition::notice(Choice::ClaimDenial),
            Condition::situation(Choice::EmployeeRetentionCredit),
        ]),
        dated: Condition::notice(Choice::ClaimDenial),
        clock: Clock::Months(Question::NoticeDate, 2 * YEAR, 0),
        may_move: true,
        shown_lapsed: true,
        citations: &[cite(SourceId::InternalRevenueCode, "§ 6532(a)")],
    },
    Deadline {
        id: DeadlineId::LeviedMoneyReturn,
        code: "WRONGFUL_LEVY_2Y",
        condition: LEVIED,
        dated: Condition::Always,
        clock: Clock::Months(Question::ActionDate, LEVIED_MONEY_MONTHS, 0),
        may_move: false,
        shown_lapsed: true,
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6343(b), (d)"),
            cite(SourceId::Publication1660, "page 3"),
            cite(SourceId::Publication594, "page 7"),
        ],
    },
    uncounted(
        DeadlineId::CollectionAppeals,
        "CAP",
        Condition::OneOf(
            Question::Situation,
            &[
                Choice::BankLevy,
                Choice::WageLevy,
                Choice::LevyThreat,
                Choice::Lien,
                Choice::AgreementTerminated,
            ],
        ),
        &[
            cite(SourceId::Publication1660, "pages 3 and 4"),
            cite(SourceId::Publication594, "page 4"),
        ],
    ),
    uncounted(
        DeadlineId::RefundClaim,
        "REFUND_CLAIM_3Y2Y",
        Condition::OneOf(
            Question::Situation,
            &[
                Choice::AmendedReturn,
                Choice::EmployeeRetentionCredit,
                Choice::PenaltyRelief,
            ],
        ),
        &[
            cite(SourceId::InternalRevenueCode, "§ 6511(a), (d)"),
            cite(SourceId::Publication1, "page 2"),
        ],
    ),
    uncounted(
        DeadlineId::InnocentSpouseRequest,
        "INNOCENT_SPOUSE_2Y",
        Condition::situation(Choice::InnocentSpouse),
        &[
            cite(SourceId::InternalRevenueCode, "§ 6015(b), (c), (e), (f)"),
            cite(SourceId::Publication971, "pages 2 to 4"),
            cite(SourceId::Publication594, "page 8"),
        ],
    ),
];
