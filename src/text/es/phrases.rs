//! Words of the interface, and the help that is shown when nothing else loads.

#[cfg(not(target_family = "wasm"))]
use crate::text::StaticHelp;
use crate::text::{Phrases, QuestionText};

#[cfg(not(target_family = "wasm"))]
pub(super) static STATIC_HELP: StaticHelp = StaticHelp {
    heading: "Puede recibir ayuda sin este cuestionario",
    lead: "Si el cuestionario no funciona aquí, no lo necesita. El Servicio del Defensor del \
           Contribuyente (Taxpayer Advocate Service, TAS) es una organización independiente \
           dentro del IRS. Su ayuda es gratis. Podría ayudar si:",
    call: "Llame al Servicio del Defensor del Contribuyente (TAS):",
    page: "Sitio web del Servicio del Defensor del Contribuyente (TAS)",
    criteria: &[
        "el problema con el IRS le causa problemas de dinero, o pronto lo hará;",
        "el IRS está tomando dinero o bienes, o está por hacerlo;",
        "usted intentó resolver el problema con el IRS y no pudo; o",
        "un sistema o proceso del IRS no funciona como debe.",
    ],
    deadlines: "Las fechas límite de las cartas del IRS siguen corriendo. Pedir ayuda a TAS no \
                detiene ninguna.",
    firm: "O comuníquese con:",
};

