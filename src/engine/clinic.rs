//! Whether a low-income taxpayer clinic may help. A hint: clinics decide.

use super::standing::Case;
use crate::domain::{Choice, ClinicHint, PovertyGuideline, Question};

impl Case<'_> {
    /// The hint. What the taxpayer is, and who answers, come before income.
    pub(super) fn clinic(&self) -> ClinicHint {
        let chose = |question, choice| self.answers.chose(question, choice);
        if chose(Question::TaxpayerType, Choice::Business)
            || chose(Question::TaxpayerType, Choice::ExemptOrganization)
        {
            ClinicHint::Business
        } else if chose(Question::TaxpayerType, Choice::Estate) {
            ClinicHint::Estate
        } else if chose(Question::Filer, Choice::Representative) {
            ClinicHint::Represented
        } else {
            self.by_income()
        }
    }

    fn by_income(&self) -> ClinicHint {
        let (Some(size), Some(income)) = (
            self.answers.number(Question::HouseholdSize),
            self.answers.number(Question::HouseholdIncome),
        ) else {
            return ClinicHint::NotAssessed;
        };
        let Some(ceiling) = self.ceiling(size) else {
            return ClinicHint::NotAssessed;
        };
        let amount = self.answers.number(Question::AmountInDispute).unwrap_or(0);
        if income > ceiling.saturating_add(ceiling / SLIGHTLY) {
            ClinicHint::OverIncome
        } else if income > ceiling {
            ClinicHint::SlightlyOverIncome
        } else if amount > self.register.clinic_amount_cap {
            ClinicHint::AmountOverCap
        } else {
            ClinicHint::LikelyEligible
        }
    }

    /// The yearly income, in US dollars, up to which clinics usually help a
    /// household of this size. Places without a table of their own use the first.
    fn ceiling(&self, size: u32) -> Option<u32> {
        let tables = self.register.poverty_guidelines;
        let own =
            |table: &&PovertyGuideline| self.answers.chose(Question::Location, table.location);
        let table = tables.iter().find(own).or(tables.first())?;
        let further = size.saturating_sub(1).saturating_mul(table.each_further);
        Some(table.first_person.saturating_add(further))
    }
}

/// "Slightly over" is up to one part in this many.
const SLIGHTLY: u32 = 10;
