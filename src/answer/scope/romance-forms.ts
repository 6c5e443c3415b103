import type { ScopeForms } from "./scope-forms.ts";

const no = "(?<!\\p{L})";
const end = "(?!\\p{L})";

function form(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll("⟨", `${no}(?:`).replaceAll("⟩", `)${end}`), "iu");
}

/** French questions that no text on treaties answers, by their form. */
export const frenchForms: ScopeForms = {
  advice: [
    form(
      "⟨(?:dois|puis|devrais|pourrais)-je|est-ce que je (?:peux|dois)⟩[^.?!]{0,40}⟨porter plainte|poursuivre|attaquer|engager|récupérer|réclamer|dénoncer|faire⟩",
    ),
    form(
      "⟨mon|ma⟩ ⟨voisine?|frère|sœur|ami|amie|copain|copine|mari|femme|ex|père|mère|fils|fille|patron|patronne|chef|collègue|propriétaire⟩",
    ),
    form("⟨comment (?:puis|dois|faire pour)⟩(?!.{0,10}⟨citer|trouver|lire⟩)"),
    form("⟨quel(?:le)?⟩ ⟨avocate?|vpn|antivirus⟩"),
  ],
  harm: [form("⟨comment⟩[^.?!]{0,20}⟨pirater|hacker|voler|espionner|contourner|blanchir⟩")],
  prediction: [
    form(
      "⟨va-t-(?:il|elle|on)|vont-(?:ils|elles)|va|vont|sera|seront|rejoindra|ratifiera|signera⟩[^.?!]{0,80}⟨un jour|bientôt|prochain|prochaine⟩",
    ),
    form("⟨ratifiera|ratifieront|signera|signeront|adhérera|adhéreront⟩"),
  ],
  recommendation: [
    form(
      "⟨meilleure?s?|préférée?|moins chère?|plus (?:rapide|sûre?|populaire|célèbre)⟩(?! ⟨pratiques|intérêts?⟩)",
    ),
    form("^\\P{L}*⟨écris|écrivez|rédige|rédigez|invente|inventez|raconte|racontez|dessine|dessinez⟩"),
  ],
  opinion: [
    form("⟨penses-tu|pensez-vous|que penses-tu|à (?:ton|votre) avis|selon (?:toi|vous)⟩"),
    form(
      "⟨devrait|devrions-nous|doit⟩(?:-(?:il|elle|on))? ⟨ratifier|signer|adhérer|quitter⟩|^\\P{L}*(?:mon|notre) pays ⟨devrait-il|doit-il⟩",
    ),
  ],
  medium: [
    form(
      "^\\P{L}*⟨montre|montrez|envoie|envoyez|traduis|traduisez|imprime|imprimez|lis|lisez|joue|jouez|regarde|regardez|écoute|écoutez|ouvre|ouvrez⟩",
    ),
  ],
};

/** Spanish questions that no text on treaties answers, by their form. */
export const spanishForms: ScopeForms = {
  advice: [
    form("⟨debo|puedo|debería|podría⟩[^.?!]{0,30}⟨denunciar|demandar|contratar|recuperar|reclamar|hacer⟩"),
    form(
      "⟨mi⟩ ⟨vecin[oa]|herman[oa]|amig[oa]|novi[oa]|marido|esposa|ex|padre|madre|hij[oa]|jef[ea]|colega|caser[oa]⟩",
    ),
    form("⟨cómo⟩ ⟨puedo|debo|hago para⟩(?! ⟨citar|encontrar|leer⟩)"),
    form("⟨qué⟩ ⟨abogad[oa]|vpn|antivirus⟩"),
  ],
  harm: [form("⟨cómo⟩[^.?!]{0,20}⟨hackear|piratear|robar|espiar|burlar|blanquear⟩")],
  prediction: [
    form("⟨va|van|será|serán|entrará⟩[^.?!]{0,80}⟨algún día|pronto|próximo|próxima⟩"),
    form("⟨ratificará|ratificarán|firmará|firmarán|se adherirá|se unirá⟩"),
  ],
  recommendation: [
    form(
      "⟨mejor|mejores|favorit[oa]|más (?:barat[oa]|rápid[oa]|segur[oa]|popular|famos[oa])⟩(?! ⟨prácticas|interés⟩)",
    ),
    form("^\\P{L}*⟨escribe|escríbeme|redacta|inventa|cuéntame|dibuja⟩"),
  ],
  opinion: [
    form("⟨crees que|qué opinas|qué piensas|en tu opinión|según tú⟩"),
    form(
      "⟨debería|debe⟩ (?:mi|nuestro) país|⟨debería|debe⟩[^.?!]{0,30}⟨ratificar|firmar|adherirse|abandonar⟩",
    ),
  ],
  medium: [
    form(
      "^\\P{L}*⟨muéstrame|enséñame|envía|envíame|mándame|traduce|traduzca|imprime|lee|léeme|mira|escucha|abre⟩",
    ),
  ],
};
