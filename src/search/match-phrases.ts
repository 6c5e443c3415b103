/** So many of the phrases of an article that are likest to a question are looked at. */
const phrasesTogether = 5;

/**
 * Prepares comparing questions with the phrases of many articles: a vote of the nearest neighbours, where one text of all phrases together
 * is the better the more its phrases are. A phrase is as like a question as the weights of the stems they share, squared, are to the
 * lengths of both (the cosine of binary vectors by inverse document frequency). The matcher gives, for each article that shares a stem
 * with the question, the mean over its likest phrases, from 0 to 1; those it has not count as 0.
 */
export function createPhraseMatcher(
  articles: readonly (readonly (readonly string[])[])[],
  weightOf: (term: string) => number,
): (asked: readonly string[]) => ReadonlyMap<number, number> {
  const owners: number[] = [];
  const lengths: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [article, phrases] of articles.entries()) {
    for (const phrase of phrases) {
      const terms = new Set(phrase);
      for (const term of terms) {
        const known = holders.get(term);
        if (known) known.push(owners.length);
        else holders.set(term, [owners.length]);
      }
      owners.push(article);
      lengths.push(lengthOf([...terms], weightOf));
    }
  }
  return (asked) => {
    const known = asked.filter((term) => holders.has(term));
    const length = lengthOf(known, weightOf);
    const shared = new Map<number, number>();
    for (const term of known) {
      const weight = weightOf(term) ** 2;
      for (const phrase of holders.get(term) ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + weight);
    }
    const likenesses = [...shared].map(([phrase, weight]) => ({
      article: owners[phrase] ?? -1,
      likeness: weight / ((lengths[phrase] ?? 1) * length),
    }));
    const byArticle = Map.groupBy(likenesses, ({ article }) => article);
    return new Map([...byArticle].map(([article, found]) => [article, meanOfBest(found)]));
  };
}

function lengthOf(terms: readonly string[], weightOf: (term: string) => number): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0));
}

function meanOfBest(found: readonly { readonly likeness: number }[]): number {
  const best = found
    .map(({ likeness }) => likeness)
    .sort((one, other) => other - one)
    .slice(0, phrasesTogether);
  return best.reduce((sum, likeness) => sum + likeness, 0) / phrasesTogether;
}
