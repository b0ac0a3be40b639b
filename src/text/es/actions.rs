//! Other offices, steps to take, and the names of contacts, in Spanish.

use crate::domain::{ContactId, RouteId, StepId};
use crate::text::ActionText;

pub(super) fn route(id: RouteId) -> ActionText {
    *route_text(id)
}

pub(super) fn step(id: StepId) -> ActionText {
    *step_text(id)
}

fn route_text(id: RouteId) -> &'static ActionText {
    match id {
        RouteId::StateAdvocate => &ActionText {
            title: "Pida ayuda a la oficina de impuestos de su estado o ciudad",
            body: "Puede que tenga su propio defensor. Alabama, por ejemplo, tiene uno, con su \
                   propio formulario. Busque en el sitio web de esa oficina, o llame al número de \
                   su carta.",
        },
        RouteId::FrivolousAdvice => &ActionText {
            title: "Pida consejo antes de enviar algo",
            body: "El IRS puede cobrarle $5,000 por un pedido que se basa en una posición frívola \
                   (frivolous). El Formulario 911 (Form 911) puede ser un pedido así. Si el IRS le \
                   envía un aviso sobre el suyo, tiene 30 días para retirarlo. Entonces no se \
                   cobra esta multa. Hable con un profesional de impuestos.",
        },
        RouteId::Tigta => &ActionText {
            title: "Denúncielo al Inspector General del Tesoro (Treasury Inspector General, TIGTA)",
            body: "TIGTA investiga mala conducta, derroche, fraude y abuso de empleados del IRS. \
                   Usted no tiene que dar su nombre. Si alguien solo fue grosero o lento, pida \
                   primero hablar con el supervisor.",
        },
        RouteId::CriminalCounsel => &ActionText {
            title: "Hable primero con un abogado penal de impuestos (criminal tax lawyer)",
            body: "Hágalo antes de hablar con alguien del IRS o de enviar algo.",
        },
        RouteId::SchemeAdvice => &ActionText {
            title: "Pida a un profesional de impuestos que revise la declaración",
            body: "Puede ser falso un reembolso o un crédito que alguien pidió en nombre de usted. \
                   Pregunte a un profesional de confianza cómo corregirlo.",
        },
        RouteId::TaxCourtCounsel => &ActionText {
            title: "Pregunte quién lleva su caso en el Tribunal Tributario (Tax Court)",
            body: "Si tiene abogado, pregúntele primero. Si no, las cartas de su caso deben decir \
                   a quién llamar. Una clínica para contribuyentes de bajos ingresos o un abogado \
                   puede hablar por usted en el tribunal.",
        },
        RouteId::TaxCourtPetition => &ActionText {
            title: "Vaya a tiempo al Tribunal Tributario (Tax Court)",
            body: "Para disputar este impuesto antes de pagarlo, presente una petición en el \
                   Tribunal Tributario. Una clínica para contribuyentes de bajos ingresos o un \
                   abogado puede ayudarle.",
        },
        RouteId::AuditAppeals => &ActionText {
            title: "Dispute la cantidad con el IRS",
            body: "Primero pida hablar con el gerente de quien hace la auditoría. Después puede ir \
                   a la Oficina Independiente de Apelaciones (IRS Independent Office of Appeals). \
                   Es una parte del IRS separada de la auditoría. Si la auditoría terminó, \
                   pregunte por la reconsideración de auditoría (audit reconsideration). Es una \
                   segunda revisión con papeles nuevos.",
        },
        RouteId::Bankruptcy => &ActionText {
            title: "Avise al IRS de la bancarrota",
            body: "Llame al número de su factura, o al de abajo. Tenga a mano el tribunal, la \
                   fecha, el capítulo y el número del caso. El IRS debería levantar un embargo \
                   (levy) hecho mientras rige la suspensión automática del tribunal (automatic \
                   stay). Avise de inmediato a su abogado de bancarrota.",
        },
        RouteId::PrivateCollector => &ActionText {
            title: "Busque su número de autenticación (Taxpayer Authentication Number)",
            body: "La carta del IRS nombra la compañía y le da este número de diez dígitos. La \
                   compañía trata con usted solo después de verificarlo. Por eso, guárdelo bien. \
                   Una orden de TAS también obliga a la compañía.",
        },
        RouteId::IdentityProtection => &ActionText {
            title: "Llame a la línea del IRS para robo de identidad (identity theft)",
            body: "Pregunte cómo va su caso. No envíe dos veces el mismo informe. También puede \
                   pedir un PIN para proteger la identidad (IP PIN). Ayuda a evitar que otros \
                   presenten una declaración con su nombre.",
        },
        RouteId::CongressionalOffice => &ActionText {
            title: "Pida ayuda a la oficina de su miembro del Congreso",
            body: "Esa oficina puede enviar a TAS un caso sobre una cuenta de impuestos. Entonces \
                   puede que algunos límites de TAS no se apliquen.",
        },
        RouteId::GeneralLines => &ActionText {
            title: "Pregunte al IRS",
            body: "Busque primero en IRS.gov. También puede llamar o visitar una oficina del IRS.",
        },
        RouteId::SystemicAdvocacy => &ActionText {
            title: "Informe de un error que puede afectar a muchas personas",
            body: "TAS recibe estos informes en esta página. Es para errores en los sistemas del \
                   IRS y no para su propio caso. Por eso, no ponga datos personales.",
        },
    }
}

