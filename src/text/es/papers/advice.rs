//! Who signs Form 911, and what to mind before and after it is sent, in Spanish.

use crate::domain::{AdviceId, Signer};
use crate::text::{ActionText, SigningText};

pub(super) fn signing(id: Signer) -> SigningText {
    let (who, lines) = match id {
        Signer::Taxpayer => (
            "Firma usted. Si ambos cónyuges piden ayuda, los dos firman y ponen la fecha. Si solo \
             uno la pide, firma solo esa persona.",
            "Firme en la línea 14a y ponga la fecha en la línea 14b. Si su cónyuge también pide \
             ayuda, firma en la línea 15a y pone la fecha en la 15b.",
        ),
        Signer::Officer => (
            "Por un negocio o una organización firma un directivo autorizado (authorized officer). \
             También escribe su cargo.",
            "Firme en la línea 14a con el cargo, y ponga la fecha en la línea 14b. En la línea 8, \
             nombre a la persona que puede actuar por el negocio o la organización.",
        ),
        Signer::Executor => (
            "Firma una persona con poder para actuar por la sucesión (estate).",
            "Nombre a esa persona en la línea 8. Firme en la línea 14a y ponga la fecha en la \
             línea 14b.",
        ),
        Signer::Representative => (
            "Firma el representante. Entonces el contribuyente no tiene que firmar.",
            "Llene la Sección II (Section II), bloque A. Firme en su línea 6 y ponga la fecha en \
             su línea 7. Adjunte una copia del Formulario 2848 (Form 2848).",
        ),
        Signer::TaxpayerNotHelper => (
            "Firma el contribuyente, y por eso las líneas 12a y 12b hablan como el contribuyente. \
             El Formulario 8821 (Form 8821) le deja a usted ver datos de impuestos. No le deja \
             hablar por el contribuyente. Solo quien tiene poder legal para actuar puede firmar \
             en su lugar.",
            "El contribuyente firma en la línea 14a y pone la fecha en la línea 14b. Quien tiene \
             el Formulario 8821 puede aparecer en la Sección II (Section II), bloque B.",
        ),
        Signer::Unknown => (
            "En su propio caso, firma usted. Por otra persona, solo puede firmar quien tiene poder \
             legal para actuar. Por un negocio, firma un directivo autorizado (authorized \
             officer).",
            "El contribuyente firma en la línea 14a y pone la fecha en la línea 14b. Un \
             representante con el Formulario 2848 (Form 2848) firma en la Sección II (Section \
             II).",
        ),
    };
    SigningText { who, lines }
}

pub(super) fn advice(id: AdviceId) -> ActionText {
    let (title, body) = match id {
        AdviceId::CounselFirst => (
            "Vea primero a un abogado penal de impuestos (criminal tax lawyer)",
            "Hágalo antes de firmar o enviar nada.",
        ),
        AdviceId::FillBlanks => (
            "Llene lo que está entre corchetes",
            "Lea en voz alta las líneas 12a y 12b. Quite lo que no es verdad. Ponga lo que solo \
             usted sabe: cantidades, fechas, nombres.",
        ),
        AdviceId::OneProblem => (
            "Un formulario para un problema, una sola vez",
            "No envíe varios formularios sobre el mismo problema. Eso puede retrasar las cosas.",
        ),
        AdviceId::Attach => (
            "Adjunte copias",
            "Envíe copias de lo que muestra el problema y el daño, y guarde los originales. Los \
             papeles pueden ayudar a TAS a resolverlo antes.",
        ),
        AdviceId::ThirdParties => (
            "Qué acepta usted al firmar",
            "TAS puede preguntar por su caso a otras personas u oficinas. No le avisarán cada vez \
             que lo haga.",
        ),
        AdviceId::Frivolous => (
            "Escriba solo hechos",
            "TAS no toma en cuenta argumentos que el IRS llama frívolos (frivolous). El IRS puede \
             cobrar $5,000 por un formulario que los usa.",
        ),
        AdviceId::DeadlinesRun => (
            "Sus fechas límite siguen corriendo",
            "El Formulario 911 (Form 911) no detiene ni alarga ninguna. Cumpla con cada una, \
             también mientras TAS revisa su caso.",
        ),
        AdviceId::OneWay => (
            "Elija una sola forma de enviarlo",
            "TAS recibe el formulario por fax, por correo postal y por correo electrónico. Envíelo \
             de una sola forma.",
        ),
        AdviceId::EmailOpen => (
            "El correo electrónico no va cifrado",
            "El formulario lleva su nombre, su dirección y su número de contribuyente. TAS no \
             contesta al correo electrónico. Contesta por teléfono o por carta.",
        ),
        AdviceId::KeepProof => (
            "Guarde pruebas",
            "Guarde una copia de todo lo que envía. Guarde el reporte del fax o el recibo, y \
             anote el día.",
        ),
        AdviceId::Answer => (
            "Cómo contesta TAS",
            "TAS le dice si toma el caso. Puede llamarle. Si no le encuentra, le escribe, o deja \
             un mensaje de voz si usted marcó la casilla 7b. Usa el correo electrónico solo \
             cuando usted ya tiene un caso y marcó la casilla 7a.",
        ),
        AdviceId::CallAfter => (
            "Si no recibe respuesta",
            "Si pasan 30 días sin respuesta, llame a TAS. No envíe el formulario otra vez.",
        ),
        AdviceId::Meanwhile => (
            "Mientras tanto",
            "Siga hablando con el IRS y abra todas las cartas. Si las cosas empeoran, llame a TAS \
             enseguida.",
        ),
    };
    ActionText { title, body }
}
