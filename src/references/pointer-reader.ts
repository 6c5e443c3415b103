import { monthOf } from "../text/month-names.ts";
import { isStopWord } from "../text/stop-words.ts";
import {
  anyInstrument,
  findInstrumentNoun,
  type InstrumentNoun,
  isBodyNoun,
  isLegalTextNoun,
  isRegionalAdjective,
} from "./instrument-nouns.ts";
import { isNumberedAct } from "./numbered-act.ts";
import type { ReferenceText } from "./reference-text.ts";
import { findNumberedUnit } from "./unit-words.ts";

/** Words that stand for an instrument without naming it: "this Convention", "the said Protocol", "the 1989 Convention". */
export interface Pointer {
  /** Positions of the first and the last word. */
  readonly first: number;
  readonly last: number;
  /** "this" is the instrument around the text, "that" the one last named, "the" either. */
  readonly sort: "this" | "that" | "the";
  readonly noun: InstrumentNoun;
  /** "1989", or null where no year tells the instrument apart. */
  readonly year: string | null;
  /** Whether one certain instrument is meant: the noun has a capital, or it is "the same treaty". */
  readonly isCertain: boolean;
}

const definite = new Set(["the", "la", "le", "l", "el"]);
/** "of the" and "to the" in one word: what they point with begins behind them. */
const contracted = new Set(["du", "del", "au", "al", "dudit"]);
const near = new Set(["this", "ce", "cet", "cette", "este", "esta"]);
const far = new Set(["that", "ese", "esa", "dicho", "dicha", "ledit", "ladite", "dudit"]);
const nearAdjectives = new Set(["present", "presente"]);
const farAdjectives = new Set(
  "said same aforementioned abovementioned meme susdit susdite mismo misma citado citada mencionado mencionada".split(
    " ",
  ),
);
const sameAdjectives = new Set(["same", "meme", "mismo", "misma"]);
const protocolAdjectives = new Set(
  "additional optional supplementary additionnel facultatif adicional facultativo framework".split(" "),
);
const toWords = new Set(["to", "a", "au", "al"]);
const ofWords = new Set(["of", "de", "del", "du"]);

/** Prepositions with which the rest of a title begins: "the Convention on Extradition" is no "the Convention". */
const titlePrepositions = new Set(
  "on for against concerning relating of sur contre concernant relative sobre contra relativo relativa para de des du del".split(
    " ",
  ),
);

/** So many capital words may stand before the noun of a title: "the Council of Europe Criminal Law Convention". */
const mostTitleWords = 8;

/** Reads the pointer that begins with the word at a position, or returns undefined. */
export function readPointer(source: ReferenceText, first: number): Pointer | undefined {
  if (isIbid(source, first)) {
    return { first, last: first, sort: "that", noun: anyInstrument, year: null, isCertain: true };
  }
  if (contracted.has(source.word(first))) return readPointerFrom(source, first, first + 1);
  return readPointerFrom(source, first, first);
}

