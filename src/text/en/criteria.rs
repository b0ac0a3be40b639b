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
            meaning: "You are in serious money trouble because of the IRS problem, or are \
                      about to be.",
            tas_decides: "TAS decides how serious the harm is.",
        },
        CriterionId::AdverseAction => &CriterionText {
            name: "The IRS is acting against you",
            meaning: "The IRS has taken money or property and the action goes on, or it has \
                      said that it will act within 30 days.",
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
            meaning: "You will be harmed for a long time, or in a way that cannot be undone, \
                      if the problem is not fixed.",
            tas_decides: "TAS decides whether the harm lasts.",
        },
        CriterionId::Delay => &CriterionText {
            name: "A delay of more than 30 days",
            meaning: "You have waited more than 30 days for the IRS to solve the problem. If \
                      the IRS has a normal time for it, the 30 days come after that time.",
            tas_decides: "The IRS gave a date that is still ahead, or its usual times for \
                          this vary a lot. TAS decides whether the wait is long enough.",
        },
        CriterionId::PromisedDate => &CriterionText {
            name: "A date that was not kept",
            meaning: "The IRS said that it would answer or fix this by a certain day, and \
                      that day has passed.",
            tas_decides: "TAS decides whether the IRS promised a date.",
        },
        CriterionId::ProcedureFailure => &CriterionText {
            name: "A system or process that failed",
            meaning: "An IRS system or process did not work as it should, or it did not fix \
                      the problem.",
            tas_decides: "TAS decides whether a system or process failed.",
        },
        CriterionId::TaxpayerRights => &CriterionText {
            name: "Fairness and your rights",
            meaning: "The way the tax law is applied to you raises a question of fairness, \
                      or harms your rights as a taxpayer.",
            tas_decides: "TAS decides whether your rights are harmed.",
        },
        CriterionId::PublicPolicy => &CriterionText {
            name: "Public policy",
            meaning: "The head of TAS, the National Taxpayer Advocate, decides that there is \
                      a strong public reason to help. It is used when no other test fits.",
            tas_decides: "TAS may also take cases of this kind for public policy reasons. \
                          The list changes, so call and ask.",
        },
    }
}
