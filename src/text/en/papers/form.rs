//! Form 911 by its lines: the label as printed, and help from the form's own
//! instructions in plain words. Section II has two blocks of the same lines.

use crate::domain::{FormPart, Line};
use crate::text::LineText;

pub(super) fn form_part(part: FormPart) -> &'static str {
    match part {
        FormPart::Taxpayer => "Section I: Taxpayer information",
        FormPart::Problem => "Section I: The problem",
        FormPart::Attorney => "Section II, block A: Form 2848, Power of Attorney",
        FormPart::Appointee => "Section II, block B: Form 8821, Authorization to Receive Notices",
    }
}

const fn text(label: &'static str, help: &'static str) -> LineText {
    LineText { label, help }
}

#[expect(
    clippy::match_same_arms,
    reason = "one flat list in the order of the form"
)]
pub(super) fn line(line: Line) -> LineText {
    match line {
        Line::TaxpayerName => text(
            "Taxpayer name as shown on tax return",
            "Write the name as it is on the tax return that this is about.",
        ),
        Line::TaxpayerNumber => text(
            "Taxpayer Identifying Number (SSN, ITIN, EIN)",
            "A person writes a Social Security Number or an ITIN. A business or organization \
             writes its EIN.",
        ),
        Line::SpouseName => text(
            "Spouse's name as shown on tax return (if joint return)",
            "Only if this is about a joint return.",
        ),
        Line::SpouseNumber => text(
            "Spouse's Taxpayer Identifying Number (SSN, ITIN)",
            "Only if this is about a joint return.",
        ),
        Line::Street => text(
            "Taxpayer current street address (number, street, & apt. number)",
            "Where the taxpayer gets mail now.",
        ),
        Line::City => text("City", ""),
        Line::State => text("State or province", ""),
        Line::Country => text("Country (if applicable)", "Only for an address abroad."),
        Line::PostalCode => text("ZIP code/Foreign postal", ""),
        Line::Phone => text("Daytime phone number", "With the area code."),
        Line::Email => text(
            "Email address",
            "TAS may use it to write to you only if you check box 7a.",
        ),
        Line::Fax => text("Fax number (if applicable)", "With the area code."),
        Line::EncryptedEmail => text(
            "Check here if you consent to receive and send encrypted emails with Taxpayer \
             Advocate Service for the duration of the interactions on your tax issue",
            "You do not have to agree.",
        ),
        Line::VoiceMessages => text(
            "Check here if you consent to have confidential information about your tax issue \
             left on your answering machine or voice message at this number",
            "You do not have to agree. If others can hear your messages and should not know of \
             this, leave the box empty.",
        ),
        Line::ContactPerson => text(
            "Person to contact if no authorized third party",
            "For a business, an organization, a trust or an estate. Name the person who may act \
             for it, unless Section II names someone.",
        ),
        Line::Tty => text(
            "TTY/TDD Line",
            "For people who are deaf or hard of hearing.",
        ),
        Line::Interpreter => text("Interpreter needed", "Also for sign language."),
        Line::InterpreterLanguage => text(
            "Specify language other than English (including sign language)",
            "The language that you need.",
        ),
        Line::OtherNeed => text("Other", "Any other special need for talking with TAS."),
        Line::OtherNeedText => text("Other (specify)", "What you need."),
        Line::TaxForm => text(
            "Tax form number (1040, 941, 720, etc.)",
            "The number of the federal tax return or form that this is about. For the income tax \
             of a person it is 1040.",
        ),
        Line::TaxYears => text(
            "Tax year(s) or period(s)",
            "For income tax, the year. For payroll tax, the quarter.",
        ),
        Line::Issue => text(
            "Describe the tax issue you are experiencing and any difficulties it may be creating",
            "Say what the problem is and what it does to you. Say what the IRS did, or did not do. \
             If it has taken the IRS more than 30 days, give the day you first asked it for help.",
        ),
        Line::Relief => text(
            "Describe the relief/assistance you are requesting",
            "Say exactly what you want done to solve the problem.",
        ),
        Line::LearnedFromForms => text("IRS forms or publications", ""),
        Line::LearnedFromWebsite => text("Website", ""),
        Line::LearnedFromEmployee => text("IRS employee", ""),
        Line::LearnedOtherwise => text("Other", ""),
        Line::LearnedOtherwiseText => text("Other (specify)", ""),
        Line::AttorneyName => text(NAME, "Fill in this block only if someone holds Form 2848."),
        Line::AppointeeName => text(NAME, "Fill in this block only if someone holds Form 8821."),
        Line::AttorneyCafNumber | Line::AppointeeCafNumber => text(
            "Centralized Authorization File (CAF) number",
            "The IRS gives it once the form is filed. Leave it empty if you do not know it.",
        ),
        Line::AttorneyStreet | Line::AppointeeStreet => text(
            "Current mailing address (number, street, & apt. number)",
            "",
        ),
        Line::AttorneyCity | Line::AppointeeCity => text("City", ""),
        Line::AttorneyState | Line::AppointeeState => text("State or province", ""),
        Line::AttorneyCountry | Line::AppointeeCountry => text("Country (if applicable)", ""),
        Line::AttorneyPostalCode | Line::AppointeePostalCode => text("ZIP code/Foreign postal", ""),
        Line::AttorneyPhone | Line::AppointeePhone => text("Daytime phone number", ""),
        Line::AttorneyFax | Line::AppointeeFax => text("Fax number", ""),
    }
}

const NAME: &str = "Name of authorized third party";
