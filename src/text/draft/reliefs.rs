//! The requests of line 12b: one action, one verb.

use crate::domain::ReliefId;

pub(super) fn relief(id: ReliefId) -> &'static str {
    match id {
        ReliefId::ReleaseWageLevy => "Release the levy on {my} pay, pension or benefits.",
        ReliefId::ReleaseBankLevy => {
            "Release the levy on {my} account at [name of the bank] before the bank pays the IRS."
        }
        ReliefId::ReturnLeviedMoney => "Return the money that was taken from {me}: [amount].",
        ReliefId::ReleaseProperty => "Release what the IRS took: [what, and when].",
        ReliefId::HoldLevy => "Hold back the levy or seizure that the IRS announced.",
        ReliefId::SendRefund => "Send {my} refund of [amount] for tax year [tax year].",
        ReliefId::BypassOffset => {
            "Send {my} refund for tax year [tax year] before it pays the debt [if a federal tax \
             debt], because of hardship (offset bypass refund)."
        }
        ReliefId::ReinstateAgreement => "Reinstate {my} installment agreement.",
        ReliefId::ApplyPayment => {
            "Apply {my} payment of [date of the payment] for [amount] to tax year [tax year]."
        }
        ReliefId::ProcessReturn => "Process {filing} for tax year [tax year], sent on {date}.",
        ReliefId::DecideRequest => "Decide {my} request, sent on {date}.",
        ReliefId::CorrectIdentityTheft => {
            "Correct {my} account for tax year [tax year] after the identity theft."
        }
        ReliefId::CorrectError => "Correct the error on {my} account: [what must change].",
        ReliefId::SendNotice => "Send {me} the letter that was not sent: [which letter].",
        ReliefId::PauseCollection => "Pause collection while this is looked at.",
        ReliefId::ConsiderCollection => {
            "Consider a payment plan, or a delay of collection because of hardship."
        }
        ReliefId::ReleaseLien => "Release the lien on [what property].",
        ReliefId::ReversePassport => {
            "Reverse the certification of {my} tax debt to the State Department."
        }
        ReliefId::GiveDate => "Tell {me} in writing by which date this will be decided.",
        ReliefId::KeepPromise => "Give {me} the answer that the IRS promised by {date}.",
        ReliefId::ReviewPapers => "Look at these papers and facts: [which].",
        ReliefId::ExplainDecision => {
            "Explain in writing what the IRS decided, and what {i} must do."
        }
        ReliefId::SendToAppeals => "Send {my} case to the IRS Independent Office of Appeals.",
    }
}
