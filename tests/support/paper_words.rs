//! Every text of the papers, of Form 911 and of the drafts, with the place where it
//! stands. Judges none.

use super::{Text, field_name};
use tas_checklist::domain::{
    AdviceId, Choice, ClaimId, ComeBackId, CopyId, CriterionId, DeadlineId, FormPart, Line,
    PaperId, Place, ReliefId, Signer,
};
use tas_checklist::text::{Draft, PRINTED, PaperCatalog};

/// The fields of the catalogues that are walked, and those that only write a value.
const WALKED: &str = "line form_part paper copy relief signing advice gather say last_day come_back \
                      phrases claim about notice filing no_date goes_on see_sheet \
                      attachment_title continued";
const VALUES: &str = "date person";

/// Every text of the papers and the drafts, and what else is printed on the form.
pub fn paper_texts(papers: &PaperCatalog, draft: &Draft) -> Vec<Text> {
    let mut walk = super::Walk(Vec::new());
    form(&mut walk, papers);
    papers_of(&mut walk, papers);
    drafts(&mut walk, draft);
    walk.fields(&format!("{PRINTED:#?}"), Place::PaperPhrase);
    walk.fields(&format!("{:#?}", papers.phrases), Place::PaperPhrase);
    walk.0
}

/// The fields of the catalogues of which no test here knows.
pub fn paper_fields_not_walked(papers: &PaperCatalog, draft: &Draft) -> Vec<String> {
    let known = || WALKED.split_whitespace().chain(VALUES.split_whitespace());
    let written = format!("{papers:#?}\n{draft:#?}\n{PRINTED:#?}");
    let names = written.lines().filter_map(field_name);
    names
        .filter(|name| !known().any(|one| one == name))
        .collect()
}

fn form(walk: &mut super::Walk, papers: &PaperCatalog) {
    for id in Line::ALL {
        let text = (papers.line)(*id);
        walk.add(Place::Line(*id), &[text.label]);
        walk.any(Place::Line(*id), text.help);
    }
    for id in FormPart::ALL {
        walk.add(Place::FormPart(*id), &[(papers.form_part)(*id)]);
    }
    for id in ReliefId::ALL {
        walk.add(Place::Relief(*id), &[(papers.relief)(*id)]);
    }
    for id in Signer::ALL {
        let text = (papers.signing)(*id);
        walk.add(Place::Signing(*id), &[text.who, text.lines]);
    }
    for id in AdviceId::ALL {
        let text = (papers.advice)(*id);
        walk.add(Place::Advice(*id), &[text.title, text.body]);
    }
}

fn papers_of(walk: &mut super::Walk, papers: &PaperCatalog) {
    for id in PaperId::ALL {
        let text = (papers.paper)(*id);
        walk.add(Place::Paper(*id), &[text.title, text.lead]);
    }
    for id in CopyId::ALL {
        walk.add(Place::Copy(*id), &[(papers.copy)(*id)]);
    }
    for id in CriterionId::ALL {
        walk.add(Place::Gather(*id), (papers.gather)(*id));
        walk.add(Place::Say(*id), &[(papers.say)(*id)]);
    }
    for id in DeadlineId::ALL {
        walk.add(Place::LastDay(*id), &[(papers.last_day)(*id)]);
    }
    for id in ComeBackId::ALL {
        let text = (papers.come_back)(*id);
        walk.add(Place::ComeBack(*id), &[text.title, text.note]);
    }
}

fn drafts(walk: &mut super::Walk, draft: &Draft) {
    for id in ClaimId::ALL {
        walk.add(Place::Claim(*id), &[(draft.claim)(*id)]);
    }
    for id in ReliefId::ALL {
        walk.add(Place::Relief(*id), &[(draft.relief)(*id)]);
    }
    for id in Choice::ALL {
        for words in [(draft.about)(*id), (draft.notice)(*id), (draft.filing)(*id)] {
            walk.any(Place::Matter(*id), words);
        }
    }
}

/// The place of a paper's words as a key: `line/12a`, `advice/frivolous`.
pub fn paper_key(place: Place) -> Option<String> {
    let (kind, id) = match place {
        Place::Line(id) => ("line", id.id()),
        Place::FormPart(id) => ("form-part", id.id()),
        Place::Paper(id) => ("paper", id.id()),
        Place::Copy(id) => ("copy", id.id()),
        Place::Relief(id) => ("relief", id.id()),
        Place::Signing(id) => ("signing", id.id()),
        Place::Advice(id) => ("advice", id.id()),
        Place::Gather(id) => ("gather", id.id()),
        Place::Say(id) => ("say", id.id()),
        Place::LastDay(id) => ("last-day", id.id()),
        Place::ComeBack(id) => ("come-back", id.id()),
        Place::PaperPhrase(name) => ("paper-phrase", name),
        Place::Claim(id) => ("claim", id.id()),
        Place::Matter(id) => ("matter", id.id()),
        _ => return None,
    };
    Some(format!("{kind}/{id}"))
}
