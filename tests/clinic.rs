//! The clinics' income limit, as a figure: about 250 % of the poverty guideline of the
//! year, by household and place. Whether a clinic helps, clinics decide.

use tas_checklist::domain::{Answer, Answers, Choice, ClinicCeiling, ClinicHint, Date, Question};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

/// The HHS guideline of 2026 for one person, and for each further one, in US dollars.
const GUIDELINES: [(Choice, u32, u32); 5] = [
    (Choice::ContiguousStates, 15_960, 5_680),
    (Choice::Alaska, 19_950, 7_100),
    (Choice::Hawaii, 18_360, 6_530),
    // Puerto Rico goes with the 48 states, and so does a place without a table.
    (Choice::PuertoRico, 15_960, 5_680),
    (Choice::Overseas, 15_960, 5_680),
];

fn ceiling(answers: &Answers) -> Option<ClinicCeiling> {
    decide(&REGISTER, answers, TODAY).clinic_ceiling
}

fn person() -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::TaxpayerType, Answer::Choice(Choice::Individual))
}

#[test]
fn the_figure_is_two_and_a_half_times_the_guideline() {
    for (place, one, more) in GUIDELINES {
        for household in 1..=12 {
            let told = person()
                .with(Question::Location, Answer::Choice(place))
                .with(Question::HouseholdSize, Answer::Number(household));
            let dollars = (one + more * (household - 1)) * 5 / 2;
            let known = ceiling(&told).map(|known| (known.year, known.household, known.dollars));
            assert_eq!(known, Some((2026, household, dollars)), "{place:?}");
        }
    }
}

#[test]
fn without_a_household_or_a_place_it_is_one_person_in_the_48_states() {
    let known = ceiling(&person());
    let expected = ClinicCeiling {
        year: 2026,
        location: Choice::ContiguousStates,
        abroad: false,
        household: 1,
        dollars: 39_900,
    };
    assert_eq!(known, Some(expected));
}

#[test]
fn abroad_it_says_that_no_table_is_meant() {
    let abroad = |place| {
        let told = person().with(Question::Location, Answer::Choice(place));
        ceiling(&told).map(|known| known.abroad)
    };
    assert_eq!(abroad(Choice::Overseas), Some(true));
    assert_eq!(abroad(Choice::PuertoRico), Some(false));
}

#[test]
fn where_income_does_not_decide_there_is_no_figure() {
    for (question, choice, hint) in [
        (
            Question::TaxpayerType,
            Choice::Business,
            ClinicHint::Business,
        ),
        (
            Question::TaxpayerType,
            Choice::ExemptOrganization,
            ClinicHint::Business,
        ),
        (Question::TaxpayerType, Choice::Estate, ClinicHint::Estate),
        (
            Question::Filer,
            Choice::Representative,
            ClinicHint::Represented,
        ),
    ] {
        let told = person().with(question, Answer::Choice(choice));
        let assessment = decide(&REGISTER, &told, TODAY);
        assert_eq!(assessment.clinic, hint);
        assert_eq!(assessment.clinic_ceiling, None, "{choice:?}");
    }
}
