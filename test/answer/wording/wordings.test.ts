import { describe, expect, test } from "vitest";
import { english } from "../../../src/answer/wording/english.ts";
import { french } from "../../../src/answer/wording/french.ts";
import { spanish } from "../../../src/answer/wording/spanish.ts";
import type { Told } from "../../../src/answer/wording/wording.ts";
import { wordingOf } from "../../../src/answer/wording/wording-of.ts";
import { beacon, harbour, manual, showSpaces } from "./harbours.ts";

/** What is said, in English, French and Spanish. */
type Row = readonly [told: Told, english: string, french: string, spanish: string];

const guide = { kind: "guide", published: "2022", asOf: "2022-12" } as const;
const news = { kind: "news", published: "2022-04-20", asOf: "2022-03" } as const;
const place = { heading: "Wrecks", document: { kind: "guide", title: "Harbour Law" } } as const;
const missing = {
  isNear: true,
  kind: "how-many",
  about: { ...harbour, depositary: "Secretary-General of the United Nations" },
  asksForStatus: true,
  documents: 2,
  nearest: place,
} as const;

const frames: readonly Row[] = [
  [
    (say) => say.place(harbour, "3(1)(c)"),
    "Convention on the Safety of Harbours, Article 3(1)(c)",
    "Convention sur la sûreté des ports, article 3(1)(c)",
    "Convenio sobre la Seguridad de los Puertos, artículo 3(1)(c)",
  ],
  [
    (say) => say.place(harbour, null),
    "Convention on the Safety of Harbours",
    "Convention sur la sûreté des ports",
    "Convenio sobre la Seguridad de los Puertos",
  ],
  [
    (say) => say.asOf("X", "2022-12"),
    "X (as of December 2022)",
    "X (situation de décembre 2022)",
    "X (situación a diciembre de 2022)",
  ],
  [(say) => say.article("preamble"), "Preamble", "préambule", "preámbulo"],
  [(say) => say.article("annex iv"), "Annex IV", "annexe IV", "anexo IV"],
  [(say) => say.article("annex"), "Annex", "annexe", "anexo"],
  [(say) => say.accordingTo(guide), "According to the guide", "Selon le guide", "Según la guía"],
  [
    (say) => say.accordingTo({ ...guide, kind: "treaty" }),
    "According to the treaty",
    "Selon le traité",
    "Según el tratado",
  ],
  [
    (say) => say.accordingTo({ ...guide, kind: "report" }),
    "According to the report",
    "Selon le rapport",
    "Según el informe",
  ],
  [
    (say) => say.accordingTo({ ...guide, kind: null }),
    "According to the text",
    "Selon le texte",
    "Según el texto",
  ],
  [
    (say) => say.accordingTo(news),
    "According to a news text of 20 April 2022",
    "Selon un texte de presse du 20 avril 2022",
    "Según un texto de prensa del 20 de abril de 2022",
  ],
  [
    (say) => say.accordingTo({ ...news, published: null, asOf: "2022-10" }),
    "According to a news text of October 2022",
    "Selon un texte de presse d’octobre 2022",
    "Según un texto de prensa de octubre de 2022",
  ],
  [
    (say) => say.accordingTo({ ...news, published: null, asOf: null }),
    "According to a news text",
    "Selon un texte de presse",
    "Según un texto de prensa",
  ],
  [
    (say) => say.notAccordingTo(guide),
    "Not according to the guide",
    "Non, selon le guide",
    "No, según la guía",
  ],
  [(say) => say.quoting("So", "It floats."), "So: “It floats.”", "So~: «_It floats._»", "So: «It floats.»"],
  [(say) => say.quoting("", "It floats."), "“It floats.”", "«_It floats._»", "«It floats.»"],
];

