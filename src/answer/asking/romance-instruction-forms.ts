const frenchLead =
  "^[^\\p{L}]*(?:(?:et|puis|ensuite|mais|maintenant|d['’]abord|alors|s['’]il (?:te|vous) plaît)(?!\\p{L})[\\s,:]*){0,3}";
const spanishLead =
  "^[^\\p{L}]*(?:(?:y|luego|después|pero|ahora|primero|entonces|por favor)(?!\\p{L})[\\s,:]*){0,3}";

/** The forms of `instruction-forms.ts` in French. */
export const frenchInstructions: readonly RegExp[] = [
  new RegExp(
    `${frenchLead}(?:ignore[rz]?|oublie[rz]?|répon(?:ds|dez|dre)|affiche[rz]?|révèle[rz]?|répète[rz]?|répétez|traduis(?:ez)?|chante[rz]?|obéis(?:sez)?|désactive[rz]?|active[rz]?|agis(?:sez)?|comporte[rz]?|décode[rz]?|imprime[rz]?|arrête[rz]?|fais comme|faites comme|fais semblant|faites semblant|joue le rôle|imagine que tu)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `${frenchLead}(?:dis|dites|écris|écrivez|raconte|racontez|récite|compose|invente)(?:[- ]moi)? (?:seulement|juste|uniquement|toujours|cent|mille|le mot|une? (?:poème|blague|histoire|chanson|conte|lettre|dissertation|code|virus))`,
    "iu",
  ),
  new RegExp(
    `${frenchLead}ne (?:cite|donne|mentionne|réponds|dis|utilise|montre|refuse|répète)(?:[sz]|ez)? (?:pas|plus|jamais|aucune?|rien|que)`,
    "iu",
  ),
  new RegExp(`${frenchLead}sans (?:citer|donner|mentionner)`, "iu"),
  /(?<!\p{L})(?:tu es|vous êtes) (?:maintenant|désormais|une?|le|la)(?!\p{L})|(?<!\p{L})(?:tu dois|vous devez) (?:m['’]|me |répondre|toujours|dire|citer|obéir|écrire)/iu,
  /(?<!\p{L})(?:à partir de maintenant|désormais|dorénavant),? (?:tu|vous)/iu,
  /(?<!\p{L})je (?:t['’]|vous )(?:ordonne|interdis|commande)/iu,
  /(?<!\p{L})je suis (?:l['’]|le |ton |votre )(?:administrateur|développeur|propriétaire|créateur|maître)/iu,
  /(?<!\p{L})(?:tes|vos|ton|votre) (?:instructions?|consignes|règles|invite|prompt|réponses?|configuration|créateurs?)(?!\p{L})|invite (?:de )?système|qui t['’]a (?:créé|entraîné|programmé)|mot (?:à|pour) mot/iu,
];

/** The same in Spanish. */
export const spanishInstructions: readonly RegExp[] = [
  new RegExp(
    `${spanishLead}(?:ignor[ae]|ignorad|olvid[ae]|olvidad|respond[ae]|contesta|conteste|revela|muéstra(?:me|nos)|muéstre(?:me|nos)|repite|repita|traduce|traduzca|canta|obedece|desactiva|activa|actúa|actúe|compórtate|finge|finja|decodifica|imprime|haz como|imagina que eres|juega)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `${spanishLead}(?:di|diga|escribe|escriba|cuénta(?:me|nos)|recita|compón|inventa)(?: aquí)? (?:solo|sólo|solamente|siempre|cien|mil|la palabra|tus|una? (?:poema|chiste|historia|canción|cuento|carta|ensayo|código|virus))`,
    "iu",
  ),
  new RegExp(
    `${spanishLead}no (?:cites?|des|dé|menciones?|respondas?|digas?|uses?|muestres?|te niegues)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(`${spanishLead}sin (?:citar|dar|mencionar)`, "iu"),
  /(?<!\p{L})(?:ahora |ya )?eres (?:ahora |una? |el |la |mi )|(?<!\p{L})(?:debes|tienes que) (?:responder|decir|citar|obedecer|escribir)/iu,
  /(?<!\p{L})(?:a partir de ahora|desde ahora|de ahora en adelante)(?!\p{L})/iu,
  /(?<!\p{L})te (?:ordeno|prohíbo|mando)(?!\p{L})/iu,
  /(?<!\p{L})soy (?:el|la|tu) (?:administrador|desarrollador|dueñ|propietari|cread)/iu,
  /(?<!\p{L})tus? (?:instrucciones|reglas|normas|prompt|respuestas?|configuración|claves|creador(?:es)?)(?!\p{L})|prompt del sistema|quién te (?:creó|entrenó|programó)|palabra por palabra/iu,
];
