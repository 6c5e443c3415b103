import { findNumbers } from "../../text/numbers.ts";
import { findCommonRuns, type Run } from "./common-runs.ts";
import { isLight } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** Words that stand on both sides of a change, at least so many, for it to be a change and not another sentence. */
const flank = 2;
/** Longer texts are not laid side by side: the work grows with the product of their lengths. */
const longest = 400;

const pronouns: ReadonlySet<string> = new Set(
  "it they he she them this that these those its their one".split(" "),
);
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
const forms: ReadonlyMap<string, string> = new Map(
  [
    "be is are was were been being",
    "have has had having",
    "do does did doing",
    "make makes made making",
  ].flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((word) => [word, first] as const);
  }),
);

/** A word as it is laid beside another: its sense, or itself in the form in which it is compared. */
interface Laid {
  readonly key: string;
  readonly word: string;
  /** How much another word in its place would change: nothing, what carries the sentence, what it is about. */
  readonly weight: 0 | 1 | 2;
  readonly isNamed: boolean;
  readonly isNegator: boolean;
}

/**
 * Finds where a claim keeps to the words of its source but for something that matters: another word, number or name in the place of one that the
 * claim has lost, or a "not" put in or left out, with the same words before and behind. Null where there is no such place.
 */
export function findSubstitution(claim: readonly Token[], source: readonly Token[]): string | null {
  const [said, stated] = [layOut(claim), layOut(source)];
  if (said.length > longest || stated.length > longest) return null;
  const runs = findCommonRuns(said, stated);
  const denials = countNegators(said) - countNegators(stated);
  const isKnown = (word: Laid) => stated.some(({ key }) => key === word.key);
  const isLost = (word: Laid) => countOf(word, said) < countOf(word, stated);
  const isAdded = (word: Laid) => countOf(word, said) > countOf(word, stated);
  for (const change of findChanges(said, stated, runs)) {
    const denied = countNegators(change.ours) - countNegators(change.theirs);
    if (denied !== 0 && Math.sign(denied) === Math.sign(denials)) {
      return "a “not” of the quoted words is put in or left out";
    }
    const [put, gone] = findReplaced(change, { isKnown, isAdded, isLost });
    if (put && gone) return describe(put, gone);
  }
  const isWrong = ([word, other]: Parting): boolean => {
    if (word.key === other.key || !isLost(other)) return word.weight === 2 && !isKnown(word);
    return other.weight === 2 && word.weight > 0 && (!isKnown(word) || areAlike(word, other));
  };
  const [put, gone] = findPartings(said, stated, runs).find(isWrong) ?? [];
  return put && gone ? describe(put, gone) : null;
}

/** Two numbers, or two words of matter that are no names. */
function areAlike(one: Laid, other: Laid): boolean {
  const isNumber = ({ key }: Laid) => /^\d/.test(key);
  return isNumber(one) === isNumber(other) && one.weight === other.weight && !one.isNamed && !other.isNamed;
}

function describe(put: Laid, gone: Laid): string {
  return `it says “${put.word}” where the quoted words say “${gone.word}”`;
}

/** What is known of a word in the whole of both texts: whether the source has it, the claim has it oftener, or less often. */
interface Counts {
  readonly isKnown: (word: Laid) => boolean;
  readonly isAdded: (word: Laid) => boolean;
  readonly isLost: (word: Laid) => boolean;
}

/** What was put in the place of what, if that changes what is said. What only moved was not put there. */
function findReplaced(
  { ours, theirs }: Change,
  { isKnown, isAdded, isLost }: Counts,
): readonly [] | readonly [Laid | undefined, Laid | undefined] {
  const gone = theirs.find((word) => word.weight > 0 && isLost(word));
  const put = ours.find(
    (word) => word.weight > 0 && isAdded(word) && theirs.every(({ key }) => key !== word.key),
  );
  const isOneForOne = ours.length === 1 && theirs.length === 1;
  // A claim may name what its source only points at.
  if (isOneForOne && put && isKnown(put) && theirs.every(({ word }) => pronouns.has(word))) return [];
  const isFew = ours.length <= fewest && theirs.length <= fewest && ours.every(({ weight }) => weight === 0);
  const isFilled = ours.length > 0 && isFew && (gone?.weight === 2 || (gone && isOneForOne));
  const isChanged = put && gone && (isOneForOne || put.weight + gone.weight > 2);
  const isNew = put && (put.weight === 2 ? isOneForOne || !isKnown(put) : isOneForOne && !isKnown(put));
  return isFilled || isChanged || isNew ? [put ?? ours[0], gone ?? theirs[0]] : [];
}

/** So many common words, names left aside, lead to a word that the other text should have next. */
const lead = 3;

