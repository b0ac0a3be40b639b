//! The choices. The label is what a visitor recognises, the hint gives the
//! official term, in English too.

use crate::domain::Choice;
use crate::text::ChoiceText;

pub(super) fn choice(id: Choice) -> ChoiceText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of choices")]
fn text(id: Choice) -> &'static ChoiceText {
    match id {
        Choice::Irs => &ChoiceText {
            label: "El IRS",
            hint: "Impuestos federales",
        },
        Choice::State => &ChoiceText {
            label: "Una oficina de impuestos del estado o de la ciudad",
            hint: "Impuestos estatales o locales",
        },

        Choice::BankLevy => &ChoiceText {
            label: "El IRS tomó dinero de mi cuenta de banco",
            hint: "Embargo bancario (bank levy)",
        },
        Choice::WageLevy => &ChoiceText {
            label: "Me están quitando parte de mi sueldo, pensión o beneficios",
            hint: "Embargo (levy) del sueldo o del Seguro Social (Social Security)",
        },
        Choice::LevyThreat => &ChoiceText {
            label: "El IRS dice que tomará mi dinero o mis bienes",
            hint: "Aviso de intención de embargar (Notice of Intent to Levy), o incautación \
                   (seizure)",
        },
        Choice::RefundHold => &ChoiceText {
            label: "Mi reembolso está retenido o demorado",
            hint: "Reembolso retenido, congelado o en revisión (refund hold, freeze or review)",
        },
        Choice::AgreementTerminated => &ChoiceText {
            label: "Cancelaron mi plan de pagos, o lo van a cancelar",
            hint: "Plan de pagos (installment agreement)",
        },
        Choice::PaymentMisapplied => &ChoiceText {
            label: "Mi pago fue al año equivocado o se perdió",
            hint: "Pago mal aplicado (misapplied payment)",
        },
        Choice::IdentityTheft => &ChoiceText {
            label: "Alguien usó mi identidad",
            hint: "Robo de identidad (identity theft) en los impuestos",
        },

        Choice::OfferInCompromise => &ChoiceText {
            label: "Mi oferta de pagar menos para cerrar la deuda",
            hint: "Ofrecimiento de transacción (offer in compromise)",
        },
        Choice::InnocentSpouse => &ChoiceText {
            label: "Alivio por impuestos que debería pagar mi cónyuge o excónyuge",
            hint: "Alivio del cónyuge inocente (innocent spouse relief), Form 8857",
        },
        Choice::PenaltyRelief => &ChoiceText {
            label: "Que me quiten una multa",
            hint: "Quitar multas (penalty relief or abatement)",
        },
        Choice::ExemptStatus => &ChoiceText {
            label: "Exención de impuestos (tax-exempt status) para una organización",
            hint: "Una solicitud, o una exención revocada",
        },
        Choice::EmployeeRetentionCredit => &ChoiceText {
            label: "El crédito por retención de empleados (employee retention credit)",
            hint: "Reclamo del crédito (ERC claim)",
        },

        Choice::OriginalReturn => &ChoiceText {
            label: "El IRS no ha procesado mi declaración de impuestos",
            hint: "Declaración original (original return)",
        },
        Choice::AmendedReturn => &ChoiceText {
            label: "El IRS no ha procesado mi declaración de impuestos corregida",
            hint: "Declaración enmendada (amended return), Form 1040-X",
        },
        Choice::RefundOffset => &ChoiceText {
            label: "Mi reembolso se usó, o se usará, para pagar una deuda",
            hint: "Compensación del reembolso (refund offset)",
        },
        Choice::MathError => &ChoiceText {
            label: "El IRS cambió mi declaración y dice que hice un error de cálculo",
            hint: "Aviso de error de cálculo (math error notice)",
        },

        Choice::BalanceDue => &ChoiceText {
            label: "Recibí un cobro que no puedo pagar o que no entiendo",
            hint: "Saldo por pagar (balance due)",
        },
        Choice::Lien => &ChoiceText {
            label: "El IRS reclamó un derecho sobre mis bienes",
            hint: "Aviso de gravamen por impuestos federales (Notice of Federal Tax Lien)",
        },
        Choice::PrivateCollector => &ChoiceText {
            label: "Una empresa privada está cobrando mi deuda de impuestos",
            hint: "Agencia privada de cobro (private collection agency)",
        },
        Choice::Passport => &ChoiceText {
            label: "Me niegan o me quitan el pasaporte por una deuda de impuestos",
            hint: "Certificación para el pasaporte (passport certification)",
        },
        Choice::Bankruptcy => &ChoiceText {
            label: "Estoy en bancarrota",
            hint: "Por ejemplo, capítulo (Chapter) 7, 11 o 13",
        },

        Choice::Audit => &ChoiceText {
            label: "Me hacen una auditoría, o no estoy de acuerdo con una",
            hint: "Auditoría (audit, examination)",
        },
        Choice::DeficiencyNotice => &ChoiceText {
            label: "El IRS dice que debo más impuestos y que puedo ir al Tribunal Tributario \
                    (Tax Court)",
            hint: "Aviso de deficiencia (Notice of Deficiency), o carta de 90 días (90-day letter)",
        },
        Choice::TaxCourt => &ChoiceText {
            label: "Tengo un caso en el Tribunal Tributario (Tax Court)",
            hint: "Se presentó una petición y todavía no hay decisión",
        },

        Choice::EmployeeConduct => &ChoiceText {
            label: "Un empleado del IRS se portó mal o rompió las reglas",
            hint: "Mala conducta de un empleado (employee misconduct)",
        },
        Choice::Scheme => &ChoiceText {
            label: "Alguien pidió por mí un reembolso o créditos que pueden ser falsos",
            hint: "Esquema de reembolsos o su promotor (refund scheme or promoter)",
        },
        Choice::Frivolous => &ChoiceText {
            label: "Creo que las leyes de impuestos no se aplican a mí",
            hint: "El IRS puede llamar a esto una posición frívola (frivolous)",
        },
        Choice::GeneralQuestion => &ChoiceText {
            label: "Tengo una pregunta general sobre impuestos",
            hint: "Por ejemplo, sobre un formulario o una fecha de vencimiento",
        },

        Choice::InForce => &ChoiceText {
            label: "Está tomando dinero o bienes ahora",
            hint: "O ya los tomó y no está resuelto: le quitan parte del sueldo, un banco retiene \
                   el dinero, o hay bienes incautados.",
        },
        Choice::Announced => &ChoiceText {
            label: "Todavía no, pero dice que lo hará",
            hint: "En una carta, por teléfono o en persona.",
        },
        Choice::NoAction => &ChoiceText {
            label: "Ninguna de estas dos cosas",
            hint: "",
        },

        Choice::Now => &ChoiceText {
            label: "Sí, ahora no puedo pagar",
            hint: "",
        },
        Choice::Soon => &ChoiceText {
            label: "Todavía no, pero pronto",
            hint: "",
        },
        Choice::NotAtAll => &ChoiceText {
            label: "No",
            hint: "",
        },

        Choice::FinalLevyNotice => &ChoiceText {
            label: "Final Notice - Notice of Intent to Levy and Notice of Your Right to a Hearing",
            hint: "Aviso final de intención de embargar y de su derecho a una audiencia. Dice que \
                   el IRS tomará dinero o bienes. CP90, CP77, LT11 o Letter 1058.",
        },
        Choice::LienLetter => &ChoiceText {
            label: "Notice of Federal Tax Lien Filing and Your Right to a Hearing",
            hint: "Aviso de gravamen por impuestos federales y de su derecho a una audiencia. El \
                   IRS ha registrado un derecho sobre sus bienes. Letter 3172.",
        },
        Choice::DeficiencyLetter => &ChoiceText {
            label: "Notice of Deficiency (aviso de deficiencia)",
            hint: "Dice que el IRS piensa cobrarle más impuestos, y hasta cuándo puede ir al \
                   Tribunal Tributario (Tax Court). CP3219N, a menudo CP3219A, u otra carta de \
                   90 días (90-day letter).",
        },
        Choice::AgreementNotice => &ChoiceText {
            label: "Aviso de que mi plan de pagos está por terminar",
            hint: "A menudo CP523",
        },
        Choice::BalanceDueNotice => &ChoiceText {
            label: "Cobro que dice que el IRS puede tomar mi reembolso estatal de impuestos",
            hint: "A menudo CP504",
        },
        Choice::MathErrorNotice => &ChoiceText {
            label: "Aviso de que el IRS cambió mi declaración por un error de cálculo \
                    (math error)",
            hint: "",
        },
        Choice::ClaimDenial => &ChoiceText {
            label: "Carta que niega mi reclamo de reembolso",
            hint: "Aviso de rechazo del reclamo (notice of claim disallowance)",
        },
        Choice::HearingDetermination => &ChoiceText {
            label: "Notice of Determination (aviso de determinación) después de una audiencia \
                    sobre un gravamen (lien) o embargo (levy)",
            hint: "La decisión de Apelaciones (Appeals)",
        },
        Choice::TrustFundLetter => &ChoiceText {
            label: "Carta que dice que debo pagar yo los impuestos de nómina de un negocio",
            hint: "Letter 1153, multa por recuperación del fondo fiduciario (Trust Fund Recovery \
                   Penalty)",
        },
        Choice::RefundReviewNotice => &ChoiceText {
            label: "Aviso de que mi reembolso está en revisión",
            hint: "CP05",
        },
        Choice::InnocentSpouseDenial => &ChoiceText {
            label: "Decisión final sobre mi pedido de alivio del cónyuge inocente (innocent \
                    spouse relief)",
            hint: "",
        },
        Choice::RefundBankNotice => &ChoiceText {
            label: "Aviso que pide mi cuenta de banco para un reembolso",
            hint: "CP53E",
        },
        Choice::CollectorLetter => &ChoiceText {
            label: "Carta que dice que una empresa privada cobrará mi deuda",
            hint: "A menudo CP40",
        },
        Choice::OtherNotice => &ChoiceText {
            label: "Otra carta del IRS",
            hint: "",
        },
        Choice::NoNotice => &ChoiceText {
            label: "No tengo ninguna carta",
            hint: "",
        },

        Choice::Individual => &ChoiceText {
            label: "Una persona",
            hint: "O una pareja casada. Elija esto también para un negocio que usted lleva a su \
                   propio nombre.",
        },
        Choice::Business => &ChoiceText {
            label: "Un negocio",
            hint: "Una compañía o una sociedad (partnership)",
        },
        Choice::ExemptOrganization => &ChoiceText {
            label: "Una organización exenta de impuestos (tax-exempt)",
            hint: "Como una obra de caridad o una iglesia",
        },
        Choice::Estate => &ChoiceText {
            label: "La sucesión (estate) de una persona que murió",
            hint: "",
        },

        Choice::Taxpayer => &ChoiceText {
            label: "El contribuyente, o su cónyuge en una declaración conjunta (joint return)",
            hint: "",
        },
        Choice::Officer => &ChoiceText {
            label: "Un directivo o dueño del negocio o de la organización",
            hint: "",
        },
        Choice::Executor => &ChoiceText {
            label: "El albacea (executor) o administrador de la sucesión",
            hint: "",
        },
        Choice::Representative => &ChoiceText {
            label: "Un profesional de impuestos que representa al contribuyente",
            hint: "",
        },
        Choice::Relative => &ChoiceText {
            label: "Un familiar o amigo que ayuda",
            hint: "",
        },

        Choice::PowerOfAttorney => &ChoiceText {
            label: "Formulario 2848 (Form 2848)",
            hint: "Poder (Power of Attorney): puede hablar por el contribuyente",
        },
        Choice::InformationAuthorization => &ChoiceText {
            label: "Formulario 8821 (Form 8821)",
            hint: "Autorización de información tributaria (Tax Information Authorization): puede \
                   ver datos de impuestos",
        },
        Choice::NoAuthority => &ChoiceText {
            label: "Ninguno de los dos",
            hint: "",
        },

        Choice::ContiguousStates => &ChoiceText {
            label: "Uno de los 48 estados, o Washington, DC",
            hint: "Todos los estados menos Alaska y Hawái",
        },
        Choice::Alaska => &ChoiceText {
            label: "Alaska",
            hint: "",
        },
        Choice::Hawaii => &ChoiceText {
            label: "Hawái",
            hint: "",
        },
        Choice::PuertoRico => &ChoiceText {
            label: "Puerto Rico",
            hint: "",
        },
        Choice::Overseas => &ChoiceText {
            label: "Fuera de Estados Unidos",
            hint: "",
        },
    }
}
