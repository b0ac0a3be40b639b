//! The facts of a worked case, which are relative to the day of evaluation, as the
//! answers that a visitor would give on that day. Knows the format and no rule.

use serde_json::Value;
use tas_checklist::domain::{
    Answer, Answers, Choice, Citation, ProcessingTime, Question, SourceId,
};

use super::TODAY;

/// The facts of a case, read key by key.
pub struct Facts<'a> {
    /// The case's id.
    pub id: String,
    facts: &'a Value,
}

impl<'a> Facts<'a> {
    /// The facts of a case as written.
    pub fn of(case: &'a Value) -> Self {
        Self {
            id: case["id"].as_str().unwrap_or("?").to_owned(),
            facts: &case["facts"],
        }
    }

    /// A fact that was asked; `None` where the key is missing.
    fn asked(&self, key: &str) -> Option<&Value> {
        self.facts.get(key)
    }

    fn days(&self, key: &str) -> Option<i32> {
        let days = self.asked(key)?.as_i64()?;
        Some(i32::try_from(days).unwrap_or_else(|_| panic!("{}: {key} {days}", self.id)))
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.asked(key)?.as_str()
    }

    fn is_true(&self, key: &str) -> bool {
        self.asked(key).and_then(Value::as_bool) == Some(true)
    }

    fn unknown(&self, key: &str, value: &str) -> ! {
        panic!(
            "{}: {key} is \"{value}\", which the format does not know",
            self.id
        )
    }

