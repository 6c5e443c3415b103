import { findNumbers } from "../../../src/text/numbers.ts";
import { isStopWord } from "../../../src/text/stop-words.ts";
import { stemOf, termsOf } from "../../../src/text/terms.ts";
import { wordsOf } from "../../../src/text/words.ts";
import type { Drafted } from "./scripted-model.ts";
import type { ShippedSources } from "./shipped-sources.ts";

/** A draft that says what its source does not. */
export interface Mutant {
  readonly kind: string;
  readonly drafted: Drafted;
  /** The words by which the passages are found that its model was given. */
  readonly quote: string;
}

/** What mutants are made of: a sentence, what it is said to rest on, and another of the same texts. */
interface Seed {
  readonly text: string;
  readonly quote: string;
  readonly other: string;
  readonly sources: ShippedSources;
}

/** Gives a wrong version of a sentence, or undefined where it holds nothing to be made wrong in this way. */
type Mutate = (seed: Seed) => Drafted | undefined;

const article = /\b(Article|Section) (\d+)((?: bis)?(?:\([^)]{1,4}\))*)/;

const onText =
  (change: (seed: Seed) => string | undefined): Mutate =>
  (seed) => {
    const text = change(seed);
    return text === undefined || text === seed.text ? undefined : { text, sources: [1], quote: seed.quote };
  };

/** The numbers of articles that the passage of the quote names beside the one in the sentence: the likeliest mistakes. */
function otherArticle({ text, quote, sources }: Seed): string | undefined {
  const own = article.exec(text)?.[2];
  if (own === undefined) return undefined;
  const near = [...sources.find(quote).passage.text.matchAll(/\bArticles? (\d+)/g)].map(
    (match) => match[1] ?? "",
  );
  return (
    near.find((number) => number !== own && !text.includes(`Article ${number}`)) ?? String(Number(own) + 1)
  );
}

function otherInstrument({ text, quote, sources }: Seed): readonly [string, string] | undefined {
  const names = sources.instruments.toSorted((one, other) => other.length - one.length);
  const own = names.find((name) => text.includes(name));
  const passage = sources.find(quote).passage.text;
  const near = names.find(
    (name) => passage.includes(name) && !text.includes(name) && !name.includes(own ?? ""),
  );
  const far = own === "Lanzarote Convention" ? "Budapest Convention" : "Lanzarote Convention";
  return own === undefined ? undefined : [own, near ?? far];
}

/** The first verb of being or a modal one, behind which "not" may be put. */
const deniable = /\b(is|are|was|were|has been|have been|shall|must|may|can|does|do|did)\b(?! not\b)/;

const modals: readonly (readonly [RegExp, string])[] = [
  [/\bmay\b(?! (?:\d|not))/, "must"],
  [/\bshall\b/, "may"],
  [/\bmust\b(?! not)/, "may"],
  [/\b(?:obliges|requires)\b/, "allows"],
  [/\b(?:lets|allows|permits)\b/, "requires"],
];

/** Words that treaties turn on, and what would turn them round. */
const intents: readonly (readonly [RegExp, string])[] = [
  [/\bintentional(ly)?\b/, "negligent$1"],
  [/\bon purpose\b/, "by accident"],
  [/\bwithout right\b/, "with right"],
  [/\bpunish(?:es)\b/, "allows"],
  [/\bpunished\b/, "allowed"],
  [/\bprotect(s|ed)?\b/, "exploit$1"],
  [/\bcriminal offence\b/, "civil wrong"],
  [/\ba crime\b/, "lawful"],
  [/\bbefore\b/, "after"],
  [/\bat least\b/, "at most"],
  [/\bmaximum\b/, "minimum"],
  [/\bratified\b/, "signed"],
  [/\bentered into force\b/, "was opened for signature"],
  [/\bonly\b/, "also"],
  [/\bany\b/, "some"],
];

