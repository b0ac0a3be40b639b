//! The screens, and the headings of groups and checklists.

use crate::domain::{GroupId, ListId, ScreenId};
use crate::text::ScreenText;

pub(super) fn screen(id: ScreenId) -> ScreenText {
    *text(id)
}

fn text(id: ScreenId) -> &'static ScreenText {
    match id {
        ScreenId::WhoseTax => &ScreenText {
            heading: "¿De qué oficina de impuestos se trata?",
            short: "Oficina de impuestos",
            hint: "",
            why: "El Servicio del Defensor del Contribuyente (Taxpayer Advocate Service, TAS) \
                  trabaja con los impuestos federales, que son tarea del IRS. Los impuestos del \
                  estado y de la ciudad tienen sus propias oficinas.",
        },
        ScreenId::Situation => &ScreenText {
            heading: "¿Qué está pasando?",
            short: "El problema",
            hint: "Si tiene más de un problema, elija el más urgente.",
            why: "Su problema decide qué preguntamos después, qué fechas límite pueden estar \
                  corriendo y quién puede ayudar.",
        },
        ScreenId::Action => &ScreenText {
            heading: "¿El IRS ha tomado dinero o bienes, o ha dicho cuándo lo hará?",
            short: "Dinero o bienes tomados",
            hint: "",
            why: "Cuando el IRS toma dinero o bienes, o está por hacerlo, TAS puede mirar su caso \
                  de inmediato. No tiene que intentar nada más antes.",
        },
        ScreenId::LivingCosts => &ScreenText {
            heading: "¿Este problema le impide pagar sus gastos básicos?",
            short: "Gastos básicos",
            hint: "Como comida, renta, servicios como luz y agua, medicinas, ir al trabajo o los \
                   gastos de un negocio. Diga que sí también si enfrenta otra pérdida grave de \
                   dinero.",
            why: "Los problemas graves de dinero pueden bastar por sí solos para TAS, aunque no \
                  haya intentado nada más. No tiene que probarlos aquí.",
        },
        ScreenId::OtherHarm => &ScreenText {
            heading: "¿Qué más pasará si nadie arregla esto?",
            short: "Otro daño",
            hint: "",
            why: "Los costos altos y el daño duradero son dos de los nueve criterios que usa TAS. \
                  Cualquiera de los dos puede bastar.",
        },
        ScreenId::Notice => &ScreenText {
            heading: "¿Tiene una carta del IRS sobre esto?",
            short: "Carta del IRS",
            hint: "Si tiene varias, elija la que tenga más cerca el último día para actuar.",
            why: "Algunas cartas ponen a correr un plazo. Con la fecha podemos mostrarle el \
                  último día para actuar. Pedir ayuda a TAS no detiene el plazo.",
        },
        ScreenId::Contact => &ScreenText {
            heading: "¿Ha pedido ayuda con esto?",
            short: "Ayuda que pidió",
            hint: "",
            why: "Una espera de más de 30 días puede bastar para TAS. También puede bastar una \
                  fecha que el IRS dio y no cumplió. Necesitamos las fechas para contar.",
        },
        ScreenId::IrsConduct => &ScreenText {
            heading: "¿Salió algo mal en el IRS?",
            short: "Qué salió mal",
            hint: "No estar de acuerdo con el IRS no quiere decir, por sí solo, que hubo un \
                   error. Elija lo que pasó.",
            why: "TAS puede intervenir cuando un sistema o proceso del IRS no funciona como \
                  debe. También protege sus derechos como contribuyente.",
        },
        ScreenId::WhoAnswers => &ScreenText {
            heading: "¿Quién es el contribuyente, y quién es usted?",
            short: "Contribuyente y usted",
            hint: "El contribuyente es la persona o el grupo de cuyos impuestos se trata.",
            why: "Esto decide quién firma el pedido a TAS, adónde enviarlo y qué ayuda gratis \
                  puede haber.",
        },
        ScreenId::Clinic => &ScreenText {
            heading: "¿Podría ayudarle una clínica para contribuyentes de bajos ingresos (Low \
                      Income Taxpayer Clinic, LITC)?",
            short: "Clínica de bajos ingresos",
            hint: "Puede saltar este paso. Bastan números redondos.",
            why: "Estas clínicas ayudan gratis o por poco dinero a personas con problemas con el \
                  IRS. Miran cuántas personas hay en el hogar, el ingreso y el monto en disputa.",
        },
    }
}

pub(super) fn group(id: GroupId) -> &'static str {
    match id {
        GroupId::Everyday => "Problemas comunes",
        GroupId::UnansweredRequest => "Le pedí algo al IRS y no me respondió",
        GroupId::Returns => "Declaraciones y reembolsos",
        GroupId::Collection => "Deudas de impuestos",
        GroupId::Disputes => "Auditorías y tribunales",
        GroupId::Other => "Otra cosa",
    }
}

pub(super) fn list(id: ListId) -> &'static str {
    match id {
        ListId::OtherHarm => "¿Qué pasará si nadie arregla esto?",
        ListId::OtherHelp => "¿Es cierta alguna de estas dos cosas?",
        ListId::WentWrong => "¿Qué pasó?",
        ListId::Rights => "¿Cómo le trataron?",
    }
}
