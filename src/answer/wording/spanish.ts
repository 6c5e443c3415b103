import type { PartialDate } from "../../domain/instrument.ts";
import { formatPartialDate, isDay } from "../../domain/partial-date.ts";
import { capitalise, nameArticleAs } from "./name-forms.ts";
import {
  inSpanishPlace,
  ofSpanishOrganisation,
  spanishDepositary,
  spanishNoun,
  spanishTitle,
} from "./spanish-names.ts";
import { eventNames, kindNames, missing, scopeMessages, writingOutcomes } from "./spanish-phrases.ts";
import type { MissingAnswer, SourceFacts, SourcePlace, Wording } from "./wording.ts";

/** What Pinpoint says, in Spanish. */
export const spanish: Wording = {
  language: "es",

  title: (instrument) => capitalise(spanishTitle(instrument)),
  article: nameArticle,
  place(instrument, article) {
    const title = spanish.title(instrument);
    return article === null ? title : `${title}, ${nameArticle(article)}`;
  },
  asOf: (frame, date) => `${frame} (situación a ${formatPartialDate(date, "es")})`,
  accordingTo: (document) => `Según ${nameSource(document)}`,
  notAccordingTo: (document) => `No, según ${nameSource(document)}`,
  quoting: (frame, words) => (frame === "" ? quote(words) : `${frame}: ${quote(words)}`),

  missingAnswer,
  sourcePlace: nameSourcePlace,
  outOfScope: (limit, nearest) =>
    nearest === undefined
      ? scopeMessages[limit]
      : `${scopeMessages[limit]} Lo que dicen los textos del asunto: ${nameSourcePlace(nearest)}.`,
  ambiguous(article, instruments) {
    const what =
      article === null
        ? `${quote("el tratado")} puede designar ${instruments} de ellos`
        : `el ${nameArticle(article)} existe en ${instruments} de ellos`;
    return `No puedo determinar a qué instrumento se refiere la pregunta: ${what}. Precise el tratado y vuelva a preguntar.`;
  },
  possibleMeaning: (instrument, article) =>
    article === null ? spanish.title(instrument) : `${nameArticle(article)} ${spanishNoun(instrument).of}`,
  unclear: () =>
    "No entiendo de qué se trata: la pregunta no nombra ningún tratado ni asunto, y no se guarda nada de lo dicho antes. Nómbrelos y vuelva a preguntar.",
  howToBeClear: () => [
    "Indique el tratado y, si lo conoce, el artículo.",
    "Diga con sus propias palabras de qué se trata.",
  ],
  askInstead(instrument) {
    const first = instrument.articles[0]?.number;
    const last = instrument.articles.at(-1)?.number;
    const { the, of } = spanishNoun(instrument);
    return first === undefined
      ? `Pregunte qué dicen los textos sobre ${the}.`
      : `Pregunte por uno de los artículos ${first} a ${last} ${of}.`;
  },

  noSuchArticle: (instrument, article) =>
    `No existe el artículo ${article}: ${spanishNoun(instrument).the} tiene ${instrument.articles.length} artículos.`,
  noSuchParagraph(instrument, { article, paragraph, count }) {
    const counted =
      count === 0 ? "no tiene párrafos numerados" : `tiene ${count} párrafo${count === 1 ? "" : "s"}`;
    return `No existe el artículo ${article}(${paragraph}): el artículo ${article} ${spanishNoun(instrument).of} ${counted}.`;
  },
  articleCount: (instrument) =>
    `${capitalise(spanishNoun(instrument).the)} tiene ${instrument.articles.length} artículos.`,
  protocolsOf(parent, protocols) {
    const count = `${protocols.length} ${protocols.length === 1 ? "protocolo" : "protocolos"}`;
    return `El registro contiene ${count} ${spanishNoun(parent).of}: ${protocols.map(spanish.title).join("; ")}.`;
  },
  event(instrument, event, { date, place }) {
    const where = place === null ? "" : ` ${inSpanishPlace(place)}`;
    return `Según el registro, ${spanishNoun(instrument).the} ${eventNames[event]}${where} ${on(date)}.`;
  },
  organisationOf: (instrument, organisation) =>
    `${capitalise(spanishNoun(instrument).the)} es un instrumento ${ofSpanishOrganisation(organisation)}.`,
  depositaryOf: (instrument, depositary) =>
    `El depositario ${spanishNoun(instrument).of} es ${spanishDepositary(depositary)}.`,
  otherHeading(instrument, named, right) {
    const { of } = spanishNoun(instrument);
    return `El artículo ${named.number} ${of} se titula ${quote(named.heading ?? "")}; el artículo titulado ${quote(right.heading ?? "")} es el artículo ${right.number}.`;
  },
  notATreaty: (instrument) =>
    `${capitalise(spanishNoun(instrument).the)} es ${kindNames[instrument.kind]} y no un tratado: ningún Estado puede firmar ni ratificar un texto así.`,
  notBinding: (instrument) =>
    `${capitalise(spanishNoun(instrument).the)} es ${kindNames[instrument.kind]}: un texto así no es jurídicamente vinculante.`,
  neverInForce: (instrument) =>
    `${capitalise(spanishNoun(instrument).the)} es ${kindNames[instrument.kind]}: un texto así no entra en vigor.`,
  notInForce: (instrument, asOf) =>
    `Según el registro, ${spanishNoun(instrument).the} no estaba en vigor ${on(asOf)}.`,
  deniedBy(words, instrument, article) {
    const source = instrument ? ` (${spanish.place(instrument, article)})` : "";
    return `La pregunta da por sentado lo que los textos desmienten: ${quote(words)}${source}`;
  },
  deniedByQuote: () =>
    "La pregunta da por sentado lo que los textos desmienten: véanse las palabras citadas en primer lugar.",

  statedPosition: (date) =>
    `Esta fuente expone la situación ${of(date)}; puede haber cambiado desde entonces.`,
  layAhead(written) {
    const age = written === null ? "" : `, que data ${of(written)},`;
    return `Esta fuente${age} habla de lo que entonces estaba por venir; puede haber ocurrido, o cambiado, desde entonces.`;
  },
  aged: (problem) =>
    `En este punto, la fuente ha quedado superada. Observación del control de los textos, en inglés: ${quote(problem)}`,
  disagreement: ({ document, words, problem }) =>
    `${capitalise(nameDated(document))} dice ${quote(words)}, pero otra fuente dice otra cosa. Observación del control de los textos, en inglés: ${quote(problem)}`,
  misnumbered({ document, article, rightArticle, rightWords }) {
    const words = rightWords === undefined ? "" : `: ${quote(rightWords)}`;
    return `${capitalise(nameDated(document))} indica el artículo ${article}; en el texto del tratado es el artículo ${rightArticle}${words}.`;
  },
  newsOnly: () =>
    "Solo un texto de prensa respalda esta respuesta; ninguna guía ni texto de tratado reunido aquí la confirma.",
  oneSided: (instrument) =>
    `Los textos cubren un solo lado: ninguno responde a la pregunta para ${spanishNoun(instrument).the}.`,
  olderIndex: () => "El índice más reciente está dañado; esta respuesta procede del anterior.",
  unofficialTranslation: () =>
    "Esta respuesta no está en el idioma de sus fuentes: es una traducción no oficial. Las palabras citadas debajo son las de las fuentes.",

  quotedInstead: (outcome) => `${writingOutcomes[outcome]} En su lugar, esta respuesta cita los textos.`,
  notWhole(brokeOff, isFilledUp) {
    const why = brokeOff
      ? "El modelo de lenguaje se interrumpió; lo que había escrito hasta entonces se verificó."
      : "Buena parte de lo que escribió el modelo de lenguaje no pudo verificarse y se omitió.";
    return isFilledUp ? `${why} Las frases entre comillas, al final, se citan de los textos.` : why;
  },
  anotherWrote: () => "No se pudo contactar con el modelo de lenguaje; otro escribió esta respuesta.",
  modelNeeded: () =>
    "No puedo responder ahora: ninguna frase de los textos responde por sí sola, y no se pudo contactar con el modelo de lenguaje, que podría componer una respuesta a partir de varias. Vuelva a preguntar más tarde.",
};

