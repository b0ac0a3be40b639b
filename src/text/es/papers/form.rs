//! Form 911 by its lines in Spanish: the label, with the form's own English where that is
//! short, and help from the form's own instructions in plain words. Section II has two
//! blocks of the same lines.

use crate::domain::{FormPart, Line};
use crate::text::LineText;

pub(super) fn form_part(part: FormPart) -> &'static str {
    match part {
        FormPart::Taxpayer => "Sección I (Section I): datos del contribuyente",
        FormPart::Problem => "Sección I (Section I): el problema",
        FormPart::Attorney => {
            "Sección II (Section II), bloque A: poder (Form 2848, Power of Attorney)"
        }
        FormPart::Appointee => {
            "Sección II (Section II), bloque B: permiso para recibir avisos (Form 8821, \
             Authorization to Receive Notices)"
        }
    }
}

const fn text(label: &'static str, help: &'static str) -> LineText {
    LineText { label, help }
}

#[expect(
    clippy::match_same_arms,
    clippy::too_many_lines,
    reason = "one flat list in the order of the form"
)]
pub(super) fn line(line: Line) -> LineText {
    match line {
        Line::TaxpayerName => text(
            "Nombre del contribuyente como está en la declaración (Taxpayer name as shown on tax \
             return)",
            "Escriba el nombre como está en la declaración de impuestos de que se trata.",
        ),
        Line::TaxpayerNumber => text(
            "Número del contribuyente: SSN, ITIN o EIN (Taxpayer Identifying Number)",
            "Una persona escribe su número de Seguro Social (SSN) o su ITIN. Un negocio o una \
             organización escribe su EIN.",
        ),
        Line::SpouseName => text(
            "Nombre del cónyuge como está en la declaración, si es conjunta (Spouse's name as \
             shown on tax return)",
            "Solo si se trata de una declaración conjunta (joint return).",
        ),
        Line::SpouseNumber => text(
            "Número del cónyuge: SSN o ITIN (Spouse's Taxpayer Identifying Number)",
            "Solo si se trata de una declaración conjunta (joint return).",
        ),
        Line::Street => text(
            "Dirección actual del contribuyente: número, calle y apartamento (Taxpayer current \
             street address)",
            "Donde el contribuyente recibe ahora su correo.",
        ),
        Line::City => text("Ciudad (City)", ""),
        Line::State => text("Estado o provincia (State or province)", ""),
        Line::Country => text(
            "País, si corresponde (Country)",
            "Solo para una dirección en el extranjero.",
        ),
        Line::PostalCode => text("Código postal (ZIP code/Foreign postal)", ""),
        Line::Phone => text(
            "Teléfono durante el día (Daytime phone number)",
            "Con el código de área.",
        ),
        Line::Email => text(
            "Correo electrónico (Email address)",
            "TAS puede usarlo para escribirle solo si usted marca la casilla 7a.",
        ),
        Line::Fax => text(
            "Número de fax, si corresponde (Fax number)",
            "Con el código de área.",
        ),
        Line::EncryptedEmail => text(
            "Marque si acepta recibir y enviar correos electrónicos cifrados (encrypted emails) \
             con TAS mientras se trate su problema de impuestos",
            "No tiene que aceptar.",
        ),
        Line::VoiceMessages => text(
            "Marque si acepta que dejen datos confidenciales de su problema de impuestos en su \
             contestadora o buzón de voz (voice message) de este número",
            "No tiene que aceptar. Si otras personas pueden oír sus mensajes y no deben saber de \
             esto, deje la casilla vacía.",
        ),
        Line::ContactPerson => text(
            "Persona de contacto si no hay un tercero autorizado (Person to contact if no \
             authorized third party)",
            "Para un negocio, una organización, un fideicomiso (trust) o una sucesión (estate). \
             Nombre a la persona que puede actuar en su nombre, si la Sección II no nombra a \
             nadie.",
        ),
        Line::Tty => text(
            "Línea TTY/TDD (TTY/TDD Line)",
            "Para personas sordas o que oyen con dificultad.",
        ),
        Line::Interpreter => text(
            "Necesita intérprete (Interpreter needed)",
            "También de lengua de señas.",
        ),
        Line::InterpreterLanguage => text(
            "Idioma que no es inglés, también lengua de señas (Specify language other than \
             English)",
            "El idioma que usted necesita.",
        ),
        Line::OtherNeed => text(
            "Otra (Other)",
            "Cualquier otra necesidad especial para hablar con TAS.",
        ),
        Line::OtherNeedText => text("Otra, diga cuál (Other, specify)", "Lo que usted necesita."),
        Line::TaxForm => text(
            "Número del formulario de impuestos: 1040, 941, 720, etc. (Tax form number)",
            "El número de la declaración o del formulario federal de que se trata. Para el \
             impuesto sobre el ingreso de una persona es 1040.",
        ),
        Line::TaxYears => text(
            "Años o períodos de impuestos (Tax year(s) or period(s))",
            "Para el impuesto sobre el ingreso, el año. Para los impuestos de nómina, el \
             trimestre.",
        ),
        Line::Issue => text(
            "Describa su problema de impuestos y las dificultades que le puede estar causando \
             (Describe the tax issue)",
            "Diga cuál es el problema y cómo le afecta. Diga qué hizo o qué no hizo el IRS. Si el \
             IRS lleva más de 30 días, dé el día en que le pidió ayuda por primera vez.",
        ),
        Line::Relief => text(
            "Describa la ayuda que pide (Describe the relief/assistance you are requesting)",
            "Diga exactamente qué quiere que se haga para resolver el problema.",
        ),
        Line::LearnedFromForms => text(
            "Formularios o publicaciones del IRS (IRS forms or publications)",
            "",
        ),
        Line::LearnedFromWebsite => text("Sitio web (Website)", ""),
        Line::LearnedFromEmployee => text("Empleado del IRS (IRS employee)", ""),
        Line::LearnedOtherwise => text("Otro (Other)", ""),
        Line::LearnedOtherwiseText => text("Otro, diga cuál (Other, specify)", ""),
        Line::AttorneyName => text(
            NAME,
            "Llene este bloque solo si alguien tiene el Formulario 2848 (Form 2848).",
        ),
        Line::AppointeeName => text(
            NAME,
            "Llene este bloque solo si alguien tiene el Formulario 8821 (Form 8821).",
        ),
        Line::AttorneyCafNumber | Line::AppointeeCafNumber => text(
            "Número CAF (Centralized Authorization File number)",
            "El IRS lo da cuando se presenta el formulario. Si no lo sabe, déjelo vacío.",
        ),
        Line::AttorneyStreet | Line::AppointeeStreet => text(
            "Dirección postal actual: número, calle y apartamento (Current mailing address)",
            "",
        ),
        Line::AttorneyCity | Line::AppointeeCity => text("Ciudad (City)", ""),
        Line::AttorneyState | Line::AppointeeState => {
            text("Estado o provincia (State or province)", "")
        }
        Line::AttorneyCountry | Line::AppointeeCountry => {
            text("País, si corresponde (Country)", "")
        }
        Line::AttorneyPostalCode | Line::AppointeePostalCode => {
            text("Código postal (ZIP code/Foreign postal)", "")
        }
        Line::AttorneyPhone | Line::AppointeePhone => {
            text("Teléfono durante el día (Daytime phone number)", "")
        }
        Line::AttorneyFax | Line::AppointeeFax => text("Número de fax (Fax number)", ""),
    }
}

const NAME: &str = "Nombre del tercero autorizado (Name of authorized third party)";
