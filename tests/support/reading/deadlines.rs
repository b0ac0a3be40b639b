//! The deadlines that keep running: when each is shown, its last day, and what is
//! shown once that has passed.
//!
//! "Boundary days belong to the visitor's side of caution": the last day itself
//! still runs, and where the texts name two days the earlier one is read.

use super::outcome::not_state;
use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, Date, DeadlineId, DeadlineStatus, Question};

/// The deadline concerns this visitor.
pub fn concerns(told: Told, id: DeadlineId) -> Verdict {
    match id {
        DeadlineId::BankLevyHold => told.situation(&[Choice::BankLevy]).and(taken(told)),
        DeadlineId::LevyHearing => levy_hearing(told),
        DeadlineId::LienHearing => told
            .situation(&[Choice::Lien])
            .or(told.notice(&[Choice::LienLetter])),
        DeadlineId::LevyEquivalentHearing => told
            .notice(&[Choice::FinalLevyNotice])
            .and(told.older(Question::NoticeDate, 30)),
        DeadlineId::LienEquivalentHearing => told
            .notice(&[Choice::LienLetter])
            .and(told.older(Question::NoticeDate, 0)),
        DeadlineId::HearingReview => told.notice(&[Choice::HearingDetermination]),
        DeadlineId::TaxCourtPetition => deficiency(told).and(abroad(told).doubtful()),
        DeadlineId::TaxCourtPetitionAbroad => abroad(told),
        DeadlineId::MathErrorAbatement => told
            .situation(&[Choice::MathError])
            .or(told.notice(&[Choice::MathErrorNotice])),
        DeadlineId::AgreementAppeal => told
            .situation(&[Choice::AgreementTerminated])
            .or(told.notice(&[Choice::AgreementNotice])),
        DeadlineId::CollectionAppeals => told.situation(&[
            Choice::BankLevy,
            Choice::WageLevy,
            Choice::LevyThreat,
            Choice::Lien,
            Choice::AgreementTerminated,
        ]),
        DeadlineId::TrustFundAppeal | DeadlineId::TrustFundTalk => {
            told.notice(&[Choice::TrustFundLetter])
        }
        DeadlineId::InnocentSpousePetition => told.notice(&[Choice::InnocentSpouseDenial]),
        DeadlineId::RefundBankData => told.notice(&[Choice::RefundBankNotice]),
        DeadlineId::RefundClaim => told.situation(&[
            Choice::AmendedReturn,
            Choice::EmployeeRetentionCredit,
            Choice::PenaltyRelief,
        ]),
        DeadlineId::RefundSuit => told
            .notice(&[Choice::ClaimDenial])
            .or(told.situation(&[Choice::EmployeeRetentionCredit])),
        DeadlineId::InnocentSpouseRequest => told.situation(&[Choice::InnocentSpouse]),
        DeadlineId::LeviedMoneyReturn => told
            .situation(&[Choice::BankLevy, Choice::WageLevy])
            .and(taken(told)),
    }
}

/// A levy that is named as the matter has come, unless it was told otherwise.
fn taken(told: Told) -> Verdict {
    told.chose(Question::Action, &[Choice::Announced, Choice::NoAction])
        .doubtful()
}

/// 30 days from the final notice; a threatened levy warns of it as well, unless the
/// letter at hand is one of another kind of collection.
fn levy_hearing(told: Told) -> Verdict {
    let another = told.notice(&[Choice::AgreementNotice, Choice::LienLetter]);
    let threat = told
        .situation(&[Choice::LevyThreat])
        .and(another.doubtful());
    told.notice(&[Choice::FinalLevyNotice]).or(threat)
}

/// "Audit or deficiency matter."
fn deficiency(told: Told) -> Verdict {
    told.situation(&[Choice::Audit, Choice::DeficiencyNotice])
        .or(told.notice(&[Choice::DeficiencyLetter]))
}

/// "150 days are shown only when the visitor confirms that the notice is addressed
/// abroad": there must be one.
fn abroad(told: Told) -> Verdict {
    told.situation(&[Choice::DeficiencyNotice])
        .or(told.notice(&[Choice::DeficiencyLetter]))
        .and(told.yes(Question::NoticeAbroad))
}