const refusals: readonly Row[] = [
  [
    (say) => say.missingAnswer(missing),
    "I cannot answer this from the texts. They speak of the Convention on the Safety of Harbours (Harbour Convention), but none gives such a number. Searched: 2 documents. Nearest: “Wrecks” in the guide “Harbour Law”. For the current status see the depositary (Secretary-General of the United Nations) or ask a librarian.",
    "Les textes ne me permettent pas de répondre à cette question. Ils parlent de la Convention sur la sûreté des ports, mais aucun ne donne un tel nombre. Recherche effectuée dans 2 documents. Passage le plus proche~: «_Wrecks_», dans le guide «_Harbour Law_». Pour l’état actuel, voyez le dépositaire (le Secrétaire général de l’Organisation des Nations Unies) ou adressez-vous à un bibliothécaire.",
    "Los textos no me permiten responder a esta pregunta. Hablan del Convenio sobre la Seguridad de los Puertos, pero ninguno da esa cifra. Búsqueda realizada en 2 documentos. Lo más próximo: «Wrecks», en la guía «Harbour Law». Para conocer el estado actual, consulte al depositario (el Secretario General de las Naciones Unidas) o a un bibliotecario.",
  ],
  [
    (say) => say.missingAnswer({ ...missing, about: harbour, nearest: undefined }),
    "I cannot answer this from the texts. They speak of the Convention on the Safety of Harbours (Harbour Convention), but none gives such a number. Searched: 2 documents. For the current status see the depositary or ask a librarian.",
    "Les textes ne me permettent pas de répondre à cette question. Ils parlent de la Convention sur la sûreté des ports, mais aucun ne donne un tel nombre. Recherche effectuée dans 2 documents. Pour l’état actuel, voyez le dépositaire ou adressez-vous à un bibliothécaire.",
    "Los textos no me permiten responder a esta pregunta. Hablan del Convenio sobre la Seguridad de los Puertos, pero ninguno da esa cifra. Búsqueda realizada en 2 documentos. Para conocer el estado actual, consulte al depositario o a un bibliotecario.",
  ],
  [
    (say) =>
      say.missingAnswer({ ...missing, isNear: false, about: undefined, documents: 1, nearest: undefined }),
    "I cannot answer this: the texts do not speak of it. Searched: 1 document. A librarian can help further.",
    "Je ne peux pas répondre à cette question~: les textes n’en parlent pas. Recherche effectuée dans 1 document. Un bibliothécaire peut vous aider à poursuivre.",
    "No puedo responder a esta pregunta: los textos no hablan de ello. Búsqueda realizada en 1 documento. Un bibliotecario puede ayudarle a seguir buscando.",
  ],
  [
    (say) => say.sourcePlace({ ...place, heading: undefined }),
    "the guide “Harbour Law”",
    "le guide «_Harbour Law_»",
    "la guía «Harbour Law»",
  ],
  [
    (say) => say.outOfScope("opinion", undefined),
    "This asks for an opinion. I quote what treaties and guides say and have none of my own.",
    "Cette question demande une opinion. Je cite ce que disent les traités et les guides et n’ai pas d’opinion.",
    "Esta pregunta pide una opinión. Cito lo que dicen los tratados y las guías y no tengo opinión propia.",
  ],
  [
    (say) => say.outOfScope("nonsense", place),
    "I can make no sense of this as a question on law. Ask it in other words. What the texts say of the matter: “Wrecks” in the guide “Harbour Law”.",
    "Je n’arrive pas à lire ceci comme une question de droit. Posez-la en d’autres termes. Ce que les textes disent du sujet~: «_Wrecks_», dans le guide «_Harbour Law_».",
    "No logro leer esto como una pregunta de derecho. Formúlela con otras palabras. Lo que dicen los textos del asunto: «Wrecks», en la guía «Harbour Law».",
  ],
  [
    (say) => say.ambiguous("7", 3),
    "I cannot tell which instrument is meant: Article 7 could be of 3 of them. Name the treaty and ask again.",
    "Je ne peux pas déterminer quel instrument est visé~: l’article 7 existe dans 3 d’entre eux. Précisez le traité et reposez la question.",
    "No puedo determinar a qué instrumento se refiere la pregunta: el artículo 7 existe en 3 de ellos. Precise el tratado y vuelva a preguntar.",
  ],
  [
    (say) => say.ambiguous("preamble", 3),
    "I cannot tell which instrument is meant: Preamble could be of 3 of them. Name the treaty and ask again.",
    "Je ne peux pas déterminer quel instrument est visé~: le préambule existe dans 3 d’entre eux. Précisez le traité et reposez la question.",
    "No puedo determinar a qué instrumento se refiere la pregunta: el preámbulo existe en 3 de ellos. Precise el tratado y vuelva a preguntar.",
  ],
  [
    (say) => say.ambiguous(null, 3),
    "I cannot tell which instrument is meant: “the treaty” could be of 3 of them. Name the treaty and ask again.",
    "Je ne peux pas déterminer quel instrument est visé~: «_le traité_» peut désigner 3 d’entre eux. Précisez le traité et reposez la question.",
    "No puedo determinar a qué instrumento se refiere la pregunta: «el tratado» puede designar 3 de ellos. Precise el tratado y vuelva a preguntar.",
  ],
  [
    (say) => say.possibleMeaning(harbour, "7"),
    "Article 7 of the Convention on the Safety of Harbours (Harbour Convention)",
    "article 7 de la Convention sur la sûreté des ports",
    "artículo 7 del Convenio sobre la Seguridad de los Puertos",
  ],
  [
    (say) => say.possibleMeaning(beacon, null),
    "Protocol on Beacons",
    "Protocole sur les balises",
    "Protocolo sobre Balizas",
  ],
  [
    (say) => say.unclear(),
    "I cannot tell what is meant: the question names no treaty and no matter, and nothing said before is remembered. Name them and ask again.",
    "Je ne comprends pas de quoi il s’agit~: la question ne nomme ni traité ni sujet, et rien de ce qui a été dit auparavant n’est retenu. Nommez-les et reposez la question.",
    "No entiendo de qué se trata: la pregunta no nombra ningún tratado ni asunto, y no se guarda nada de lo dicho antes. Nómbrelos y vuelva a preguntar.",
  ],
  [
    (say) => say.howToBeClear().join(" | "),
    "Name the treaty, and the article where you know it. | Say in words of your own what it is about.",
    "Indiquez le traité et, si vous le connaissez, l’article. | Dites avec vos propres mots de quoi il s’agit.",
    "Indique el tratado y, si lo conoce, el artículo. | Diga con sus propias palabras de qué se trata.",
  ],
  [
    (say) => say.askInstead(harbour),
    "Ask about one of the articles 1 to 24 of the Convention on the Safety of Harbours (Harbour Convention).",
    "Posez une question sur l’un des articles 1 à 24 de la Convention sur la sûreté des ports.",
    "Pregunte por uno de los artículos 1 a 24 del Convenio sobre la Seguridad de los Puertos.",
  ],
  [
    (say) => say.askInstead(beacon),
    "Ask what the texts say of the Protocol on Beacons.",
    "Demandez ce que les textes disent du Protocole sur les balises.",
    "Pregunte qué dicen los textos sobre el Protocolo sobre Balizas.",
  ],
];

