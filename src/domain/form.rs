//! Form 911, Rev. 8-2025, as values: its lines, and what stands on them.
//!
//! A line is one of the form's 47 fields. Nothing here knows what belongs on a line;
//! that is [`crate::documents`], and the words are in the catalogues. Section II.A is
//! for whoever holds a power of attorney (Form 2848), II.B for whoever may only receive
//! information (Form 8821). The lines to sign have no field and are left to a pen.

use super::ids::ids;

/// The edition of the form that is filled.
pub const FORM_911_EDITION: &str = "Rev. 8-2025";

ids! {
    /// A line of Form 911.
    Line {
        /// Line 1a: the taxpayer's name as on the return.
        TaxpayerName = "1a",
        /// Line 1b: the taxpayer's SSN, ITIN or EIN.
        TaxpayerNumber = "1b",
        /// Line 2a: the spouse's name.
        SpouseName = "2a",
        /// Line 2b: the spouse's SSN or ITIN.
        SpouseNumber = "2b",
        /// Line 3a: street.
        Street = "3a",
        /// Line 3b: city.
        City = "3b",
        /// Line 3c: state or province.
        State = "3c",
        /// Line 3d: country.
        Country = "3d",
        /// Line 3e: ZIP code.
        PostalCode = "3e",
        /// Line 4: daytime phone.
        Phone = "4",
        /// Line 5: email.
        Email = "5",
        /// Line 6: fax.
        Fax = "6",
        /// Line 7a: consent to encrypted email.
        EncryptedEmail = "7a",
        /// Line 7b: consent to confidential voice messages.
        VoiceMessages = "7b",
        /// Line 8: person to contact.
        ContactPerson = "8",
        /// Line 9: TTY or TDD line.
        Tty = "9-tty",
        /// Line 9: an interpreter is needed.
        Interpreter = "9-interpreter",
        /// Line 9: for which language.
        InterpreterLanguage = "9-interpreter-language",
        /// Line 9: another need about language.
        OtherNeed = "9-other",
        /// Line 9: which need.
        OtherNeedText = "9-other-text",
        /// Line 10: tax form number.
        TaxForm = "10",
        /// Line 11: tax years or periods.
        TaxYears = "11",
        /// Line 12a: the tax issue and the difficulties.
        Issue = "12a",
        /// Line 12b: the relief requested.
        Relief = "12b",
        /// Line 13: learned of TAS from IRS forms.
        LearnedFromForms = "13-forms",
        /// Line 13: from a website.
        LearnedFromWebsite = "13-website",
        /// Line 13: from an IRS employee.
        LearnedFromEmployee = "13-irs-employee",
        /// Line 13: otherwise.
        LearnedOtherwise = "13-other",
        /// Line 13: how.
        LearnedOtherwiseText = "13-other-text",
        /// Section II.A, line 1: name.
        AttorneyName = "ii-a-1",
        /// Section II.A, line 2: CAF number.
        AttorneyCafNumber = "ii-a-2",
        /// Section II.A, line 3a: street.
        AttorneyStreet = "ii-a-3a",
        /// Section II.A, line 3b: city.
        AttorneyCity = "ii-a-3b",
        /// Section II.A, line 3c: state or province.
        AttorneyState = "ii-a-3c",
        /// Section II.A, line 3d: country.
        AttorneyCountry = "ii-a-3d",
        /// Section II.A, line 3e: ZIP code.
        AttorneyPostalCode = "ii-a-3e",
        /// Section II.A, line 4: daytime phone.
        AttorneyPhone = "ii-a-4",
        /// Section II.A, line 5: fax.
        AttorneyFax = "ii-a-5",
        /// Section II.B, line 1: name.
        AppointeeName = "ii-b-1",
        /// Section II.B, line 2: CAF number.
        AppointeeCafNumber = "ii-b-2",
        /// Section II.B, line 3a: street.
        AppointeeStreet = "ii-b-3a",
        /// Section II.B, line 3b: city.
        AppointeeCity = "ii-b-3b",
        /// Section II.B, line 3c: state or province.
        AppointeeState = "ii-b-3c",
        /// Section II.B, line 3d: country.
        AppointeeCountry = "ii-b-3d",
        /// Section II.B, line 3e: ZIP code.
        AppointeePostalCode = "ii-b-3e",
        /// Section II.B, line 4: daytime phone.
        AppointeePhone = "ii-b-4",
        /// Section II.B, line 5: fax.
        AppointeeFax = "ii-b-5",
    }
}

/// What is put on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// A line of text.
    Text,
    /// Several lines of text.
    Area,
    /// A box to tick.
    Box,
}

/// A line's number as printed, the name of its field after `topmostSubform[0].`, and
/// what is put there.
struct Field(&'static str, &'static str, Blank);

