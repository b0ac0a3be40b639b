//! The nine criteria, in plain words.

use crate::domain::CriterionId;
use crate::text::CriterionText;

pub(super) fn criterion(id: CriterionId) -> CriterionText {
    *text(id)
}

fn text(id: CriterionId) -> &'static CriterionText {
    match id {
        CriterionId::EconomicHarm => &CriterionText {
            name: "Money trouble",
            meaning: "The problem with the IRS puts you in serious money trouble, or is about to.",
            tas_decides: "TAS decides how serious the harm is.",
        },
        CriterionId::AdverseAction => &CriterionText {
            name: "An IRS action against you",
            meaning: "The IRS is taking money or property, or is about to. We count what it \
                      announces for the next 30 days. A bank levy counts while the bank still \
                      holds the money.",
            tas_decides: "TAS decides how close the threat is.",
        },
        CriterionId::SignificantCosts => &CriterionText {
            name: "High costs",
            meaning: "You will have to pay high costs if the problem is not fixed. Fees for \
                      a tax professional count. The law names no amount.",
            tas_decides: "TAS decides whether the costs are high enough.",
        },
        CriterionId::IrreparableInjury => &CriterionText {
            name: "Lasting harm",
            meaning: "If nobody fixes the problem, it will harm you for a long time, or in a \
                      way that cannot be undone.",
            tas_decides: "TAS decides whether the harm lasts.",
        },
        CriterionId::Delay => &CriterionText {
            name: "A delay of more than 30 days",
            meaning: "You have waited more than 30 days for the IRS to solve this. If the IRS has \
                      a normal time for it, we count the 30 days from the end of that time.",
            tas_decides: "The day that the IRS named is still ahead, or its times for this kind \
                          of case vary a lot. TAS decides whether the wait is long enough.",
        },
        CriterionId::PromisedDate => &CriterionText {
            name: "A missed date",
            meaning: "The IRS said by when it would answer or fix this, and that day has passed.",
            tas_decides: "TAS decides whether the IRS named a day.",
        },
        CriterionId::ProcedureFailure => &CriterionText {
            name: "A failed system or process",
            meaning: "An IRS system or process did not work as it should, or it did not fix \
                      the problem.",
            tas_decides: "TAS decides whether a system or process failed.",
        },
        CriterionId::TaxpayerRights => &CriterionText {
            name: "Fairness and your rights",
            meaning: "The way the tax law is used in your case is not fair, or harms your \
                      rights as a taxpayer.",
            tas_decides: "TAS decides whether your rights are harmed.",
        },
        CriterionId::PublicPolicy => &CriterionText {
            name: "Public policy",
            meaning: "The National Taxpayer Advocate, who leads TAS, sees a strong public reason \
                      to help. A case that a member of Congress sends can fit here. In the memos \
                      that we could read, it is used only when no other test fits.",
            tas_decides: "TAS may take cases of this kind for public policy reasons. Its list \
                          changes, so call and ask.",
        },
    }
}
