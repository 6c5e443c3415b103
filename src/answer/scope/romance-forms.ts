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
  harm: [
    form("⟨comment⟩[^.?!]{0,20}⟨pirater|hacker|voler|espionner|contourner|blanchir⟩"),
    form(
      "⟨comment|aide-moi|aidez-moi|explique|expliquez|façon de|moyen de|logiciel|outil⟩[^.?!]{0,80}⟨sans (?:qu['’](?:il|elle|on|ils|elles)|que (?:personne|ma|mon|la|le|les)|laisser|être|me faire|se faire)⟩",
    ),
    form(
      "⟨comment|façon de|moyen de|où (?:puis-je|peut-on|acheter|trouver)⟩[^.?!]{0,40}⟨cacher|effacer|falsifier|acheter|vendre|cloner|dissimuler⟩[^.?!]{0,40}⟨illégale?s?|interdite?s?|illicites?|preuves?|volée?s?|faux|fausses?|police|perquisition⟩",
    ),
    form(
      "⟨écris|écrivez|rédige|rédigez|fais|faites|donne|donnez|crée|créez|il me faut|je veux|j['’]ai besoin⟩[^.?!]{0,30}⟨faux|fausse|frauduleux|hameçonnage|rançongiciel|virus|maliciel|logiciel (?:malveillant|espion|qui)⟩",
    ),
    form(
      "⟨me faire passer pour|que dire à|mettre en confiance⟩[^.?!]{0,60}⟨ans|enfant|fille|garçon|ado|mineure?⟩",
    ),
  ],
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
      "^\\P{L}*⟨montre|montrez|envoie|envoyez|traduis|traduisez|imprime|imprimez|lis|lisez|joue|jouez|regarde|regardez|écoute|écoutez|ouvre|ouvrez|appelle|appelez|télécharge|téléchargez|dessine|dessinez|réserve|réservez⟩",
    ),
    form(
      "⟨peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|merci de⟩[^.?!]{0,20}⟨appeler|téléphoner|envoyer|lire|écouter|regarder|ouvrir|traduire|réserver|imprimer|dessiner|transcrire|scanner|télécharger|publier⟩[^.?!]{0,60}⟨pour (?:moi|nous)|à (?:voix haute|ma place)|mon|ma|mes|notre|ce|cet|cette|ces|ci-jointe?s?|moi|nous⟩",
    ),
    form(
      "⟨photo|image|vidéo|capture(?: d['’]écran)?|enregistrement|message vocal|pdf|fichier|document|lien|audio⟩[^.?!]{0,40}⟨ci-jointe?s?|ci-dessous|ci-dessus|que je (?:t['’]ai|vous ai|viens de|t['’]envoie|vous envoie)⟩",
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
  harm: [
    form(
      "⟨cómo⟩[^.?!]{0,20}⟨hackear|piratear|robar|espiar|burlar|blanquear|clonar|falsificar|tumbar|suplantar⟩",
    ),
    form(
      "⟨cómo|ayúdame|explícame|manera de|forma de|programa|herramienta⟩[^.?!]{0,80}⟨sin que (?:me|nos|nadie|él|ella|lo|la|se|mi|el)|sin (?:dejar|ser|que)⟩",
    ),
    form(
      "⟨cómo|manera de|forma de|dónde (?:puedo|se puede|comprar|encuentro)⟩[^.?!]{0,40}⟨esconder|borrar|ocultar|comprar|vender|destruir⟩[^.?!]{0,40}⟨ilegal(?:es)?|prohibid[oa]s?|robad[oa]s?|pruebas?|fals[oa]s?|policía|registro⟩",
    ),
    form(
      "⟨escribe|escríbeme|escribes|redacta|haz|hazme|dame|crea|necesito|quiero⟩[^.?!]{0,40}⟨fals[oa]s?|fraudulent[oa]|ransomware|virus|malware|programa (?:que|espía)|phishing⟩",
    ),
    form(
      "⟨hacerme pasar por|qué decirle a|ganarme la confianza⟩[^.?!]{0,60}⟨años|niñ[oa]s?|menor(?:es)?|chic[oa]s?⟩",
    ),
  ],
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
      "^\\P{L}*⟨muéstrame|enséñame|envía|envíame|mándame|traduce|traduzca|imprime|lee|léeme|mira|escucha|abre|descarga|mándamelo|envíamelo|llama|dibuja|dibújame|reserva⟩|^\\P{L}*⟨hazme|haz|házme|prepárame⟩[^.?!]{0,20}⟨dibujo|vídeo|video|esquema|gráfico|mapa|póster|cartel|presentación⟩",
    ),
    form(
      "⟨puedes|podrías|podría|puede usted⟩[^.?!]{0,20}⟨llamar|enviar|mandar|leer(?:me)?|escuchar|mirar|abrir|traducir|reservar|imprimir|dibujar|transcribir|escanear|publicar⟩[^.?!]{0,60}⟨por mí|en voz alta|mi|mis|nuestr[oa]|este|esta|estos|estas|adjunt[oa]s?⟩",
    ),
    form(
      "⟨foto|imagen|vídeo|video|captura|grabación|mensaje de voz|nota de voz|pdf|archivo|documento|enlace|audio⟩[^.?!]{0,40}⟨adjunt[oa]s?|de abajo|de arriba|que (?:te|le|os) (?:mandé|envié|he (?:enviado|mandado)|acabo de)⟩",
    ),
  ],
};
