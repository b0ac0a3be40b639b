//! The deadlines that keep running: what each one is, and what to do before it.

use crate::domain::DeadlineId;
use crate::text::DeadlineText;

pub(super) fn deadline(id: DeadlineId) -> DeadlineText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of deadlines")]
fn text(id: DeadlineId) -> &'static DeadlineText {
    match id {
        DeadlineId::BankLevyHold => &DeadlineText {
            name: "The bank still holds your money",
            running: "A bank holds levied money for 21 days before it pays the IRS. Call \
                      the IRS and TAS before this day, and ask for a release of the levy.",
            undated: "A bank holds levied money for 21 days before it pays the IRS. Ask \
                      your bank today on which day the levy reached it.",
            lapsed: "The 21 days are over, so the bank may have paid the IRS. You can still \
                     ask the IRS to give the money back.",
        },
        DeadlineId::LevyHearing => &DeadlineText {
            name: "Ask for a hearing about the levy",
            running: "Send Form 12153 to the address for hearings on the notice. It must be \
                      postmarked by this day, the 30th after the date of the notice. In most \
                      cases the IRS then may not levy while Appeals decides, and you keep \
                      your right to go to court. Keep a copy and proof of mailing.",
            undated: "Look for a letter titled \"Final Notice of Intent to Levy and Notice \
                      of Your Right to a Hearing\". From its date you have 30 days to send \
                      Form 12153 to the address for hearings on it. Keep proof of mailing.",
            lapsed: "The 30 days for this hearing are over. Ask for an equivalent hearing \
                     instead. It does not stop a levy, and you cannot go to court after it.",
        },
        DeadlineId::LevyEquivalentHearing => &DeadlineText {
            name: "Ask for an equivalent hearing about the levy",
            running: "You have one year from the date of the levy notice. Send Form 12153, \
                      check the box for an equivalent hearing, and keep proof of mailing. \
                      It does not stop a levy, and you cannot go to court after it.",
            undated: "You have one year from the date of the levy notice to ask for an \
                      equivalent hearing on Form 12153.",
            lapsed: "",
        },
        DeadlineId::LienHearing => &DeadlineText {
            name: "Ask for a hearing about the lien",
            running: "Send Form 12153 to the address for hearings on the letter. It must be \
                      postmarked by this day, which is printed on Letter 3172. Keep a copy \
                      and proof of mailing.",
            undated: "Letter 3172 prints the last day to ask for a hearing. Send Form 12153 \
                      to the address for hearings on the letter by that day.",
            lapsed: "The day for this hearing has passed. Ask for an equivalent hearing \
                     instead. It does not stop a levy, and you cannot go to court after it.",
        },
        DeadlineId::LienEquivalentHearing => &DeadlineText {
            name: "Ask for an equivalent hearing about the lien",
            running: "You have about one year from the day the lien was filed. Send Form \
                      12153, check the box for an equivalent hearing, and keep proof of \
                      mailing. It does not stop a levy, and you cannot go to court after it.",
            undated: "You have about one year from the day the lien was filed to ask for an \
                      equivalent hearing on Form 12153.",
            lapsed: "",
        },
        DeadlineId::HearingReview => &DeadlineText {
            name: "Ask the Tax Court to review the decision",
            running: "You have 30 days from the decision to file a petition with the U.S. \
                      Tax Court. Talk with a lawyer or a clinic today.",
            undated: "You have 30 days from the decision to file a petition with the U.S. \
                      Tax Court. Look for the date on the decision today.",
            lapsed: "The 30 days are over. The Tax Court may look at a late petition only if \
                     you took care and something rare, beyond your control, stopped you. \
                     Talk with a lawyer or a clinic today.",
        },
        DeadlineId::TaxCourtPetition => &DeadlineText {
            name: "File a petition with the Tax Court",
            running: "You have 90 days from the date of the notice. The last day is printed \
                      on it: go by that day if it comes first. TAS cannot extend it. Sending \
                      a late return does not extend it.",
            undated: "If you get a Notice of Deficiency, you have 90 days from its date to \
                      file a petition with the U.S. Tax Court. The last day is printed on \
                      it. TAS cannot extend it.",
            lapsed: "The 90 days appear to be over. Check the last day that is printed on \
                     the notice, and talk with a lawyer or a clinic today.",
        },
        DeadlineId::TaxCourtPetitionAbroad => &DeadlineText {
            name: "File a petition with the Tax Court",
            running: "You have 150 days from the date of the notice, because it is addressed \
                      outside the United States. The last day is printed on it: go by that \
                      day if it comes first. TAS cannot extend it.",
            undated: "For a notice addressed outside the United States you have 150 days \
                      from its date. The last day is printed on it. TAS cannot extend it.",
            lapsed: "The 150 days appear to be over. Check the last day that is printed on \
                     the notice, and talk with a lawyer or a clinic today.",
        },
        DeadlineId::MathErrorAbatement => &DeadlineText {
            name: "Ask the IRS to undo the change to your return",
            running: "You have 60 days after the notice was sent. Ask the IRS in writing to \
                      undo the change (an abatement), and keep proof. If you ask in time, it \
                      must do so, and needs a Notice of Deficiency to charge the tax again.",
            undated: "You have 60 days after the notice was sent to ask the IRS to undo the \
                      change (an abatement). Look for the date on the notice today.",
            lapsed: "The 60 days are over. You may still write to the IRS and say why the \
                     change is wrong. A professional or a clinic can tell you what is left.",
        },
        DeadlineId::AgreementAppeal => &DeadlineText {
            name: "Appeal the end of your payment plan",
            running: "You have 30 days from the date of the notice. Call the number on it \
                      and say that you want to appeal, or send Form 9423. If you appeal in \
                      time, the IRS normally may not levy until the appeal is over.",
            undated: "You have 30 days from the date of the notice, and 30 days more after \
                      the plan has ended. Call the number on the notice and say that you \
                      want to appeal.",
            lapsed: "The 30 days before the plan ends are over. The right to appeal goes on \
                     for 30 days after the plan has ended. Call the number on the notice \
                     today.",
        },
        DeadlineId::CollectionAppeals => &DeadlineText {
            name: "Appeal to a manager (Collection Appeals Program)",
            running: "",
            undated: "You may ask for the manager of the IRS employee, and then for Appeals. \
                      It is quick, and so are its limits: 2 business days after the talk \
                      with the manager to say that you appeal, and 3 to send Form 9423. \
                      After a seizure you have 10 business days.",
            lapsed: "",
        },
        DeadlineId::TrustFundAppeal => &DeadlineText {
            name: "Appeal the payroll tax penalty",
            running: "You have 60 days from the date of Letter 1153 to appeal. If you want \
                      to talk it over with the IRS first, tell it within 10 days of that \
                      date.",
            undated: "You have 60 days from the date of Letter 1153 to appeal, and 10 days \
                      to tell the IRS that you want to talk it over. Look for the date \
                      today.",
            lapsed: "The 60 days are over, so the IRS may charge the penalty to you. Talk \
                     with a lawyer or a clinic today.",
        },
        DeadlineId::RefundBankData => &DeadlineText {
            name: "Give the IRS your bank details",
            running: "You have 30 days from the date of the notice to correct your bank \
                      details. The notice is sent once.",
            undated: "You have 30 days from the date of the notice to correct your bank \
                      details. Look for the date today.",
            lapsed: "The 30 days are over. The IRS may send a paper check instead, which can \
                     take about six weeks.",
        },
        DeadlineId::RefundClaim => &DeadlineText {
            name: "Claim your refund in time",
            running: "",
            undated: "In general you must claim a refund within 3 years after you filed the \
                      return, or 2 years after you paid the tax, whichever is later. If you \
                      filed no return, you have 2 years after you paid.",
            lapsed: "",
        },
        DeadlineId::RefundSuit => &DeadlineText {
            name: "Sue for your refund",
            running: "You have 2 years from the day the IRS mailed its denial. That the IRS \
                      looks at your claim again does not extend it. Talk with a lawyer.",
            undated: "If the IRS denies your claim by letter, you have 2 years from the day \
                      it was mailed to go to court. Keep that letter.",
            lapsed: "The 2 years appear to be over. Talk with a lawyer today.",
        },
        DeadlineId::InnocentSpouseRequest => &DeadlineText {
            name: "Ask for innocent spouse relief in time",
            running: "",
            undated: "In general you must send Form 8857 within 2 years after the IRS first \
                      tried to collect. Some requests (equitable relief) have other limits. \
                      After a denial you have 90 days to ask the Tax Court. You may also go \
                      there after six months without a decision.",
            lapsed: "",
        },
        DeadlineId::LeviedMoneyReturn => &DeadlineText {
            name: "Ask for levied money back",
            running: "Ask the IRS in writing to return the money. The law gives 2 years for \
                      many levies, and one IRS guide says 9 months. We show the earlier day, \
                      to be safe.",
            undated: "Ask the IRS in writing to return the money. The law gives 2 years for \
                      many levies, and one IRS guide says 9 months. Go by the earlier day.",
            lapsed: "The 9 months are over. The law gives 2 years for many levies, so you \
                     may still ask in writing. Do it now.",
        },
    }
}
