//! The papers that a visitor may take along, and what may be asked for on one.

use super::ids::ids;

ids! {
    /// A paper.
    PaperId {
        /// Form 911, by its lines.
        Form911 = "form-911",
        /// The days to keep.
        Calendar = "calendar",
        /// What to say on the telephone, and what to have at hand.
        Call = "call",
        /// The result.
        Result = "result",
    }
}

ids! {
    /// The steps of the worksheet for Form 911, in order.
    StageId {
        /// Who the taxpayer is: lines 1a to 3e.
        Taxpayer = "taxpayer",
        /// How TAS reaches the taxpayer: lines 4 to 9.
        Contact = "contact",
        /// Which tax and years: lines 10 and 11.
        Tax = "tax",
        /// What happened: line 12a.
        Issue = "issue",
        /// What is asked for: line 12b.
        Relief = "relief",
        /// How the taxpayer learned of TAS, and who else acts: line 13 and Section II.
        Others = "others",
        /// The form itself: fill, save, sign, send.
        Ready = "ready",
    }
}

ids! {
    /// Why a file that a visitor chose is not filled.
    Refusal {
        /// It is no PDF.
        NotAPdf = "not-a-pdf",
        /// It is a PDF that cannot be read to its end.
        Damaged = "damaged",
        /// It asks for a password.
        Encrypted = "encrypted",
        /// It is larger than any edition of the form.
        TooLarge = "too-large",
        /// It has no fields: a print, or a scan.
        NoFields = "no-fields",
        /// It is a form, and another one.
        OtherForm = "other-form",
        /// It is Form 911 in another edition.
        OtherRevision = "other-revision",
    }
}

ids! {
    /// An action that TAS may be asked for on line 12b, one to a line.
    ReliefId {
        /// Release a levy on wages or benefits.
        ReleaseWageLevy = "release-wage-levy",
        /// Release a levy on a bank account while the bank still holds the money.
        ReleaseBankLevy = "release-bank-levy",
        /// Return money that a levy took.
        ReturnLeviedMoney = "return-levied-money",
        /// Hold back an announced levy or seizure.
        HoldLevy = "hold-levy",
        /// Send a refund.
        SendRefund = "send-refund",
        /// Send a refund in hardship before it is applied to a debt.
        BypassOffset = "bypass-offset",
        /// Reinstate an installment agreement.
        ReinstateAgreement = "reinstate-agreement",
        /// Apply a payment to the right year or account.
        ApplyPayment = "apply-payment",
        /// Process a return.
        ProcessReturn = "process-return",
        /// Decide a claim or request.
        DecideRequest = "decide-request",
        /// Correct an account after identity theft.
        CorrectIdentityTheft = "correct-identity-theft",
        /// Correct an error of the IRS.
        CorrectError = "correct-error",
        /// Send a notice that was not sent.
        SendNotice = "send-notice",
        /// Pause collection while the matter is looked at.
        PauseCollection = "pause-collection",
        /// Look at a payment plan or a hardship status.
        ConsiderCollection = "consider-collection",
        /// Withdraw or release a lien.
        ReleaseLien = "release-lien",
        /// Reverse the certification of a passport debt.
        ReversePassport = "reverse-passport",
        /// Give a date by which the matter is decided.
        GiveDate = "give-date",
        /// Answer by the day promised.
        KeepPromise = "keep-promise",
    }
}
