import { isStopWord } from "./stop-words.ts";
import { foldWord } from "./words.ts";

/** Abbreviations that a name, or more of the same phrase, always follows: titles, "versus", "for example". */
const neverLast = wordSet(
  "mr mrs ms dr prof st hon rev sen rep mme mlle mm me sr sra srta dra dres vs cf viz eg ie ej approx ca",
);

/** Abbreviations that a number or label follows. Without one behind them they are words ("no.", "state of the art."). */
const beforeNumber = wordSet(
  "art arts no nos num nums n para paras par sec secs s ch chap fig figs vol vols pt pts p pp pag pags reg regs res doc ed cl inc al ap let lit tit cap stat supp iss",
);

/** Abbreviations that may end a sentence, or stand inside one. */
const maybeLast = wordSet(
  "etc al inc ltd co corp bros dept univ assn seq ibid id op cit loc ed eds jan feb mar apr jun jul aug sep sept oct nov dec govt intl conv prot resp esp",
);

/** What stands around a full stop: the word before it, with its inner stops, and the text after it from the next word on. */
export interface StopContext {
  readonly before: string;
  readonly after: string;
}

/** Whether the full stop belongs to an abbreviation and no sentence ends at it. Says nothing of stops before small letters. */
export function isAbbreviationStop({ before, after }: StopContext): boolean {
  const word = foldWord(before);
  if (neverLast.has(word) || /^[mcv]$/i.test(before)) return true;
  if (beforeNumber.has(word) && (isLabel(after) || !maybeLast.has(word))) return isLabel(after);
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(before);
  return (isInitials || maybeLast.has(word)) && !beginsSentence(after);
}

/** A number, a single letter or a Roman numeral, as they follow "Art." and "No.". */
function isLabel(text: string): boolean {
  return /^[([]?(?:\d|[ivxlc]{1,6}\b|\p{L}(?![\p{L}\p{N}]))/iu.test(text);
}

/** Function words ("The", "It", "However") begin sentences; other capitals are names as often as not. */
function beginsSentence(text: string): boolean {
  const word = /^\P{L}{0,3}(\p{L}{1,12})/u.exec(text)?.[1];
  return word !== undefined && isStopWord(foldWord(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
