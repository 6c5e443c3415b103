import { type Glossary, type GlossedLanguage, glossedLanguages } from "../../domain/glossary.ts";
import type { LinkedReferences } from "../../domain/mention.ts";
import type { Register } from "../../domain/register.ts";
import type { Span } from "../../domain/span.ts";
import type { Thesaurus } from "../../domain/thesaurus.ts";
import { detectLanguage } from "../../text/language.ts";
import { stemOf, termsOf } from "../../text/terms.ts";
import { wordsOf } from "../../text/words.ts";
import { type AskedWord, readAskedWords } from "./asked-words.ts";
import { frontVerbs } from "./front-verbs.ts";
import { createPhraseBook, type FindPhrase } from "./phrase-book.ts";
import { joinPieces } from "./pieces.ts";
import { readPieces } from "./read-pieces.ts";

/** A question in English words, with the references of the asked one in the positions of these words. */
export interface Gloss extends LinkedReferences {
  readonly language: string;
  readonly text: string;
}

/** Tells the language of a question and puts it into English words, where it is asked in another language that is understood. */
export type GlossQuestion = (asked: string, references: LinkedReferences) => Gloss;

/** What glosses are made with. */
export interface GlosserParts {
  readonly glossary: Glossary;
  readonly thesaurus: Thesaurus;
  readonly register: Register;
  /** Whether some indexed text holds a word, which is given folded. */
  readonly isWord: (word: string) => boolean;
}

/**
 * Prepares the English gloss of questions: phrase by phrase, the longest first, by the glossary and the labels of the thesaurus; what
 * names an instrument or an article becomes its English name; what has a cognate in the texts becomes that; all else stays. A gloss is no
 * translation: it has the words by which a question is understood, in an order that serves for that.
 */
export function createGlosser(parts: GlosserParts): GlossQuestion {
  const foreign = foreignStems(parts.register);
  const isWord = (word: string) => parts.isWord(word) && !foreign.has(stemOf(word));
  const books = { fr: openBook(parts, "fr"), es: openBook(parts, "es") };
  return (asked, references) => {
    const words = readAskedWords(asked);
    const language = detectLanguage(asked) ?? guessLanguage(words, books, isWord) ?? "en";
    if (language === "en") return { language, text: asked, ...references };
    const reader = { ...parts, isWord, asked, words, language, find: books[language] };
    const pieces = frontVerbs(readPieces(reader, references.mentions), /[?]\s*$/.test(asked));
    const { text, place } = joinPieces(pieces, asked.slice(words.at(-1)?.end));
    const move = <Named extends { readonly span: Span }>(named: Named): Named => ({
      ...named,
      span: place(named.span),
    });
    return {
      language,
      text,
      mentions: references.mentions.map(move),
      unresolved: references.unresolved.map(move),
    };
  };
}

/**
 * The glossary's own phrases and, of the labels of the thesaurus, those in which is a word that the glossary does not have; each becomes
 * the English label of its concept. The others are read word by word: the English labels are found in what comes of it.
 */
function openBook({ glossary, thesaurus }: GlosserParts, language: GlossedLanguage): FindPhrase {
  const { add, find } = createPhraseBook(language);
  add(Object.entries(glossary[language]));
  const labels = thesaurus.concepts.flatMap(({ prefLabel, altLabel }) =>
    [prefLabel[language] ?? [], altLabel[language] ?? []]
      .flat()
      .map((label) => [label, prefLabel["en"] ?? label] as const),
  );
  const unread = labels.filter(([label]) => {
    const words = readAskedWords(label);
    return words.some((_word, at) => find(words, at, at + 1) === undefined);
  });
  add(unread);
  return find;
}

/**
 * The language whose phrases have most of the words to which they give other English words, of which one at least is no English word of
 * the texts; undefined where there is none such.
 */
function guessLanguage(
  words: readonly AskedWord[],
  books: Readonly<Record<GlossedLanguage, FindPhrase>>,
  isWord: (word: string) => boolean,
): GlossedLanguage | undefined {
  const counted = glossedLanguages.map((language) => {
    const own = words.filter(({ word }, at) => {
      const english = books[language](words, at, at + 1)?.english;
      return english !== undefined && english !== "" && !termsOf(english).includes(stemOf(word));
    });
    return { language, count: own.every(({ word }) => isWord(word)) ? 0 : own.length };
  });
  const [best, second] = counted.toSorted((one, other) => other.count - one.count);
  return best && best.count > (second?.count ?? 0) ? best.language : undefined;
}

/** Stems of words in which the register writes the names of instruments in other languages alone. The index holds them, and they are not English. */
function foreignStems(register: Register): ReadonlySet<string> {
  const english = new Set<string>();
  const foreign = new Set<string>();
  for (const { titles, aliases, sharedNames, shortTitle } of register.instruments) {
    const named = [titles, aliases, sharedNames].flatMap((names) => Object.entries(names));
    for (const [language, names] of [...named, ["en", shortTitle] as const]) {
      for (const { word } of [names].flat().flatMap(wordsOf))
        (language === "en" ? english : foreign).add(stemOf(word));
    }
  }
  return new Set([...foreign].filter((word) => !english.has(word)));
}