impl Line {
    #[expect(clippy::too_many_lines, reason = "one flat list of fields")]
    const fn of_form(self) -> Field {
        match self {
            Self::TaxpayerName => Field("1a", "page1[0].taxpayerName[0]", Blank::Text),
            Self::TaxpayerNumber => Field("1b", "page1[0].taxpayerTIN[0]", Blank::Text),
            Self::SpouseName => Field("2a", "page1[0].spousesName[0]", Blank::Text),
            Self::SpouseNumber => Field("2b", "page1[0].spousesTIN[0]", Blank::Text),
            Self::Street => Field("3a", "page1[0].taxpayerAddressStreet[0]", Blank::Text),
            Self::City => Field("3b", "page1[0].taxpayerAddressCity[0]", Blank::Text),
            Self::State => Field("3c", "page1[0].taxpayerAddressState[0]", Blank::Text),
            Self::Country => Field("3d", "page1[0].taxpayerAddressCountry[0]", Blank::Text),
            Self::PostalCode => Field("3e", "page1[0].taxpayerAddressZIPCode[0]", Blank::Text),
            Self::Phone => Field("4", "page1[0].taxpayerDaytimePhone[0]", Blank::Text),
            Self::Email => Field("5", "page1[0].taxpayerEmailAddress[0]", Blank::Text),
            Self::Fax => Field("6", "page1[0].taxpayerFaxNumber[0]", Blank::Text),
            Self::EncryptedEmail => Field(
                "7a",
                "page1[0].consentToReceive[0].consentToReceive[0]",
                Blank::Box,
            ),
            Self::VoiceMessages => Field(
                "7b",
                "page1[0].consentToHave[0].condfidentialInformationMessage[0]",
                Blank::Box,
            ),
            Self::ContactPerson => Field("8", "page1[0].personToContact[0]", Blank::Text),
            Self::Tty => Field(
                "9",
                "page1[0].preferredLanguage[0].ttyTDDLine[0]",
                Blank::Box,
            ),
            Self::Interpreter => Field(
                "9",
                "page1[0].preferredLanguage[0].interpreterNeeded[0]",
                Blank::Box,
            ),
            Self::InterpreterLanguage => Field(
                "9",
                "page1[0].preferredLanguage[0].specifyLanguage[0]",
                Blank::Text,
            ),
            Self::OtherNeed => Field(
                "9",
                "page1[0].preferredLanguage[0].otherLanguage[0]",
                Blank::Box,
            ),
            Self::OtherNeedText => Field(
                "9",
                "page1[0].preferredLanguage[0].specifyOtherLanguage[0]",
                Blank::Text,
            ),
            Self::TaxForm => Field("10", "page1[0].taxFormNumber[0]", Blank::Text),
            Self::TaxYears => Field("11", "page1[0].taxYearsPeriods[0]", Blank::Text),
            Self::Issue => Field("12a", "page1[0].describeTaxIssue[0]", Blank::Area),
            Self::Relief => Field("12b", "page1[0].describeReliefAssistance[0]", Blank::Area),
            Self::LearnedFromForms => Field(
                "13",
                "page1[0].learnAboutTAS[0].formsPublications[0]",
                Blank::Box,
            ),
            Self::LearnedFromWebsite => {
                Field("13", "page1[0].learnAboutTAS[0].website[0]", Blank::Box)
            }
            Self::LearnedFromEmployee => {
                Field("13", "page1[0].learnAboutTAS[0].irsEmployee[0]", Blank::Box)
            }
            Self::LearnedOtherwise => Field(
                "13",
                "page1[0].learnAboutTAS[0].otherSpecify[0]",
                Blank::Box,
            ),
            Self::LearnedOtherwiseText => Field(
                "13",
                "page1[0].learnAboutTAS[0].specifyOther[0]",
                Blank::Text,
            ),
            Self::AttorneyName => Field(
                "II.A 1",
                "page2[0].form2848[0].representativeName[0]",
                Blank::Text,
            ),
            Self::AttorneyCafNumber => {
                Field("II.A 2", "page2[0].form2848[0].cafNumber[0]", Blank::Text)
            }
            Self::AttorneyStreet => Field(
                "II.A 3a",
                "page2[0].form2848[0].representativeAddressStreet[0]",
                Blank::Text,
            ),
            Self::AttorneyCity => Field(
                "II.A 3b",
                "page2[0].form2848[0].representativeAddressCity[0]",
                Blank::Text,
            ),
            Self::AttorneyState => Field(
                "II.A 3c",
                "page2[0].form2848[0].representativeAddressState[0]",
                Blank::Text,
            ),
            Self::AttorneyCountry => Field(
                "II.A 3d",
                "page2[0].form2848[0].representativeAddressCountry[0]",
                Blank::Text,
            ),
            Self::AttorneyPostalCode => Field(
                "II.A 3e",
                "page2[0].form2848[0].representativeAddressZIPCode[0]",
                Blank::Text,
            ),
            Self::AttorneyPhone => Field(
                "II.A 4",
                "page2[0].form2848[0].representativePhoneNumber[0]",
                Blank::Text,
            ),
            Self::AttorneyFax => Field(
                "II.A 5",
                "page2[0].form2848[0].representativeFaxNumber[0]",
                Blank::Text,
            ),
            Self::AppointeeName => Field(
                "II.B 1",
                "page2[0].form8821[0].representativeName[0]",
                Blank::Text,
            ),
            Self::AppointeeCafNumber => {
                Field("II.B 2", "page2[0].form8821[0].cafNumber[0]", Blank::Text)
            }
            Self::AppointeeStreet => Field(
                "II.B 3a",
                "page2[0].form8821[0].representativeAddressStreet[0]",
                Blank::Text,
            ),
            Self::AppointeeCity => Field(
                "II.B 3b",
                "page2[0].form8821[0].representativeAddressCity[0]",
                Blank::Text,
            ),
            Self::AppointeeState => Field(
                "II.B 3c",
                "page2[0].form8821[0].representativeAddressState[0]",
                Blank::Text,
            ),
            Self::AppointeeCountry => Field(
                "II.B 3d",
                "page2[0].form8821[0].representativeAddressCountry[0]",
                Blank::Text,
            ),
            Self::AppointeePostalCode => Field(
                "II.B 3e",
                "page2[0].form8821[0].representativeAddressZIPCode[0]",
                Blank::Text,
            ),
            Self::AppointeePhone => Field(
                "II.B 4",
                "page2[0].form8821[0].representativePhoneNumber[0]",
                Blank::Text,
            ),
            Self::AppointeeFax => Field(
                "II.B 5",
                "page2[0].form8821[0].representativeFaxNumber[0]",
                Blank::Text,
            ),
        }
    }