const premises: readonly Row[] = [
  [
    (say) => say.noSuchArticle(harbour, "60"),
    "There is no Article 60: the Convention on the Safety of Harbours has 24 articles.",
    "Il n’y a pas d’article 60~: la Convention sur la sûreté des ports compte 24 articles.",
    "No existe el artículo 60: el Convenio sobre la Seguridad de los Puertos tiene 24 artículos.",
  ],
  [
    (say) => say.noSuchParagraph(harbour, { article: "7", paragraph: "4", count: 3 }),
    "There is no Article 7(4): Article 7 of the Convention on the Safety of Harbours has 3 paragraphs.",
    "Il n’y a pas d’article 7(4)~: l’article 7 de la Convention sur la sûreté des ports compte 3 paragraphes.",
    "No existe el artículo 7(4): el artículo 7 del Convenio sobre la Seguridad de los Puertos tiene 3 párrafos.",
  ],
  [
    (say) => say.noSuchParagraph(harbour, { article: "7", paragraph: "1", count: 0 }),
    "There is no Article 7(1): Article 7 of the Convention on the Safety of Harbours has no numbered paragraphs.",
    "Il n’y a pas d’article 7(1)~: l’article 7 de la Convention sur la sûreté des ports n’a pas de paragraphes numérotés.",
    "No existe el artículo 7(1): el artículo 7 del Convenio sobre la Seguridad de los Puertos no tiene párrafos numerados.",
  ],
  [
    (say) => say.articleCount(harbour),
    "The Convention on the Safety of Harbours has 24 articles.",
    "La Convention sur la sûreté des ports compte 24 articles.",
    "El Convenio sobre la Seguridad de los Puertos tiene 24 artículos.",
  ],
  [
    (say) => say.protocolsOf(harbour, [beacon, beacon]),
    "The register has 2 protocols to the Convention on the Safety of Harbours: Protocol on Beacons; Protocol on Beacons.",
    "Le registre contient 2 protocoles à la Convention sur la sûreté des ports~: Protocole sur les balises_; Protocole sur les balises.",
    "El registro contiene 2 protocolos del Convenio sobre la Seguridad de los Puertos: Protocolo sobre Balizas; Protocolo sobre Balizas.",
  ],
  [
    (say) => say.event(harbour, "opened", { date: "1971-05-01", place: "Geneva" }),
    "The Convention on the Safety of Harbours was opened for signature in Geneva on 1 May 1971, by the register.",
    "D’après le registre, la Convention sur la sûreté des ports a été ouverte à la signature à Genève le 1er mai 1971.",
    "Según el registro, el Convenio sobre la Seguridad de los Puertos se abrió a la firma en Ginebra el 1 de mayo de 1971.",
  ],
  [
    (say) => say.event(beacon, "adopted", { date: "1971-08", place: "Porto" }),
    "The Protocol on Beacons was adopted in Porto in August 1971, by the register.",
    "D’après le registre, le Protocole sur les balises a été adopté à Porto en août 1971.",
    "Según el registro, el Protocolo sobre Balizas se adoptó en Porto en agosto de 1971.",
  ],
  [
    (say) => say.event(harbour, "in-force", { date: "1974", place: null }),
    "The Convention on the Safety of Harbours entered into force in 1974, by the register.",
    "D’après le registre, la Convention sur la sûreté des ports est entrée en vigueur en 1974.",
    "Según el registro, el Convenio sobre la Seguridad de los Puertos entró en vigor en 1974.",
  ],
  [
    (say) => say.organisationOf(harbour, "the Council of Europe"),
    "The Convention on the Safety of Harbours is an instrument of the Council of Europe.",
    "La Convention sur la sûreté des ports est un instrument du Conseil de l’Europe.",
    "El Convenio sobre la Seguridad de los Puertos es un instrumento del Consejo de Europa.",
  ],
  [
    (say) => say.depositaryOf(beacon, "Government of Portugal"),
    "The depositary of the Protocol on Beacons is the Government of Portugal.",
    "Le dépositaire du Protocole sur les balises est «_Government of Portugal_».",
    "El depositario del Protocolo sobre Balizas es «Government of Portugal».",
  ],
  [
    (say) =>
      say.otherHeading(harbour, { number: "7", heading: "Wrecks" }, { number: "9", heading: "Smuggling" }),
    "Article 7 of the Convention on the Safety of Harbours is headed “Wrecks”; the article headed “Smuggling” is Article 9.",
    "L’article 7 de la Convention sur la sûreté des ports est intitulé «_Wrecks_»_; l’article intitulé «_Smuggling_» est l’article 9.",
    "El artículo 7 del Convenio sobre la Seguridad de los Puertos se titula «Wrecks»; el artículo titulado «Smuggling» es el artículo 9.",
  ],
  [
    (say) => say.notATreaty(manual),
    "Harbour Declaration is a political declaration, not a treaty: no state can sign or ratify it.",
    "La Déclaration des ports est une déclaration politique et non un traité~: aucun État ne peut signer ni ratifier un tel texte.",
    "La Declaración de los Puertos es una declaración política y no un tratado: ningún Estado puede firmar ni ratificar un texto así.",
  ],
  [
    (say) => say.notBinding(manual),
    "Harbour Declaration is a political declaration: it is not legally binding.",
    "La Déclaration des ports est une déclaration politique~: un tel texte n’est pas juridiquement contraignant.",
    "La Declaración de los Puertos es una declaración política: un texto así no es jurídicamente vinculante.",
  ],
  [
    (say) => say.neverInForce(manual),
    "Harbour Declaration is a political declaration: it does not enter into force.",
    "La Déclaration des ports est une déclaration politique~: un tel texte n’entre pas en vigueur.",
    "La Declaración de los Puertos es una declaración política: un texto así no entra en vigor.",
  ],
  [
    (say) => say.notInForce(beacon, "2022-12"),
    "Protocol on Beacons was not in force in December 2022, by the register.",
    "D’après le registre, le Protocole sur les balises n’était pas en vigueur en décembre 2022.",
    "Según el registro, el Protocolo sobre Balizas no estaba en vigor en diciembre de 2022.",
  ],
  [
    (say) => say.deniedBy("It bans nothing.", harbour, "7"),
    "The question takes for granted what the texts deny: “It bans nothing.” (Convention on the Safety of Harbours, Article 7)",
    "La question tient pour acquis ce que les textes démentent~: «_It bans nothing._» (Convention sur la sûreté des ports, article 7)",
    "La pregunta da por sentado lo que los textos desmienten: «It bans nothing.» (Convenio sobre la Seguridad de los Puertos, artículo 7)",
  ],
  [
    (say) => say.deniedBy("It bans nothing.", undefined, null),
    "The question takes for granted what the texts deny: “It bans nothing.”",
    "La question tient pour acquis ce que les textes démentent~: «_It bans nothing._»",
    "La pregunta da por sentado lo que los textos desmienten: «It bans nothing.»",
  ],
  [
    (say) => say.deniedByQuote(),
    "The question takes something for granted that the texts deny: see the words quoted first.",
    "La question tient pour acquis ce que les textes démentent~: voyez les mots cités en premier.",
    "La pregunta da por sentado lo que los textos desmienten: véanse las palabras citadas en primer lugar.",
  ],
];

