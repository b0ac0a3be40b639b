//! What the engine makes of the answers: standings, reasons, alerts, next steps.
//!
//! Ids and data only; the words for them are in the catalogues.

use super::answers::{Answer, Answers};
use super::choice::Choice;
use super::date::Date;
use super::ids::ids;
use super::question::Question;
use super::register::{CriterionId, DeadlineId, ExceptionId, NoteId, RouteId, StepId};

/// The standing of a condition, in three values.
///
/// ```text
/// All    met    open   unmet      Any    met    open   unmet     Not
/// met    met    open   unmet      met    met    met    met       unmet
/// open   open   open   unmet      open   met    open   open      open
/// unmet  unmet  unmet  unmet      unmet  met    open   unmet     met
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It is not so, whatever else is answered.
    Unmet,
    /// It may be so: an answer is missing, or was "not sure".
    Open,
    /// It is so, whatever else is answered.
    Met,
}

impl Standing {
    /// The stable external id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unmet => "unmet",
            Self::Open => "open",
            Self::Met => "met",
        }
    }
}

ids! {
    /// What TAS is likely to do, from the lowest to the highest.
    Outcome {
        /// Another office is the right door.
        NotATasMatter = "not-a-tas-matter",
        /// The normal IRS channels come first.
        TryNormalChannelsFirst = "try-normal-channels-first",
        /// TAS is likely to take the case.
        LikelyQualifies = "likely-qualifies",
        /// Call TAS now.
        EmergencyCallNow = "emergency-call-now",
    }
}

/// A question and the visitor's own answer, which decides something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The question.
    pub question: Question,
    /// The answer; `None` where it was not asked or not answered.
    pub answer: Option<Answer>,
}

/// Where a criterion stands, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionReport {
    /// The criterion.
    pub id: CriterionId,
    /// Whether its condition is met.
    pub standing: Standing,
    /// The answers that decide it, and only these.
    pub reasons: Vec<Reason>,
    /// The questions that could still change it; empty unless it is open. An open
    /// criterion without such a question is for TAS to decide.
    pub open: Vec<Question>,
    /// The exceptions that keep a met criterion from being enough.
    pub limited_by: Vec<ExceptionId>,
    /// The first day on which it will be met if nothing else happens.
    pub met_from: Option<Date>,
}

/// A deadline that keeps running, or has just run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alert {
    /// The deadline.
    pub id: DeadlineId,
    /// Where it stands today.
    pub status: DeadlineStatus,
}

/// Where a deadline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineStatus {
    /// It runs; this is its last day.
    Running {
        /// The last day.
        last_day: Date,
        /// Days left, the last one included in the counting: 0 is today.
        days_left: i32,
        /// Whether that day is on a weekend, and the law may move it to the next
        /// working day. The day told stays the earlier one.
        may_move: bool,
    },
    /// It ran out on this day.
    Lapsed {
        /// The last day, in the past.
        last_day: Date,
    },
    /// It may run; its start is not known.
    Undated,
}

/// A change of the outcome that time alone will bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first day.
    pub from: Date,
    /// The outcome from then on.
    pub outcome: Outcome,
    /// The first criterion that is enough from then on and is not yet; `None`
    /// where an action or harm that comes near makes the change.
    pub criterion: Option<CriterionId>,
}

/// Something worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteReport {
    /// The note.
    pub id: NoteId,
    /// The day from which it holds, where it has one and it is known.
    pub from: Option<Date>,
}

/// The income up to which a clinic usually helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClinicCeiling {
    /// The year for which it holds.
    pub year: i16,
    /// The place whose table it is from.
    pub location: Choice,
    /// Whether the taxpayer lives abroad, where no table is meant to hold: ask.
    pub abroad: bool,
    /// People in the household; one where it was not told.
    pub household: u32,
    /// The yearly income before taxes, in US dollars.
    pub dollars: u32,
}

ids! {
    /// Whether a low-income taxpayer clinic may help. Clinics decide.
    ClinicHint {
        /// Income and amount look right.
        LikelyEligible = "likely_eligible",
        /// Income is up to a tenth over the guideline.
        SlightlyOverIncome = "slightly_over_income",
        /// Income is further over the guideline.
        OverIncome = "over_income",
        /// Income looks right, the amount is over the usual limit.
        AmountOverCap = "income_ok_amount_over_cap",
        /// Clinics are for individuals.
        Business = "not_applicable_business",
        /// An estate: ask the clinic.
        Estate = "not_applicable_estate",
        /// A professional already represents the taxpayer.
        Represented = "represented_already",
        /// Not enough was told.
        NotAssessed = "not_assessed",
    }
}

/// Everything that follows from the answers and today's date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The highest outcome that is certain.
    pub outcome: Outcome,
    /// A higher outcome that open answers could still bring.
    pub possible: Option<Outcome>,
    /// The smallest sets of open questions whose answers could make it certain. All
    /// are of the same size, and the answers of any one of them are enough.
    pub settled_by: Vec<Vec<Question>>,
    /// The first day on which time alone makes a higher outcome possible, where none
    /// is today.
    pub possible_from: Option<Date>,
    /// The first higher outcome that time alone will bring.
    pub change: Option<Change>,
    /// Every criterion in order; empty where none is reported.
    pub criteria: Vec<CriterionReport>,
    /// The exceptions that apply.
    pub exceptions: Vec<ExceptionId>,
    /// The deadlines, most pressing first.
    pub alerts: Vec<Alert>,
    /// Other offices that are the right door, or another door.
    pub routes: Vec<RouteId>,
    /// What to do now, in order.
    pub steps: Vec<StepId>,
    /// What is worth knowing beside that, in order.
    pub notes: Vec<NoteReport>,
    /// The clinic hint.
    pub clinic: ClinicHint,
    /// The income ceiling behind it; `None` where income is not what decides.
    pub clinic_ceiling: Option<ClinicCeiling>,
}

impl Assessment {
    /// Whether a Form 911 is a way to ask for help, or may be: not where the matter is
    /// certainly another office's, and not where one was sent already.
    #[must_use]
    pub fn may_ask_by_form(&self, answers: &Answers) -> bool {
        let is_elsewhere = self.outcome == Outcome::NotATasMatter && self.possible.is_none();
        !is_elsewhere && answers.get(Question::Form911Sent) != Some(Answer::Yes)
    }
}

#[cfg(test)]
mod tests {
    use super::Standing;

    #[test]
    fn standings_have_ids_and_an_order() {
        let ids = [Standing::Unmet, Standing::Open, Standing::Met].map(Standing::id);
        assert_eq!(ids, ["unmet", "open", "met"]);
        assert!(Standing::Unmet < Standing::Open && Standing::Open < Standing::Met);
    }
}
