//! The requests of line 12b, as something to choose.

use crate::domain::ReliefId;

pub(super) fn relief(id: ReliefId) -> &'static str {
    match id {
        ReliefId::ReleaseWageLevy => "Release the levy on pay, pension or benefits",
        ReliefId::ReleaseBankLevy => "Release the levy on the bank account",
        ReliefId::ReturnLeviedMoney => "Return the money that was taken",
        ReliefId::ReleaseProperty => "Release what the IRS took",
        ReliefId::HoldLevy => "Hold back the levy or seizure",
        ReliefId::SendRefund => "Send the refund",
        ReliefId::BypassOffset => "Send the refund before it pays a federal tax debt",
        ReliefId::ReinstateAgreement => "Put the payment plan back in place",
        ReliefId::ApplyPayment => "Apply the payment to the right year",
        ReliefId::ProcessReturn => "Process the tax return",
        ReliefId::DecideRequest => "Decide the request",
        ReliefId::CorrectIdentityTheft => "Correct the account after the identity theft",
        ReliefId::CorrectError => "Correct the error",
        ReliefId::SendNotice => "Send the letter that was not sent",
        ReliefId::PauseCollection => "Pause collection for now",
        ReliefId::ConsiderCollection => "Look at a payment plan, or delay collection",
        ReliefId::ReleaseLien => "Release the lien",
        ReliefId::ReversePassport => "Take back what was told to the State Department",
        ReliefId::GiveDate => "Say by which day this will be decided",
        ReliefId::KeepPromise => "Give the answer that was promised",
        ReliefId::ReviewPapers => "Look at the papers and facts",
        ReliefId::ExplainDecision => "Explain the decision in writing",
        ReliefId::SendToAppeals => "Send the case to Appeals",
    }
}
