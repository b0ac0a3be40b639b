//! What the sentences rest on that belong to no rule of the register: reasons for
//! asking, official terms, outcomes, clinics, what TAS can and cannot do.
//!
//! The sentences themselves are in the catalogues. Nothing here is shown and nothing
//! decides; a test holds that no sentence of law or fact is without its source.
//! Checked on 22 November 2026, against the editions in `sources.rs`.

mod papers;

pub use papers::{DRAFTS, LINES, PAPERS};

use super::sources::cite;
use crate::domain::{
    Choice, Citation, ClinicHint, Outcome, Place, Question, ScreenId, SourceId, Statement,
};

const fn code(place: &'static str) -> Citation {
    cite(SourceId::InternalRevenueCode, place)
}

const fn says(place: Place, citations: &'static [Citation]) -> Statement {
    Statement { place, citations }
}

/// What TAS is, whom it may help, that its help is free, and that it decides.
const SERVICE: Citation = cite(SourceId::Form911, "page 3");
/// The request suspends no period.
const NO_MORE_TIME: Citation = cite(SourceId::Form911, "page 4, note to lines 14-15");
/// The same of hearings.
const NO_MORE_TIME_FOR_HEARINGS: Citation = cite(SourceId::Publication1660, "page 4");
/// TAS helps on an immediate threat, and when a promised date is missed.
const REASONS: Citation = cite(SourceId::Publication971, "page 21");
/// An independent organization within the IRS.
const INDEPENDENT: Citation = cite(SourceId::Publication594, "page 2");
const HARDSHIP: Citation = code("§ 7811(a)(1)(A), (a)(2)");
const THREAT: Citation = code("§ 7811(a)(2)(A)");
const DELAY: Citation = code("§ 7811(a)(2)(B)");
const ANY_ONE: Citation = cite(SourceId::ManualCriteria, "13.1.7.2(1) (07-23-2007)");
const A_GUIDE: Citation = cite(SourceId::ManualCriteria, "13.1.7.1(2) (07-23-2007)");
const NINE: Citation = cite(SourceId::ManualCriteria, "13.1.7.1 (07-23-2007)");
/// Income, amount in controversy and fee of a clinic.
const CLINIC: Citation = code("§ 7526(b)(1)");
/// Independent of the IRS, in court as well, free or for a small fee.
const CLINIC_HELP: Citation = cite(SourceId::Form12153, "page 4");
const POVERTY: Citation = cite(SourceId::PovertyGuidelines, "250 % of the guideline");
const FINAL_NOTICE: Citation = cite(SourceId::Publication1660, "page 1");

/// What the words at a place of the papers rest on; nothing where they state no law.
#[must_use]
pub fn cited_by(place: Place) -> &'static [Citation] {
    let mut statements = PAPERS.iter().chain(LINES).chain(DRAFTS);
    let statement = statements.find(|statement| statement.place == place);
    statement.map_or(&[], |statement| statement.citations)
}