    /// Its number as printed: "3a", "II.A 3a". Lines of one number share it.
    #[must_use]
    pub const fn number(self) -> &'static str {
        self.of_form().0
    }

    /// The full name of its field in the official PDF.
    #[must_use]
    pub fn field(self) -> String {
        ["topmostSubform[0].", self.of_form().1].concat()
    }

    /// What is put there.
    #[must_use]
    pub const fn blank(self) -> Blank {
        self.of_form().2
    }
}

/// What stands on the lines of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    written: Vec<(Line, String)>,
}

/// What is kept of a box that is ticked.
const TICK: &str = "x";

impl Sheet {
    /// What stands on a line; "" where nothing does.
    #[must_use]
    pub fn get(&self, line: Line) -> &str {
        let written = self.written.iter().find(|(known, _)| *known == line);
        written.map_or("", |(_, text)| text)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_ticked(&self, line: Line) -> bool {
        line.blank() == Blank::Box && !self.get(line).is_empty()
    }

    /// Writes on a line, in place of what stood there. A box is ticked by any text.
    pub fn write(&mut self, line: Line, text: &str) {
        self.written.retain(|(known, _)| *known != line);
        if !text.is_empty() {
            self.written.push((line, text.to_owned()));
        }
    }

    /// Ticks a box, or clears it.
    pub fn tick(&mut self, line: Line, ticked: bool) {
        self.write(line, if ticked { TICK } else { "" });
    }

    /// The same sheet and this line, for building by hand.
    #[must_use]
    pub fn with(mut self, line: Line, text: &str) -> Self {
        self.write(line, text);
        self
    }

    /// The lines that are not blank, in the order of the form, with what stands there.
    pub fn filled(&self) -> impl Iterator<Item = (Line, &str)> {
        let lines = Line::ALL.iter().map(|line| (*line, self.get(*line)));
        lines.filter(|(_, text)| !text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::{Blank, Line, Sheet};

    #[test]
    fn a_sheet_holds_the_last_that_was_written() {
        let mut sheet = Sheet::default().with(Line::City, "Reno");
        sheet.write(Line::City, "Elko");
        sheet.tick(Line::Tty, true);
        sheet.write(Line::TaxpayerName, "Ana Núñez");
        let filled: Vec<_> = sheet.filled().map(|(line, _)| line).collect();
        assert_eq!(filled, [Line::TaxpayerName, Line::City, Line::Tty]);
        assert_eq!(sheet.get(Line::City), "Elko");
        assert!(sheet.is_ticked(Line::Tty) && !sheet.is_ticked(Line::City));
        sheet.tick(Line::Tty, false);
        sheet.write(Line::City, "");
        assert_eq!(sheet.filled().count(), 1);
    }

    #[test]
    fn every_field_is_named_once() {
        let mut fields: Vec<String> = Line::ALL.iter().map(|line| line.field()).collect();
        fields.sort();
        fields.dedup();
        assert_eq!(fields.len(), 47);
        let areas = Line::ALL.iter().filter(|line| line.blank() == Blank::Area);
        assert_eq!(areas.count(), 2, "12a and 12b");
    }
}
