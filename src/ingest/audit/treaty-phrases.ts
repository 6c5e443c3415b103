import type { Document } from "../../domain/document.ts";
import { type Span, sliceSpan } from "../../domain/span.ts";
import { findVerbatim } from "../../text/comparison-form.ts";
import { termsOf } from "../../text/terms.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { findPhrases } from "./acronyms.ts";
import type { TreatyTexts } from "./treaty-texts.ts";

/** Words of a treaty. */
export interface TreatyPhrase {
  readonly document: Document;
  readonly span: Span;
}

/** The wording of the treaties whose texts a corpus holds. */
export interface TreatyPhrases {
  /**
   * The words that a treaty has for the acronym of some others, where it has them otherwise: at least half of them are the same.
   * Undefined where it has the very words, or none that are like them.
   */
  findOther(
    expansion: { readonly acronym: string; readonly words: string },
    instrument: string,
  ): TreatyPhrase | undefined;
  /** Whether the words stand in the text, capitals apart. True where the corpus does not hold the text in the language. */
  holds(words: string, place: { readonly instrument: string; readonly language: string | null }): boolean;
}

interface TreatyWording {
  readonly document: Document;
  /** In small letters. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** Reads the wording of treaties, of each when it is first asked for. */
export function createTreatyPhrases(treaties: TreatyTexts): TreatyPhrases {
  const wordings = new Map<string, TreatyWording>();
  const phrases = new Map<string, readonly Span[]>();
  const phrasesOf = (acronym: string, { document, words }: TreatyWording) => {
    const key = `${document.id} ${acronym}`;
    const known = phrases.get(key) ?? findPhrases(document.text, words, acronym);
    phrases.set(key, known);
    return known;
  };
  const wordingOf = (instrument: string) => {
    const document = treaties.placesOf(instrument)[0]?.document;
    if (!document) return undefined;
    const wording = wordings.get(instrument) ?? {
      document,
      text: document.text.toLowerCase(),
      words: wordsOf(document.text),
    };
    wordings.set(instrument, wording);
    return wording;
  };
  return {
    findOther({ acronym, words }, instrument) {
      const wording = wordingOf(instrument);
      if (!wording) return undefined;
      const { document } = wording;
      const wanted = new Set(termsOf(words));
      const found = phrasesOf(acronym, wording).map((span) => {
        const terms = new Set(termsOf(sliceSpan(document.text, span)));
        return {
          span,
          isSame: terms.symmetricDifference(wanted).size === 0,
          shared: terms.intersection(wanted).size,
        };
      });
      if (found.some(({ isSame }) => isSame)) return undefined;
      const like = found.find(({ shared }) => 2 * shared >= wanted.size);
      return like && { document, span: like.span };
    },
    holds(words, { instrument, language }) {
      const wording = wordingOf(instrument);
      if (!wording || wording.document.language !== language) return true;
      return findVerbatim(words.toLowerCase(), wording.text) !== undefined;
    },
  };
}
