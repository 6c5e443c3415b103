import { type Instrument, titleInText } from "../../domain/instrument.ts";
import { formatPartialDate, isDay } from "../../domain/partial-date.ts";
import { nameArticle } from "../name-article.ts";
import { plainTitle } from "../plain-title.ts";
import { eventNames, kindNames, missing, scopeMessages, writingOutcomes } from "./english-phrases.ts";
import type { MissingAnswer, SourceFacts, SourcePlace, Wording } from "./wording.ts";

/** What Pinpoint says, in English. */
export const english: Wording = {
  language: "en",

  title: titleInText,
  article: nameArticle,
  place: (instrument, article) =>
    article === null ? titleInText(instrument) : `${titleInText(instrument)}, ${nameArticle(article)}`,
  asOf: (frame, date) => `${frame} (as of ${formatPartialDate(date)})`,
  accordingTo: (document) => `According to ${nameSource(document)}`,
  notAccordingTo: (document) => `Not according to ${nameSource(document)}`,
  quoting: (frame, words) => (frame === "" ? quote(words) : `${frame}: ${quote(words)}`),

  missingAnswer,
  sourcePlace: nameSourcePlace,
  outOfScope: (limit, nearest) =>
    nearest === undefined
      ? scopeMessages[limit]
      : `${scopeMessages[limit]} What the texts say of the matter: ${nameSourcePlace(nearest)}.`,
  ambiguous: (article, instruments) =>
    `I cannot tell which instrument is meant: ${article === null ? "“the treaty”" : nameArticle(article)} could be of ${instruments} of them. Name the treaty and ask again.`,
  possibleMeaning: (instrument, article) =>
    article === null ? nameFully(instrument) : `${nameArticle(article)} of the ${nameFully(instrument)}`,
  unclear: () =>
    "I cannot tell what is meant: the question names no treaty and no matter, and nothing said before is remembered. Name them and ask again.",
  howToBeClear: () => [
    "Name the treaty, and the article where you know it.",
    "Say in words of your own what it is about.",
  ],
  askInstead(instrument) {
    const first = instrument.articles[0]?.number;
    const last = instrument.articles.at(-1)?.number;
    return first === undefined
      ? `Ask what the texts say of the ${nameFully(instrument)}.`
      : `Ask about one of the articles ${first} to ${last} of the ${nameFully(instrument)}.`;
  },

  noSuchArticle: (instrument, article) =>
    `There is no Article ${article}: the ${plainTitle(instrument)} has ${instrument.articles.length} articles.`,
  noSuchParagraph(instrument, { article, paragraph, count }) {
    const counted = count === 0 ? "no numbered paragraphs" : `${count} paragraphs`;
    return `There is no Article ${article}(${paragraph}): Article ${article} of the ${plainTitle(instrument)} has ${counted}.`;
  },
  articleCount: (instrument) => `The ${plainTitle(instrument)} has ${instrument.articles.length} articles.`,
  protocolsOf: (parent, protocols) =>
    `The register has ${protocols.length} protocols to the ${plainTitle(parent)}: ${protocols.map(({ shortTitle }) => shortTitle).join("; ")}.`,
  event(instrument, event, { date, place }) {
    const when = `${isDay(date) ? "on" : "in"} ${formatPartialDate(date)}`;
    return `The ${plainTitle(instrument)} ${eventNames[event]} ${place === null ? "" : `in ${place} `}${when}, by the register.`;
  },
  organisationOf: (instrument, organisation) =>
    `The ${plainTitle(instrument)} is an instrument of ${organisation}.`,
  depositaryOf: (instrument, depositary) =>
    `The depositary of the ${plainTitle(instrument)} is the ${depositary.replace(/^the /i, "")}.`,
  otherHeading: (instrument, named, right) =>
    `Article ${named.number} of the ${plainTitle(instrument)} is headed “${named.heading}”; the article headed “${right.heading}” is Article ${right.number}.`,
  notATreaty: (instrument) =>
    `${titleInText(instrument)} is ${kindNames[instrument.kind]}, not a treaty: no state can sign or ratify it.`,
  notBinding: (instrument) =>
    `${titleInText(instrument)} is ${kindNames[instrument.kind]}: it is not legally binding.`,
  neverInForce: (instrument) =>
    `${titleInText(instrument)} is ${kindNames[instrument.kind]}: it does not enter into force.`,
  notInForce: (instrument, asOf) =>
    `${titleInText(instrument)} was not in force ${isDay(asOf) ? "on" : "in"} ${formatPartialDate(asOf)}, by the register.`,
  deniedBy(words, instrument, article) {
    const place = article === null ? "" : `, ${nameArticle(article)}`;
    const source = instrument ? ` (${plainTitle(instrument)}${place})` : "";
    return `The question takes for granted what the texts deny: ${quote(words)}${source}`;
  },
  deniedByQuote: () =>
    "The question takes something for granted that the texts deny: see the words quoted first.",

  statedPosition: (date) =>
    `This source states the position of ${formatPartialDate(date)}; the status may have changed since.`,
  layAhead(written) {
    const age = written === null ? "" : `, of ${formatPartialDate(written)},`;
    return `This source${age} speaks of what then lay ahead; it may have happened, or changed, since.`;
  },
  aged: (problem) => problem,
  disagreement: ({ document, words, problem }) =>
    `${capitalise(nameDated(document))} says ${quote(words)}. ${problem}`,
  misnumbered({ document, article, rightArticle, rightWords }) {
    const words = rightWords === undefined ? "" : `: ${quote(rightWords)}`;
    return `${capitalise(nameDated(document))} numbers it Article ${article}; the treaty text has it at Article ${rightArticle}${words}.`;
  },
  newsOnly: () => "Only a news item stands behind this answer; no guide or treaty text here confirms it.",
  oneSided: (instrument) =>
    `The texts hold one side only: none answers this for the ${plainTitle(instrument)}.`,
  olderIndex: () => "The newest index is damaged; this reply comes from the one before it.",
  unofficialTranslation: () =>
    "This answer is not in the language of its sources: it is an unofficial translation. The words quoted beneath it are the sources' own.",

  quotedInstead: (outcome) => `${writingOutcomes[outcome]} This reply quotes the texts instead.`,
  notWhole(brokeOff, isFilledUp) {
    const why = brokeOff
      ? "The language model broke off; what it wrote until then was verified."
      : "Much of what the language model wrote could not be verified and was left out.";
    return isFilledUp
      ? `${why} The sentences between quotation marks at the end are quoted from the texts.`
      : why;
  },
  anotherWrote: () => "The language model could not be heard; another one wrote this reply.",
  modelNeeded: () =>
    "I cannot answer this now: no sentence of the texts answers it by itself, and the language model, which might put an answer together from several, could not be heard. Ask again later.",
};

