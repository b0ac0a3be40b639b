//! Who signs Form 911 in this matter, where it goes, what to mind, and what happens next.
//! Whether the form is the way is the assessment's to say.

use super::parts::{cited, is_met, reached, ways};
use super::{Block, Matter};
use crate::domain::{AdviceId, Choice, ContactId, Place, Question, Signer, StepId};
use crate::rules::{REGISTER, cited_by};

/// Who signs, and with which authority.
#[must_use]
pub fn signing(matter: &Matter) -> Vec<Block> {
    let signer = signer(matter);
    let words = (matter.words.signing)(signer);
    let mut blocks = Vec::new();
    if is_yes(matter, Question::CriminalInvestigation) {
        advise(matter, AdviceId::CounselFirst, &mut blocks);
    }
    blocks.push(Block::Heading(
        matter.words.phrases.signing_heading.to_owned(),
    ));
    blocks.push(Block::Text(words.who.to_owned()));
    blocks.push(Block::Text(words.lines.to_owned()));
    blocks.push(cited(matter, cited_by(Place::Signing(signer))));
    blocks
}

/// Who signs in this matter: what the register's steps say, whatever the outcome.
#[must_use]
pub fn signer(matter: &Matter) -> Signer {
    for step in REGISTER.steps {
        let signer = match step.id {
            StepId::SignTaxpayer => Signer::Taxpayer,
            StepId::SignOfficer => Signer::Officer,
            StepId::SignExecutor => Signer::Executor,
            StepId::SignRepresentative => Signer::Representative,
            StepId::SignAuthorityMissing => Signer::TaxpayerNotHelper,
            _ => continue,
        };
        if is_met(matter, &step.condition) {
            return signer;
        }
    }
    Signer::Unknown
}

/// What to mind before sending, where it goes, what happens next and when to call.
#[must_use]
pub fn advice(matter: &Matter) -> Vec<Block> {
    let phrases = matter.words.phrases;
    let mut blocks = Vec::new();
    let mut part = |heading: &str, advice: &[AdviceId], list: Vec<String>| {
        blocks.push(Block::Heading(heading.to_owned()));
        if !list.is_empty() {
            blocks.push(Block::List(list));
        }
        for id in advice {
            advise(matter, *id, &mut blocks);
        }
    };
    part(phrases.before_heading, BEFORE, Vec::new());
    part(phrases.send_heading, SENDING, places(matter));
    part(
        phrases.after_heading,
        AFTER,
        ways(matter, &[ContactId::Tas, ContactId::Tty]),
    );
    blocks
}

const BEFORE: &[AdviceId] = &[
    AdviceId::FillBlanks,
    AdviceId::OneProblem,
    AdviceId::Attach,
    AdviceId::ThirdParties,
    AdviceId::Frivolous,
    AdviceId::DeadlinesRun,
];
const SENDING: &[AdviceId] = &[AdviceId::OneWay, AdviceId::EmailOpen, AdviceId::KeepProof];
const AFTER: &[AdviceId] = &[AdviceId::Answer, AdviceId::CallAfter, AdviceId::Meanwhile];

/// Where the form goes: from abroad by fax or email, else by fax, mail or email.
fn places(matter: &Matter) -> Vec<String> {
    if matter.answers.chose(Question::Location, Choice::Overseas) {
        let mut places = ways(
            matter,
            &[ContactId::Form911FaxOverseas, ContactId::Form911Email],
        );
        places.insert(0, matter.words.phrases.overseas.to_owned());
        return places;
    }
    ways(
        matter,
        &[
            ContactId::Form911Fax,
            ContactId::Form911Mail,
            ContactId::Form911Email,
        ],
    )
}

fn advise(matter: &Matter, id: AdviceId, into: &mut Vec<Block>) {
    let words = (matter.words.advice)(id);
    into.push(Block::Subheading(words.title.to_owned()));
    into.push(Block::Text(words.body.to_owned()));
    if id == AdviceId::CallAfter {
        into.push(Block::Text(reached(ContactId::Tas).to_owned()));
    }
    let sources = cited_by(Place::Advice(id));
    if !sources.is_empty() {
        into.push(cited(matter, sources));
    }
}

fn is_yes(matter: &Matter, question: Question) -> bool {
    matter.answers.get(question) == Some(crate::domain::Answer::Yes)
}
