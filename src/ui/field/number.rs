//! A number of people, or a sum in US dollars.

use super::{begin, typed};
use crate::domain::{Kind, Question};
use crate::ui::store::Part;
use crate::ui::tag::{Attr, Tag, classed, tag};
use crate::ui::view::View;

/// Draws the input of a number.
pub fn field(view: &View, question: Question) -> Tag {
    let text = (view.catalog.question)(question);
    let field = begin(view, "div", question, text.label, text.hint);
    let id = question.id().to_owned();
    let input = |class| typed(view, question, Part::First, id, class, field.problem, None);
    let input = if matches!(question.kind(), Kind::Dollars(_)) {
        let sign = tag("span")
            .attr(Attr::AriaHidden, "true")
            .text(view.phrases().dollar_sign);
        let input = input("tas-input tas-input-money");
        classed("div", "tas-money").child(sign).child(input)
    } else {
        input("tas-input")
    };
    field.tag.attr(Attr::Question, question.id()).child(input)
}
