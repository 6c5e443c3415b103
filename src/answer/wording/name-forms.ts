/** A text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** An article by the words of a language, as it stands inside a sentence: "article 34", "préambule", "anexo II". */
export function nameArticleAs(
  article: string,
  words: { readonly article: string; readonly preamble: string; readonly annex: string },
): string {
  if (/^\d/.test(article)) return `${words.article} ${article}`;
  return article
    .replace(/^preamble/, words.preamble)
    .replace(/^annex/, words.annex)
    .replace(/ [ivx]+$/, (roman) => roman.toUpperCase());
}