/// The last day, from a date that was told.
pub fn last_day(told: Told, id: DeadlineId) -> Option<Date> {
    let printed = |notice| {
        let in_hand = told.notice(&[notice]).is_met();
        told.date(Question::NoticeDate).filter(|_| in_hand)
    };
    Some(match id {
        DeadlineId::BankLevyHold => told.date(Question::ActionDate)?.plus_days(21),
        DeadlineId::LevyHearing => printed(Choice::FinalLevyNotice)?.plus_days(30),
        DeadlineId::LienHearing => printed(Choice::LienLetter)?,
        DeadlineId::LevyEquivalentHearing => printed(Choice::FinalLevyNotice)?.plus_months(12),
        DeadlineId::LienEquivalentHearing => a_year_after_the_lien(printed(Choice::LienLetter)?),
        DeadlineId::HearingReview => printed(Choice::HearingDetermination)?.plus_days(30),
        DeadlineId::TaxCourtPetition => printed(Choice::DeficiencyLetter)?.plus_days(90),
        DeadlineId::TaxCourtPetitionAbroad => printed(Choice::DeficiencyLetter)?.plus_days(150),
        DeadlineId::MathErrorAbatement => printed(Choice::MathErrorNotice)?.plus_days(60),
        DeadlineId::AgreementAppeal => printed(Choice::AgreementNotice)?.plus_days(30),
        DeadlineId::TrustFundAppeal => printed(Choice::TrustFundLetter)?.plus_days(60),
        // "10 days informal, 60 days Appeals."
        DeadlineId::TrustFundTalk => printed(Choice::TrustFundLetter)?.plus_days(10),
        // "Tax Court 90 days after determination."
        DeadlineId::InnocentSpousePetition => printed(Choice::InnocentSpouseDenial)?.plus_days(90),
        DeadlineId::RefundBankData => printed(Choice::RefundBankNotice)?.plus_days(30),
        DeadlineId::RefundSuit => printed(Choice::ClaimDenial)?.plus_months(24),
        // "Generally nine months" beside "two years": the earlier.
        DeadlineId::LeviedMoneyReturn => told.date(Question::ActionDate)?.plus_months(9),
        DeadlineId::CollectionAppeals
        | DeadlineId::RefundClaim
        | DeadlineId::InnocentSpouseRequest => return None,
    })
}

/// "Lien: 1 year + 5 business days" from its filing, where the letter prints the
/// filing, five business days and 30 days.
fn a_year_after_the_lien(printed: Date) -> Date {
    printed.plus_days(-30).plus_months(12)
}

/// "From the day after, what is left (equivalent hearing, one year) is shown": what
/// ran out stays in view as such, but not what was left of it.
fn stays_in_view(id: DeadlineId) -> bool {
    !matches!(
        id,
        DeadlineId::LevyEquivalentHearing
            | DeadlineId::LienEquivalentHearing
            | DeadlineId::TrustFundTalk
    )
}

/// What the visitor sees of the deadline today.
pub fn status(told: Told, id: DeadlineId) -> Option<DeadlineStatus> {
    if !not_state(told).is_met() || !concerns(told, id).is_met() {
        return None;
    }
    let Some(last_day) = last_day(told, id) else {
        return Some(DeadlineStatus::Undated);
    };
    if last_day < told.today {
        return stays_in_view(id).then_some(DeadlineStatus::Lapsed { last_day });
    }
    Some(DeadlineStatus::Running {
        last_day,
        days_left: last_day.days_since(told.today),
        may_move: prescribed(id) && is_weekend(last_day),
    })
}

/// "Weekend/holiday: IRC 7503" moves a last day that the code prescribes for what a
/// taxpayer does.
fn prescribed(id: DeadlineId) -> bool {
    matches!(
        id,
        DeadlineId::LevyHearing
            | DeadlineId::HearingReview
            | DeadlineId::TaxCourtPetition
            | DeadlineId::TaxCourtPetitionAbroad
            | DeadlineId::MathErrorAbatement
            | DeadlineId::RefundSuit
            | DeadlineId::InnocentSpousePetition
    )
}

/// A Saturday or a Sunday, counted from a Saturday that is known.
fn is_weekend(day: Date) -> bool {
    const A_SATURDAY: Date = Date::literal(2026, 11, 21);
    matches!(day.days_since(A_SATURDAY).rem_euclid(7), 0 | 1)
}
