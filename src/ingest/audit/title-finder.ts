import type { Instrument } from "../../domain/instrument.ts";
import type { Register } from "../../domain/register.ts";
import { alignTitle, type WordChange } from "./align-title.ts";
import { isContentWord, type TitleWord, titleWordsOf } from "./title-words.ts";

/** A place in a text that has the words of an official title, with some of them changed. */
export interface ChangedTitle {
  readonly instrument: Instrument;
  /** The title, or the part of it up to one of its commas, as the register has it. */
  readonly title: string;
  readonly changes: readonly WordChange[];
  /** Positions in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds official titles in texts. */
export interface TitleFinder {
  /** The titles whose words are changed in a text. One that stands there as it is, whole or up to a comma, is none. */
  findChanged(text: string): readonly ChangedTitle[];
}

/** A title, or a part of one that reads as a title. */
interface TitleForm {
  readonly instrument: Instrument;
  readonly title: string;
  readonly words: readonly string[];
}

/** From this many content words on, what differs in little from an official title is meant for it, and no name of its own. */
const fewestContentWords = 5;
/** More changed words make another name. */
const mostChanges = 3;
/** Of so many words of a title one may be changed. */
const wordsPerChange = 5;

const nouns =
  /\b(?:convention|protocol\p{L}?|agreement|directive|directiva|regulation|reglamento|r[eè]glement|accord|acuerdo|convenio|convenci[oó]n|charter|treaty|law|decision)\b/iu;

/** Prepares the search for the official titles of a register, in all their languages. */
export function createTitleFinder(register: Register): TitleFinder {
  const byFirst = new Map<string, TitleForm[]>();
  for (const form of register.instruments.flatMap(formsOf)) {
    const first = form.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  const find = (
    words: readonly TitleWord[],
    position: number,
  ): (ChangedTitle & { readonly length: number }) | undefined => {
    const forms = byFirst.get(words[position]?.word ?? "") ?? [];
    if (forms.length === 0) return undefined;
    const near = words.slice(position + 1, position + tellingWords + mostChanges + 1).map(({ word }) => word);
    const found = forms.flatMap((form) => {
      const most = Math.min(mostChanges, Math.floor(form.words.length / wordsPerChange));
      if (!beginsLike(form.words, near, most)) return [];
      const following = words
        .slice(position, position + form.words.length + mostChanges)
        .map(({ word }) => word);
      const aligned = alignTitle(form.words, following, most);
      const last = aligned && words[position + aligned.length - 1];
      return last ? [{ ...form, ...aligned, start: words[position]?.start ?? 0, end: last.end }] : [];
    });
    return found.toSorted(
      (one, other) => other.length - one.length || one.changes.length - other.changes.length,
    )[0];
  };
  return {
    findChanged(text) {
      if (!nouns.test(text)) return [];
      const words = titleWordsOf(text);
      const changed: ChangedTitle[] = [];
      for (let position = 0; position < words.length; ) {
        const found = find(words, position);
        if (found && found.changes.length > 0 && !isOwnName(text.slice(found.start, found.end), found))
          changed.push(found);
        position += found?.length ?? 1;
      }
      return changed;
    },
  };
}

/** So many words of a title behind its first tell whether to align it: aligning takes time, and most texts that begin like a title go on otherwise. */
const tellingWords = 8;

function beginsLike(title: readonly string[], near: readonly string[], most: number): boolean {
  const telling = title.slice(1, tellingWords + 1);
  return telling.filter((word) => near.includes(word)).length >= telling.length - most;
}

/** Whether a name only spells the title in other words ("Cybersecurity"), or the register itself declares it as a shorter form. */
function isOwnName(words: string, { instrument, changes }: ChangedTitle): boolean {
  const ofTitle = changes.map(({ title }) => title ?? "").join("");
  if (ofTitle === changes.map(({ text }) => text ?? "").join("")) return true;
  if (!changes.every(({ title, text }) => text === null || title?.startsWith(text))) return false;
  const key = titleKey(words);
  return Object.values(instrument.aliases).some((names) => names.some((name) => titleKey(name) === key));
}

function titleKey(name: string): string {
  return titleWordsOf(name)
    .map(({ word }) => word)
    .join(" ");
}

/**
 * The titles in the languages in which the instrument is authentic (in others there are only translations), whole and up to each of their
 * commas, with and without what stands before "Convention" in them.
 */
function formsOf(instrument: Instrument): readonly TitleForm[] {
  const titles = Object.entries(instrument.titles).filter(([language]) =>
    instrument.authenticLanguages.includes(language),
  );
  return titles.flatMap(([, title]) => {
    const words = titleWordsOf(title);
    const ends = words.filter((_, position) => endsForm(title, words, position)).map(({ end }) => end);
    const starts = [0, words.find(({ word }) => nouns.test(word))?.start ?? 0];
    return [...new Set(starts)].flatMap((start) =>
      ends.flatMap((end) => {
        const part = words.filter((word) => word.start >= start && word.end <= end);
        if (part.filter((word) => isContentWord(word) && !/\d/.test(word.word)).length < fewestContentWords)
          return [];
        return [{ instrument, title: title.slice(start, end), words: part.map(({ word }) => word) }];
      }),
    );
  });
}

function endsForm(title: string, words: readonly TitleWord[], position: number): boolean {
  const gap = title.slice(words[position]?.end, words[position + 1]?.start);
  return position === words.length - 1 || /[,;(]/.test(gap);
}
