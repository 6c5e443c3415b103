import type { ArticleReference } from "./article-place.ts";
import { isLegalTextNoun } from "./instrument-nouns.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { ReferenceText } from "./reference-text.ts";

const ofWords = new Set(["of", "de", "du", "del", "des", "d", "dudit"]);
const joiningWords = new Set([...ofWords, "in", "to", "under", "from", "en"]);
const contracted = new Set(["du", "del", "des", "dudit"]);
const determiners = new Set(
  "the an a its their his la le l el los las les son sa ses leur leurs su sus".split(" "),
);
/** What tells the law of a State from the texts of the register: "Article 5 of domestic law". */
const nationalAdjectives = new Set("domestic national internal criminal penal civil".split(" "));

const issuers: readonly (readonly string[])[] = [
  ["council", "of", "europe"],
  ["united", "nations"],
  ["coe"],
  ["un"],
  ["european"],
  ["international"],
];

/** The instrument that an article's own words name, or "stranger" where they name one that the register does not hold. */
export type Attachment = InstrumentReference | "stranger" | undefined;

/** Instrument references by the position of their first and of their last word. */
export interface ReferenceLookup {
  startingAt(position: number): InstrumentReference | undefined;
  endingAt(position: number): InstrumentReference | undefined;
}

/** Reads "of this Convention", "CRC" and the like behind an article. */
export function attachAfter(
  source: ReferenceText,
  article: ArticleReference,
  lookup: ReferenceLookup,
): Attachment {
  const next = source.positionAt(article.end);
  const gap = source.text.slice(article.end, source.start(next));
  // "Article 20.d. of the Statute": the stop behind a label ends no sentence that goes on with "of".
  const isLabelStop = gap === ". " && ofWords.has(source.word(next));
  if (!isLabelStop && !/^[\s,(]{1,3}$/.test(gap)) return undefined;
  if (!joiningWords.has(source.word(next))) {
    const beside = lookup.startingAt(next);
    const isBeside = beside && (gap === " " || gap === " (" || !isBeforeArticle(source, beside));
    return isBeside && !isPointing(beside) ? asAttachment(beside) : undefined;
  }
  const named = determiners.has(source.word(next + 1)) ? next + 2 : next + 1;
  const reference =
    lookup.startingAt(next + 1) ?? lookup.startingAt(named) ?? lookup.startingAt(skipIssuer(source, named));
  if (reference) return asAttachment(reference);
  const isStranger = ofWords.has(source.word(next)) && !/\n/.test(source.gapAfter(next));
  return isStranger && namesText(source, { next, named }) ? "stranger" : undefined;
}

/** Whether what an article is of has a name, or is a legal text at all: "of the treaty", "du code pénal", "of domestic law". */
function namesText(
  source: ReferenceText,
  { next, named }: { readonly next: number; readonly named: number },
): boolean {
  if (source.isCapital(named)) return true;
  const isDetermined = named === next + 2 || contracted.has(source.word(next));
  const isNoun = isLegalTextNoun(source.word(named)) || isLegalTextNoun(source.word(named + 1));
  return isNoun && (isDetermined || nationalAdjectives.has(source.word(named)));
}

/** Reads "CRC, Article 34", "Lanzarote art. 21", "the Convention's Article 5" before an article. */
export function attachBefore(
  source: ReferenceText,
  article: ArticleReference,
  lookup: ReferenceLookup,
): Attachment {
  const previous = source.positionAt(article.start) - 1;
  const reference = lookup.endingAt(previous);
  if (!reference) return undefined;
  const gap = source.text.slice(source.end(previous), article.start);
  if (isAside(reference) && gap.includes("(")) return undefined;
  const isBeside =
    /^(?:['’]s)?[ \t\u00A0,:(–—-]{1,4}$/.test(gap) || (/^\.,? $/.test(gap) && isIbid(source, previous));
  return isBeside ? asAttachment(reference) : undefined;
}

/**
 * "the 2001 Council of Europe Convention on Cybercrime": when and by whom a treaty was made is often said before a name that holds
 * without it.
 */
function skipIssuer(source: ReferenceText, start: number): number {
  const position = /^(?:1[89]|20)\d\d$/.test(source.word(start)) ? start + 1 : start;
  const issuer = issuers.find((words) => words.every((word, step) => source.word(position + step) === word));
  return position + (issuer?.length ?? 0);
}

/** The stop behind "ibid." ends no sentence. */
function isIbid(source: ReferenceText, position: number): boolean {
  return /^ibid(?:em)?$/.test(source.word(position));
}

function isPointing({ sort }: InstrumentReference): boolean {
  return sort === "pointer" || sort === "anaphor";
}

/**
 * Words that speak of another instrument in passing. "States that have signed that Convention (Article 9)" is a rule of the
 * instrument that the sentence is about, and so is the article in brackets.
 */
function isAside({ sort }: InstrumentReference): boolean {
  return sort === "anaphor" || sort === "complement";
}

function asAttachment(reference: InstrumentReference): Attachment {
  return reference.sort === "stranger" ? "stranger" : reference;
}

function isBeforeArticle(source: ReferenceText, reference: InstrumentReference): boolean {
  return /^(?:art|arts|articles?|articulos?)$/.test(source.word(reference.last + 1));
}
