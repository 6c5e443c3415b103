import type { PartialDate } from "../../domain/instrument.ts";
import { formatPartialDate, isDay } from "../../domain/partial-date.ts";
import {
  frenchDepositary,
  frenchNoun,
  frenchTitle,
  inFrenchPlace,
  ofFrenchOrganisation,
} from "./french-names.ts";
import { eventNames, kindNames, missing, scopeMessages, writingOutcomes } from "./french-phrases.ts";
import { capitalise, nameArticleAs } from "./name-forms.ts";
import type { MissingAnswer, SourceFacts, SourcePlace, Wording } from "./wording.ts";

/** Signs of two parts stand behind a space at which no line may break. */
const colon = "\u00A0:";
const semicolon = "\u202F;";

/** What Pinpoint says, in French. */
export const french: Wording = {
  language: "fr",

  title: (instrument) => capitalise(frenchTitle(instrument)),
  article: nameArticle,
  place(instrument, article) {
    const title = french.title(instrument);
    return article === null ? title : `${title}, ${nameArticle(article)}`;
  },
  asOf: (frame, date) => `${frame} (situation ${of(date)})`,
  accordingTo: (document) => `Selon ${nameSource(document)}`,
  notAccordingTo: (document) => `Non, selon ${nameSource(document)}`,
  quoting: (frame, words) => (frame === "" ? quote(words) : `${frame}${colon} ${quote(words)}`),

  missingAnswer,
  sourcePlace: nameSourcePlace,
  outOfScope: (limit, nearest) =>
    nearest === undefined
      ? scopeMessages[limit]
      : `${scopeMessages[limit]} Ce que les textes disent du sujet${colon} ${nameSourcePlace(nearest)}.`,
  ambiguous(article, instruments) {
    const what =
      article === null
        ? `${quote("le traité")} peut désigner ${instruments} d’entre eux`
        : `${theArticle(article)} existe dans ${instruments} d’entre eux`;
    return `Je ne peux pas déterminer quel instrument est visé${colon} ${what}. Précisez le traité et reposez la question.`;
  },
  possibleMeaning: (instrument, article) =>
    article === null ? french.title(instrument) : `${nameArticle(article)} ${frenchNoun(instrument).of}`,
  unclear: () =>
    `Je ne comprends pas de quoi il s’agit${colon} la question ne nomme ni traité ni sujet, et rien de ce qui a été dit auparavant n’est retenu. Nommez-les et reposez la question.`,
  howToBeClear: () => [
    "Indiquez le traité et, si vous le connaissez, l’article.",
    "Dites avec vos propres mots de quoi il s’agit.",
  ],
  askInstead(instrument) {
    const first = instrument.articles[0]?.number;
    const last = instrument.articles.at(-1)?.number;
    const { of } = frenchNoun(instrument);
    return first === undefined
      ? `Demandez ce que les textes disent ${of}.`
      : `Posez une question sur l’un des articles ${first} à ${last} ${of}.`;
  },

  noSuchArticle: (instrument, article) =>
    `Il n’y a pas d’article ${article}${colon} ${frenchNoun(instrument).the} compte ${instrument.articles.length} articles.`,
  noSuchParagraph(instrument, { article, paragraph, count }) {
    const counted =
      count === 0
        ? "n’a pas de paragraphes numérotés"
        : `compte ${count} paragraphe${count === 1 ? "" : "s"}`;
    return `Il n’y a pas d’article ${article}(${paragraph})${colon} l’article ${article} ${frenchNoun(instrument).of} ${counted}.`;
  },
  articleCount: (instrument) =>
    `${capitalise(frenchNoun(instrument).the)} compte ${instrument.articles.length} articles.`,
  protocolsOf(parent, protocols) {
    const count = `${protocols.length} ${protocols.length === 1 ? "protocole" : "protocoles"}`;
    return `Le registre contient ${count} ${frenchNoun(parent).to}${colon} ${protocols.map(french.title).join(`${semicolon} `)}.`;
  },
  event(instrument, event, { date, place }) {
    const { the, isFeminine } = frenchNoun(instrument);
    const where = place === null ? "" : ` ${inFrenchPlace(place)}`;
    return `D’après le registre, ${the} ${eventNames[event](isFeminine ? "e" : "")}${where} ${on(date)}.`;
  },
  organisationOf: (instrument, organisation) =>
    `${capitalise(frenchNoun(instrument).the)} est un instrument ${ofFrenchOrganisation(organisation)}.`,
  depositaryOf: (instrument, depositary) =>
    `Le dépositaire ${frenchNoun(instrument).of} est ${frenchDepositary(depositary)}.`,
  otherHeading(instrument, named, right) {
    const { of } = frenchNoun(instrument);
    return `L’article ${named.number} ${of} est intitulé ${quote(named.heading ?? "")}${semicolon} l’article intitulé ${quote(right.heading ?? "")} est l’article ${right.number}.`;
  },
  notATreaty: (instrument) =>
    `${capitalise(frenchNoun(instrument).the)} est ${kindNames[instrument.kind]} et non un traité${colon} aucun État ne peut signer ni ratifier un tel texte.`,
  notBinding: (instrument) =>
    `${capitalise(frenchNoun(instrument).the)} est ${kindNames[instrument.kind]}${colon} un tel texte n’est pas juridiquement contraignant.`,
  neverInForce: (instrument) =>
    `${capitalise(frenchNoun(instrument).the)} est ${kindNames[instrument.kind]}${colon} un tel texte n’entre pas en vigueur.`,
  notInForce: (instrument, asOf) =>
    `D’après le registre, ${frenchNoun(instrument).the} n’était pas en vigueur ${on(asOf)}.`,
  deniedBy(words, instrument, article) {
    const source = instrument ? ` (${french.place(instrument, article)})` : "";
    return `La question tient pour acquis ce que les textes démentent${colon} ${quote(words)}${source}`;
  },
  deniedByQuote: () =>
    `La question tient pour acquis ce que les textes démentent${colon} voyez les mots cités en premier.`,

  statedPosition: (date) =>
    `Cette source expose la situation ${isDay(date) ? "au" : "en"} ${formatPartialDate(date, "fr")}${semicolon} elle a pu changer depuis.`,
  layAhead(written) {
    const age = written === null ? "" : `, qui date ${of(written)},`;
    return `Cette source${age} parle de ce qui était alors à venir${semicolon} cela a pu se produire, ou changer, depuis.`;
  },
  aged: (problem) =>
    `Sur ce point, la source est dépassée. Remarque du contrôle des textes, en anglais${colon} ${quote(problem)}`,
  disagreement: ({ document, words, problem }) =>
    `${capitalise(nameDated(document))} dit ${quote(words)}, mais une autre source dit autre chose. Remarque du contrôle des textes, en anglais${colon} ${quote(problem)}`,
  misnumbered({ document, article, rightArticle, rightWords }) {
    const words = rightWords === undefined ? "" : `${colon} ${quote(rightWords)}`;
    return `${capitalise(nameDated(document))} indique l’article ${article}${semicolon} dans le texte du traité, c’est l’article ${rightArticle}${words}.`;
  },
  newsOnly: () =>
    `Seul un texte de presse appuie cette réponse${semicolon} aucun guide ni texte de traité réuni ici ne la confirme.`,
  oneSided: (instrument) =>
    `Les textes ne couvrent qu’un côté${colon} aucun ne répond à la question pour ${frenchNoun(instrument).the}.`,
  olderIndex: () => `L’index le plus récent est endommagé${semicolon} cette réponse provient du précédent.`,
  unofficialTranslation: () =>
    `Cette réponse n’est pas dans la langue de ses sources${colon} c’est une traduction non officielle. Les mots cités au-dessous sont ceux des sources.`,

  quotedInstead: (outcome) => `${writingOutcomes[outcome]} Cette réponse cite les textes à la place.`,
  notWhole(brokeOff, isFilledUp) {
    const why = brokeOff
      ? `Le modèle de langage s’est interrompu${semicolon} ce qu’il avait écrit jusque-là a été vérifié.`
      : "Une bonne part de ce qu’a écrit le modèle de langage n’a pas pu être vérifiée et a été écartée.";
    return isFilledUp ? `${why} Les phrases entre guillemets, à la fin, sont citées des textes.` : why;
  },
  anotherWrote: () =>
    `Le modèle de langage n’a pas pu être joint${semicolon} un autre a écrit cette réponse.`,
  modelNeeded: () =>
    `Je ne peux pas répondre maintenant${colon} aucune phrase des textes ne répond à elle seule, et le modèle de langage, qui pourrait composer une réponse à partir de plusieurs, n’a pas pu être joint. Reposez la question plus tard.`,
};