/** Every way in which a sentence is made wrong, by name. */
export const mutations: Readonly<Record<string, Mutate>> = {
  "swap article": onText((seed) => {
    const other = otherArticle(seed);
    return other && seed.text.replace(article, `$1 ${other}$3`);
  }),
  "drop paragraph's letter for another": onText(({ text }) =>
    /\((\d)\)/.test(text)
      ? text.replace(/\((\d)\)/, (_, digit: string) => `(${(Number(digit) % 9) + 1})`)
      : undefined,
  ),
  "swap instrument": onText((seed) => {
    const names = otherInstrument(seed);
    return names && seed.text.replace(names[0], names[1]);
  }),
  "change number": onText(({ text }) => {
    const free = findNumbers(text.replace(article, (words) => "x".repeat(words.length))).find(
      ({ value }) => value > 1,
    );
    return free && `${text.slice(0, free.start)}${free.value + 1}${text.slice(free.end)}`;
  }),
  "drop not": onText(({ text }) => (/ not\b/.test(text) ? text.replace(/ not\b/, "") : undefined)),
  "drop no": onText(({ text }) =>
    text.startsWith("No article of") ? text.replace("No article", "An article") : undefined,
  ),
  "add not": onText(({ text }) => (deniable.test(text) ? text.replace(deniable, "$1 not") : undefined)),
  "swap modal": onText(({ text }) => {
    const [from, to] = modals.find(([form]) => form.test(text)) ?? [];
    return from && to && text.replace(from, to);
  }),
  "stitch subject and predicate": onText(({ text, other }) => {
    const verb = /\b(?:is|are|was|were|has|lets|makes|covers|punishes|obliges|requires|entered)\b/;
    const [mine, theirs] = [verb.exec(text), verb.exec(other)];
    return mine && theirs ? `${text.slice(0, mine.index)}${other.slice(theirs.index)}` : undefined;
  }),
  "stitch two sentences": onText(({ text, other }) => `${text.replace(/\.$/, "")}, and ${other}`),
  "invent quote": ({ text, quote }) => {
    const words = wordsOf(quote);
    const word = words[Math.floor(words.length / 2)];
    return (
      word && { text, sources: [1], quote: `${quote.slice(0, word.start)}henceforth${quote.slice(word.end)}` }
    );
  },
  "invent quotation in the text": onText(({ text, quote }) => {
    const words = quote.split(" ").slice(0, 9).join(" ");
    return `${text.replace(/\.$/, "")}: “${words} and everyone else”.`;
  }),
  "cite out of range": ({ text, quote }) => ({ text, sources: [99], quote }),
  "cite out of range beside the right one": ({ text, quote }) => ({ text, sources: [1, 0], quote }),
  "cite the neighbour": ({ text, quote }) => ({ text, sources: [2], quote }),
  "invent duty": onText(({ text }) => {
    const duty = " and states must report every case within 24 hours.";
    return text.replace(/\.$/, duty);
  }),
  "change intent": onText(({ text }) => {
    const [from, to] = intents.find(([form]) => form.test(text)) ?? [];
    return from && to && text.replace(from, to);
  }),
  "alter wording": onText(({ text, other }) => {
    const known = new Set(termsOf(`${text} states parties countries`));
    const lower = (words: string) =>
      wordsOf(words).filter(
        ({ word, start, end }) => end - start > 6 && !isStopWord(word) && /^\p{Ll}/u.test(words.slice(start)),
      );
    const mine = lower(text).at(-1);
    const theirs = lower(other).find(({ word }) => !known.has(stemOf(word)));
    return (
      mine &&
      theirs &&
      `${text.slice(0, mine.start)}${other.slice(theirs.start, theirs.end)}${text.slice(mine.end)}`
    );
  }),
};

/** Makes of each sentence every mutant that it allows. The other sentence that some need is one of the same list. */
export function makeMutants(
  seeds: readonly (readonly [quote: string, text: string])[],
  sources: ShippedSources,
): readonly Mutant[] {
  return seeds.flatMap(([quote, text], at) => {
    const other = seeds[(at + 3) % seeds.length]?.[0] ?? "";
    return Object.entries(mutations).flatMap(([kind, mutate]) => {
      const drafted = mutate({ text, quote, other, sources });
      return drafted ? [{ kind, drafted, quote }] : [];
    });
  });
}
