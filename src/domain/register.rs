//! What a register of rules is made of. The values themselves are in
//! [`crate::rules`], which is one of them; tests make others.

use super::assessment::Outcome;
use super::choice::Choice;
use super::condition::Condition;
use super::date::Date;
use super::ids::ids;
use super::question::Question;

ids! {
    /// The nine case criteria of IRM 13.1.7, by their subject. The order is theirs.
    CriterionId {
        /// 1: suffering or about to suffer economic harm.
        EconomicHarm = "1",
        /// 2: an immediate threat of adverse action.
        AdverseAction = "2",
        /// 3: significant costs without relief.
        SignificantCosts = "3",
        /// 4: irreparable injury or long-term adverse impact.
        IrreparableInjury = "4",
        /// 5: a delay of more than 30 days.
        Delay = "5",
        /// 6: no response or resolution by the date promised.
        PromisedDate = "6",
        /// 7: a system or procedure failed.
        ProcedureFailure = "7",
        /// 8: equity concerns or impaired taxpayer rights.
        TaxpayerRights = "8",
        /// 9: compelling public policy.
        PublicPolicy = "9",
    }
}

ids! {
    /// Matters of which TAS takes fewer, or none.
    ExceptionId {
        /// State or local tax.
        StateTax = "state-tax",
        /// A frivolous position.
        FrivolousPosition = "frivolous-position",
        /// A criminal investigation.
        CriminalInvestigation = "criminal-investigation",
        /// Conduct of an IRS employee.
        EmployeeConduct = "employee-conduct",
        /// A potential refund scheme.
        RefundScheme = "refund-scheme",
        /// A pending Tax Court case.
        TaxCourtPending = "tax-court-pending",
        /// A notice of deficiency.
        NoticeOfDeficiency = "notice-of-deficiency",
        /// The amount of tax in an audit.
        AmountInAudit = "amount-in-audit",
        /// A return that only waits to be processed.
        ProcessingOnly = "processing-only",
        /// A held or frozen refund.
        HeldRefund = "held-refund",
        /// A refund delayed by the change from paper checks.
        PaperCheckRefund = "paper-check-refund",
    }
}

ids! {
    /// Deadlines that keep running whatever TAS does.
    DeadlineId {
        /// 21 days in which a bank holds levied money.
        BankLevyHold = "bank-levy-hold",
        /// Collection due process hearing after a levy notice.
        LevyHearing = "levy-hearing",
        /// Collection due process hearing after a lien filing.
        LienHearing = "lien-hearing",
        /// Equivalent hearing after a levy notice.
        LevyEquivalentHearing = "levy-equivalent-hearing",
        /// Equivalent hearing after a lien filing.
        LienEquivalentHearing = "lien-equivalent-hearing",
        /// Court review of a hearing's determination.
        HearingReview = "hearing-review",
        /// Tax Court petition, 90 days.
        TaxCourtPetition = "tax-court-petition",
        /// Tax Court petition, 150 days, addressed abroad.
        TaxCourtPetitionAbroad = "tax-court-petition-abroad",
        /// Abatement of a math error assessment.
        MathErrorAbatement = "math-error-abatement",
        /// Appeal of an ended installment agreement.
        AgreementAppeal = "agreement-appeal",
        /// Collection Appeals Program.
        CollectionAppeals = "collection-appeals",
        /// Appeal of a proposed trust fund recovery penalty.
        TrustFundAppeal = "trust-fund-appeal",
        /// Bank data for a refund.
        RefundBankData = "refund-bank-data",
        /// Claim for refund.
        RefundClaim = "refund-claim",
        /// Suit for refund.
        RefundSuit = "refund-suit",
        /// A talk before a trust fund recovery penalty is charged.
        TrustFundTalk = "trust-fund-talk",
        /// Tax Court petition after a decision on innocent spouse relief.
        InnocentSpousePetition = "innocent-spouse-petition",
        /// Innocent spouse relief.
        InnocentSpouseRequest = "innocent-spouse-request",
        /// Return of levied money.
        LeviedMoneyReturn = "levied-money-return",
    }
}

