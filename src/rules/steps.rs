//! What to do now, in the order in which it is to be done.
//!
//! Source: Form 911 (Rev. 8-2025) for sending, signing and asking later, and the
//! official texts cited. Reading: the free routes come first and are always there;
//! what a firm offers is not a step. Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{
    Choice, Citation, Comparison, Condition, ContactId, Outcome, Question, SourceId, Step, StepId,
};

const EVERY: &[Outcome] = Outcome::ALL;
const EMERGENCY: &[Outcome] = &[Outcome::EmergencyCallNow];
const LIKELY: &[Outcome] = &[Outcome::LikelyQualifies];
const TAKEN: &[Outcome] = &[Outcome::EmergencyCallNow, Outcome::LikelyQualifies];
const NORMAL: &[Outcome] = &[Outcome::TryNormalChannelsFirst];
const ELSEWHERE: &[Outcome] = &[Outcome::NotATasMatter];

/// Days after which a Form 911 without an answer is asked about: Form 911, page 3.
pub const FORM_911_ANSWER_DAYS: i32 = 30;

const HARDSHIP: Condition = Condition::OneOf(Question::Hardship, &[Choice::Now, Choice::Soon]);
const ORGANIZATION: Condition = Condition::OneOf(
    Question::TaxpayerType,
    &[Choice::Business, Choice::ExemptOrganization],
);
const ESTATE: Condition = Condition::chose(Question::TaxpayerType, Choice::Estate);
const OVERSEAS: Condition = Condition::chose(Question::Location, Choice::Overseas);
const SENT: Condition = Condition::yes(Question::Form911Sent);
const FOR_ANOTHER: Condition =
    Condition::OneOf(Question::Filer, &[Choice::Representative, Choice::Relative]);
const WITH_POWER_OF_ATTORNEY: Condition =
    Condition::chose(Question::Authority, Choice::PowerOfAttorney);

const SECTION_II: &[Citation] = &[cite(
    SourceId::Form911,
    "page 4, lines 14-15 and instructions for Section II",
)];
const ENTITY: &[Citation] = &[cite(SourceId::Form911, "page 4, lines 8 and 14-15")];
const WHAT_HAPPENS_NEXT: &[Citation] = &[cite(SourceId::Form911, "page 3, what happens next")];

const fn step(
    id: StepId,
    outcomes: &'static [Outcome],
    condition: Condition,
    contacts: &'static [ContactId],
    citations: &'static [Citation],
) -> Step {
    Step {
        id,
        outcomes,
        when_possible: &[],
        condition,
        contacts,
        citations,
    }
}

