//! Whether a low-income taxpayer clinic may help. A hint: clinics decide.

use super::standing::Case;
use crate::domain::{Choice, ClinicCeiling, ClinicHint, PovertyGuideline, Question};

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

    /// The ceiling behind the hint. Without a household it is that of one person.
    pub(super) fn clinic_ceiling(&self, hint: ClinicHint) -> Option<ClinicCeiling> {
        match hint {
            ClinicHint::Business | ClinicHint::Estate | ClinicHint::Represented => None,
            _ => self.ceiling(self.answers.number(Question::HouseholdSize).unwrap_or(1)),
        }
    }

    fn by_income(&self) -> ClinicHint {
        let (Some(size), Some(income)) = (
            self.answers.number(Question::HouseholdSize),
            self.answers.number(Question::HouseholdIncome),
        ) else {
            return ClinicHint::NotAssessed;
        };
        let Some(ClinicCeiling { dollars, .. }) = self.ceiling(size) else {
            return ClinicHint::NotAssessed;
        };
        let amount = self.answers.number(Question::AmountInDispute).unwrap_or(0);
        if income > dollars.saturating_add(dollars / SLIGHTLY) {
            ClinicHint::OverIncome
        } else if income > dollars {
            ClinicHint::SlightlyOverIncome
        } else if amount > self.register.clinic_amount_cap {
            ClinicHint::AmountOverCap
        } else {
            ClinicHint::LikelyEligible
        }
    }

    /// The yearly income, in US dollars, up to which clinics usually help a
    /// household of this size. Places without a table of their own use the first.
    fn ceiling(&self, household: u32) -> Option<ClinicCeiling> {
        let tables = self.register.poverty_guidelines;
        let own =
            |table: &&PovertyGuideline| self.answers.chose(Question::Location, table.location);
        let table = tables.iter().find(own).or(tables.first())?;
        let further = household
            .saturating_sub(1)
            .saturating_mul(table.each_further);
        let abroad = self.answers.chose(Question::Location, Choice::Overseas);
        Some(ClinicCeiling {
            year: self.register.amounts_for,
            location: table.location,
            abroad,
            household,
            dollars: table.first_person.saturating_add(further),
        })
    }
}

/// "Slightly over" is up to one part in this many.
const SLIGHTLY: u32 = 10;