pub(super) static PHRASES: Phrases = Phrases {
    title: "¿Puede ayudarle el Servicio del Defensor del Contribuyente (Taxpayer Advocate \
            Service, TAS)?",
    intro: "Si un problema con el IRS le hace daño o no termina, TAS podría intervenir. Este \
            cuestionario le dice si es probable que TAS tome su caso, y qué hacer hoy. Si \
            ayuda a otra persona, responda por ella.",
    takes_minutes: ["Unos 5 minutos", "Un paso corto a la vez."],
    have_notice: [
        "Tenga a mano su carta del IRS",
        "Si tiene una. Importan su título y su fecha.",
    ],
    nothing_kept: [
        "Privado",
        "Sus respuestas no se envían ni se guardan. Se borran cuando sale de esta página, o \
         después de 15 minutos sin uso.",
    ],
    what_is_tas: "¿Qué es el Servicio del Defensor del Contribuyente (TAS)?",
    about_tas: &[
        "Es una organización independiente dentro del IRS. Ayuda a las personas que tienen \
         problemas con el IRS y protege sus derechos como contribuyentes.",
        "Su ayuda siempre es gratis.",
        "Si toma su caso, usted tendrá su propio defensor (case advocate).",
        "Si un problema con el IRS causa dificultades graves, TAS puede dar una Orden de Ayuda \
         al Contribuyente (Taxpayer Assistance Order). La orden puede decirle al IRS que suelte \
         bienes que embargó (levy), que pare, que actúe o que se abstenga.",
    ],
    start: "Empezar el cuestionario",
    in_a_hurry: "¿Le están quitando dinero ahora, o no puede esperar? Llame a TAS:",
    back: "Atrás",
    continue_: "Continuar",
    skip: "Saltar este paso",
    save_change: "Guardar este cambio",
    restart: "Empezar de nuevo",
    clear: "Borrar mis respuestas",
    close: "Cerrar",
    cleared: "Sus respuestas se borraron.",
    cleared_idle: "Nadie usó el cuestionario durante 15 minutos. Sus respuestas se borraron.",
    idle: [
        "¿Sigue ahí? Sus respuestas se borrarán en 1 minuto.",
        "¿Sigue ahí? Sus respuestas se borrarán en 2 minutos.",
    ],
    keep_going: "Seguir",
    why_we_ask: "Por qué preguntamos",
    yes: "Sí",
    no: "No",
    not_sure: "No lo sé con certeza",
    date_not_known: "No sé la fecha",
    none_of_these: "Nada de esto",
    or: "o",
    month: "Mes",
    day: "Día",
    year: "Año",
    lien_date: QuestionText {
        label: "Según la carta, ¿cuál es el último día para pedir una audiencia?",
        short: "Último día para pedir audiencia",
        hint: "La carta es la Letter 3172. No dé el día en que se escribió.",
    },
    dollar_sign: "$",
    error_prefix: "Error:",
    emergency_heading: "Llame ahora al Servicio del Defensor del Contribuyente (Taxpayer \
                        Advocate Service, TAS).",
    emergency_body: "Sus respuestas ya indican una emergencia. Llame primero. También puede \
                     seguir aquí para ver el resultado completo.",
    new_tab: "(se abre en otra pestaña)",
    preview_note: "Las fechas y los resultados no son de hoy.",
    open_checklist: "Abrir el cuestionario",
    languages: "Idioma",
    now_spoken: "Este cuestionario ahora está en español.",
    not_spoken: "Ese idioma no se pudo abrir. Puede seguir en español o probar otra vez.",
    unreviewed: "Nadie ha revisado todavía esta traducción. Lo que vale es el inglés, que está \
                 junto a cada frase sobre la ley.",
    exit: "Salir rápido de esta página",
    check_heading: "Revise sus respuestas",
    check_hint: "Puede cambiar cualquier respuesta. Las demás quedan como están.",
    change: "Cambiar",
    see_result: "Ver mi resultado",
    not_answered: "Sin respuesta",
    result_kicker: "Su resultado",
    deadlines_heading: "Fechas límite que siguen corriendo",
    deadlines_note: "Pedir ayuda a TAS no detiene ninguna. Contamos todos los días del \
                     calendario. Un fin de semana o un feriado legal puede mover el último día, \
                     pero no espere por eso.",
    act_by: "Actúe a más tardar el",
    lapsed_on: "El último día fue el",
    may_move: "Este día cae en fin de semana. Por ley, el último día puede ser entonces el \
               siguiente día hábil. No cuente con eso.",
    check_the_date: "Otras fechas límite que pueden estar corriendo",
    criteria_heading: "Los nueve criterios que usa TAS",
    criteria_note: "Un criterio puede bastar. Así se comparan sus respuestas. TAS decide.",
    met: "Se cumple",
    unmet: "Por ahora no se cumple",
    open: "Por decidir",
    you_told: "Sus respuestas:",
    could_change: "Estas respuestas podrían cambiarlo:",
    source: "Fuente:",
    limits_heading: "Lo que TAS limita en este tipo de problema",
    limited_by: "Este criterio podría no bastar aquí:",
    change_heading: "Qué podría cambiar este resultado",
    settled_by_one: "Estas respuestas siguen por decidir. Cualquiera de ellas podría cambiar el \
                     resultado:",
    settled_together: "Estas respuestas siguen por decidir. Juntas podrían cambiar el resultado:",
    nothing_open: "Ninguna de sus respuestas está por decidir de un modo que cambie hoy este \
                   resultado. Si pasa algo nuevo, vuelva.",
    steps_heading: "Qué hacer ahora",
    routes_heading: "Quién más puede ayudar",
    notes_heading: "Bueno saberlo",
    cannot_heading: "Lo que TAS no puede hacer",
    cannot: &[
        "TAS no puede cancelar impuestos que usted debe según la ley.",
        "TAS no puede darle más tiempo para pedir una audiencia ni para ir al Tribunal Tributario \
         (Tax Court).",
        "TAS no considerará argumentos que el IRS llama frívolos (frivolous).",
        "Para un tribunal, busque un abogado o una clínica para contribuyentes de bajos ingresos \
         (Low Income Taxpayer Clinic, LITC). Allí pueden hablar por usted.",
    ],
    professional_heading: "Lo que puede hacer un profesional de impuestos",
    professional: "Un abogado, un CPA o un agente inscrito (enrolled agent) puede hablar por \
                   usted ante el IRS. Puede pedir un arreglo (ofrecimiento de transacción, offer \
                   in compromise) o un plan de pagos, e ir con usted a las audiencias. Usted \
                   puede tener uno además de TAS.",
    clinic_heading: "Ayuda gratis y de bajo costo",
    amounts_out_of_date: "El límite de ingresos cambia cada enero, y nos toca revisarlo de \
                          nuevo. Pregunte a una clínica por el límite actual.",
    firm_heading: "Hable con un profesional",
    firm_note: "Puede usar toda la ayuda gratis de arriba sin comunicarse con nosotros.",
    firm_call: "Comuníquese con nosotros",
    take_heading: "Llévelo con usted",
    take_note: "Estos papeles se hacen aquí, en su propio dispositivo. No se envía nada.",
    take: [
        "Preparar el Formulario 911 (Form 911)",
        "Poner los días en mi calendario",
        "Qué decir por teléfono",
        "Guardar o compartir este resultado",
    ],
    opening: "Abriendo…",
    not_opened: "No se pudo abrir esta parte. Su resultado sigue aquí. Intente otra vez, o \
                 imprima esta página.",
    print: "Imprimir este resultado",
    change_answers: "Cambiar mis respuestas",
    tas_decides: "TAS decide qué casos toma. Este cuestionario solo muestra lo que es probable.",
    not_advice: "Esto es información general y no es consejo legal. Usarlo no crea una relación \
                 de abogado y cliente.",
    not_affiliated: "Este cuestionario no está afiliado al IRS ni a TAS, ni tiene su respaldo.",
    sources_heading: "Fuentes",
};