function quote(words: string): string {
  return `«${words}»`;
}

function nameArticle(article: string): string {
  return nameArticleAs(article, { article: "artículo", preamble: "preámbulo", annex: "anexo" });
}

/** "el 1 de julio de 2004", "en diciembre de 2022". */
function on(date: PartialDate): string {
  return `${isDay(date) ? "el" : "en"} ${formatPartialDate(date, "es")}`;
}

/** "del 1 de julio de 2004", "de diciembre de 2022". */
function of(date: PartialDate): string {
  return `${isDay(date) ? "del" : "de"} ${formatPartialDate(date, "es")}`;
}

const sourceNames = {
  guide: "la guía",
  treaty: "el tratado",
  report: "el informe",
  news: "el texto de prensa",
  text: "el texto",
};

/** A source with the date whose state of things it gives; a news text has its own. */
function nameDated(document: SourceFacts | undefined): string {
  if (!document?.asOf || document.kind === "news") return nameSource(document);
  return `${nameSource(document)} (situación a ${formatPartialDate(document.asOf, "es")})`;
}

function nameSource(document: SourceFacts | undefined): string {
  if (document?.kind !== "news") return sourceNames[document?.kind ?? "text"];
  const date = document.published ?? document.asOf;
  return date === null ? "un texto de prensa" : `un texto de prensa ${of(date)}`;
}

function nameSourcePlace({ heading, document }: SourcePlace): string {
  const source = `${sourceNames[document.kind ?? "text"]} ${quote(document.title)}`;
  return heading === undefined ? source : `${quote(heading)}, en ${source}`;
}

function missingAnswer({ isNear, kind, about, asksForStatus, documents, nearest }: MissingAnswer): string {
  const depositary = about?.depositary
    ? `al depositario (${spanishDepositary(about.depositary)})`
    : "al depositario";
  const parts = [
    isNear
      ? "Los textos no me permiten responder a esta pregunta."
      : "No puedo responder a esta pregunta: los textos no hablan de ello.",
    about && `Hablan ${spanishNoun(about).of}, pero ${missing[kind]}.`,
    `Búsqueda realizada en ${documents} ${documents === 1 ? "documento" : "documentos"}.`,
    nearest && `Lo más próximo: ${nameSourcePlace(nearest)}.`,
    about && asksForStatus
      ? `Para conocer el estado actual, consulte ${depositary} o a un bibliotecario.`
      : "Un bibliotecario puede ayudarle a seguir buscando.",
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
