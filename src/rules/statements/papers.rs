//! What the words of the papers and of Form 911 rest on: lines, signing, sending, what
//! to gather and what to ask for. Checked on 22 November 2026.

use super::{NINE, code, says};
use crate::domain::{
    AdviceId, Choice, Citation, ClaimId, ComeBackId, CriterionId, FormPart, Line, Place, Refusal,
    ReliefId, Signer, SourceId, StageId, Statement,
};
use crate::rules::sources::cite;

const fn form(place: &'static str) -> Citation {
    cite(SourceId::Form911, place)
}

const fn line(line: Line, citations: &'static [Citation]) -> Statement {
    says(Place::Line(line), citations)
}

const fn advice(id: AdviceId, citations: &'static [Citation]) -> Statement {
    says(Place::Advice(id), citations)
}

const fn relief(id: ReliefId, citations: &'static [Citation]) -> Statement {
    says(Place::Relief(id), citations)
}

const fn say(id: CriterionId, citations: &'static [Citation]) -> Statement {
    says(Place::Say(id), citations)
}

const fn claim(id: ClaimId, citations: &'static [Citation]) -> Statement {
    says(Place::Claim(id), citations)
}

const fn matter(id: Choice, citations: &'static [Citation]) -> Statement {
    says(Place::Matter(id), citations)
}

const fn signing(id: Signer, citations: &'static [Citation]) -> Statement {
    says(Place::Signing(id), citations)
}

/// The instructions for lines 1a to 13, as they are told on page 3 and page 4.
macro_rules! instructed {
    ($($line:ident: $place:literal),+ $(,)?) => {
        &[$(line(Line::$line, &[form($place)])),+]
    };
}

/// What an order of TAS may require: release, and that the IRS stop, act or hold back.
const ORDER: Citation = code("§ 7811(b)");
const SIGNATURES: Citation = form("page 4, lines 14-15");
const SECTION_II: Citation = form("page 4, instructions for Section II");
const NEXT: Citation = form("page 3, what happens next");
const SENDING: Citation = form("page 3, how to send this form");

/// The lines of Form 911.
pub const LINES: &[Statement] = instructed! {
    TaxpayerName: "page 3, line 1a",
    TaxpayerNumber: "page 3, line 1b",
    SpouseName: "page 3, line 2a",
    SpouseNumber: "page 3, line 2b",
    Street: "page 4, lines 3a-e",
    City: "page 4, lines 3a-e",
    State: "page 4, lines 3a-e",
    Country: "page 4, lines 3a-e",
    PostalCode: "page 4, lines 3a-e",
    Phone: "page 4, line 4",
    Email: "page 4, line 5",
    Fax: "page 4, line 6",
    EncryptedEmail: "page 4, line 7a",
    VoiceMessages: "page 4, line 7b",
    ContactPerson: "page 4, line 8",
    Tty: "page 4, line 9",
    Interpreter: "page 4, line 9",
    InterpreterLanguage: "page 4, line 9",
    OtherNeed: "page 4, line 9",
    OtherNeedText: "page 4, line 9",
    TaxForm: "page 4, line 10",
    TaxYears: "page 4, line 11",
    Issue: "page 4, line 12a",
    Relief: "page 4, line 12b",
    LearnedFromForms: "page 4, line 13",
    LearnedFromWebsite: "page 4, line 13",
    LearnedFromEmployee: "page 4, line 13",
    LearnedOtherwise: "page 4, line 13",
    LearnedOtherwiseText: "page 4, line 13",
    AttorneyName: "page 2, block A, and page 4, Section II",
    AttorneyCafNumber: "page 4, Section II",
    AttorneyStreet: "page 2, block A",
    AttorneyCity: "page 2, block A",
    AttorneyState: "page 2, block A",
    AttorneyCountry: "page 2, block A",
    AttorneyPostalCode: "page 2, block A",
    AttorneyPhone: "page 2, block A",
    AttorneyFax: "page 2, block A",
    AppointeeName: "page 2, block B, and page 4, Section II",
    AppointeeCafNumber: "page 4, Section II",
    AppointeeStreet: "page 2, block B",
    AppointeeCity: "page 2, block B",
    AppointeeState: "page 2, block B",
    AppointeeCountry: "page 2, block B",
    AppointeePostalCode: "page 2, block B",
    AppointeePhone: "page 2, block B",
    AppointeeFax: "page 2, block B",
};

