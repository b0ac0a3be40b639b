//! The outcomes, and what each exception means for a visitor.
//!
//! A lead says what is certain only, because it also stands below the headline of
//! a higher outcome that is merely possible.

use crate::domain::{ExceptionId, Outcome};
use crate::text::OutcomeText;

pub(super) fn outcome(id: Outcome) -> OutcomeText {
    *text(id)
}

fn text(id: Outcome) -> &'static OutcomeText {
    match id {
        Outcome::EmergencyCallNow => &OutcomeText {
            headline: "Call the Taxpayer Advocate Service now",
            lead: "Your answers point to harm or an IRS action that is here or very close. You \
                   do not have to try anything else first. TAS decides which cases it takes. \
                   Call today, and keep meeting your deadlines while you wait.",
            possible: "This may be an emergency. If in doubt, call TAS now",
        },
        Outcome::LikelyQualifies => &OutcomeText {
            headline: "TAS is likely to take your case",
            lead: "Your answers meet at least one of the tests that TAS uses, and one can be \
                   enough. TAS decides which cases it takes. Keep meeting your deadlines while \
                   you wait.",
            possible: "TAS may be able to take your case",
        },
        Outcome::TryNormalChannelsFirst => &OutcomeText {
            headline: "Try the normal IRS channels first",
            lead: "So far, your answers do not show for certain that TAS would take this. Time \
                   can change that, and so can a fact that you are not sure of. TAS decides, and \
                   you may call and ask at any time.",
            possible: "The normal IRS channels may be enough",
        },
        Outcome::NotATasMatter => &OutcomeText {
            headline: "Another office is the right door",
            lead: "Others handle this kind of problem, and this page shows you the way to them. \
                   TAS decides what it takes. If a federal tax problem puts you in serious \
                   trouble, you may still call and ask.",
            possible: "Another office may be the right door",
        },
    }
}

pub(super) fn exception(id: ExceptionId) -> &'static str {
    match id {
        ExceptionId::StateTax => {
            "TAS helps with federal tax only. A state or city tax problem goes to that state or \
             city."
        }
        ExceptionId::FrivolousPosition => {
            "TAS will not consider arguments that the IRS calls frivolous. IRS Publication 2105 \
             gives examples."
        }
        ExceptionId::CriminalInvestigation => {
            "Get advice from a criminal tax lawyer first. TAS may still look at serious harm, \
             high costs or money being taken. TAS decides."
        }
        ExceptionId::EmployeeConduct => {
            "Misconduct of an IRS employee goes to another office. TAS may still look at serious \
             harm, high costs or money being taken."
        }
        ExceptionId::RefundScheme => {
            "TAS handles cases that may involve a refund scheme in a special way. It may still \
             look at serious harm, high costs or money being taken."
        }
        ExceptionId::TaxCourtPending => {
            "Your case is before the Tax Court. TAS may still look at serious harm, high costs or \
             money being taken."
        }
        ExceptionId::NoticeOfDeficiency => {
            "To dispute this tax before you pay it, you ask the Tax Court. TAS may still look at \
             serious harm, high costs or money being taken."
        }
        ExceptionId::AmountInAudit => {
            "A dispute about the amount goes to the examiner's manager or to Appeals. A long wait \
             in an audit may not be enough for TAS by itself."
        }
        ExceptionId::ProcessingOnly => {
            "TAS may decline a case about a return that only waits to be processed. Serious harm, \
             high costs, money being taken, a collection or audit letter, or a member of Congress \
             can change that. Call and ask."
        }
        ExceptionId::HeldRefund => {
            "TAS limits some held-refund cases. Among them are some \
                                    refunds that are frozen, or held to check wages. Call and \
                                    ask."
        }
        ExceptionId::PaperCheckRefund => {
            "TAS limits some cases that come from the change away from paper checks. Call and \
             ask."
        }
    }
}
