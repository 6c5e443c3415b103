import { overlapsSpan, type Span } from "../domain/span.ts";
import { wordsOf } from "../text/words.ts";

/**
 * Whether the words of a span are a name: written with a capital inside the sentence, or the name of a country however written.
 * A text in capitals throughout, or with a capital on most words, tells nothing.
 */
export function isName(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  if (countryNames.has(plainWords(words))) return true;
  const plain = plainWords(words);
  if (!/\p{Lu}/u.test(words) || capitalisedNouns.has(plain) || acronyms.has(plain) || wideRegions.has(plain))
    return false;
  const opening = text.slice(0, span.start);
  if (!/\p{L}/u.test(opening) || /[.!?:;]\s*$/.test(opening)) return /\p{Lu}.*\p{Lu}/u.test(words);
  return !isCapitalised(text);
}

/** Nouns that many write with a capital, and that name nobody. */
const capitalisedNouns: ReadonlySet<string> = new Set([
  ..."internet web state states party parties convention conventions treaty treaties protocol protocols article".split(
    " ",
  ),
  ..."preamble annex resolution resolutions parliament government law".split(" "),
]);

/** Acronyms of things and trades, which name nobody by themselves; "AI Act" is a name all the same. */
const acronyms: ReadonlySet<string> = new Set(
  "ai ceo cfo cto usb pc pcs it ict ip isp isps dns pdf sms gps url ddos iot id ids dna pin wifi html cctv voip csam mla ngo ngos app apps vpn vpns".split(
    " ",
  ),
);

/** Words so wide that a text on their law seldom repeats them: "in Europe", "English". By themselves they name nothing that must be there. */
const wideRegions: ReadonlySet<string> = new Set(
  "eu europe european africa african asia asian america american english".split(" "),
);

function isCapitalised(text: string): boolean {
  const words = wordsOf(text).filter((word) => /^\p{L}/u.test(word.word));
  return words.filter((word) => /^\p{Lu}/u.test(text.slice(word.start))).length > words.length * mostCapitals;
}

/**
 * Whether the first word of a text is the first of a name: a capital follows it at once ("Malabo Convention"), and not of words
 * that are spoken for ("Explain Article 34").
 */
export function opensName(text: string, span: Span, spoken: readonly Span[]): boolean {
  if (/\p{L}/u.test(text.slice(0, span.start)) || !/^\p{Lu}/u.test(text.slice(span.start))) return false;
  const next = wordsOf(text).find((word) => word.start >= span.end);
  if (!next || spoken.some((other) => overlapsSpan(other, next))) return false;
  return /^\p{Lu}/u.test(text.slice(next.start));
}

/** Between the capitalised words of a name. */
const connectives: ReadonlySet<string> = new Set("of and the for on de du des la del y et".split(" "));

/**
 * Where a text names somebody or something in two capitalised words or more: "Digital Services Act", "European Court of Human Rights". The
 * first word of a sentence counts only where the next has a capital too. A text that capitalises everything tells nothing.
 */
export function findNames(text: string): readonly Span[] {
  if (isCapitalised(text)) return [];
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    let last = at;
    if (!hasCapital(text, words[at]) || opensSentence(text, words[at])) continue;
    for (let next = at + 1; next < words.length && isJoined(text, words[next - 1], words[next]); next++) {
      if (hasCapital(text, words[next])) last = next;
      else if (!connectives.has(words[next]?.word ?? "")) break;
    }
    const [first, end] = [words[at], words[last]];
    if (first && end && last > at) found.push({ start: first.start, end: end.end });
    at = last;
  }
  return found;
}

function hasCapital(text: string, word: Span | undefined): boolean {
  const letters = word ? text.slice(word.start, word.end) : "";
  return /^\p{Lu}/u.test(letters) && !capitalisedNouns.has(plainWords(letters));
}

function opensSentence(text: string, word: Span | undefined): boolean {
  const before = text.slice(0, word?.start ?? 0);
  return !/\p{L}/u.test(before) || /[.!?:;]\s*["“«(]?$/.test(before);
}

function isJoined(text: string, before: Span | undefined, word: Span | undefined): boolean {
  return (
    before !== undefined && word !== undefined && /^[ \u00A0-]$/.test(text.slice(before.end, word.start))
  );
}

/** Above this share of capitalised words the writer capitalises everything. */
const mostCapitals = 0.6;

/** Where a text names a country, the longest name at each word. */
export function findCountries(text: string): readonly Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const run = countryLengths
      .map((count) => words.slice(at, at + count))
      .find((some) => isCountry(text, some));
    const [first, last] = [run?.at(0), run?.at(-1)];
    if (first && last) found.push({ start: first.start, end: last.end });
    at += run?.length ?? 1;
  }
  return found;
}

/** Country names have at most this many words. */
const countryLengths = [5, 4, 3, 2, 1];

/** Whether words are the name of a country, however written. */
export function isCountryName(words: string): boolean {
  return countryNames.has(plainWords(words));
}

function isCountry(text: string, words: readonly Span[]): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return countryNames.has(plainWords(text.slice(start, end)));
}

function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** English names of countries, from the runtime's own locale data by ISO 3166-1 code. */
const countryNames: ReadonlySet<string> = readCountryNames();

function readCountryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const notCountries = new Set(["EU", "UN", "EZ", "QO", "XA", "XB", "ZZ"]);
  const found = codes.filter((code) => !notCountries.has(code)).flatMap((code) => names.of(code) ?? []);
  const everyday = ["usa", "uk", "america", "russia", "korea", "turkey"];
  return new Set([...found.flatMap(formsOfName), ...everyday]);
}

/** "Bosnia & Herzegovina" with its "and"; "Myanmar (Burma)" and "Congo - Kinshasa" also by their first part. */
function formsOfName(name: string): readonly string[] {
  const written = name.replace("&", "and");
  return [plainWords(written), plainWords(written.split(/ \(| - /)[0] ?? written)];
}
