//! Reads what was typed into an answer, or says what is wrong with it.
//!
//! The words for what is wrong are in the catalogues. Nothing is guessed: a date
//! of two digits in the year, or a comma in the wrong place, is asked for again.

use crate::domain::{Answer, Answers, Choice, Date, DateWindow, FieldProblem, Kind, Question};

/// The dates that can be true for a question, given the other answers: an action
/// in force has happened, one that is announced has not, and only a lien letter
/// carries a day to come.
pub fn window(question: Question, answers: &Answers) -> DateWindow {
    match question {
        Question::ActionDate if answers.chose(Question::Action, Choice::Announced) => {
            DateWindow::Future
        }
        Question::ActionDate => DateWindow::Past,
        Question::NoticeDate if !answers.chose(Question::Notice, Choice::LienLetter) => {
            DateWindow::Past
        }
        _ => match question.kind() {
            Kind::Date(window) => window,
            _ => DateWindow::Any,
        },
    }
}

/// Reads a month, a day and a year.
pub fn date(parts: [&str; 3], window: DateWindow, today: Date) -> Result<Answer, FieldProblem> {
    let parts = parts.map(str::trim);
    if parts.iter().all(|part| part.is_empty()) {
        return Err(FieldProblem::Missing);
    }
    if parts.iter().any(|part| part.is_empty()) {
        return Err(FieldProblem::IncompleteDate);
    }
    if !parts
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(FieldProblem::NotANumberInDate);
    }
    let year = parts[2]
        .parse::<i16>()
        .ok()
        .filter(|year| parts[2].len() == 4 && in_years(*year));
    let year = year.ok_or(FieldProblem::YearOutOfRange)?;
    let small = |part: &str| part.parse::<u8>().map_err(|_| FieldProblem::NoSuchDay);
    let date = Date::new(year, small(parts[0])?, small(parts[1])?);
    within(date.ok_or(FieldProblem::NoSuchDay)?, window, today)
}

/// A date that can be true, or what is wrong with it.
pub fn within(date: Date, window: DateWindow, today: Date) -> Result<Answer, FieldProblem> {
    match window {
        DateWindow::Past if date > today => Err(FieldProblem::InTheFuture),
        DateWindow::Future if date < today => Err(FieldProblem::InThePast),
        _ => Ok(Answer::Date(date)),
    }
}

fn in_years(year: i16) -> bool {
    (Date::FIRST_YEAR..=Date::LAST_YEAR).contains(&year)
}

/// Reads a whole number; of a sum of money the cents are dropped.
pub fn number(text: &str, least: u32, most: u32, money: bool) -> Result<Answer, FieldProblem> {
    let text = text.trim().trim_start_matches('$').trim_start();
    if text.is_empty() {
        return Err(FieldProblem::Missing);
    }
    if text.starts_with(['-', '\u{2212}']) {
        return Err(FieldProblem::Negative);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = whole
        .chars()
        .filter(|letter| !matches!(letter, ',' | ' '))
        .collect();
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !is_number(&digits) || !is_number(fraction) {
        return Err(FieldProblem::NotANumber);
    }
    if !money && !fraction.is_empty() {
        return Err(FieldProblem::NotWhole);
    }
    match digits.parse::<u32>() {
        Ok(number) if number < least => Err(FieldProblem::TooSmall),
        Ok(number) if number <= most => Ok(Answer::Number(number)),
        _ => Err(FieldProblem::TooLarge { most }),
    }
}

#[cfg(test)]
mod tests {
    use super::{date, number};
    use crate::domain::{Answer, Date, DateWindow, FieldProblem};

    const TODAY: Date = Date::literal(2026, 11, 22);

    #[test]
    fn a_date_is_read_or_what_is_wrong_is_named() {
        let read = |parts| date(parts, DateWindow::Past, TODAY);
        assert_eq!(read(["11", " 22 ", "2026"]), Ok(Answer::Date(TODAY)));
        assert_eq!(
            read(["03", "01", "2026"]),
            Ok(Answer::Date(Date::literal(2026, 3, 1)))
        );
        assert_eq!(read(["", " ", ""]), Err(FieldProblem::Missing));
        assert_eq!(read(["4", "", "2026"]), Err(FieldProblem::IncompleteDate));
        assert_eq!(
            read(["May", "1", "2026"]),
            Err(FieldProblem::NotANumberInDate)
        );
        assert_eq!(read(["4", "31", "2026"]), Err(FieldProblem::NoSuchDay));
        assert_eq!(read(["400", "1", "2026"]), Err(FieldProblem::NoSuchDay));
        assert_eq!(read(["4", "1", "26"]), Err(FieldProblem::YearOutOfRange));
        assert_eq!(read(["4", "1", "99999"]), Err(FieldProblem::YearOutOfRange));
        assert_eq!(read(["11", "23", "2026"]), Err(FieldProblem::InTheFuture));
        let ahead = |parts| date(parts, DateWindow::Future, TODAY);
        assert_eq!(ahead(["11", "21", "2026"]), Err(FieldProblem::InThePast));
        assert_eq!(ahead(["11", "22", "2026"]), Ok(Answer::Date(TODAY)));
    }

    #[test]
    fn a_sum_is_read_as_people_write_it() {
        let read = |text| number(text, 0, 1_000_000, true);
        assert_eq!(read(" $39,901.50 "), Ok(Answer::Number(39_901)));
        assert_eq!(read("0"), Ok(Answer::Number(0)));
        assert_eq!(read("-5"), Err(FieldProblem::Negative));
        assert_eq!(read("about four"), Err(FieldProblem::NotANumber));
        assert_eq!(read("$"), Err(FieldProblem::Missing));
        assert_eq!(
            read("99999999999"),
            Err(FieldProblem::TooLarge { most: 1_000_000 })
        );
        assert_eq!(number("2.5", 1, 20, false), Err(FieldProblem::NotWhole));
        assert_eq!(number("0", 1, 20, false), Err(FieldProblem::TooSmall));
    }
}
