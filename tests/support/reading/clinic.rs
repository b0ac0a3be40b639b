//! The low-income clinic hint, with the sums of 2026.

use super::outcome::scope;
use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, ClinicHint, Question};

/// "The amount in controversy per year generally not over $50,000."
const AMOUNT_CAP: u32 = 50_000;

/// The ceiling for one person and what each further person adds, by place: 250 % of
/// the 2026 guidelines. "IRS tables put Puerto Rico with the 48 states"; "overseas
/// uses the 48-state table", and so does a place that was not told.
fn ceiling(told: Told) -> (u32, u32) {
    if told.answers.chose(Question::Location, Choice::Alaska) {
        (49_875, 17_750)
    } else if told.answers.chose(Question::Location, Choice::Hawaii) {
        (45_900, 16_325)
    } else {
        (39_900, 14_200)
    }
}

/// "Business or exempt organisation, estate, and an answering representative come
/// before income. Up to 10 % over the ceiling is slightly over. Without an amount,
/// income decides."
pub fn clinic(told: Told) -> ClinicHint {
    let is = |question, choice| told.answers.chose(question, choice);
    if is(Question::TaxpayerType, Choice::Business)
        || is(Question::TaxpayerType, Choice::ExemptOrganization)
    {
        return ClinicHint::Business;
    }
    if is(Question::TaxpayerType, Choice::Estate) {
        return ClinicHint::Estate;
    }
    if is(Question::Filer, Choice::Representative) {
        return ClinicHint::Represented;
    }
    by_income(told).unwrap_or(ClinicHint::NotAssessed)
}

fn by_income(told: Told) -> Option<ClinicHint> {
    let people = told.answers.number(Question::HouseholdSize)?;
    let income = told.answers.number(Question::HouseholdIncome)?;
    let (first, each) = ceiling(told);
    let limit = first + (people - 1) * each;
    let amount = told.answers.number(Question::AmountInDispute).unwrap_or(0);
    Some(if u64::from(income) * 10 > u64::from(limit) * 11 {
        ClinicHint::OverIncome
    } else if income > limit {
        ClinicHint::SlightlyOverIncome
    } else if amount > AMOUNT_CAP {
        ClinicHint::AmountOverCap
    } else {
        ClinicHint::LikelyEligible
    })
}

/// Whether household and income are worth asking for: of a person in a matter for
/// TAS whom no professional represents.
pub fn worth_asking(told: Told) -> Verdict {
    let others = [Choice::Business, Choice::ExemptOrganization, Choice::Estate];
    scope(told)
        .and(told.chose(Question::TaxpayerType, &others).not())
        .and(told.chose(Question::Filer, &[Choice::Representative]).not())
}
