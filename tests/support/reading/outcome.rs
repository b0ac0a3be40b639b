//! The outcome, the outcome that open answers could still bring, and whether a
//! criterion counts: the decision order and what is said of open answers.

use super::criteria::suffices;
use super::emergency::emergency;
use super::exceptions::{applies, elsewhere, leaves};
use super::told::Told;
use super::verdict::{Verdict, all, any};
use tas_checklist::domain::{Choice, CriterionId, ExceptionId, Outcome, Question};

/// "Federal IRS matter?" and not a frivolous position, for which "no criterion is
/// reported".
pub fn scope(told: Told) -> Verdict {
    told.chose(Question::Agency, &[Choice::Irs])
        .and(told.situation(&[Choice::Frivolous]).not())
}

/// Deadlines and offices are for any tax that is not certainly a state's.
pub fn not_state(told: Told) -> Verdict {
    told.chose(Question::Agency, &[Choice::State]).doubtful()
}

/// "A criterion can be met and still not be enough": it counts where no exception
/// that applies takes it away.
pub fn counts(told: Told, id: CriterionId) -> Verdict {
    let kept = ExceptionId::ALL
        .iter()
        .filter(|exception| !leaves(**exception, id))
        .map(|exception| applies(told, *exception).not());
    scope(told).and(suffices(told, id)).and(all(kept))
}

/// Any criterion counts.
fn qualifies(told: Told) -> Verdict {
    any(CriterionId::ALL.iter().map(|id| counts(told, *id)))
}

/// "The outcome shown is the highest that is certain." And: "not a TAS matter is
/// shown only when no criterion that would override it is open."
pub fn outcome(told: Told) -> Outcome {
    if scope(told).and(emergency(told)).is_met() {
        return Outcome::EmergencyCallNow;
    }
    let likely = qualifies(told);
    if likely.is_met() {
        return Outcome::LikelyQualifies;
    }
    let away = ExceptionId::ALL.iter().filter(|id| elsewhere(**id));
    let away = any(away.map(|id| applies(told, *id)));
    if away.is_met() && likely == Verdict::Unmet {
        Outcome::NotATasMatter
    } else {
        Outcome::TryNormalChannelsFirst
    }
}

/// "If an open criterion could raise it, the headline says may qualify."
pub fn possible(told: Told) -> Option<Outcome> {
    let highest = if scope(told).and(emergency(told)).possible() {
        Outcome::EmergencyCallNow
    } else if qualifies(told).possible() {
        Outcome::LikelyQualifies
    } else {
        outcome(told)
    };
    (highest > outcome(told)).then_some(highest)
}