#[expect(clippy::too_many_lines, reason = "one flat list of steps")]
fn step_text(id: StepId) -> &'static ActionText {
    match id {
        StepId::CounselFirst => &ActionText {
            title: "Vea a un abogado penal de impuestos (criminal tax lawyer) antes que nada",
            body: "Hágalo antes de llamar a TAS o al IRS, y antes de firmar o enviar un \
                   formulario.",
        },
        StepId::DeadlineFirst => &ActionText {
            title: "Primero cumpla con la fecha límite",
            body: "Pedir ayuda a TAS no le da más tiempo. Actúe a más tardar el día que dice su \
                   carta, aun mientras TAS revisa su caso.",
        },
        StepId::CallTasNow => &ActionText {
            title: "Llame hoy al Servicio del Defensor del Contribuyente (Taxpayer Advocate \
                    Service, TAS)",
            body: "Diga primero qué va a pasar y cuándo. La ayuda es gratis. Anote la fecha, el \
                   nombre y el número del caso, si le dan uno.",
        },
        StepId::CallNoticeNumber => &ActionText {
            title: "Llame también al número del embargo (levy) o de la carta",
            body: "Puede pedir ayuda al IRS y a TAS al mismo tiempo. Si no tiene un número, llame \
                   al IRS al 800-829-1040, o al 800-829-4933 si es un negocio.",
        },
        StepId::AskHardshipRelease => &ActionText {
            title: "Pida que levanten el embargo (levy) por dificultad económica grave",
            body: "Si no puede pagar los gastos básicos y razonables para vivir, dígalo al IRS y a \
                   TAS. Si el IRS ve que un embargo no le deja pagar esos gastos, la ley dice que \
                   debe levantarlo. Para una cuenta de banco, una página del IRS dice solo que \
                   puede hacerlo. El embargo del salario sigue hasta que lo levanten. Si aún no le \
                   han quitado nada, pida al IRS que no embargue.",
        },
        StepId::AskOffsetBypass => &ActionText {
            title: "Pida su reembolso antes de que se use para la deuda",
            body: "Si esto no le deja pagar los gastos básicos para vivir, dígalo. Pida un \
                   reembolso sin compensación (offset bypass refund). Pídalo antes de que se use \
                   el reembolso. Por regla general, es solo para una deuda con el IRS.",
        },
        StepId::FollowRoute => &ActionText {
            title: "Empiece en el lugar correcto",
            body: "Aquí se consigue ayuda con este tipo de problema. Si un problema de impuestos \
                   federales le causa serios problemas de dinero, llame también a TAS.",
        },
        StepId::CallIrsIndividual => &ActionText {
            title: "Llame al IRS",
            body: "Llame al número de su carta, o al de abajo. Diga qué quiere que hagan. Pregunte \
                   para qué día estará hecho, y anote ese día.",
        },
        StepId::CallIrsBusiness => &ActionText {
            title: "Llame a la línea del IRS para negocios",
            body: "Llame al número de su carta, o al de abajo. Diga qué quiere que hagan. Pregunte \
                   para qué día estará hecho, y anote ese día.",
        },
        StepId::KeepRecord => &ActionText {
            title: "Anote todo",
            body: "Anote cada llamada y carta: el día, el nombre, lo que se dijo y cualquier fecha \
                   que le dieron. El Formulario 911 (Form 911) pregunta cuándo se comunicó usted \
                   por primera vez con el IRS.",
        },
        StepId::CallTas => &ActionText {
            title: "Llame al Servicio del Defensor del Contribuyente (Taxpayer Advocate Service, \
                    TAS)",
            body: "Diga cuál es el problema, cómo le afecta y qué ha intentado. La ayuda es \
                   gratis.",
        },
        StepId::SendForm911 => &ActionText {
            title: "Envíe el Formulario 911 (Form 911) para pedir ayuda a TAS",
            body: "Envíelo una sola vez, por fax, correo postal o correo electrónico. Un segundo \
                   formulario sobre el mismo problema puede atrasar las cosas. En la línea 12a, \
                   escriba el problema y qué hizo o no hizo el IRS. Ponga ahí también el día en \
                   que se comunicó por primera vez con el IRS. En la línea 12b, diga exactamente \
                   qué quiere que hagan. El correo electrónico no va cifrado, y TAS no lo \
                   contesta. Si en 30 días no sabe nada, llame a TAS.",
        },
        StepId::SendForm911Overseas => &ActionText {
            title: "Desde el extranjero: envíe el Formulario 911 (Form 911) por fax o correo \
                    electrónico",
            body: "Envíelo una sola vez. En la línea 12a, escriba el problema y qué hizo o no hizo \
                   el IRS. Ponga ahí también el día en que se comunicó por primera vez con el IRS. \
                   En la línea 12b, diga exactamente qué quiere que hagan. Este número de fax no \
                   es gratis. El correo electrónico no va cifrado, y TAS no lo contesta. Si en 30 \
                   días no sabe nada, llame a TAS.",
        },
        StepId::AskAboutForm911 => &ActionText {
            title: "No envíe un segundo Formulario 911 (Form 911)",
            body: "Un segundo formulario sobre el mismo problema puede atrasar las cosas. Si no \
                   sabe nada en los 30 días después de enviarlo, llame a TAS.",
        },
        StepId::CallAboutForm911 => &ActionText {
            title: "Llame a TAS sobre el Formulario 911 (Form 911) que envió",
            body: "Han pasado más de 30 días. Si no sabe nada, llame y diga a TAS cuándo y cómo lo \
                   envió.",
        },
        StepId::SignTaxpayer => &ActionText {
            title: "Firme usted el Formulario 911 (Form 911)",
            body: "Si los dos cónyuges piden ayuda, los dos firman y ponen la fecha. Si solo uno \
                   la pide, firma solo esa persona.",
        },
        StepId::SignOfficer => &ActionText {
            title: "Un directivo autorizado (authorized officer) debe firmar el Formulario 911 \
                    (Form 911)",
            body: "Esa persona debe poner su cargo. En la línea 8, nombre a la persona que puede \
                   actuar por el negocio o la organización.",
        },
        StepId::SignExecutor => &ActionText {
            title: "Firme el Formulario 911 (Form 911) por la sucesión (estate)",
            body: "En la línea 8, nombre a la persona que puede actuar por la sucesión. Solo puede \
                   firmar una persona con ese poder.",
        },
        StepId::SignRepresentative => &ActionText {
            title: "Firme la Sección II del Formulario 911 (Form 911)",
            body: "Llene los bloques 1 a 7 y adjunte una copia del Formulario 2848 (Form 2848). \
                   Entonces el contribuyente no tiene que firmar.",
        },
        StepId::SignAuthorityMissing => &ActionText {
            title: "El contribuyente debe firmar el Formulario 911 (Form 911)",
            body: "Para actuar por el contribuyente, usted necesita un poder (power of attorney), \
                   como Form 2848, u otra autoridad legal. Sin eso, no puede actuar. El Formulario \
                   8821 (Form 8821) solo le deja ver información de impuestos. Puede ayudar a \
                   llenar el Formulario 911, y el contribuyente lo firma.",
        },
        StepId::GatherPapers => &ActionText {
            title: "Junte sus papeles",
            body: "Copias de cartas del IRS, prueba de pagos y papeles que muestran el daño, como \
                   un aviso de desalojo o una factura sin pagar. TAS puede tomar su caso antes de \
                   que usted pruebe la dificultad. Pero los papeles pueden acelerar las cosas.",
        },
        StepId::LocalOffice => &ActionText {
            title: "O contacte una oficina de TAS cerca de usted",
            body: "La página de TAS muestra cómo contactar una. Llame primero y pregunte si puede \
                   ir.",
        },
        StepId::ComeBack => &ActionText {
            title: "Vuelva a TAS si las cosas cambian",
            body: "Llame a TAS si se le acaba el dinero, o si el IRS dice que tomará dinero o \
                   bienes. Llame también si el IRS no cumple en un día que él mismo fijó.",
        },
    }
}