/// Who signs, what to mind, what to ask for, what to gather.
pub const PAPERS: &[Statement] = &[
    signing(Signer::Taxpayer, &[SIGNATURES]),
    signing(Signer::Officer, &[SIGNATURES, form("page 4, line 8")]),
    signing(Signer::Executor, &[SIGNATURES, form("page 4, line 8")]),
    signing(Signer::Representative, &[SECTION_II]),
    signing(
        Signer::TaxpayerNotHelper,
        &[SIGNATURES, SECTION_II, form("page 2, block B")],
    ),
    signing(Signer::Unknown, &[SIGNATURES, SECTION_II]),
    advice(
        AdviceId::CounselFirst,
        &[cite(SourceId::Publication1, "right 9")],
    ),
    advice(AdviceId::OneProblem, &[NEXT]),
    advice(
        AdviceId::Attach,
        &[form("page 3, important things you should know")],
    ),
    advice(
        AdviceId::ThirdParties,
        &[form("page 1, above line 14a"), code("§ 7602(c)")],
    ),
    advice(
        AdviceId::Frivolous,
        &[form("page 3, caution"), code("§ 6702(b)")],
    ),
    advice(
        AdviceId::DeadlinesRun,
        &[
            form("page 4, note to lines 14-15"),
            cite(SourceId::Publication1660, "page 4"),
        ],
    ),
    advice(AdviceId::OneWay, &[SENDING]),
    advice(AdviceId::EmailOpen, &[form("page 3, disclaimer notice")]),
    advice(
        AdviceId::Answer,
        &[form("page 3, important things you should know")],
    ),
    advice(AdviceId::CallAfter, &[NEXT]),
    relief(
        ReliefId::ReleaseWageLevy,
        &[ORDER, code("§§ 6331(e), 6343(a)(1)")],
    ),
    relief(
        ReliefId::ReleaseBankLevy,
        &[ORDER, code("§§ 6332(c), 6343(a)(1)")],
    ),
    relief(
        ReliefId::ReturnLeviedMoney,
        &[
            code("§ 6343(b), (d)"),
            cite(SourceId::Publication1660, "page 3"),
        ],
    ),
    relief(ReliefId::ReleaseProperty, &[ORDER]),
    relief(ReliefId::HoldLevy, &[ORDER]),
    relief(ReliefId::SendRefund, &[ORDER]),
    relief(
        ReliefId::BypassOffset,
        &[cite(SourceId::Form656B, "your tax refunds")],
    ),
    relief(ReliefId::ReinstateAgreement, &[ORDER, code("§ 6159(b)")]),
    relief(
        ReliefId::ApplyPayment,
        &[ORDER, cite(SourceId::Publication1, "page 1, right 3")],
    ),
    relief(ReliefId::ProcessReturn, &[ORDER]),
    relief(ReliefId::DecideRequest, &[ORDER]),
    relief(ReliefId::CorrectIdentityTheft, &[ORDER]),
    relief(ReliefId::CorrectError, &[ORDER]),
    relief(ReliefId::SendNotice, &[ORDER, code("§§ 6330(a), 6331(d)")]),
    relief(ReliefId::PauseCollection, &[ORDER]),
    relief(
        ReliefId::ConsiderCollection,
        &[cite(SourceId::Publication594, "page 3")],
    ),
    relief(
        ReliefId::ReleaseLien,
        &[cite(SourceId::Publication594, "page 5")],
    ),
    relief(
        ReliefId::ReversePassport,
        &[cite(SourceId::Publication594, "page 7"), code("§ 7345(c)")],
    ),
    relief(ReliefId::GiveDate, &[ORDER]),
    relief(ReliefId::KeepPromise, &[ORDER]),
    relief(
        ReliefId::ReviewPapers,
        &[cite(SourceId::Publication1, "page 1, right 4")],
    ),
    relief(
        ReliefId::ExplainDecision,
        &[cite(SourceId::Publication1, "page 1, right 1")],
    ),
    relief(
        ReliefId::SendToAppeals,
        &[
            cite(SourceId::Publication1, "page 1, right 5"),
            code("§ 7803(e)"),
        ],
    ),
    say(CriterionId::EconomicHarm, &[code("§ 7811(a)(2)"), NINE]),
    say(CriterionId::AdverseAction, &[code("§ 7811(a)(2)(A)"), NINE]),
    say(
        CriterionId::SignificantCosts,
        &[code("§ 7811(a)(2)(C)"), NINE],
    ),
    say(
        CriterionId::IrreparableInjury,
        &[code("§ 7811(a)(2)(D)"), NINE],
    ),
    say(CriterionId::Delay, &[code("§ 7811(a)(2)(B)"), NINE]),
    say(CriterionId::PromisedDate, &[NINE]),
    say(CriterionId::ProcedureFailure, &[NINE]),
    say(CriterionId::TaxpayerRights, &[code("§ 7803(a)(3)"), NINE]),
    say(
        CriterionId::PublicPolicy,
        &[cite(SourceId::CriterionNineMemo, "TAS-13-0522-0008")],
    ),
    says(
        Place::ComeBack(ComeBackId::DelayCounts),
        &[code("§ 7811(a)(2)(B)")],
    ),
    says(Place::ComeBack(ComeBackId::Form911Answer), &[NEXT]),
    says(Place::ComeBack(ComeBackId::Form911IfSent), &[NEXT]),
    says(Place::FormPart(FormPart::Taxpayer), &[form("page 1")]),
    says(Place::FormPart(FormPart::Problem), &[form("page 1")]),
    says(
        Place::FormPart(FormPart::Attorney),
        &[form("page 2, block A")],
    ),
    says(
        Place::FormPart(FormPart::Appointee),
        &[form("page 2, block B")],
    ),
    says(
        Place::PaperPhrase("gather_lead"),
        &[
            form("page 3 and page 4, line 12b"),
            cite(SourceId::ManualCriteria, "13.1.7 (02-04-2015), change 1"),
        ],
    ),
    says(
        Place::PaperPhrase("call_together"),
        &[form("page 4, line 8"), SECTION_II],
    ),
    says(Place::PaperPhrase("overseas"), &[SENDING]),
    says(
        Place::PaperPhrase("signature_lines"),
        &[form("page 1, lines 14a-15b, and page 2, lines 6 and 7")],
    ),
    says(
        Place::PaperPhrase("attachment_title"),
        &[form("page 1, lines 12a and 12b")],
    ),
    says(
        Place::Stage(StageId::Taxpayer),
        &[form("page 3, lines 1a and 2a")],
    ),
    says(Place::Stage(StageId::Contact), &[NEXT]),
    says(Place::Stage(StageId::Issue), &[form("page 4, line 12a")]),
    says(Place::Stage(StageId::Relief), &[form("page 4, line 12b")]),
    says(Place::Stage(StageId::Ready), &[SENDING]),
    says(Place::Refused(Refusal::OtherRevision), &[form("page 1")]),
    says(Place::Desk("official_hint"), &[form("page 1")]),
    says(Place::Desk("third_party_note"), &[SECTION_II]),
    says(Place::Desk("power_of_attorney"), &[SECTION_II]),
    says(Place::Desk("information_authorization"), &[SECTION_II]),
    says(
        Place::PaperPhrase("hand_off_numbers"),
        &[form("page 1, lines 1b and 2b")],
    ),
];