const problem = "The register has another day.";
const notices: readonly Row[] = [
  [
    (say) => say.statedPosition("2022-12"),
    "This source states the position of December 2022; the status may have changed since.",
    "Cette source expose la situation en décembre 2022_; elle a pu changer depuis.",
    "Esta fuente expone la situación de diciembre de 2022; puede haber cambiado desde entonces.",
  ],
  [
    (say) => say.statedPosition("2022-12-01"),
    "This source states the position of 1 December 2022; the status may have changed since.",
    "Cette source expose la situation au 1er décembre 2022_; elle a pu changer depuis.",
    "Esta fuente expone la situación del 1 de diciembre de 2022; puede haber cambiado desde entonces.",
  ],
  [
    (say) => say.layAhead("2022-04"),
    "This source, of April 2022, speaks of what then lay ahead; it may have happened, or changed, since.",
    "Cette source, qui date d’avril 2022, parle de ce qui était alors à venir_; cela a pu se produire, ou changer, depuis.",
    "Esta fuente, que data de abril de 2022, habla de lo que entonces estaba por venir; puede haber ocurrido, o cambiado, desde entonces.",
  ],
  [
    (say) => say.layAhead(null),
    "This source speaks of what then lay ahead; it may have happened, or changed, since.",
    "Cette source parle de ce qui était alors à venir_; cela a pu se produire, ou changer, depuis.",
    "Esta fuente habla de lo que entonces estaba por venir; puede haber ocurrido, o cambiado, desde entonces.",
  ],
  [
    (say) => say.aged(problem),
    problem,
    `Sur ce point, la source est dépassée. Remarque du contrôle des textes, en anglais~: «_${problem}_»`,
    `En este punto, la fuente ha quedado superada. Observación del control de los textos, en inglés: «${problem}»`,
  ],
  [
    (say) => say.disagreement({ document: guide, words: "in 1970", problem }),
    `The guide (as of December 2022) says “in 1970”. ${problem}`,
    `Le guide (situation de décembre 2022) dit «_in 1970_», mais une autre source dit autre chose. Remarque du contrôle des textes, en anglais~: «_${problem}_»`,
    `La guía (situación a diciembre de 2022) dice «in 1970», pero otra fuente dice otra cosa. Observación del control de los textos, en inglés: «${problem}»`,
  ],
  [
    (say) =>
      say.misnumbered({ document: undefined, article: "21", rightArticle: "20", rightWords: "viewing" }),
    "The text numbers it Article 21; the treaty text has it at Article 20: “viewing”.",
    "Le texte indique l’article 21_; dans le texte du traité, c’est l’article 20~: «_viewing_».",
    "El texto indica el artículo 21; en el texto del tratado es el artículo 20: «viewing».",
  ],
  [
    (say) => say.misnumbered({ document: guide, article: "21", rightArticle: "20", rightWords: undefined }),
    "The guide (as of December 2022) numbers it Article 21; the treaty text has it at Article 20.",
    "Le guide (situation de décembre 2022) indique l’article 21_; dans le texte du traité, c’est l’article 20.",
    "La guía (situación a diciembre de 2022) indica el artículo 21; en el texto del tratado es el artículo 20.",
  ],
  [
    (say) => say.newsOnly(),
    "Only a news item stands behind this answer; no guide or treaty text here confirms it.",
    "Seul un texte de presse appuie cette réponse_; aucun guide ni texte de traité réuni ici ne la confirme.",
    "Solo un texto de prensa respalda esta respuesta; ninguna guía ni texto de tratado reunido aquí la confirma.",
  ],
  [
    (say) => say.oneSided(beacon),
    "The texts hold one side only: none answers this for the Protocol on Beacons.",
    "Les textes ne couvrent qu’un côté~: aucun ne répond à la question pour le Protocole sur les balises.",
    "Los textos cubren un solo lado: ninguno responde a la pregunta para el Protocolo sobre Balizas.",
  ],
  [
    (say) => say.olderIndex(),
    "The newest index is damaged; this reply comes from the one before it.",
    "L’index le plus récent est endommagé_; cette réponse provient du précédent.",
    "El índice más reciente está dañado; esta respuesta procede del anterior.",
  ],
  [
    (say) => say.unofficialTranslation(),
    "This answer is not in the language of its sources: it is an unofficial translation. The words quoted beneath it are the sources' own.",
    "Cette réponse n’est pas dans la langue de ses sources~: c’est une traduction non officielle. Les mots cités au-dessous sont ceux des sources.",
    "Esta respuesta no está en el idioma de sus fuentes: es una traducción no oficial. Las palabras citadas debajo son las de las fuentes.",
  ],
  [
    (say) => say.quotedInstead("unheard"),
    "The language model could not be heard. This reply quotes the texts instead.",
    "Le modèle de langage n’a pas pu être joint. Cette réponse cite les textes à la place.",
    "No se pudo contactar con el modelo de lenguaje. En su lugar, esta respuesta cita los textos.",
  ],
  [
    (say) => say.notWhole(false, false),
    "Much of what the language model wrote could not be verified and was left out.",
    "Une bonne part de ce qu’a écrit le modèle de langage n’a pas pu être vérifiée et a été écartée.",
    "Buena parte de lo que escribió el modelo de lenguaje no pudo verificarse y se omitió.",
  ],
  [
    (say) => say.notWhole(true, true),
    "The language model broke off; what it wrote until then was verified. The sentences between quotation marks at the end are quoted from the texts.",
    "Le modèle de langage s’est interrompu_; ce qu’il avait écrit jusque-là a été vérifié. Les phrases entre guillemets, à la fin, sont citées des textes.",
    "El modelo de lenguaje se interrumpió; lo que había escrito hasta entonces se verificó. Las frases entre comillas, al final, se citan de los textos.",
  ],
  [
    (say) => say.anotherWrote(),
    "The language model could not be heard; another one wrote this reply.",
    "Le modèle de langage n’a pas pu être joint_; un autre a écrit cette réponse.",
    "No se pudo contactar con el modelo de lenguaje; otro escribió esta respuesta.",
  ],
  [
    (say) => say.modelNeeded(),
    "I cannot answer this now: no sentence of the texts answers it by itself, and the language model, which might put an answer together from several, could not be heard. Ask again later.",
    "Je ne peux pas répondre maintenant~: aucune phrase des textes ne répond à elle seule, et le modèle de langage, qui pourrait composer une réponse à partir de plusieurs, n’a pas pu être joint. Reposez la question plus tard.",
    "No puedo responder ahora: ninguna frase de los textos responde por sí sola, y no se pudo contactar con el modelo de lenguaje, que podría componer una respuesta a partir de varias. Vuelva a preguntar más tarde.",
  ],
];

describe.each([
  ["frames", frames],
  ["refusals", refusals],
  ["premises", premises],
  ["notices", notices],
])("the wording of %s", (_, rows) => {
  test.each(rows)("%s says the same in each language", (told, ...expected) => {
    expect([english, french, spanish].map((wording) => showSpaces(told(wording)))).toEqual(expected);
  });
});

describe("wordingOf", () => {
  test.each([
    ["en", english],
    ["fr", french],
    ["es", spanish],
    ["pt", english],
    ["__proto__", english],
  ])("gives %j its words", (language, wording) => {
    expect(wordingOf(language)).toBe(wording);
  });
});
