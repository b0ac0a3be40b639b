//! Every rule of a register in one list: what it is called, which questions it
//! reads and which texts it cites.
//!
//! The screens say which rules read a question, and the sources which rules cite
//! them; both are answered from here. A new list of the register is a few lines in
//! [`rules`].

use super::document::Text;
use crate::domain::{Citation, Clock, Condition, Question, Register, SourceId};
use crate::rules::CLINIC_SOURCES;

/// A rule, as others refer to it.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What kind of rule it is: "criterion", "deadline".
    pub kind: &'static str,
    /// Its stable id.
    pub id: &'static str,
    /// The questions that it reads itself.
    pub reads: Vec<Question>,
    /// What it cites.
    pub citations: Vec<Citation>,
}

impl Rule {
    fn new(kind: &'static str, id: &'static str, conditions: &[Condition]) -> Self {
        let mut reads = Vec::new();
        for condition in conditions {
            collect(condition, &mut reads);
        }
        Self {
            kind,
            id,
            reads,
            citations: Vec::new(),
        }
    }

    fn citing(mut self, citations: &[Citation]) -> Self {
        self.citations.extend(citations);
        self
    }

    fn counting(mut self, clock: Clock) -> Self {
        if let Clock::Days(question, _) | Clock::Months(question, ..) | Clock::Printed(question) =
            clock
        {
            add(question, &mut self.reads);
        }
        self
    }

    fn reading(mut self, questions: &[Question]) -> Self {
        for question in questions {
            add(*question, &mut self.reads);
        }
        self
    }

    /// Where its section is.
    #[must_use]
    pub fn anchor(&self) -> String {
        anchor(self.kind, self.id)
    }
}

/// The anchor of a rule's section. What stands in a table has that of the table.
#[must_use]
pub fn anchor(kind: &str, id: &str) -> String {
    match (kind, id) {
        ("contact", _) => "contacts".to_owned(),
        ("processing time", _) => "processing-times".to_owned(),
        (_, "") => kind.replace(' ', "-"),
        _ => format!("{}-{id}", kind.replace(' ', "-")),
    }
}

/// What the clinic hint reads beside its scope.
const CLINIC: &[Question] = &[
    Question::TaxpayerType,
    Question::Filer,
    Question::Location,
    Question::HouseholdSize,
    Question::HouseholdIncome,
    Question::AmountInDispute,
];

/// Every rule of the register, list by list.
#[must_use]
pub fn rules(register: &Register) -> Vec<Rule> {
    let mut rules = vec![
        Rule::new("scope", "", &[register.scope]),
        Rule::new("emergency", "", &[register.emergency]),
    ];
    for one in register.criteria {
        let conditions = [one.condition, one.suffices];
        rules.push(Rule::new("criterion", one.id.id(), &conditions).citing(one.citations));
    }
    for one in register.exceptions {
        rules.push(Rule::new("exception", one.id.id(), &[one.condition]).citing(one.citations));
    }
    rules.push(Rule::new("deadline scope", "", &[register.deadline_scope]));
    for one in register.deadlines {
        let rule = Rule::new("deadline", one.id.id(), &[one.condition, one.dated]);
        rules.push(rule.counting(one.clock).citing(one.citations));
    }
    for one in register.routes {
        rules.push(Rule::new("route", one.id.id(), &[one.condition]).citing(one.citations));
    }
    for one in register.steps {
        rules.push(Rule::new("step", one.id.id(), &[one.condition]).citing(one.citations));
    }
    for one in register.notes {
        let rule = Rule::new("note", one.id.id(), &[one.condition]);
        rules.push(rule.counting(one.clock).citing(one.citations));
    }
    let clinic = Rule::new("clinic hint", "", &[register.clinic_scope]);
    rules.push(clinic.reading(CLINIC).citing(CLINIC_SOURCES));
    for one in register.processing_times {
        rules.push(Rule::new("processing time", one.situation.id(), &[]).citing(&[one.citation]));
    }
    for one in register.contacts {
        rules.push(Rule::new("contact", one.id.id(), &[]).citing(&[one.citation]));
    }
    rules
}

/// The rules that read a question, as one line.
#[must_use]
pub fn reading(rules: &[Rule], question: Question) -> Text {
    listed(rules.iter().filter(|rule| rule.reads.contains(&question)))
}

/// The rules that cite a source, as one line.
#[must_use]
pub fn citing(rules: &[Rule], source: SourceId) -> Text {
    let cites = |rule: &&Rule| {
        let mut sources = rule.citations.iter().map(|citation| citation.source);
        sources.any(|cited| cited == source)
    };
    listed(rules.iter().filter(cites))
}

/// Rules kind by kind: "criteria `2`, `5`; deadline `bank-levy-hold`".
#[must_use]
pub fn listed<'a>(rules: impl Iterator<Item = &'a Rule>) -> Text {
    let mut kinds: Vec<(&str, Vec<Text>)> = Vec::new();
    for rule in rules {
        let anchor = rule.anchor();
        let named = match rule.id {
            "" => Text::default().place(rule.kind, &anchor),
            id => Text::default().rule(id, &anchor),
        };
        match kinds.last_mut() {
            Some((kind, known)) if *kind == rule.kind => known.push(named),
            _ => kinds.push((rule.kind, vec![named])),
        }
    }
    let kinds = kinds.into_iter().map(|(kind, named)| {
        let lead = match (anchor(kind, ""), named.len()) {
            (whole, 1) if named[0] == Text::default().place(kind, &whole) => String::new(),
            (_, 1) => format!("{kind} "),
            _ if kind == "criterion" => "criteria ".to_owned(),
            _ => format!("{kind}s "),
        };
        Text::from(lead).and(Text::joined(named, ", "))
    });
    Text::joined(kinds, "; ")
}

/// The questions of a condition. Those that are read through another criterion are
/// not among them: that criterion reads them.
fn collect(condition: &Condition, into: &mut Vec<Question>) {
    match *condition {
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::DaysSince(question, _) => add(question, into),
        Condition::HasProcessingTime => {
            add(Question::Situation, into);
            add(Question::Filed, into);
        }
        Condition::DaysBeyondProcessingTime(_) => {
            add(Question::Situation, into);
            add(Question::FiledDate, into);
        }
        Condition::Not(inner) | Condition::NotCertain(inner) => collect(inner, into),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, into);
            }
        }
        Condition::Always | Condition::TasDecides | Condition::Meets(_) | Condition::Counts(_) => {}
    }
}

fn add(question: Question, into: &mut Vec<Question>) {
    if !into.contains(&question) {
        into.push(question);
    }
}
