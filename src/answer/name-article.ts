/** "Article 34", "Preamble", "Annex II". */
export function nameArticle(article: string): string {
  if (/^\d/.test(article)) return `Article ${article}`;
  return article
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/ [ivx]+$/, (roman) => roman.toUpperCase());
}
