//! What to say to TAS in the first minute, what to have at hand, and which papers to
//! gather for each criterion that is met. Where nothing of it is for TAS, where to turn.

use super::parts::{cited, head, owned, told, ways};
use super::{Block, Matter, Paper, draft, result, sending};
use crate::domain::{
    Answer, Choice, Citation, ContactId, CriterionId, DeadlineStatus, Outcome, PaperId, Place,
    Question, ReliefId, Signer, Standing, StepId,
};
use crate::rules::cited_by;
use crate::text::filled;

/// Requests that fit into the first minute.
const MOST_REQUESTS: usize = 3;
/// Deadlines that fit into it.
const MOST_DEADLINES: usize = 2;

/// The paper.
#[must_use]
pub fn paper(matter: &Matter) -> Paper {
    let is_for_tas = is_for_tas(matter);
    let phrases = matter.words.phrases;
    let (title, lead) = if is_for_tas {
        let words = (matter.words.paper)(PaperId::Call);
        (words.title, words.lead)
    } else {
        (phrases.elsewhere_title, phrases.elsewhere_lead)
    };
    let mut blocks = vec![Block::Text(lead.to_owned())];
    first(matter, &mut blocks);
    if is_for_tas {
        authority(matter, &mut blocks);
        speak(matter, &mut blocks);
        gather(matter, &mut blocks);
    }
    notes(matter, &mut blocks);
    result::small_print(matter, &mut blocks);
    Paper {
        id: PaperId::Call,
        language: matter.language,
        title: title.to_owned(),
        head: head(matter),
        blocks,
        page: matter.words.phrases.page,
    }
}

/// Whether any of it may be for TAS. A state's tax and a frivolous position are not.
fn is_for_tas(matter: &Matter) -> bool {
    !matter.assessment.criteria.is_empty()
}

/// That whoever may not act for the taxpayer calls together with the taxpayer.
fn authority(matter: &Matter, into: &mut Vec<Block>) {
    if sending::signer(matter) == Signer::TaxpayerNotHelper {
        let words = matter.words.phrases.call_together;
        into.push(Block::Text(words.to_owned()));
        let place = Place::PaperPhrase("call_together");
        into.push(cited(matter, cited_by(place)));
    }
}

/// The numbers, the first minute, what to ask and what to have at hand.
fn speak(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.words.phrases;
    let said = Block::Text(script(matter).join("\n"));
    for (heading, block, sources) in [
        (
            phrases.number_heading,
            Block::List(ways(matter, &[ContactId::Tas, ContactId::Tty])),
            None,
        ),
        (phrases.say_heading, said, Some(rests_on(matter))),
        (
            phrases.ask_heading,
            Block::Checklist(owned(phrases.ask)),
            None,
        ),
        (
            phrases.hand_heading,
            Block::Checklist(owned(phrases.hand)),
            None,
        ),
    ] {
        into.extend([Block::Heading(heading.to_owned()), block]);
        into.extend(sources.map(|sources| cited(matter, &sources)));
    }
}

/// What the sentences of the first minute rest on, each source once.
fn rests_on(matter: &Matter) -> Vec<Citation> {
    let met = of_standing(matter, Standing::Met).into_iter();
    let said = met
        .map(Place::Say)
        .chain(requests(matter).map(Place::Relief));
    let mut sources: Vec<Citation> = Vec::new();
    for citation in said.flat_map(cited_by) {
        if !sources.contains(citation) {
            sources.push(*citation);
        }
    }
    sources
}

/// What comes before the call: a lawyer, or another office.
fn first(matter: &Matter, into: &mut Vec<Block>) {
    for id in [StepId::CounselFirst, StepId::FollowRoute] {
        if matter.assessment.steps.contains(&id) {
            let words = (matter.catalog.step)(id);
            into.push(Block::Subheading(words.title.to_owned()));
            into.push(Block::Text(words.body.to_owned()));
        }
    }
    if matter.assessment.steps.contains(&StepId::FollowRoute) {
        result::doors(matter, into);
    }
}

/// The sentences of the first minute, the urgent ones first.
fn script(matter: &Matter) -> Vec<String> {
    let phrases = matter.words.phrases;
    let mut lines = Vec::new();
    let emergency = emergency(matter);
    // What will happen, and when, comes first where it presses.
    if let Some(sentence) = emergency {
        lines.push(sentence.to_owned());
        harm_dates(matter, &mut lines);
    }
    lines.push(phrases.say_name.to_owned());
    let mut problem = phrases.say_problem;
    if is_for_another(matter) {
        lines.push(phrases.say_for_another.to_owned());
        problem = phrases.say_their_problem;
    }
    if let Some(Answer::Choice(choice)) = matter.answers.get(Question::Situation) {
        let label = (matter.catalog.choice)(choice).label;
        lines.push(filled(problem, &[("{problem}", label)]));
    }
    because(matter, &mut lines);
    if emergency.is_none() {
        harm_dates(matter, &mut lines);
    }
    contact_dates(matter, &mut lines);
    deadlines(matter, &mut lines);
    wanted(matter, &mut lines);
    lines
}