function quote(words: string): string {
  return `“${words}”`;
}

function capitalise(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** A source with the date whose state of things it gives; a news text has its own. */
function nameDated(document: SourceFacts | undefined): string {
  if (!document?.asOf || document.kind === "news") return nameSource(document);
  return `${nameSource(document)} (as of ${formatPartialDate(document.asOf)})`;
}

/** "the guide", "a news text of April 2022", "the text". */
function nameSource(document: SourceFacts | undefined): string {
  if (document?.kind !== "news") return `the ${document?.kind ?? "text"}`;
  const date = document.published ?? document.asOf;
  return date === null ? "a news text" : `a news text of ${formatPartialDate(date)}`;
}

function nameSourcePlace({ heading, document }: SourcePlace): string {
  const where = document.kind === null || document.kind === "report" ? "text" : document.kind;
  const source = `the ${where} ${quote(document.title)}`;
  return heading === undefined ? source : `${quote(heading)} in ${source}`;
}

function nameFully(instrument: Instrument): string {
  const title = plainTitle(instrument);
  return instrument.shortTitle === title ? title : `${title} (${instrument.shortTitle})`;
}

function missingAnswer({ isNear, kind, about, asksForStatus, documents, nearest }: MissingAnswer): string {
  const depositary = about?.depositary ? `the depositary (${about.depositary})` : "the depositary";
  const parts = [
    isNear ? "I cannot answer this from the texts." : "I cannot answer this: the texts do not speak of it.",
    about && `They speak of the ${nameFully(about)}, but ${missing[kind]}.`,
    `Searched: ${documents} ${documents === 1 ? "document" : "documents"}.`,
    nearest && `Nearest: ${nameSourcePlace(nearest)}.`,
    about && asksForStatus
      ? `For the current status see ${depositary} or ask a librarian.`
      : "A librarian can help further.",
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