ids! {
    /// Offices that are the right door, or another door.
    RouteId {
        /// The state's own taxpayer advocate.
        StateAdvocate = "state-advocate",
        /// Qualified advice, and withdrawing a frivolous submission.
        FrivolousAdvice = "frivolous-advice",
        /// Treasury Inspector General for Tax Administration.
        Tigta = "tigta",
        /// Criminal tax counsel.
        CriminalCounsel = "criminal-counsel",
        /// A tax professional, to correct a return from a scheme.
        SchemeAdvice = "scheme-advice",
        /// IRS counsel, Appeals or a clinic in a pending Tax Court case.
        TaxCourtCounsel = "tax-court-counsel",
        /// A Tax Court petition.
        TaxCourtPetition = "tax-court-petition",
        /// The examiner's manager, Appeals, or audit reconsideration.
        AuditAppeals = "audit-appeals",
        /// The bankruptcy court and the IRS insolvency line.
        Bankruptcy = "bankruptcy",
        /// The private collection agency and its authentication number.
        PrivateCollector = "private-collector",
        /// The identity protection unit.
        IdentityProtection = "identity-protection",
        /// The Systemic Advocacy Management System.
        SystemicAdvocacy = "systemic-advocacy",
        /// A member of Congress, who can refer a case to TAS.
        CongressionalOffice = "congressional-office",
        /// The IRS's pages and ordinary lines.
        GeneralLines = "general-lines",
    }
}

ids! {
    /// What to do now.
    StepId {
        /// See a criminal tax lawyer before anything else.
        CounselFirst = "counsel-first",
        /// Act on the deadline first.
        DeadlineFirst = "deadline-first",
        /// Call TAS today.
        CallTasNow = "call-tas-now",
        /// Call the number on the levy or notice as well.
        CallNoticeNumber = "call-notice-number",
        /// Ask for the release of a levy for hardship.
        AskHardshipRelease = "ask-hardship-release",
        /// Ask for the refund before it is applied to the debt.
        AskOffsetBypass = "ask-offset-bypass",
        /// Follow the route named.
        FollowRoute = "follow-route",
        /// Call the IRS's ordinary line for individuals.
        CallIrsIndividual = "call-irs-individual",
        /// Call the IRS's ordinary line for businesses.
        CallIrsBusiness = "call-irs-business",
        /// Keep a record of contacts and promised dates.
        KeepRecord = "keep-record",
        /// Call TAS.
        CallTas = "call-tas",
        /// Fill in and send Form 911.
        SendForm911 = "send-form-911",
        /// Send it from abroad.
        SendForm911Overseas = "send-form-911-overseas",
        /// A Form 911 was sent: send no second one, when to call.
        AskAboutForm911 = "ask-about-form-911",
        /// Who signs: the taxpayer, or both spouses.
        SignTaxpayer = "sign-taxpayer",
        /// Who signs: an officer.
        SignOfficer = "sign-officer",
        /// Who signs: an executor or administrator.
        SignExecutor = "sign-executor",
        /// Who signs: a representative with Form 2848.
        SignRepresentative = "sign-representative",
        /// Who signs: with Form 8821 or no authority, the taxpayer.
        SignAuthorityMissing = "sign-authority-missing",
        /// A Form 911 was sent more than 30 days ago: call.
        CallAboutForm911 = "call-about-form-911",
        /// Find the local office.
        LocalOffice = "local-office",
        /// Gather papers.
        GatherPapers = "gather-papers",
        /// Come back to TAS if the answer changes.
        ComeBack = "come-back",
    }
}