fn emergency(matter: &Matter) -> Option<&'static str> {
    let phrases = matter.words.phrases;
    if matter.assessment.outcome == Outcome::EmergencyCallNow {
        Some(phrases.say_emergency)
    } else if result::is_urgent(matter) {
        Some(phrases.say_perhaps_emergency)
    } else {
        None
    }
}

fn is_for_another(matter: &Matter) -> bool {
    let answers = &matter.answers;
    [
        Choice::Officer,
        Choice::Executor,
        Choice::Representative,
        Choice::Relative,
    ]
    .iter()
    .any(|choice| answers.chose(Question::Filer, *choice))
}

/// The criteria of one standing, in the order of the register: the urgent ones first.
fn of_standing(matter: &Matter, standing: Standing) -> Vec<CriterionId> {
    let reports = matter.assessment.criteria.iter();
    let reports = reports.filter(|report| report.standing == standing);
    reports.map(|report| report.id).collect()
}

fn because(matter: &Matter, lines: &mut Vec<String>) {
    let met = of_standing(matter, Standing::Met);
    if met.is_empty() {
        return;
    }
    lines.push(matter.words.phrases.say_because.to_owned());
    for id in met {
        lines.push(["- ", (matter.words.say)(id)].concat());
    }
}

/// The days on which the IRS acts and the harm starts.
fn harm_dates(matter: &Matter, lines: &mut Vec<String>) {
    let phrases = matter.words.phrases;
    let sentences = [
        (Question::ActionDate, phrases.say_action_on),
        (Question::HardshipDate, phrases.say_hardship_from),
        (Question::LastingHarmDate, phrases.say_harm_from),
    ];
    dates(matter, &sentences, lines);
}

/// The days of what was tried.
fn contact_dates(matter: &Matter, lines: &mut Vec<String>) {
    let phrases = matter.words.phrases;
    let sentences = [
        (Question::FirstContactDate, phrases.say_first_contact),
        (Question::PromisedDate, phrases.say_promised),
        (Question::Form911Date, phrases.say_sent),
    ];
    dates(matter, &sentences, lines);
}

/// The dates that were told, each in a sentence.
fn dates(matter: &Matter, sentences: &[(Question, &str)], lines: &mut Vec<String>) {
    for (question, sentence) in sentences {
        if let Some(day) = told(matter, *question) {
            let day = (matter.catalog.date)(day);
            lines.push(filled(sentence, &[("{date}", &day)]));
        }
    }
}

fn deadlines(matter: &Matter, lines: &mut Vec<String>) {
    for alert in matter.assessment.alerts.iter().take(MOST_DEADLINES) {
        if let DeadlineStatus::Running { last_day, .. } = alert.status {
            let day = (matter.catalog.date)(last_day);
            let what = (matter.words.last_day)(alert.id);
            let sentence = matter.words.phrases.say_deadline;
            lines.push(filled(sentence, &[("{date}", &day), ("{what}", what)]));
        }
    }
}

fn wanted(matter: &Matter, lines: &mut Vec<String>) {
    lines.push(matter.words.phrases.say_want.to_owned());
    for id in requests(matter) {
        lines.push(["- ", (matter.words.relief)(id), "."].concat());
    }
}

fn requests(matter: &Matter) -> impl Iterator<Item = ReliefId> {
    draft::reliefs(matter).into_iter().take(MOST_REQUESTS)
}

/// The papers for what is met, and for what could still be.
fn gather(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.words.phrases;
    into.push(Block::Heading(phrases.gather_heading.to_owned()));
    into.push(Block::Text(phrases.gather_lead.to_owned()));
    into.push(cited(matter, cited_by(Place::PaperPhrase("gather_lead"))));
    into.push(Block::Checklist(owned(phrases.gather_always)));
    for id in of_standing(matter, Standing::Met) {
        gather_for(matter, id, into);
    }
    let open = of_standing(matter, Standing::Open);
    if !open.is_empty() {
        into.push(Block::Text(phrases.gather_open.to_owned()));
        for id in open {
            gather_for(matter, id, into);
        }
    }
}

fn gather_for(matter: &Matter, id: CriterionId, into: &mut Vec<Block>) {
    let name = (matter.catalog.criterion)(id).name;
    into.push(Block::Subheading(name.to_owned()));
    into.push(Block::Checklist(owned((matter.words.gather)(id))));
}

/// Room to write during the call.
fn notes(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.words.phrases;
    into.push(Block::Heading(phrases.notes_heading.to_owned()));
    for (at, label) in phrases.notes.iter().enumerate() {
        into.push(Block::Line {
            number: [&(at + 1).to_string(), "."].concat(),
            label: (*label).to_owned(),
            value: String::new(),
            drafted_in: None,
        });
    }
}