/// What the sentences of the drafts rest on that use a term of the law.
pub const DRAFTS: &[Statement] = &[
    claim(ClaimId::ForTaxpayer, &[SIGNATURES]),
    claim(ClaimId::ForOrganization, &[form("page 3, line 1b")]),
    claim(ClaimId::ForEstate, &[form("page 4, line 8")]),
    claim(
        ClaimId::LongAgo,
        &[form("page 4, line 12a"), code("§ 7811(a)(2)(B)")],
    ),
    claim(ClaimId::BankLevied, &[code("§ 6332(c)")]),
    claim(ClaimId::WagesLevied, &[code("§ 6331(e), (h)")]),
    claim(
        ClaimId::LienLetterSent,
        &[
            code("§ 6320(a)(3)(B)"),
            cite(SourceId::TasWeb, "Letter 3172"),
        ],
    ),
    claim(
        ClaimId::TookMoneyBarred,
        &[
            code("§ 6331(k)"),
            cite(SourceId::Publication594, "pages 6 and 7"),
        ],
    ),
    claim(ClaimId::NoRequiredNotice, &[code("§§ 6330(a), 6331(d)")]),
    claim(ClaimId::EndedAgreementWrongly, &[code("§ 6159(b)")]),
    matter(
        Choice::FinalLevyNotice,
        &[cite(SourceId::Publication1660, "page 1")],
    ),
    matter(
        Choice::BalanceDueNotice,
        &[
            code("§ 6330(f)(2)"),
            cite(SourceId::Publication594, "page 6"),
        ],
    ),
    matter(Choice::DeficiencyLetter, &[code("§ 6213(a)")]),
    matter(Choice::DeficiencyNotice, &[code("§ 6213(a)")]),
    matter(
        Choice::HearingDetermination,
        &[code("§ 6330(c)(3), (d)(1)")],
    ),
    matter(
        Choice::TrustFundLetter,
        &[cite(SourceId::Publication594, "page 8")],
    ),
    matter(Choice::InnocentSpouseDenial, &[code("§ 6015(e)(1)(A)")]),
];