ids! {
    /// What is worth knowing beside the steps: folded advice.
    NoteId {
        /// When the IRS may not levy at all.
        LevyBarred = "levy-barred",
        /// When the hearing comes only after the levy.
        HearingAfterLevy = "hearing-after-levy",
        /// Which letters give a right to a hearing.
        HearingLetters = "hearing-letters",
        /// Bank charges that a wrong levy or a lost payment caused.
        BankCharges = "bank-charges",
        /// What to ask for where the tax cannot be paid.
        CannotPay = "cannot-pay",
        /// An offer that nobody rejects counts as accepted in the end.
        OfferAccepted = "offer-accepted",
        /// The Tax Court, where a request for innocent spouse relief is not decided.
        InnocentSpouseCourt = "innocent-spouse-court",
        /// How long the IRS normally takes.
        NormalTimes = "normal-times",
        /// Interest on a late refund.
        RefundInterest = "refund-interest",
        /// When a tax debt touches a passport.
        PassportDebt = "passport-debt",
        /// Debts that may not go to a private collection agency.
        CollectorExempt = "collector-exempt",
        /// What happens after Form 911 was sent.
        AfterForm911 = "after-form-911",
        /// What to do while TAS does not answer or is closed.
        TasDoesNotAnswer = "tas-does-not-answer",
        /// Interpreters, other languages and TTY.
        Languages = "languages",
        /// How to tell whether a letter or call is really the IRS.
        ReallyTheIrs = "really-the-irs",
    }
}

ids! {
    /// Official texts that the rules rest on.
    SourceId {
        /// Form 911 with its instructions.
        Form911 = "form-911",
        /// Internal Revenue Code.
        InternalRevenueCode = "irc",
        /// Treasury regulations.
        TreasuryRegulations = "treas-reg",
        /// Internal Revenue Manual 13.1.7.
        ManualCriteria = "irm-13-1-7",
        /// TAS interim guidance on criterion 9.
        CriterionNineMemo = "tas-criterion-9",
        /// Publication 1.
        Publication1 = "pub-1",
        /// Publication 556.
        Publication556 = "pub-556",
        /// Publication 594.
        Publication594 = "pub-594",
        /// Publication 971.
        Publication971 = "pub-971",
        /// Publication 1660.
        Publication1660 = "pub-1660",
        /// Form 12153.
        Form12153 = "form-12153",
        /// Form 656-B, the booklet of offers in compromise.
        Form656B = "form-656-b",
        /// TAS web pages.
        TasWeb = "tas-web",
        /// IRS web pages.
        IrsWeb = "irs-web",
        /// HHS poverty guidelines.
        PovertyGuidelines = "hhs-poverty-guidelines",
        /// A state's department of revenue, as an example.
        StateWeb = "state-web",
    }
}

ids! {
    /// The question screens.
    ScreenId {
        /// Whose tax it is.
        WhoseTax = "whose-tax",
        /// What is happening.
        Situation = "situation",
        /// The action and its date.
        Action = "action",
        /// Living or operating costs.
        LivingCosts = "living-costs",
        /// Other harm.
        OtherHarm = "other-harm",
        /// The notice in hand.
        Notice = "notice",
        /// Whom the visitor asked for help.
        Contact = "contact",
        /// What went wrong at the IRS.
        IrsConduct = "irs-conduct",
        /// Who is answering.
        WhoAnswers = "who-answers",
        /// Household, income and amount.
        Clinic = "clinic",
    }
}

ids! {
    /// Groups of situations, as a visitor would look for them.
    GroupId {
        /// The everyday ones, always in view.
        Everyday = "everyday",
        /// A request that sits unanswered.
        UnansweredRequest = "unanswered-request",
        /// Returns and refunds.
        Returns = "returns",
        /// Debts and collection.
        Collection = "collection",
        /// Audits, notices and courts.
        Disputes = "disputes",
        /// Something else.
        Other = "other",
    }
}

