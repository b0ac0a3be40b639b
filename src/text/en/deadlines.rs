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
            name: "Bank levy: the bank will pay the IRS",
            running: "A bank holds levied money for 21 days and then pays the IRS. Call the IRS \
                      and TAS at once, and ask for a release of the levy.",
            undated: "A bank holds levied money for 21 days and then pays the IRS. Ask your \
                      bank today when the levy reached it.",
            lapsed: "The 21 days are over, so the bank may have paid the IRS. You may still ask \
                     the IRS for the money back.",
        },
        DeadlineId::LevyHearing => &DeadlineText {
            name: "Ask for a hearing about the levy",
            running: "Send Form 12153 to the address for hearings on the notice. The postmark \
                      must be no later than this day, which is 30 days after the date of the \
                      notice. If you ask in time, in most cases the IRS may not levy until the \
                      hearing is decided. You also keep your right to go to court. Meanwhile the \
                      ten years that the IRS has to collect stand still. Keep a copy and proof of \
                      mailing.",
            undated: "Look for a letter titled “Final Notice - Notice of Intent to Levy and \
                      Notice of Your Right to a Hearing”. You have 30 days from the date on \
                      it. Send Form 12153 to the address for hearings on the letter, and keep \
                      proof of mailing.",
            lapsed: "The 30 days for this hearing are over. For one year from the date of the \
                     notice, you may ask for an equivalent hearing. It does not stop a levy, and \
                     you cannot go to court after it. If something rare, beyond your control, \
                     made you late, say so when you ask.",
        },
        DeadlineId::LevyEquivalentHearing => &DeadlineText {
            name: "Ask for an equivalent hearing about the levy",
            running: "You have one year from the date of the levy notice. Send Form 12153 and \
                      check the box for an equivalent hearing. Keep proof of mailing. This \
                      hearing does not stop a levy, and you cannot go to court after it.",
            undated: "",
            lapsed: "",
        },
        DeadlineId::LienHearing => &DeadlineText {
            name: "Ask for a hearing about the lien",
            running: "Send Form 12153 to the address for hearings on Letter 3172. The postmark \
                      must be no later than this day, which is printed on the letter. Keep a \
                      copy and proof of mailing.",
            undated: "The last day to ask is printed on Letter 3172. Send Form 12153 to the \
                      address for hearings on that letter, and keep proof of mailing.",
            lapsed: "The day for this hearing has passed. For about one year from the day the \
                     lien was filed, you may ask for an equivalent hearing. It does not stop a \
                     levy, and you cannot go to court after it. If something rare, beyond your \
                     control, made you late, say so when you ask.",
        },
        DeadlineId::LienEquivalentHearing => &DeadlineText {
            name: "Ask for an equivalent hearing about the lien",
            running: "You have about one year from the day the lien was filed. Send Form 12153 \
                      and check the box for an equivalent hearing. Keep proof of mailing. This \
                      hearing does not stop a levy, and you cannot go to court after it.",
            undated: "",
            lapsed: "",
        },
        DeadlineId::HearingReview => &DeadlineText {
            name: "Ask the Tax Court to review the decision",
            running: "You have 30 days after the decision to file a petition with the U.S. Tax \
                      Court. Talk with a lawyer or a clinic today.",
            undated: "You have 30 days after the decision to file a petition with the U.S. Tax \
                      Court. Look for the date on the decision today.",
            lapsed: "The 30 days are over. The Tax Court may look at a late petition, but only \
                     if you took care and something rare, beyond your control, made you late. \
                     Talk with a lawyer or a clinic today.",
        },
        DeadlineId::TaxCourtPetition => &DeadlineText {
            name: "File a petition with the Tax Court",
            running: "You have 90 days from the date of the notice. The last day is printed on \
                      it. If that day comes first, go by it. TAS cannot give you more time, and \
                      neither does a late tax return.",
            undated: "If you get a Notice of Deficiency, you have 90 days from its date to file \
                      a petition with the U.S. Tax Court. The last day is printed on it. TAS \
                      cannot give you more time.",
            lapsed: "The 90 days appear to be over. Check the last day that is printed on \
                     the notice, and talk with a lawyer or a clinic today.",
        },
        DeadlineId::TaxCourtPetitionAbroad => &DeadlineText {
            name: "File a petition with the Tax Court",
            running: "You have 150 days from the date of the notice, because it was addressed \
                      abroad. The last day is printed on it. If that day comes first, go by it. \
                      TAS cannot give you more time.",
            undated: "For a notice addressed abroad, you have 150 days from its date to file a \
                      petition with the U.S. Tax Court. The last day is printed on it. TAS \
                      cannot give you more time.",
            lapsed: "The 150 days appear to be over. Check the last day that is printed on \
                     the notice, and talk with a lawyer or a clinic today.",
        },
        DeadlineId::MathErrorAbatement => &DeadlineText {
            name: "Ask the IRS to undo the change to your return",
            running: "You have 60 days after the notice was sent. Ask the IRS in writing to \
                      undo the change (abatement), and keep proof. If you ask in time, it must \
                      undo it. To charge the tax again, it must let you go to Tax Court first.",
            undated: "You have 60 days after the notice was sent to ask the IRS to undo the \
                      change (abatement). Look for the date on the notice today.",
            lapsed: "The 60 days are over. You may still write to the IRS and say why the \
                     change is wrong. A professional or a clinic can tell you what else is \
                     left.",
        },
        DeadlineId::AgreementAppeal => &DeadlineText {
            name: "Appeal the end of your payment plan",
            running: "You have 30 days from the date of the notice. Call the number on it and \
                      say that you want to appeal. If a revenue officer sent it, appeal in \
                      writing on Form 9423. If you appeal in time, the IRS normally may not \
                      levy until the appeal is decided.",
            undated: "You have 30 days from the date of the notice, and 30 more after the plan \
                      has ended. Call the number on the notice and say that you want to appeal.",
            lapsed: "The first 30 days are over. You may still appeal until 30 days after the \
                     plan has ended. Call the number on the notice today.",
        },
        DeadlineId::CollectionAppeals => &DeadlineText {
            name: "Appeal an IRS collection step (Collection Appeals Program)",
            running: "",
            undated: "Ask for the manager of the IRS employee, and say that you want to appeal. \
                      If a revenue officer has your case, the times are short. After your talk \
                      with the manager you have 2 business days to say that you appeal, and 3 to \
                      mail Form 9423. If no manager calls back, mail it within 4 business days \
                      after you asked. After a seizure you have 10 business days to go to the \
                      manager.",
            lapsed: "",
        },
        DeadlineId::TrustFundTalk => &DeadlineText {
            name: "Ask to talk over the payroll tax penalty",
            running: "Tell the IRS within 10 days from the date of Letter 1153 that you do not \
                      agree. You can then try to settle it in a talk.",
            undated: "You have 10 days from the date of Letter 1153 to ask to talk it over.",
            lapsed: "",
        },
        DeadlineId::InnocentSpousePetition => &DeadlineText {
            name: "Go to the Tax Court for innocent spouse relief",
            running: "You have 90 days after the IRS mailed its final decision to file a petition \
                      with the U.S. Tax Court. Talk with a lawyer or a clinic.",
            undated: "You have 90 days after the IRS mailed its final decision. Look for its date \
                      today.",
            lapsed: "The 90 days appear to be over. Talk with a lawyer or a clinic today.",
        },
        DeadlineId::TrustFundAppeal => &DeadlineText {
            name: "Appeal the payroll tax penalty",
            running: "You have 60 days from the date of Letter 1153 to appeal.",
            undated: "You have 60 days from the date of Letter 1153 to appeal. Look for the date \
                      today.",
            lapsed: "The 60 days are over, so the IRS may charge the penalty to you. Talk with \
                     a lawyer or a clinic today.",
        },
        DeadlineId::RefundBankData => &DeadlineText {
            name: "Give the IRS your bank details",
            running: "You have 30 days from the date of the notice to correct your bank \
                      details. The IRS sends this notice only once.",
            undated: "You have 30 days from the date of the notice to correct your bank \
                      details. Look for the date today.",
            lapsed: "The 30 days are over. The IRS may send a paper check instead, which can \
                     take about six weeks.",
        },
        DeadlineId::RefundClaim => &DeadlineText {
            name: "Claim your refund in time",
            running: "",
            undated: "In general, you must claim a refund within 3 years after you filed the \
                      return, or within 2 years after you paid the tax. The later day counts. \
                      If you filed no return, you have 2 years after you paid. Some credits have a \
                      last day of their own.",
            lapsed: "",
        },
        DeadlineId::RefundSuit => &DeadlineText {
            name: "Go to court for your refund",
            running: "You have 2 years after the IRS mailed its denial. A second look by the IRS \
                      does not give you more time. Only a written agreement with the IRS can. \
                      Talk with a lawyer.",
            undated: "If the IRS denies your claim by letter, you have 2 years after it was \
                      mailed to go to court. Keep that letter and its envelope.",
            lapsed: "The 2 years appear to be over. Talk with a lawyer today.",
        },
        DeadlineId::InnocentSpouseRequest => &DeadlineText {
            name: "Ask for innocent spouse relief in time",
            running: "",
            undated: "In general, you must send Form 8857 within 2 years after the IRS first \
                      tried to collect from you. Requests for equitable relief have other \
                      limits. After a denial you have 90 days to go to the Tax Court. You may \
                      also go there after six months without a decision.",
            lapsed: "",
        },
        DeadlineId::LeviedMoneyReturn => &DeadlineText {
            name: "Ask for the money back",
            running: "Ask the IRS in writing to return the money. The law gives 2 years for \
                      many levies, but one IRS guide says 9 months. To be safe, we show the \
                      earlier day.",
            undated: "Ask the IRS in writing to return the money. The law gives 2 years for \
                      many levies, but one IRS guide says 9 months. Go by the earlier day.",
            lapsed: "The 9 months that one IRS guide names are over. The law gives 2 years from \
                     the levy for many levies. If they are not over, ask in writing now.",
        },
    }
}
