//! The room that lines are said to have is that of the official form.

use crate::real_form::real_form;
use crate::{forms, sheet_of};
use tas_checklist::documents::pdf::{self, Room};
use tas_checklist::domain::{Blank, Line, Sheet};

/// As wide a text as every line is said to hold: one more letter and it would use two.
fn widest(line: Line) -> String {
    let mut text = String::new();
    while pdf::room(line, &[&text, "w"].concat()).used == 1 {
        text.push('w');
    }
    text
}

#[test]
fn what_is_said_to_fit_fits_and_one_letter_more_does_not() {
    let Some(form) = real_form() else { return };
    for line in Line::ALL.iter().filter(|line| line.blank() == Blank::Text) {
        let widest = widest(*line);
        for (text, fits) in [(widest.clone(), true), (widest + "w", false)] {
            let sheet = Sheet::default().with(*line, &text);
            let filled = pdf::fill(&form, &sheet, &sheet_of).expect("filled");
            assert_eq!(filled.continued.is_empty(), fits, "{line:?}: {text}");
        }
    }
}

#[test]
fn the_long_answers_have_nine_and_eight_lines() {
    for form in forms() {
        for (line, lines) in [(Line::Issue, 9), (Line::Relief, 8)] {
            for used in [1, lines - 1, lines, lines + 1] {
                let text = vec!["x"; used].join("\n");
                assert_eq!(pdf::room(line, &text), Room { used, lines });
                let sheet = Sheet::default().with(line, &text);
                let filled = pdf::fill(&form.bytes, &sheet, &sheet_of).expect("filled");
                assert_eq!(
                    filled.continued.is_empty(),
                    used <= lines,
                    "{used} of {lines}"
                );
            }
        }
    }
}