pub(super) fn contact(id: ContactId) -> &'static str {
    match id {
        ContactId::Tas => {
            "Servicio del Defensor del Contribuyente (Taxpayer Advocate Service, TAS)"
        }
        ContactId::Tty => "TTY, para personas sordas o que oyen poco",
        ContactId::TasSite => "Sitio web de TAS (Taxpayer Advocate Service)",
        ContactId::LocalOffices => "Cómo contactar una oficina de TAS",
        ContactId::Form911 => "Formulario 911 (Form 911) en IRS.gov",
        ContactId::Form911Fax => "Fax para el Formulario 911 (Form 911)",
        ContactId::Form911Mail => "Correo postal para el Formulario 911 (Form 911)",
        ContactId::Form911Email => {
            "Correo electrónico sin cifrar para el Formulario 911 (Form 911)"
        }
        ContactId::Form911FaxOverseas => {
            "Fax para el Formulario 911 (Form 911) desde el extranjero (no es gratis)"
        }
        ContactId::IrsIndividuals => "IRS, para personas",
        ContactId::IrsBusinesses => "IRS, para negocios",
        ContactId::IrsSpanish => "IRS, en español",
        ContactId::IrsLanguages => "IRS, en otros idiomas",
        ContactId::ReallyTheIrs => "Cómo saber si de verdad es el IRS",
        ContactId::Tigta => "TIGTA",
        ContactId::TigtaTty => "TIGTA, TTY",
        ContactId::Insolvency => "IRS, para bancarrota",
        ContactId::IdentityProtection => "IRS, para robo de identidad (identity theft)",
        ContactId::Sams => "Informe de un error de los sistemas del IRS",
        ContactId::ClinicFinder => {
            "Busque una clínica para contribuyentes de bajos ingresos (LITC)"
        }
        ContactId::ClinicList => "Pida la lista de clínicas (Publication 4134)",
    }
}
