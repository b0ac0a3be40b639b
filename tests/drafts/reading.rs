//! A second reading of what a draft may say: for each sentence, the answers that must
//! have been given. Written from the sentences, without the rules.

use tas_checklist::domain::{Answer, Answers, Choice, ClaimId, Date, Question};

/// What was told, on a day.
pub struct Told<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// Today.
    pub today: Date,
}

impl Told<'_> {
    fn chose(&self, question: Question, choices: &[Choice]) -> bool {
        choices
            .iter()
            .any(|choice| self.answers.chose(question, *choice))
    }

    fn yes(&self, question: Question) -> bool {
        self.answers.get(question) == Some(Answer::Yes)
    }

    fn matter(&self, choice: Choice) -> bool {
        self.chose(Question::Situation, &[choice])
    }

    /// The matter was told, and it is none of these.
    fn other_matter(&self, choices: &[Choice]) -> bool {
        let told = matches!(
            self.answers.get(Question::Situation),
            Some(Answer::Choice(_))
        );
        told && !self.chose(Question::Situation, choices)
    }

    /// Days from a day that was told to today.
    fn days_since(&self, question: Question) -> Option<i32> {
        let day = self.answers.date(question)?;
        Some(self.today.days_since(day))
    }

    fn is_ahead(&self, question: Question) -> bool {
        self.days_since(question).is_some_and(|days| days <= 0)
    }

    /// Whether the sentence is true by the answers.
    #[allow(clippy::too_many_lines, reason = "one flat list of sentences")]
    pub fn supports(&self, id: ClaimId) -> bool {
        use Question as Q;
        let in_force = self.chose(Q::Action, &[Choice::InForce]);
        let announced = self.chose(Q::Action, &[Choice::Announced]);
        let offset = self.matter(Choice::RefundOffset);
        // Whoever has no Form 2848 does not sign: the taxpayer does, and speaks.
        let no_power = [Choice::InformationAuthorization, Choice::NoAuthority];
        let taxpayer_signs = self.chose(Q::Filer, &[Choice::Taxpayer])
            || (self.helps() && self.chose(Q::Authority, &no_power));
        let soon = self.chose(Q::Hardship, &[Choice::Soon]);
        match id {
            ClaimId::ForTaxpayer => {
                self.helps() && self.chose(Q::Authority, &[Choice::PowerOfAttorney])
            }
            ClaimId::ForOrganization => {
                let organization = [Choice::Business, Choice::ExemptOrganization];
                self.chose(Q::Filer, &[Choice::Officer])
                    || (taxpayer_signs && self.chose(Q::TaxpayerType, &organization))
            }
            ClaimId::ForEstate => {
                self.chose(Q::Filer, &[Choice::Executor])
                    || (taxpayer_signs && self.chose(Q::TaxpayerType, &[Choice::Estate]))
            }
            ClaimId::About => self.other_matter(&[Choice::Frivolous]),
            ClaimId::BankLevied => in_force && self.matter(Choice::BankLevy),
            ClaimId::WagesLevied => in_force && self.matter(Choice::WageLevy),
            ClaimId::RefundUsed => in_force && offset,
            ClaimId::ActionTaken => {
                let named = [Choice::BankLevy, Choice::WageLevy, Choice::RefundOffset];
                in_force && self.other_matter(&named)
            }
            ClaimId::OffsetAnnounced => announced && offset,
            ClaimId::ActionAnnounced => announced && self.other_matter(&[Choice::RefundOffset]),
            ClaimId::ActionExpected => announced && self.is_ahead(Q::ActionDate),
            ClaimId::NoticeSent => {
                let told = matches!(self.answers.get(Q::Notice), Some(Answer::Choice(_)));
                told && !self.chose(Q::Notice, &[Choice::NoNotice, Choice::LienLetter])
            }
            ClaimId::LienLetterSent => self.chose(Q::Notice, &[Choice::LienLetter]),
            ClaimId::NoticeAbroad => {
                self.chose(Q::Notice, &[Choice::DeficiencyLetter]) && self.yes(Q::NoticeAbroad)
            }
            ClaimId::Filed => self.yes(Q::Filed) && self.is_a_filing(),
            ClaimId::Undecided => {
                let told = matches!(self.answers.get(Q::Notice), Some(Answer::Choice(_)));
                let denied = [Choice::ClaimDenial, Choice::InnocentSpouseDenial];
                let asked = [
                    Choice::OfferInCompromise,
                    Choice::InnocentSpouse,
                    Choice::PenaltyRelief,
                    Choice::EmployeeRetentionCredit,
                ];
                self.yes(Q::Filed)
                    && self.chose(Q::Situation, &asked)
                    && told
                    && !self.chose(Q::Notice, &denied)
            }
            ClaimId::FirstContact => self.yes(Q::ContactedIrs),
            ClaimId::LongAgo => {
                let days = self.days_since(Q::FirstContactDate);
                self.yes(Q::ContactedIrs) && days.is_some_and(|days| days > 30)
            }
            ClaimId::Promised => self.yes(Q::Promised),
            ClaimId::PromiseMissed => {
                let days = self.days_since(Q::PromisedDate);
                self.yes(Q::Promised) && days.is_some_and(|days| days > 0)
            }
            ClaimId::Congress => self.yes(Q::CongressionalReferral),
            ClaimId::TookMoneyNotOwed => self.yes(Q::TookMoneyNotOwed),
            ClaimId::TookMoneyBarred => self.yes(Q::TookMoneyBarred),
            ClaimId::NoRequiredNotice => self.yes(Q::NoRequiredNotice),
            ClaimId::EndedAgreementWrongly => self.yes(Q::EndedAgreementWrongly),
            ClaimId::SystemError => self.yes(Q::SystemError),
            ClaimId::ProcessFailed => self.yes(Q::ProcessFailed),
            ClaimId::NotInformed => self.yes(Q::NotInformed),
            ClaimId::NotHeard => self.yes(Q::NotHeard),
            ClaimId::AppealRefused => self.yes(Q::AppealRefused),
            ClaimId::TreatedUnfairly => self.yes(Q::TreatedUnfairly),
            ClaimId::HardshipNow => self.chose(Q::Hardship, &[Choice::Now]),
            ClaimId::HardshipSoon => soon,
            ClaimId::HardshipFrom => soon && self.is_ahead(Q::HardshipDate),
            ClaimId::SignificantCosts => self.yes(Q::SignificantCosts),
            ClaimId::LastingHarm => self.yes(Q::LastingHarm),
            ClaimId::LastingHarmFrom => {
                self.yes(Q::LastingHarm) && self.is_ahead(Q::LastingHarmDate)
            }
        }
    }

    /// Whether someone answers for another person.
    fn helps(&self) -> bool {
        self.chose(Question::Filer, &[Choice::Representative, Choice::Relative])
    }

    fn is_a_filing(&self) -> bool {
        let filings = [
            Choice::RefundHold,
            Choice::IdentityTheft,
            Choice::OriginalReturn,
            Choice::AmendedReturn,
            Choice::OfferInCompromise,
            Choice::InnocentSpouse,
            Choice::PenaltyRelief,
            Choice::ExemptStatus,
            Choice::EmployeeRetentionCredit,
        ];
        self.chose(Question::Situation, &filings)
    }
}

/// The question whose date may stand in a sentence.
pub fn date_of(id: ClaimId) -> Option<Question> {
    match id {
        ClaimId::BankLevied
        | ClaimId::WagesLevied
        | ClaimId::RefundUsed
        | ClaimId::ActionTaken
        | ClaimId::ActionExpected => Some(Question::ActionDate),
        ClaimId::NoticeSent | ClaimId::LienLetterSent => Some(Question::NoticeDate),
        ClaimId::Filed => Some(Question::FiledDate),
        ClaimId::FirstContact => Some(Question::FirstContactDate),
        ClaimId::Promised => Some(Question::PromisedDate),
        ClaimId::HardshipFrom => Some(Question::HardshipDate),
        ClaimId::LastingHarmFrom => Some(Question::LastingHarmDate),
        _ => None,
    }
}
