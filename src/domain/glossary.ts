/** The languages, beside English, in which questions are understood. */
export const glossedLanguages = ["fr", "es"] as const;

/** One of them. */
export type GlossedLanguage = (typeof glossedLanguages)[number];

/**
 * What words and phrases of a language are in English: by phrase, as it is written, its English. Empty English is that of a word
 * that says nothing in an English sentence. An entry stands for the inflected forms of its words, unless these have entries of their own.
 */
export type Glossary = Readonly<Record<GlossedLanguage, Readonly<Record<string, string>>>>;
