//! The outcomes, and what each exception means for a visitor.

use crate::domain::{ExceptionId, Outcome};
use crate::text::OutcomeText;

pub(super) fn outcome(id: Outcome) -> OutcomeText {
    *text(id)
}

fn text(id: Outcome) -> &'static OutcomeText {
    match id {
        Outcome::EmergencyCallNow => &OutcomeText {
            headline: "Call the Taxpayer Advocate Service now",
            lead: "Your answers point to harm that is here or very close. You do not have \
                   to try anything else first. TAS decides which cases it takes, so call \
                   today and keep to every deadline on this page.",
            possible: "This may be an emergency. If in doubt, call TAS now",
        },
        Outcome::LikelyQualifies => &OutcomeText {
            headline: "TAS is likely to take your case",
            lead: "Your answers meet at least one of the tests that TAS uses, and one can \
                   be enough. TAS decides. While it does, keep to every deadline on this \
                   page.",
            possible: "TAS may be able to take your case",
        },
        Outcome::TryNormalChannelsFirst => &OutcomeText {
            headline: "Try the normal IRS channels first",
            lead: "So far, no test that TAS uses is met for certain in a way that is \
                   enough. Time, or a fact you are not sure of, can change that. TAS \
                   decides, and you may call and ask at any time.",
            possible: "The normal IRS channels may be enough",
        },
        Outcome::NotATasMatter => &OutcomeText {
            headline: "Another office is the right door",
            lead: "This kind of problem belongs to another office, and this page tells you \
                   which. TAS decides what it takes. If a federal tax problem puts you in \
                   serious trouble, you may still call and ask.",
            possible: "Another office may be the right door",
        },
    }
}

pub(super) fn exception(id: ExceptionId) -> &'static str {
    match id {
        ExceptionId::StateTax => {
            "TAS helps with federal tax only. A state or city tax problem goes to that \
             state or city."
        }
        ExceptionId::FrivolousPosition => {
            "TAS will not consider arguments that the IRS calls frivolous, such as the \
             claim that tax laws do not apply to you."
        }
        ExceptionId::CriminalInvestigation => {
            "In a criminal investigation, TAS may be able to do little. It can still look \
             at serious harm or high costs. Speak with a criminal tax lawyer first."
        }
        ExceptionId::EmployeeConduct => {
            "Misconduct of an IRS employee goes to another office. TAS can still look at \
             serious harm or high costs that the problem causes."
        }
        ExceptionId::RefundScheme => {
            "TAS handles cases that may involve a refund scheme in a special way. Without \
             serious harm or high costs, it may not take them."
        }
        ExceptionId::TaxCourtPending => {
            "Your case is before the Tax Court. TAS may still look at serious harm, high \
             costs, or money being taken."
        }
        ExceptionId::NoticeOfDeficiency => {
            "To dispute this tax before you pay, you ask the Tax Court. TAS may still look \
             at serious harm, high costs, or money being taken."
        }
        ExceptionId::AmountInAudit => {
            "A dispute about the amount goes to the examiner's manager or to Appeals. That \
             an audit takes long is not enough for TAS by itself."
        }
        ExceptionId::ProcessingOnly => {
            "TAS normally does not take cases in which a return only waits to be \
             processed. Serious harm, high costs, or a collection or audit problem beside \
             it can change that."
        }
        ExceptionId::HeldRefund => "TAS limits some held-refund cases. Call and ask.",
        ExceptionId::PaperCheckRefund => {
            "TAS limits some cases about refunds that wait for bank details. Call and ask."
        }
    }
}
