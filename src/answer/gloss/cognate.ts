import type { GlossedLanguage } from "../../domain/glossary.ts";

/** Endings of folded words and the endings of the English words that are often their cognates. */
const endings: Readonly<Record<GlossedLanguage, readonly (readonly [RegExp, readonly string[]])[]>> = {
  fr: [
    [/ellement$/, ["ally", "al"]],
    [/e?ment$/, ["ly", "ely", "ment"]],
    [/iques?$/, ["ic", "ical", "ics"]],
    [/tes?$/, ["ty", "te", "t"]],
    [/(?:aires?)$/, ["ary", "arian"]],
    [/(?:eurs?|rices?)$/, ["or", "er", "our", "ror"]],
    [/ismes?$/, ["ism"]],
    [/istes?$/, ["ist", "istic"]],
    [/(?:eux|euses?)$/, ["ous"]],
    [/(?:ifs?|ives?)$/, ["ive"]],
    [/(?:els?|elles?)$/, ["al", "el"]],
    [/(?:aux|ales?)$/, ["al"]],
    [/ifi(?:er|ent|es?|ees?)$/, ["ify"]],
    [/is(?:er|ent|es?|ees?)$/, ["ise", "ize"]],
    [/ies?$/, ["y", "ia"]],
    [/(?:er|ent|ees?|es?)$/, ["e", "", "ate"]],
    [/s$/, [""]],
  ],
  es: [
    [/cion(?:es)?$/, ["tion", "ction"]],
    [/(?<=[sx])ion(?:es)?$/, ["ion"]],
    [/dad(?:es)?$/, ["ty"]],
    [/(?:al|iv)?mente$/, ["ly", "lly", "ively"]],
    [/ic[oa]s?$/, ["ic", "ical", "ics"]],
    [/ari[oa]s?$/, ["ary"]],
    [/or(?:es|as?)?$/, ["or", "er"]],
    [/ismos?$/, ["ism"]],
    [/istas?$/, ["ist"]],
    [/ancias?$/, ["ance", "ancy"]],
    [/encias?$/, ["ence", "ency"]],
    [/os[oa]s?$/, ["ous"]],
    [/iv[oa]s?$/, ["ive"]],
    [/ales$/, ["al"]],
    [/ific(?:ar|ad[oa]s?|an?)$/, ["ify"]],
    [/iz(?:ar|ad[oa]s?|an?)$/, ["ise", "ize"]],
    [/(?:ias?|ios?)$/, ["y", "ia", "ium"]],
    [/(?:ar|er|ir|ad[oa]s?)$/, ["e", "", "ate"]],
    [/(?:[oae]s?|es)$/, ["e", ""]],
  ],
};

/** Shorter words are alike by chance: French "four" is an oven. */
const shortestCognate = 6;

/**
 * The English cognate of a French or Spanish word, found by the regular endings ("terrorismo", "terrorism"): only a word that `isWord` knows is taken, and undefined comes back where none is. The word is folded.
 */
export function findCognate(
  word: string,
  language: GlossedLanguage,
  isWord: (word: string) => boolean,
): string | undefined {
  if (word.length < shortestCognate) return undefined;
  for (const [ending, replacements] of endings[language]) {
    if (!ending.test(word)) continue;
    const found = replacements.map((replacement) => word.replace(ending, replacement)).find(isWord);
    if (found !== undefined) return found;
  }
  return undefined;
}