    /// The processing times that the case names in place of the published ones;
    /// `None` where it names none of its own.
    pub fn processing_times(&self) -> Option<&'static [ProcessingTime]> {
        let own = self.asked("normal_processing_days")?;
        let times = own.as_i64().map(|days| ProcessingTime {
            situation: self.situation(),
            days: i32::try_from(days).expect("days"),
            citation: Citation {
                source: SourceId::IrsWeb,
                place: "worked case",
            },
        });
        // They live as long as the test.
        let times = times.into_iter().collect::<Vec<_>>();
        Some(Box::leak(times.into_boxed_slice()))
    }

    /// The answers that a visitor with these facts would give.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        self.tell_matter(&mut answers);
        self.tell_harm(&mut answers);
        self.tell_contact(&mut answers);
        self.tell_conduct(&mut answers);
        self.tell_notice(&mut answers);
        self.tell_people(&mut answers);
        answers
    }

    fn tell_matter(&self, answers: &mut Answers) {
        if let Some(agency) = self.text("agency") {
            let choice = match agency {
                "irs" => Choice::Irs,
                "state" => Choice::State,
                other => self.unknown("agency", other),
            };
            answers.set(Question::Agency, Answer::Choice(choice));
        }
        if self.asked("issue").is_some() {
            answers.set(Question::Situation, Answer::Choice(self.situation()));
        }
        if self.asked("adverse_action_days").is_some() {
            let days = self.days("adverse_action_days");
            let choice = match days {
                None => Choice::NoAction,
                Some(days) if days <= 0 => Choice::InForce,
                Some(_) => Choice::Announced,
            };
            answers.set(Question::Action, Answer::Choice(choice));
            tell_date(answers, Question::ActionDate, days);
        }
    }

    fn tell_harm(&self, answers: &mut Answers) {
        let harm_days = self.days("harm_days");
        if let Some(harm) = self.text("economic_harm") {
            let choice = match harm {
                "none" => Choice::NotAtAll,
                "imminent" => Choice::Soon,
                "current" => Choice::Now,
                other => self.unknown("economic_harm", other),
            };
            answers.set(Question::Hardship, Answer::Choice(choice));
            tell_date(answers, Question::HardshipDate, harm_days);
        }
        self.tell_yes_no(answers, "extra_costs", Question::SignificantCosts);
        self.tell_yes_no(answers, "long_term_harm", Question::LastingHarm);
        tell_date(answers, Question::LastingHarmDate, harm_days);
    }

    fn tell_contact(&self, answers: &mut Answers) {
        if self.asked("contacted_irs").is_some() {
            let contacted =
                self.is_true("contacted_irs") || self.days("days_since_first_contact").is_some();
            answers.set(Question::ContactedIrs, yes_no(contacted));
            let ago = self.days("days_since_first_contact").map(|days| -days);
            tell_date(answers, Question::FirstContactDate, ago);
        }
        self.tell_when(
            answers,
            "days_since_filing",
            -1,
            Question::Filed,
            Question::FiledDate,
        );
        self.tell_when(
            answers,
            "promise_offset_days",
            1,
            Question::Promised,
            Question::PromisedDate,
        );
        self.tell_when(
            answers,
            "form911_sent_days",
            -1,
            Question::Form911Sent,
            Question::Form911Date,
        );
        self.tell_yes_no(
            answers,
            "congressional_referral",
            Question::CongressionalReferral,
        );
    }

    fn tell_conduct(&self, answers: &mut Answers) {
        let failures = [
            Question::SystemError,
            Question::TookMoneyNotOwed,
            Question::TookMoneyBarred,
            Question::NoRequiredNotice,
            Question::EndedAgreementWrongly,
            Question::ProcessFailed,
        ];
        self.tell_checklist(answers, "irs_error_or_procedure_failure", &failures);
        let rights = [
            Question::TreatedUnfairly,
            Question::NotInformed,
            Question::NotHeard,
            Question::AppealRefused,
        ];
        self.tell_checklist(answers, "rights_concern", &rights);
        self.tell_yes_no(
            answers,
            "criminal_investigation",
            Question::CriminalInvestigation,
        );
    }

    fn tell_notice(&self, answers: &mut Answers) {
        let Some(notice) = self.asked("notice") else {
            return;
        };
        answers.set(
            Question::Notice,
            Answer::Choice(self.notice(notice.as_str())),
        );
        let ago = self.days("notice_age_days").map(|days| -days);
        tell_date(answers, Question::NoticeDate, ago);
        let abroad = self.text("issue") == Some("deficiency_notice")
            && self.text("location") == Some("overseas");
        answers.set(Question::NoticeAbroad, yes_no(abroad));
    }

    fn tell_people(&self, answers: &mut Answers) {
        let told = [
            ("taxpayer_type", Question::TaxpayerType),
            ("filer", Question::Filer),
            ("poa", Question::Authority),
            ("location", Question::Location),
        ];
        for (key, question) in told {
            if let Some(choice) = self.text(key).and_then(|value| self.person(key, value)) {
                answers.set(question, Answer::Choice(choice));
            }
        }
        let numbers = [
            ("household_size", Question::HouseholdSize),
            ("household_income", Question::HouseholdIncome),
            ("amount_in_dispute", Question::AmountInDispute),
        ];
        for (key, question) in numbers {
            let number = self.asked(key).and_then(Value::as_u64);
            let answer = number.map_or(Answer::NotSure, |number| {
                Answer::Number(u32::try_from(number).expect("a sum that fits"))
            });
            answers.set(question, answer);
        }
    }

    fn person(&self, key: &str, value: &str) -> Option<Choice> {
        Some(match (key, value) {
            ("taxpayer_type", "individual") => Choice::Individual,
            ("taxpayer_type", "business") => Choice::Business,
            ("taxpayer_type", "estate") => Choice::Estate,
            ("taxpayer_type", "exempt_org") => Choice::ExemptOrganization,
            ("filer", "taxpayer") => Choice::Taxpayer,
            ("filer", "officer") => Choice::Officer,
            ("filer", "executor") => Choice::Executor,
            ("filer", "representative") => Choice::Representative,
            ("filer", "relative") => Choice::Relative,
            ("poa", "2848") => Choice::PowerOfAttorney,
            ("poa", "8821") => Choice::InformationAuthorization,
            ("poa", "none") => Choice::NoAuthority,
            ("poa", "n/a") => return None,
            ("location", "US") => Choice::ContiguousStates,
            ("location", "AK") => Choice::Alaska,
            ("location", "HI") => Choice::Hawaii,
            ("location", "PR") => Choice::PuertoRico,
            ("location", "overseas") => Choice::Overseas,
            _ => self.unknown(key, value),
        })
    }

    fn situation(&self) -> Choice {
        match self.text("issue").unwrap_or("") {
            "amended_return" => Choice::AmendedReturn,
            "audit" => Choice::Audit,
            "balance_due" => Choice::BalanceDue,
            "bankruptcy" => Choice::Bankruptcy,
            "deficiency_notice" => Choice::DeficiencyNotice,
            "employee_conduct" => Choice::EmployeeConduct,
            "erc_claim" => Choice::EmployeeRetentionCredit,
            "exempt_status" => Choice::ExemptStatus,
            "frivolous" => Choice::Frivolous,
            "general_question" => Choice::GeneralQuestion,
            "ia_terminated" => Choice::AgreementTerminated,
            "identity_theft" => Choice::IdentityTheft,
            "innocent_spouse" => Choice::InnocentSpouse,
            "levy_bank" => Choice::BankLevy,
            "levy_threat" => Choice::LevyThreat,
            "levy_wages" => Choice::WageLevy,
            "lien" => Choice::Lien,
            "math_error" => Choice::MathError,
            "oic_delay" => Choice::OfferInCompromise,
            "original_return" => Choice::OriginalReturn,
            "passport" => Choice::Passport,
            "payment_misapplied" => Choice::PaymentMisapplied,
            "penalty_relief" => Choice::PenaltyRelief,
            "private_collector" => Choice::PrivateCollector,
            "refund_hold" => Choice::RefundHold,
            "refund_offset" => Choice::RefundOffset,
            "scheme" => Choice::Scheme,
            "tax_court" => Choice::TaxCourt,
            other => self.unknown("issue", other),
        }
    }

    /// The kind of notice that a code stands for. A visitor picks the kind by its
    /// title; codes are hints, so one that is not in the list is told by what the
    /// matter is about.
    fn notice(&self, code: Option<&str>) -> Choice {
        let Some(code) = code else {
            return Choice::NoNotice;
        };
        let code = code.to_uppercase().replace([' ', '-'], "");
        let bare = code.trim_start_matches("LETTER").trim_start_matches("LTR");
        let bare = bare
            .strip_prefix('L')
            .filter(|rest| rest.starts_with(char::is_numeric))
            .unwrap_or(bare);
        match bare {
            "LT11" | "1058" | "1058A" | "CP90" | "CP77" | "CP297" => Choice::FinalLevyNotice,
            "3172" => Choice::LienLetter,
            "CP3219N" | "CP3219A" | "CP3219B" | "531" | "3219" | "NOD" => Choice::DeficiencyLetter,
            "CP523" => Choice::AgreementNotice,
            "CP504" | "CP504B" => Choice::BalanceDueNotice,
            "CP53E" => Choice::RefundBankNotice,
            "CP05" | "CP05A" | "CP05B" | "4464C" => Choice::RefundReviewNotice,
            "CP10" | "CP11" | "CP12" | "CP13" | "CP16" | "CP21" | "CP22" | "CP24" | "CP25" => {
                Choice::MathErrorNotice
            }
            "105C" | "106C" => Choice::ClaimDenial,
            "3193" => Choice::HearingDetermination,
            "1153" => Choice::TrustFundLetter,
            "CP40" => Choice::CollectorLetter,
            _ => match self.situation() {
                Choice::MathError => Choice::MathErrorNotice,
                Choice::DeficiencyNotice => Choice::DeficiencyLetter,
                Choice::Lien => Choice::LienLetter,
                _ => Choice::OtherNotice,
            },
        }
    }

    fn tell_yes_no(&self, answers: &mut Answers, key: &str, question: Question) {
        if self.asked(key).is_some() {
            answers.set(question, yes_no(self.is_true(key)));
        }
    }

    /// A fact that the file tells as one and the checklist asks as several: the
    /// first stands for it.
    fn tell_checklist(&self, answers: &mut Answers, key: &str, items: &[Question]) {
        if self.asked(key).is_none() {
            return;
        }
        for (index, item) in items.iter().enumerate() {
            answers.set(*item, yes_no(index == 0 && self.is_true(key)));
        }
    }

    fn tell_when(
        &self,
        answers: &mut Answers,
        key: &str,
        sign: i32,
        whether: Question,
        when: Question,
    ) {
        if self.asked(key).is_some() {
            let days = self.days(key).map(|days| days * sign);
            answers.set(whether, yes_no(days.is_some()));
            tell_date(answers, when, days);
        }
    }
}

fn yes_no(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}

fn tell_date(answers: &mut Answers, question: Question, days_from_today: Option<i32>) {
    let answer = days_from_today.map(|days| Answer::Date(TODAY.plus_days(days)));
    answers.set(question, answer.unwrap_or(Answer::NotSure));
}
