import { instructionPhrases } from "./instruction-phrases.ts";

interface Phrase {
  /** Groups of words: a text that lacks all of a group does not hold the phrase. */
  readonly tells: readonly (readonly string[])[];
  /** Compiled by the engine when it is first run, which takes longer than to read a treaty for the tells. */
  readonly form: RegExp;
}

const phrases: readonly Phrase[] = instructionPhrases.map(({ tells, form }) => ({
  tells: tells.map((words) => words.split(" ")),
  form: new RegExp(`(?<![a-zà-ɏ0-9])(?:${form})`, "giu"),
}));

const phrasesByTell = Map.groupBy(
  phrases.flatMap((phrase) => (phrase.tells[0] ?? []).map((tell) => ({ tell, phrase }))),
  ({ tell }) => tell,
);

const allTells = new Set(phrases.flatMap(({ tells }) => tells.flat()));

/**
 * Finds phrases in a text that speak to a machine and not to people ("ignore all previous instructions"), in the order of the text; they
 * do not overlap. What is found is a sign of an attack or of a text about attacks, and no proof of either.
 */
export function findInstructions(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let ahead = formsThatMayMatch(text).flatMap((form) => findFrom(0, text, form) ?? []);
  for (let next = firstOf(ahead); next; next = firstOf(ahead)) {
    const { start, end } = next;
    found.push({ start, end });
    ahead = ahead.flatMap((match) => (match.start < end ? (findFrom(end, text, match.form) ?? []) : match));
  }
  return found;
}

/** The next place where a form matches. */
interface Match {
  readonly form: RegExp;
  readonly start: number;
  readonly end: number;
}

function findFrom(position: number, text: string, form: RegExp): Match | undefined {
  form.lastIndex = position;
  const match = form.exec(text);
  return match ? { form, start: match.index, end: match.index + match[0].length } : undefined;
}

/** The match that begins first; of those that begin together, that of the first form. */
function firstOf([first, ...others]: readonly Match[]): Match | undefined {
  return others.reduce((best, match) => (best && best.start <= match.start ? best : match), first);
}

/** In the order of the phrases. */
function formsThatMayMatch(text: string): readonly RegExp[] {
  const present = new Set<string>();
  // The one small letter that toLowerCase leaves and that forms, in which case does not matter, take for another.
  for (const word of text
    .toLowerCase()
    .replaceAll("ſ", "s")
    .match(/[a-zß-ÿ]+|[<[#%]/g) ?? []) {
    if (allTells.has(word)) present.add(word);
  }
  const candidates = new Set(
    [...present].flatMap((word) => (phrasesByTell.get(word) ?? []).map(({ phrase }) => phrase)),
  );
  if (candidates.size === 0) return [];
  return phrases
    .filter(
      (phrase) =>
        candidates.has(phrase) && phrase.tells.every((words) => words.some((word) => present.has(word))),
    )
    .map(({ form }) => form);
}
