//! Form 911 by its lines, as a paper to copy from, and what does not fit on the form.

use super::parts::{head, reached};
use super::{Block, Matter, Paper, sending};
use crate::domain::{Blank, ContactId, FormPart, Line, PaperId, Sheet};
use crate::text::{Language, PRINTED, filled};

/// The language of the form, and of all that goes to the IRS with it.
pub const OF_FORM: Language = Language::English;

/// The form by its lines, with who signs it and where it goes.
#[must_use]
pub fn paper(matter: &Matter, sheet: &Sheet) -> Paper {
    let words = (matter.words.paper)(PaperId::Form911);
    let phrases = matter.words.phrases;
    let mut blocks = vec![
        Block::Text(words.lead.to_owned()),
        Block::Text(phrases.official_form.to_owned()),
        Block::Small(reached(ContactId::Form911).to_owned()),
    ];
    for part in FormPart::ALL {
        blocks.push(Block::Heading((matter.words.form_part)(*part).to_owned()));
        for line in Line::ALL
            .iter()
            .filter(|line| FormPart::of(**line) == *part)
        {
            blocks.push(written(matter, sheet, *line));
        }
    }
    blocks.push(Block::Heading(phrases.signature_heading.to_owned()));
    for [number, label] in phrases.signature_lines {
        blocks.push(Block::Line {
            number: (*number).to_owned(),
            label: (*label).to_owned(),
            value: String::new(),
            drafted_in: None,
        });
    }
    blocks.extend(sending::signing(matter));
    blocks.extend(sending::advice(matter));
    Paper {
        id: PaperId::Form911,
        language: matter.language,
        title: words.title.to_owned(),
        head: head(matter),
        blocks,
        page: matter.words.phrases.page,
    }
}

fn written(matter: &Matter, sheet: &Sheet, line: Line) -> Block {
    let value = match line.blank() {
        Blank::Box if sheet.is_ticked(line) => matter.words.phrases.ticked,
        Blank::Box => "",
        Blank::Text | Blank::Area => sheet.get(line),
    };
    Block::Line {
        number: line.number().to_owned(),
        label: (matter.words.line)(line).label.to_owned(),
        value: value.to_owned(),
        drafted_in: drafted_in(matter, line),
    }
}

/// Lines 12a and 12b are drafted in the language of the form.
fn drafted_in(matter: &Matter, line: Line) -> Option<Language> {
    let is_draft = matches!(line, Line::Issue | Line::Relief);
    let is_other = matter.language != OF_FORM;
    (is_draft && is_other).then_some(OF_FORM)
}

/// The sheet that is attached to the official form: for each line, what is continued. It
/// is in English whatever the visitor reads, as the form is.
#[must_use]
pub fn attachment(sheet: &Sheet, continued: &[(Line, String)]) -> Paper {
    let words = OF_FORM.papers();
    let mut head = Vec::new();
    for line in [Line::TaxpayerName, Line::TaxpayerNumber] {
        let value = sheet.get(line);
        if !value.is_empty() {
            let label = (words.line)(line).label;
            head.push([line.number(), " ", label, ": ", value].concat());
        }
    }
    let mut blocks = Vec::new();
    for (line, text) in continued {
        let heading = filled(PRINTED.continued, &[("{line}", line.number())]);
        blocks.push(Block::Heading(heading));
        blocks.push(Block::Text(text.clone()));
    }
    Paper {
        id: PaperId::Form911,
        language: OF_FORM,
        title: PRINTED.attachment_title.to_owned(),
        head,
        blocks,
        page: words.phrases.page,
    }
}
