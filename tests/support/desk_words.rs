//! Every text of the screens in which a visitor takes the result along, with the place
//! where it stands. Judges none.

use super::{Text, field_name};
use tas_checklist::domain::{Place, Refusal, StageId};
use tas_checklist::text::DeskCatalog;

/// The fields of the catalogue, all of which are walked.
const WALKED: &str = "phrases stage refusal progress room missing blanks kept saved hand_over_to";

/// Every text of those screens.
pub fn desk_texts(desk: &DeskCatalog) -> Vec<Text> {
    let mut walk = super::Walk(Vec::new());
    for id in StageId::ALL {
        let text = (desk.stage)(*id);
        walk.add(Place::Stage(*id), &[text.title, text.body]);
    }
    for id in Refusal::ALL {
        walk.add(Place::Refused(*id), &[(desk.refusal)(*id)]);
    }
    for (name, words) in desk.phrases.all() {
        walk.add(Place::Desk(name), &[words]);
    }
    formed(&mut walk, desk);
    walk.0
}

fn formed(walk: &mut super::Walk, desk: &DeskCatalog) {
    let mut add = |name, words: String| walk.add(Place::Desk(name), &[&words]);
    add("progress", (desk.progress)(3, 7));
    for used in [1, 7] {
        add("room", (desk.room)(used, 9));
    }
    add("missing", (desk.missing)(&[('ł', "l"), ('中', "")]));
    for count in [1, 2] {
        add("blanks", (desk.blanks)("12a", count));
    }
    add("kept", (desk.kept)(&["2a", "7a"]));
    add("saved", (desk.saved)("result.pdf"));
    for firm in ["", "Ash & Alder"] {
        add("hand_over_to", (desk.hand_over_to)(firm));
    }
}

/// The fields of the catalogue of which no test here knows.
pub fn desk_fields_not_walked(desk: &DeskCatalog) -> Vec<String> {
    let phrases: Vec<&str> = desk.phrases.all().iter().map(|(name, _)| *name).collect();
    let written = format!("{desk:#?}");
    let names = written.lines().filter_map(field_name);
    names
        .filter(|name| {
            let name = name.as_str();
            !WALKED.split_whitespace().any(|one| one == name) && !phrases.contains(&name)
        })
        .collect()
}

/// The place of a desk's words as a key: `stage/ready`, `desk/print`.
pub fn desk_key(place: Place) -> Option<String> {
    let (kind, id) = match place {
        Place::Stage(id) => ("stage", id.id()),
        Place::Refused(id) => ("refusal", id.id()),
        Place::Desk(name) => ("desk", name),
        _ => return None,
    };
    Some(format!("{kind}/{id}"))
}