ids! {
    /// Checklists: yes-or-no questions that share one list.
    ListId {
        /// Other harm.
        OtherHarm = "other-harm",
        /// Other help that was asked for.
        OtherHelp = "other-help",
        /// What went wrong at the IRS.
        WentWrong = "went-wrong",
        /// Rights that look impaired.
        Rights = "rights",
    }
}

ids! {
    /// Telephone numbers, pages and addresses of offices.
    ContactId {
        /// TAS, toll-free.
        Tas = "tas",
        /// TAS and IRS, for people who are deaf or hard of hearing.
        Tty = "tty",
        /// The TAS site.
        TasSite = "tas-site",
        /// Local TAS offices.
        LocalOffices = "local-offices",
        /// Form 911 at the IRS.
        Form911 = "form-911",
        /// Form 911 by fax.
        Form911Fax = "form-911-fax",
        /// Form 911 by mail.
        Form911Mail = "form-911-mail",
        /// Form 911 by email.
        Form911Email = "form-911-email",
        /// Form 911 by fax from abroad.
        Form911FaxOverseas = "form-911-fax-overseas",
        /// The IRS, individuals.
        IrsIndividuals = "irs-individuals",
        /// The IRS, businesses.
        IrsBusinesses = "irs-businesses",
        /// The IRS, in Spanish.
        IrsSpanish = "irs-spanish",
        /// The IRS, in languages other than English and Spanish.
        IrsLanguages = "irs-languages",
        /// How to know that it is really the IRS.
        ReallyTheIrs = "really-the-irs",
        /// Treasury Inspector General for Tax Administration.
        Tigta = "tigta",
        /// The same, TTY.
        TigtaTty = "tigta-tty",
        /// IRS insolvency line.
        Insolvency = "insolvency",
        /// Identity protection unit.
        IdentityProtection = "identity-protection",
        /// Systemic Advocacy Management System.
        Sams = "sams",
        /// Low-income taxpayer clinics near the visitor.
        ClinicFinder = "clinic-finder",
        /// The list of clinics, by telephone.
        ClinicList = "clinic-list",
    }
}

/// How an office is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A telephone number, as it is written in the United States.
    Phone(&'static str),
    /// A fax number.
    Fax(&'static str),
    /// An email address.
    Email(&'static str),
    /// A web page.
    Page(&'static str),
    /// A postal address.
    Mail(&'static str),
}

/// A way to reach an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Number, page or address.
    pub reach: Reach,
    /// What it rests on.
    pub citation: Citation,
}

/// A source: an official text in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its proper name, in English.
    pub title: &'static str,
    /// The edition that was read.
    pub edition: &'static str,
    /// The day on which it was read.
    pub checked_on: Date,
    /// The day by which it must be read again.
    pub review_by: Date,
    /// Where it is found: an official page.
    pub url: &'static str,
}

/// A place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The source.
    pub source: SourceId,
    /// The place, as lawyers write it.
    pub place: &'static str,
}

/// A case criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its id, which is its number.
    pub id: CriterionId,
    /// When it is met.
    pub condition: Condition,
    /// What of it is enough for TAS to take the case. The same as the condition,
    /// but for a criterion that steps back where another one fits.
    pub suffices: Condition,
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// A matter of which TAS takes only cases that meet certain criteria.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its id.
    pub id: ExceptionId,
    /// When it applies.
    pub condition: Condition,
    /// The criteria that are enough all the same.
    pub leaves: &'static [CriterionId],
    /// Whether the matter belongs to another office while none of them is met.
    pub elsewhere: bool,
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// How a deadline is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// So many days after the date told; the last of them is the last day.
    Days(Question, i32),
    /// So many months after the day that is so many days before the date told.
    Months(Question, u8, i32),
    /// The date told is the last day.
    Printed(Question),
    /// It cannot be counted from what is asked.
    Uncounted,
}