/** A word of the claim and the word that the source has in its place. */
type Parting = readonly [Laid, Laid];

/** The words with which two texts go on where they part behind a long run of common words; before it, only those that the source lacks. */
function findPartings(
  said: readonly Laid[],
  stated: readonly Laid[],
  runs: readonly Run[],
): readonly Parting[] {
  const isLong = ({ ours, length }: Run) =>
    said.slice(ours, ours + length).filter(({ isNamed }) => !isNamed).length >= lead;
  return runs.filter(isLong).flatMap(({ ours, theirs, length }) => {
    const behind = [said[ours + length], stated[theirs + length]] as const;
    const before = [said[ours - 1], stated[theirs - 1]] as const;
    const isNew = before[0] && stated.every(({ key }) => key !== before[0]?.key);
    return [behind, ...(isNew ? [before] : [])].flatMap(([one, other]): readonly Parting[] =>
      one && other ? [[one, other]] : [],
    );
  });
}

function layOut(tokens: readonly Token[]): readonly Laid[] {
  return tokens
    .filter(({ word }) => !articles.has(word))
    .map(({ word, sense, isNamed, isNegator }) => ({
      key: sense ?? numberIn(word) ?? forms.get(word) ?? word,
      word,
      weight: weigh(word, sense),
      isNamed,
      isNegator,
    }));
}

/** "Eighteen" is laid beside "18". */
function numberIn(word: string): string | undefined {
  const [number] = findNumbers(word);
  return number && String(number.value);
}

function weigh(word: string, sense: string | null): Laid["weight"] {
  if (/\d/.test(word) || numberIn(word) !== undefined) return 2;
  if (sense === null) return 0;
  return isLight(word) ? 1 : 2;
}

function countOf({ key }: Laid, words: readonly Laid[]): number {
  return words.filter((other) => other.key === key).length;
}

function countNegators(words: readonly Laid[]): number {
  return words.filter(({ isNegator }) => isNegator).length;
}

/** What of the claim stands for what of the source. */
interface Change {
  readonly ours: readonly Laid[];
  readonly theirs: readonly Laid[];
}

/** A change of more words is another way to put it, unless both are names. */
const most = 4;
const fewest = 2;

/** The small gaps between runs of common words, where the runs on both sides are long enough or end the sentence. */
function findChanges(
  said: readonly Laid[],
  stated: readonly Laid[],
  common: readonly Run[],
): readonly Change[] {
  const runs = [
    { ours: 0, theirs: 0, length: 0 },
    ...withoutChance(common, said, stated),
    { ours: said.length, theirs: stated.length, length: 0 },
  ];
  const changes = runs.slice(1).map((next, at): Change => {
    const before = runs[at] ?? next;
    return {
      ours: said.slice(before.ours + before.length, next.ours),
      theirs: stated.slice(before.theirs + before.length, next.theirs),
    };
  });
  /** Common words up to the next change that matters; the end of both sentences is as good as many. */
  const reachFrom = (at: number, step: 1 | -1): number => {
    const further = changes[at + step];
    if (!further) return flank;
    const length = runs[step === 1 ? at + 1 : at]?.length ?? 0;
    return length >= flank || !isSlight(further) ? length : length + reachFrom(at + step, step);
  };
  return changes.filter((change, at) => {
    const isEdge = at === 0 || at === changes.length - 1;
    return isSmall(change, isEdge ? fewest : most) && reachFrom(at, 1) >= flank && reachFrom(at, -1) >= flank;
  });
}

function isSlight({ ours, theirs }: Change): boolean {
  return [...ours, ...theirs].every(({ weight, isNegator }) => weight === 0 && !isNegator);
}

/** Whether a change is of few words, or of one name for another. */
function isSmall({ ours, theirs }: Change, limit: number): boolean {
  if (ours.length + theirs.length === 0) return false;
  const isName = (words: readonly Laid[]) =>
    words.length > 0 && words.every(({ isNamed, weight }) => isNamed || weight === 0);
  return (ours.length <= limit && theirs.length <= limit) || (isName(ours) && isName(theirs));
}

/** Leaves out single common words between two changes that matter: "Convention" in "Convention 108" and "Budapest Convention". */
function withoutChance(runs: readonly Run[], said: readonly Laid[], stated: readonly Laid[]): readonly Run[] {
  const matters = (from: Run | undefined, to: Run | undefined) => {
    const ours = said.slice(from ? from.ours + from.length : 0, to?.ours);
    const theirs = stated.slice(from ? from.theirs + from.length : 0, to?.theirs);
    return [...ours, ...theirs].some(({ weight }) => weight === 2);
  };
  return runs.filter(
    (run, at) => run.length > 1 || !matters(runs[at - 1], run) || !matters(run, runs[at + 1]),
  );
}