pub(super) const STEPS: &[Step] = &[
    // Before the call to TAS, which is a part of the IRS.
    step(
        StepId::CounselFirst,
        EVERY,
        Condition::yes(Question::CriminalInvestigation),
        &[],
        &[cite(SourceId::Publication1, "right 9")],
    ),
    Step {
        when_possible: EMERGENCY,
        ..step(
            StepId::CallTasNow,
            EMERGENCY,
            Condition::Always,
            &[ContactId::Tas, ContactId::Tty],
            &[
                cite(SourceId::Form911, "page 3"),
                cite(SourceId::Publication594, "page 2"),
            ],
        )
    },
    step(
        StepId::DeadlineFirst,
        EVERY,
        Condition::Any(&[
            Condition::OneOf(
                Question::Notice,
                &[
                    Choice::FinalLevyNotice,
                    Choice::LienLetter,
                    Choice::DeficiencyLetter,
                    Choice::AgreementNotice,
                    Choice::MathErrorNotice,
                    Choice::HearingDetermination,
                    Choice::TrustFundLetter,
                    Choice::RefundBankNotice,
                    Choice::InnocentSpouseDenial,
                ],
            ),
            Condition::OneOf(
                Question::Situation,
                &[
                    Choice::DeficiencyNotice,
                    Choice::AgreementTerminated,
                    Choice::MathError,
                    Choice::LevyThreat,
                    Choice::Lien,
                ],
            ),
        ]),
        &[],
        &[
            cite(SourceId::Form911, "page 4"),
            cite(SourceId::Publication1660, "page 4"),
        ],
    ),
    step(
        StepId::FollowRoute,
        ELSEWHERE,
        Condition::Always,
        &[],
        &[cite(SourceId::Form911, "page 3")],
    ),
    step(
        StepId::CallNoticeNumber,
        EMERGENCY,
        Condition::Always,
        &[],
        &[cite(SourceId::Publication594, "page 6")],
    ),
    step(
        StepId::AskHardshipRelease,
        TAKEN,
        Condition::All(&[
            Condition::OneOf(
                Question::Situation,
                &[Choice::BankLevy, Choice::WageLevy, Choice::LevyThreat],
            ),
            HARDSHIP,
            Condition::NotCertain(&ORGANIZATION),
            Condition::NotCertain(&ESTATE),
        ]),
        &[],
        &[
            cite(SourceId::InternalRevenueCode, "§§ 6331(e), 6343(a)(1)(D)"),
            cite(SourceId::Publication594, "page 6"),
            cite(SourceId::IrsWeb, "levies that cause a hardship"),
        ],
    ),
    step(
        StepId::AskOffsetBypass,
        TAKEN,
        Condition::All(&[
            Condition::situation(Choice::RefundOffset),
            Condition::chose(Question::Action, Choice::Announced),
            HARDSHIP,
        ]),
        &[],
        &[cite(SourceId::Form656B, "your tax refunds")],
    ),
    step(
        StepId::CallTas,
        LIKELY,
        Condition::Always,
        &[ContactId::Tas, ContactId::Tty],
        &[cite(SourceId::Form911, "page 3")],
    ),
    step(
        StepId::AskAboutForm911,
        EVERY,
        SENT,
        &[ContactId::Tas],
        WHAT_HAPPENS_NEXT,
    ),
    step(
        StepId::CallAboutForm911,
        EVERY,
        Condition::DaysSince(
            Question::Form911Date,
            Comparison::MoreThan(FORM_911_ANSWER_DAYS),
        ),
        &[ContactId::Tas],
        WHAT_HAPPENS_NEXT,
    ),
    step(
        StepId::SendForm911,
        TAKEN,
        Condition::All(&[
            Condition::NotCertain(&SENT),
            Condition::NotCertain(&OVERSEAS),
        ]),
        &[
            ContactId::Form911,
            ContactId::Form911Fax,
            ContactId::Form911Mail,
            ContactId::Form911Email,
        ],
        &[cite(SourceId::Form911, "pages 1, 3 and 4")],
    ),
    step(
        StepId::SendForm911Overseas,
        TAKEN,
        Condition::All(&[OVERSEAS, Condition::NotCertain(&SENT)]),
        &[ContactId::Form911FaxOverseas, ContactId::Form911Email],
        &[cite(SourceId::Form911, "pages 3 and 4")],
    ),
    step(
        StepId::SignTaxpayer,
        TAKEN,
        Condition::All(&[
            Condition::chose(Question::Filer, Choice::Taxpayer),
            Condition::NotCertain(&ORGANIZATION),
            Condition::NotCertain(&ESTATE),
        ]),
        &[],
        &[cite(SourceId::Form911, "page 4, lines 14-15")],
    ),
    step(
        StepId::SignOfficer,
        TAKEN,
        Condition::Any(&[
            Condition::chose(Question::Filer, Choice::Officer),
            Condition::All(&[
                Condition::chose(Question::Filer, Choice::Taxpayer),
                ORGANIZATION,
            ]),
        ]),
        &[],
        ENTITY,
    ),
    step(
        StepId::SignExecutor,
        TAKEN,
        Condition::Any(&[
            Condition::chose(Question::Filer, Choice::Executor),
            Condition::All(&[Condition::chose(Question::Filer, Choice::Taxpayer), ESTATE]),
        ]),
        &[],
        ENTITY,
    ),
    step(
        StepId::SignRepresentative,
        TAKEN,
        Condition::All(&[FOR_ANOTHER, WITH_POWER_OF_ATTORNEY]),
        &[],
        SECTION_II,
    ),
    step(
        StepId::SignAuthorityMissing,
        TAKEN,
        Condition::All(&[FOR_ANOTHER, Condition::NotCertain(&WITH_POWER_OF_ATTORNEY)]),
        &[],
        SECTION_II,
    ),
    step(
        StepId::GatherPapers,
        TAKEN,
        Condition::Always,
        &[],
        &[
            cite(SourceId::Form911, "page 3 and page 4, line 12b"),
            cite(SourceId::ManualCriteria, "13.1.7 (02-04-2015), change 1"),
        ],
    ),
    step(
        StepId::LocalOffice,
        TAKEN,
        Condition::Always,
        &[ContactId::LocalOffices],
        &[cite(SourceId::Publication971, "page 21")],
    ),
    step(
        StepId::CallIrsIndividual,
        NORMAL,
        Condition::NotCertain(&ORGANIZATION),
        &[ContactId::IrsIndividuals],
        &[cite(SourceId::Publication594, "page 2")],
    ),
    step(
        StepId::CallIrsBusiness,
        NORMAL,
        ORGANIZATION,
        &[ContactId::IrsBusinesses],
        &[cite(SourceId::Publication594, "page 2")],
    ),
    step(
        StepId::KeepRecord,
        NORMAL,
        Condition::Always,
        &[],
        &[cite(SourceId::Form911, "page 4, line 12a")],
    ),
    step(
        StepId::ComeBack,
        NORMAL,
        Condition::Always,
        &[ContactId::Tas],
        &[
            cite(SourceId::Form911, "page 3"),
            cite(SourceId::Publication971, "page 21"),
        ],
    ),
];