/// The sentences of the catalogues that state law or fact and belong to no rule.
pub const STATEMENTS: &[Statement] = &[
    // Why a screen asks.
    says(Place::Screen(ScreenId::WhoseTax), &[SERVICE]),
    says(Place::Screen(ScreenId::Action), &[THREAT, REASONS]),
    says(Place::Screen(ScreenId::LivingCosts), &[HARDSHIP, SERVICE]),
    says(
        Place::Screen(ScreenId::OtherHarm),
        &[code("§ 7811(a)(2)(C), (D)"), NINE, ANY_ONE],
    ),
    says(
        Place::Screen(ScreenId::Notice),
        &[NO_MORE_TIME, NO_MORE_TIME_FOR_HEARINGS],
    ),
    says(Place::Screen(ScreenId::Contact), &[DELAY, REASONS]),
    says(
        Place::Screen(ScreenId::IrsConduct),
        &[SERVICE, INDEPENDENT, code("§ 7811(a)(3)")],
    ),
    says(
        Place::Screen(ScreenId::WhoAnswers),
        &[cite(SourceId::Form911, "pages 3 and 4")],
    ),
    says(Place::Screen(ScreenId::Clinic), &[CLINIC, CLINIC_HELP]),
    // Questions that use a term of the law, or say what counts.
    says(
        Place::Question(Question::Action),
        &[cite(SourceId::Publication594, "pages 2 and 5")],
    ),
    says(
        Place::Question(Question::ActionDate),
        &[code("§§ 6330(a)(2), 6331(d)(2), 6332(c)")],
    ),
    says(
        Place::Question(Question::SignificantCosts),
        &[code("§ 7811(a)(2)(C)")],
    ),
    says(
        Place::Question(Question::LastingHarm),
        &[code("§ 7811(a)(2)(D)")],
    ),
    says(
        Place::Question(Question::FirstContactDate),
        &[cite(SourceId::Form911, "page 4, line 12a")],
    ),
    says(
        Place::Question(Question::TookMoneyBarred),
        &[
            code("§ 6331(k)"),
            cite(SourceId::Publication594, "pages 6 and 7"),
        ],
    ),
    says(
        Place::Question(Question::NoRequiredNotice),
        &[code("§§ 6330(a), 6331(d)")],
    ),
    says(
        Place::Question(Question::EndedAgreementWrongly),
        &[code("§ 6159(b)")],
    ),
    says(
        Place::Question(Question::ProcessFailed),
        &[cite(
            SourceId::TreasuryRegulations,
            "§ 301.7811-1(a)(4)(ii)",
        )],
    ),
    says(
        Place::Question(Question::NotInformed),
        &[cite(SourceId::Publication1, "page 1, right 1")],
    ),
    says(
        Place::Question(Question::NotHeard),
        &[cite(SourceId::Publication1, "page 1, right 4")],
    ),
    says(
        Place::Question(Question::AppealRefused),
        &[cite(SourceId::Publication1, "page 1, right 5")],
    ),
    says(
        Place::Question(Question::TreatedUnfairly),
        &[cite(SourceId::Publication1, "page 1, right 10")],
    ),
    says(
        Place::Question(Question::CriminalInvestigation),
        &[cite(SourceId::Publication1, "page 2, examinations")],
    ),
    // Choices that name an official letter, form or term.
    says(
        Place::Choice(Choice::InForce),
        &[
            code("§ 6332(c)"),
            cite(SourceId::Publication594, "pages 5 and 6"),
        ],
    ),
    says(
        Place::Choice(Choice::InnocentSpouse),
        &[cite(SourceId::Publication971, "page 2")],
    ),
    says(
        Place::Choice(Choice::AmendedReturn),
        &[cite(SourceId::IrsWeb, "amended returns")],
    ),
    says(
        Place::Choice(Choice::Passport),
        &[code("§ 7345(a)"), cite(SourceId::Publication594, "page 7")],
    ),
    says(
        Place::Choice(Choice::DeficiencyNotice),
        &[code("§ 6213(a)")],
    ),
    says(
        Place::Choice(Choice::Frivolous),
        &[code("§ 6702(b), (c)"), SERVICE],
    ),
    says(
        Place::Choice(Choice::FinalLevyNotice),
        &[
            FINAL_NOTICE,
            cite(SourceId::IrsWeb, "CP90, CP77"),
            cite(SourceId::Publication971, "page 3"),
        ],
    ),
    says(
        Place::Choice(Choice::LienLetter),
        &[FINAL_NOTICE, cite(SourceId::TasWeb, "Letter 3172")],
    ),
    says(
        Place::Choice(Choice::DeficiencyLetter),
        &[
            code("§ 6213(a)"),
            cite(SourceId::Publication594, "page 8"),
            cite(SourceId::IrsWeb, "CP3219N"),
        ],
    ),
    says(
        Place::Choice(Choice::AgreementNotice),
        &[code("§ 6159(b)(5)"), NO_MORE_TIME_FOR_HEARINGS],
    ),
    says(
        Place::Choice(Choice::BalanceDueNotice),
        &[
            code("§ 6330(f)(2)"),
            cite(SourceId::Publication594, "page 6"),
        ],
    ),
    says(
        Place::Choice(Choice::MathErrorNotice),
        &[code("§ 6213(b)(1)")],
    ),
    says(Place::Choice(Choice::ClaimDenial), &[code("§ 6532(a)(1)")]),
    says(
        Place::Choice(Choice::HearingDetermination),
        &[
            code("§ 6330(c)(3), (d)(1)"),
            cite(SourceId::Publication594, "page 5"),
        ],
    ),
    says(
        Place::Choice(Choice::TrustFundLetter),
        &[cite(SourceId::Publication594, "page 8")],
    ),
    says(
        Place::Choice(Choice::RefundReviewNotice),
        &[cite(SourceId::TasWeb, "CP05")],
    ),
    says(
        Place::Choice(Choice::RefundBankNotice),
        &[cite(SourceId::TasWeb, "CP53E")],
    ),
    says(
        Place::Choice(Choice::InnocentSpouseDenial),
        &[code("§ 6015(e)(1)(A)")],
    ),
    says(
        Place::Choice(Choice::CollectorLetter),
        &[cite(SourceId::Publication594, "page 7")],
    ),
    says(
        Place::Choice(Choice::PowerOfAttorney),
        &[FINAL_NOTICE, cite(SourceId::Form911, "page 4, Section II")],
    ),
    says(
        Place::Choice(Choice::InformationAuthorization),
        &[cite(SourceId::Form911, "page 2, block B")],
    ),
    // What an outcome means.
    says(
        Place::Outcome(Outcome::EmergencyCallNow),
        &[HARDSHIP, REASONS, SERVICE, NO_MORE_TIME],
    ),
    says(
        Place::Outcome(Outcome::LikelyQualifies),
        &[ANY_ONE, SERVICE, NO_MORE_TIME],
    ),
    says(
        Place::Outcome(Outcome::TryNormalChannelsFirst),
        &[A_GUIDE, SERVICE, cite(SourceId::Publication594, "page 2")],
    ),
    says(Place::Outcome(Outcome::NotATasMatter), &[A_GUIDE, SERVICE]),
    // Clinics.
    says(
        Place::Clinic(ClinicHint::LikelyEligible),
        &[CLINIC, POVERTY, CLINIC_HELP],
    ),
    says(
        Place::Clinic(ClinicHint::SlightlyOverIncome),
        &[CLINIC, POVERTY, CLINIC_HELP],
    ),
    says(Place::Clinic(ClinicHint::OverIncome), &[CLINIC, POVERTY]),
    says(
        Place::Clinic(ClinicHint::AmountOverCap),
        &[CLINIC, CLINIC_HELP],
    ),
    says(Place::Clinic(ClinicHint::Business), &[CLINIC]),
    says(Place::Clinic(ClinicHint::Estate), &[CLINIC]),
    says(
        Place::Clinic(ClinicHint::Represented),
        &[CLINIC, cite(SourceId::Publication1, "page 1, right 9")],
    ),
    says(
        Place::Clinic(ClinicHint::NotAssessed),
        &[CLINIC, CLINIC_HELP],
    ),
    // The interface.
    says(Place::Phrase("intro"), &[SERVICE]),
    says(
        Place::Phrase("about_tas"),
        &[SERVICE, INDEPENDENT, REASONS, code("§ 7811(a), (b)")],
    ),
    says(
        Place::Phrase("lien_date"),
        &[
            code("§ 6320(a)(3)(B)"),
            cite(SourceId::TasWeb, "Letter 3172"),
        ],
    ),
    says(
        Place::Phrase("deadlines_note"),
        &[NO_MORE_TIME, NO_MORE_TIME_FOR_HEARINGS, code("§ 7503")],
    ),
    says(Place::Phrase("may_move"), &[code("§ 7503")]),
    says(Place::Phrase("criteria_heading"), &[NINE]),
    says(Place::Phrase("criteria_note"), &[ANY_ONE, SERVICE]),
    says(
        Place::Phrase("cannot"),
        &[
            cite(SourceId::Publication556, "Taxpayer Advocate Service"),
            NO_MORE_TIME,
            NO_MORE_TIME_FOR_HEARINGS,
            SERVICE,
            CLINIC_HELP,
        ],
    ),
    says(
        Place::Phrase("professional"),
        &[
            cite(SourceId::Publication594, "page 8"),
            cite(SourceId::Publication1660, "page 1"),
        ],
    ),
    says(Place::Phrase("tas_decides"), &[SERVICE]),
    says(Place::Formed("possible_from"), &[SERVICE]),
    says(Place::Phrase("amounts_out_of_date"), &[POVERTY]),
    says(Place::StaticHelp("lead"), &[SERVICE, INDEPENDENT]),
    says(Place::StaticHelp("criteria"), &[SERVICE, REASONS]),
    says(
        Place::StaticHelp("deadlines"),
        &[NO_MORE_TIME, NO_MORE_TIME_FOR_HEARINGS],
    ),
    // Sentences formed around a date or a sum.
    says(Place::Formed("clinic_ceiling"), &[CLINIC, POVERTY]),
    says(Place::Formed("change"), &[HARDSHIP, ANY_ONE]),
    says(Place::Formed("met_from"), &[THREAT, DELAY]),
];