/** "Ibid., art. 5": only with an article, since most texts that are cited so are no instruments. */
function isIbid(source: ReferenceText, position: number): boolean {
  const word = source.word(position);
  return (
    (word === "ibid" || word === "ibidem") &&
    /^[.,\s(]{1,3}$/.test(source.gapAfter(position)) &&
    findNumberedUnit(source.word(position + 1)) !== undefined
  );
}

/** Reads the pointer whose determiner stands at one position, and which begins there or at the next. */
function readPointerFrom(source: ReferenceText, determiner: number, first: number): Pointer | undefined {
  const { sort, next } = readDeterminer(source, determiner);
  let position = next;
  const yearBefore = yearAt(source, position);
  if (yearBefore) position++;
  if (protocolAdjectives.has(source.word(position))) position++;
  const noun = findInstrumentNoun(source.word(position));
  if (!noun || (sort === undefined && !yearBefore) || !isUnbroken(source, first, position)) return undefined;
  const yearAfter = yearBefore ? undefined : readYearAfter(source, position);
  const year = yearBefore ?? yearAfter?.year ?? null;
  if (year === null && sort === "the" && goesOnAsTitle(source, position, noun)) return undefined;
  return {
    first,
    last: yearAfter?.last ?? position,
    sort: sort ?? "the",
    noun,
    year,
    isCertain: source.isCapital(position) || sameAdjectives.has(source.word(position - 1)),
  };
}

function readDeterminer(
  source: ReferenceText,
  first: number,
): { sort: Pointer["sort"] | undefined; next: number } {
  const word = source.word(first);
  const next = source.word(first + 1);
  if (near.has(word)) return { sort: "this", next: first + 1 };
  if (far.has(word)) return { sort: "that", next: first + 1 };
  if (!definite.has(word) && !contracted.has(word)) return { sort: undefined, next: first };
  if (nearAdjectives.has(next)) return { sort: "this", next: first + 2 };
  if (farAdjectives.has(next)) return { sort: "that", next: first + 2 };
  return { sort: "the", next: first + 1 };
}

/** The year of "the Convention of 1989" and "the Convention of 20 November 1989". */
function readYearAfter(source: ReferenceText, noun: number): { year: string; last: number } | undefined {
  if (!ofWords.has(source.word(noun + 1))) return undefined;
  const position = /^\d{1,2}$/.test(source.word(noun + 2)) ? noun + 3 : noun + 2;
  const month = ofWords.has(source.word(position)) ? position + 1 : position;
  const afterMonth = monthOf(source.word(month)) === undefined ? month : month + 1;
  const last = ofWords.has(source.word(afterMonth)) ? afterMonth + 1 : afterMonth;
  const year = yearAt(source, last);
  return year && isUnbroken(source, noun, last) ? { year, last } : undefined;
}

/** Whether the noun is only the beginning of a name: of a title, of a body ("the Convention Committee"), of an office. */
function goesOnAsTitle(source: ReferenceText, position: number, noun: InstrumentNoun): boolean {
  if (isNumberedAct(source, position)) return true;
  if (source.gapAfter(position) !== " ") return false;
  const next = position + 1;
  const word = source.word(next);
  if (isRegionalAdjective(word)) return true;
  if (source.isCapital(next) && (noun.words.includes("treaty") || isBodyNoun(word))) return true;
  if (noun.words.includes("protocol") && isToTitle(source, next)) return true;
  if (!titlePrepositions.has(word) || isForParty(source, next)) return false;
  const rest = isStopWord(source.word(next + 1)) ? next + 2 : next + 1;
  const isMatter = /^(?:against|concerning|sobre|contra|sur|contre)$/.test(word);
  return (
    source.isCapital(rest) ||
    ((isMatter || word === "on") && !isStopWord(source.word(isMatter ? rest : next + 1)))
  );
}

/** "the entry into force of the Convention for the State Party concerned": whom a treaty binds is no part of its title. */
function isForParty(source: ReferenceText, preposition: number): boolean {
  if (!/^(?:for|pour|para)$/.test(source.word(preposition))) return false;
  const word = isStopWord(source.word(preposition + 1)) ? preposition + 2 : preposition + 1;
  return /^(?:states?|part(?:y|ies?)|etats?|estados?)$/.test(source.word(word));
}

/** "to the European Convention", "additionnel à la Convention européenne": a protocol is called by what it supplements. */
function isToTitle(source: ReferenceText, next: number): boolean {
  let position = protocolAdjectives.has(source.word(next)) ? next + 1 : next;
  if (!toWords.has(source.word(position))) return false;
  position++;
  while (definite.has(source.word(position))) position++;
  const noun = findInstrumentNoun(source.word(position));
  if (noun) return !noun.words.includes("protocol") && goesOnAsTitle(source, position, noun);
  for (const end = position + mostTitleWords; position < end; position++) {
    if (!source.isCapital(position) && !ofWords.has(source.word(position))) return false;
    if (isLegalTextNoun(source.word(position))) return true;
  }
  return false;
}

function yearAt(source: ReferenceText, position: number): string | undefined {
  const word = source.word(position);
  return word.length === 4 && /^(?:1[89]|20)\d\d$/.test(word) ? word : undefined;
}

function isUnbroken(source: ReferenceText, first: number, last: number): boolean {
  for (let position = first; position < last; position++) {
    if (!/^(?:[ \t\u00A0]{1,2}|\r?\n[ \t]{0,8}|['’])$/.test(source.gapAfter(position))) return false;
  }
  return true;
}
