//! The sentences of line 12a, in Spanish.

use crate::domain::ClaimId;

pub(super) fn claim(id: ClaimId) -> &'static str {
    match id {
        ClaimId::ForTaxpayer => "Escribo por el contribuyente nombrado en la línea 1a.",
        ClaimId::ForOrganization => {
            "Escribo por el negocio o la organización de la línea 1a, que es el contribuyente."
        }
        ClaimId::ForEstate => {
            "Escribo por la sucesión (estate) de la línea 1a, que es el contribuyente."
        }
        ClaimId::About => {
            "Escribo sobre {about}. Se trata del año de impuestos [año de impuestos]."
        }
        ClaimId::BankLevied => {
            "El embargo (levy) llegó al banco el {date} y tomó [cantidad]. Esto no está resuelto."
        }
        ClaimId::WagesLevied => {
            "El embargo (levy) tiene fecha del {date}. Toma [cantidad] de cada pago."
        }
        ClaimId::RefundUsed => "El reembolso se usó el {date}. Esto no está resuelto.",
        ClaimId::ActionTaken => {
            "El IRS tomó dinero o bienes, o los está tomando: [qué, y cuánto]. La fecha de esto es \
             el {date}."
        }
        ClaimId::OffsetAnnounced => "El IRS dijo que usará el reembolso: [cómo lo dijo].",
        ClaimId::ActionAnnounced => {
            "El IRS dijo que tomará dinero o bienes: [qué, y cómo lo dijo]."
        }
        ClaimId::ActionExpected => "Esto puede pasar el {date} o después.",
        ClaimId::NoticeSent => "El IRS envió {notice}, con fecha del {date}.",
        ClaimId::LienLetterSent => {
            "El IRS envió la carta Letter 3172, Notice of Federal Tax Lien Filing and Your Right \
             to a Hearing (gravamen y derecho a audiencia). El último día para pedir una \
             audiencia, impreso en ella, es el {date}."
        }
        ClaimId::NoticeAbroad => "El aviso iba dirigido a un lugar fuera de los Estados Unidos.",
        ClaimId::Filed => "{filing} se envió al IRS el {date}.",
        ClaimId::Undecided => "El IRS no ha decidido esto.",
        ClaimId::FirstContact => {
            "Se pidió ayuda con esto al IRS por primera vez el {date} [por teléfono, por correo o \
             en persona, y qué dijo]."
        }
        ClaimId::LongAgo => "Eso fue hace más de 30 días.",
        ClaimId::Promised => "El IRS dijo que contestaría o arreglaría esto para el {date}.",
        ClaimId::PromiseMissed => "Ese día ya pasó.",
        ClaimId::Congress => {
            "La oficina de un miembro del Congreso está enviando este caso a TAS: [nombre del \
             miembro]."
        }
        ClaimId::TookMoneyNotOwed => {
            "El IRS tomó dinero que {i} no debía: [cantidad, fecha, y por qué no se debía]."
        }
        ClaimId::TookMoneyBarred => {
            "El IRS tomó dinero cuando la ley no lo permitía: [qué lo impedía, como un plan de \
             pagos, un ofrecimiento de transacción (offer in compromise) o una bancarrota]."
        }
        ClaimId::NoRequiredNotice => {
            "El IRS actuó sin enviar una carta que debe enviar primero: [qué carta]."
        }
        ClaimId::EndedAgreementWrongly => {
            "El IRS terminó un acuerdo que {i} cumplía: [qué se pagó, y cuándo]."
        }
        ClaimId::SystemError => {
            "Una computadora o un sistema del IRS cometió un error: [qué está mal, y dónde se ve]."
        }
        ClaimId::ProcessFailed => {
            "Se pidió al IRS que arreglara algo, y su proceso no lo arregló: [qué, y cuándo se \
             pidió]."
        }
        ClaimId::NotInformed => {
            "El IRS no explicó con claridad lo que decidió, o lo que {must} hacer: [qué no está \
             claro]."
        }
        ClaimId::NotHeard => {
            "{Sent} objeciones o papeles a tiempo, y el IRS no los miró: [qué se envió, y cuándo]."
        }
        ClaimId::AppealRefused => {
            "{Was} negó una apelación, o la apelación no fue justa: [qué pasó, y cuándo]."
        }
        ClaimId::TreatedUnfairly => "El IRS no miró hechos que importan: [qué hechos].",
        ClaimId::HardshipNow => {
            "Esto {me} causa ahora problemas graves de dinero{to}: [qué no se puede pagar, como la \
             renta, la comida o la nómina, con cantidades y fechas de pago]."
        }
        ClaimId::HardshipSoon => {
            "Esto pronto {me} causará problemas graves de dinero{to}: [qué no se podría pagar \
             entonces, como la renta, la comida o la nómina, con cantidades y fechas de pago]."
        }
        ClaimId::HardshipFrom => "Los problemas de dinero empiezan el {date}.",
        ClaimId::SignificantCosts => {
            "Sin ayuda, {me} tocará pagar costos altos{to}: [de qué, y cuánto]."
        }
        ClaimId::LastingHarm => {
            "Sin ayuda, esto {me} hará{to} un daño que dura mucho o no se puede deshacer: [cómo]."
        }
        ClaimId::LastingHarmFrom => "El daño duradero empieza el {date}.",
    }
}
