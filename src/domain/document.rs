//! The papers that a visitor may take along, and what may be asked for on one.

use super::form::Line;
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
    /// A way in which a text leaves the widget, each at the visitor's own word.
    CopyId {
        /// An email to oneself, without what identifies.
        Email = "email",
        /// A text for the firm, once the visitor has read it and agreed.
        HandOff = "hand-off",
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
        /// The device does not give it out.
        Unreadable = "unreadable",
        /// It asks for a password.
        Encrypted = "encrypted",
        /// It is larger than any edition of the form.
        TooLarge = "too-large",
        /// It has no fields: a print, or a scan.
        NoFields = "no-fields",
        /// It is a form, and another one.
        OtherForm = "other-form",
        /// It is Form 911 in Spanish.
        InSpanish = "in-spanish",
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
        /// Release property that was taken otherwise.
        ReleaseProperty = "release-property",
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
        /// Look at what was sent and not looked at.
        ReviewPapers = "review-papers",
        /// Explain what was decided.
        ExplainDecision = "explain-decision",
        /// Send the case to Appeals.
        SendToAppeals = "send-to-appeals",
    }
}

ids! {
    /// Who signs Form 911.
    Signer {
        /// The taxpayer, or both spouses.
        Taxpayer = "taxpayer",
        /// An officer of the business or organization.
        Officer = "officer",
        /// The executor or administrator of an estate.
        Executor = "executor",
        /// A representative with Form 2848, in Section II.
        Representative = "representative",
        /// The taxpayer, because whoever helps may not sign.
        TaxpayerNotHelper = "taxpayer-not-helper",
        /// Who answers is not known.
        Unknown = "unknown",
    }
}

ids! {
    /// What to mind about Form 911, before and after it is sent.
    AdviceId {
        /// A lawyer comes first, in a criminal investigation.
        CounselFirst = "counsel-first",
        /// Fill in what stands in brackets.
        FillBlanks = "fill-blanks",
        /// One form for one problem, once.
        OneProblem = "one-problem",
        /// Attach copies.
        Attach = "attach",
        /// Signing lets TAS contact third parties.
        ThirdParties = "third-parties",
        /// Frivolous arguments cost a penalty.
        Frivolous = "frivolous",
        /// Deadlines keep running.
        DeadlinesRun = "deadlines-run",
        /// Choose one way to send it.
        OneWay = "one-way",
        /// Email is not encrypted.
        EmailOpen = "email-open",
        /// Keep proof.
        KeepProof = "keep-proof",
        /// How TAS answers.
        Answer = "answer",
        /// When to call.
        CallAfter = "call-after",
        /// What to do meanwhile.
        Meanwhile = "meanwhile",
    }
}

ids! {
    /// A day to come back, which is no deadline.
    ComeBackId {
        /// The wait counts as a delay from this day on.
        DelayCounts = "delay-counts",
        /// The promised day has passed.
        PromisePassed = "promise-passed",
        /// The time for an answer to Form 911 is over.
        Form911Answer = "form-911-answer",
        /// The same for whoever sends the form today.
        Form911IfSent = "form-911-if-sent",
        /// The outcome rises by itself.
        OutcomeRises = "outcome-rises",
        /// TAS may take the case.
        AskAgain = "ask-again",
    }
}

impl ComeBackId {
    /// The day that a calendar keeps it as: once the form was sent, the day that is known
    /// takes the place of the one that was not.
    #[must_use]
    pub fn kept_as(self) -> Self {
        match self {
            Self::Form911IfSent => Self::Form911Answer,
            other => other,
        }
    }
}

ids! {
    /// A part of Form 911.
    FormPart {
        /// Section I: the taxpayer, lines 1 to 9.
        Taxpayer = "section-i",
        /// Section I: the problem, lines 10 to 13.
        Problem = "section-i-problem",
        /// Section II.A: whoever has a power of attorney.
        Attorney = "section-ii-a",
        /// Section II.B: whoever may receive information.
        Appointee = "section-ii-b",
    }
}

impl FormPart {
    /// The part in which a line stands.
    #[must_use]
    pub fn of(line: Line) -> Self {
        match line {
            _ if line < Line::TaxForm => Self::Taxpayer,
            _ if line < Line::AttorneyName => Self::Problem,
            _ if line < Line::AppointeeName => Self::Attorney,
            _ => Self::Appointee,
        }
    }
}