function quote(words: string): string {
  return `«\u202F${words}\u202F»`;
}

function nameArticle(article: string): string {
  return nameArticleAs(article, { article: "article", preamble: "préambule", annex: "annexe" });
}

function theArticle(article: string): string {
  return article.startsWith("preamble") ? `le ${nameArticle(article)}` : `l’${nameArticle(article)}`;
}

/** "le 1er juillet 2004", "en décembre 2022". */
function on(date: PartialDate): string {
  return `${isDay(date) ? "le" : "en"} ${formatPartialDate(date, "fr")}`;
}

/** "du 1er juillet 2004", "de décembre 2022", "d’avril 2022". */
function of(date: PartialDate): string {
  const written = formatPartialDate(date, "fr");
  if (isDay(date)) return `du ${written}`;
  return /^[ao]/.test(written) ? `d’${written}` : `de ${written}`;
}

const sourceNames = {
  guide: "le guide",
  treaty: "le traité",
  report: "le rapport",
  news: "le texte de presse",
  text: "le texte",
};

/** A source with the date whose state of things it gives; a news text has its own. */
function nameDated(document: SourceFacts | undefined): string {
  if (!document?.asOf || document.kind === "news") return nameSource(document);
  return `${nameSource(document)} (situation ${of(document.asOf)})`;
}

function nameSource(document: SourceFacts | undefined): string {
  if (document?.kind !== "news") return sourceNames[document?.kind ?? "text"];
  const date = document.published ?? document.asOf;
  return date === null ? "un texte de presse" : `un texte de presse ${of(date)}`;
}

function nameSourcePlace({ heading, document }: SourcePlace): string {
  const source = `${sourceNames[document.kind ?? "text"]} ${quote(document.title)}`;
  return heading === undefined ? source : `${quote(heading)}, dans ${source}`;
}

function missingAnswer({ isNear, kind, about, asksForStatus, documents, nearest }: MissingAnswer): string {
  const depositary = about?.depositary
    ? `le dépositaire (${frenchDepositary(about.depositary)})`
    : "le dépositaire";
  const parts = [
    isNear
      ? "Les textes ne me permettent pas de répondre à cette question."
      : `Je ne peux pas répondre à cette question${colon} les textes n’en parlent pas.`,
    about && `Ils parlent ${frenchNoun(about).of}, mais ${missing[kind]}.`,
    `Recherche effectuée dans ${documents} ${documents === 1 ? "document" : "documents"}.`,
    nearest && `Passage le plus proche${colon} ${nameSourcePlace(nearest)}.`,
    about && asksForStatus
      ? `Pour l’état actuel, voyez ${depositary} ou adressez-vous à un bibliothécaire.`
      : "Un bibliothécaire peut vous aider à poursuivre.",
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