/// A deadline that keeps running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub id: DeadlineId,
    /// The case whose alert it is, in the worked cases.
    pub code: &'static str,
    /// When it is shown.
    pub condition: Condition,
    /// When the date told is the one that starts it.
    pub dated: Condition,
    /// How it is counted from that date.
    pub clock: Clock,
    /// Whether a last day on a weekend or a legal holiday may move to the next
    /// working day, by IRC 7503. It is told and never counted on.
    pub may_move: bool,
    /// Whether it is still shown, as lapsed, once it has run out.
    pub shown_lapsed: bool,
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// Another office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Its id.
    pub id: RouteId,
    /// When it is the right door, or another door.
    pub condition: Condition,
    /// Whom to reach for it.
    pub contacts: &'static [ContactId],
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// Something to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// The outcomes with which it is shown.
    pub outcomes: &'static [Outcome],
    /// The outcomes with which it is shown even while they are only possible.
    pub when_possible: &'static [Outcome],
    /// When it is shown.
    pub condition: Condition,
    /// Whom to reach for it.
    pub contacts: &'static [ContactId],
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// Something worth knowing beside the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// The outcomes with which it is shown.
    pub outcomes: &'static [Outcome],
    /// When it is shown.
    pub condition: Condition,
    /// The day from which it holds, where it has one.
    pub clock: Clock,
    /// Whom to reach for it.
    pub contacts: &'static [ContactId],
    /// What it rests on.
    pub citations: &'static [Citation],
}

/// A published time in which the IRS normally processes a filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessingTime {
    /// The situation that it belongs to.
    pub situation: Choice,
    /// Days from the filing.
    pub days: i32,
    /// What it rests on.
    pub citation: Citation,
}

/// The yearly income up to which a clinic usually helps, by place, in US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PovertyGuideline {
    /// The place.
    pub location: Choice,
    /// The ceiling for one person.
    pub first_person: u32,
    /// What each further person adds.
    pub each_further: u32,
}

/// The law, as the engine receives it.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// When any of it applies: a federal tax matter that is not frivolous.
    pub scope: Condition,
    /// When deadlines are shown.
    pub deadline_scope: Condition,
    /// What makes a met criterion an emergency.
    pub emergency: Condition,
    /// When household and income are worth asking for.
    pub clinic_scope: Condition,
    /// The nine criteria, in order.
    pub criteria: &'static [Criterion],
    /// The exceptions.
    pub exceptions: &'static [Exception],
    /// The deadlines.
    pub deadlines: &'static [Deadline],
    /// The routes.
    pub routes: &'static [Route],
    /// The next steps, in order.
    pub steps: &'static [Step],
    /// What is worth knowing beside them, in order.
    pub notes: &'static [Note],
    /// Published processing times.
    pub processing_times: &'static [ProcessingTime],
    /// The year for which the amounts of clinics hold.
    pub amounts_for: i16,
    /// Income ceilings of clinics.
    pub poverty_guidelines: &'static [PovertyGuideline],
    /// The usual limit of a clinic on the amount in dispute, in US dollars a year.
    pub clinic_amount_cap: u32,
    /// Numbers, pages and addresses.
    pub contacts: &'static [Contact],
    /// The sources.
    pub sources: &'static [Source],
}

/// A question on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// When the screen shows it. It is shown unless this is not met.
    pub when: Condition,
    /// The checklist in which it is an item; `None` where it stands alone.
    pub list: Option<ListId>,
}

/// A screen: questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its id.
    pub id: ScreenId,
    /// What it asks.
    pub asks: &'static [Asked],
    /// Whether a visitor may skip it whole.
    pub optional: bool,
}

/// A group of situations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The situations in it.
    pub situations: &'static [Choice],
}

/// The interview: screens in the order in which they are asked.
#[derive(Clone, Copy, Debug)]
pub struct Interview {
    /// The screens.
    pub screens: &'static [Screen],
    /// The groups of the situation screen.
    pub groups: &'static [Group],
}
