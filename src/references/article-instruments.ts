import type { Register } from "../domain/register.ts";
import type { ArticleReference } from "./article-reader.ts";
import { type Attachment, attachAfter, attachBefore, type ReferenceLookup } from "./attachment.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { ReferenceText } from "./reference-text.ts";
import { SentenceNames } from "./sentence-names.ts";

/** An article with the ids of the instruments that it can belong to: one where it is certain. */
export interface PlacedArticle {
  readonly reference: ArticleReference;
  readonly instruments: readonly string[];
  /** The instrument reference right beside the article, which is part of the same mention. */
  readonly attached: InstrumentReference | undefined;
}

/** Everything an article is placed by. */
export interface Placement {
  readonly source: ReferenceText;
  readonly register: Register;
  readonly instruments: readonly InstrumentReference[];
  readonly articles: readonly ArticleReference[];
  readonly subjects: readonly string[];
}

interface SharedAttachment {
  readonly to: Attachment;
  /** Whether the words stand beside this article itself. */
  readonly isBeside: boolean;
}

/**
 * Finds the instrument of each article, by the first of these that applies: words beside it that name one; the name before
 * it in the sentence; the nearest subject; the only name in the sentence; the only instrument named in the text so far.
 * Otherwise every instrument that is known to have such an article fits.
 */
export function placeArticles(placement: Placement): readonly PlacedArticle[] {
  const attachments = attachAll(placement);
  const sentences = new SentenceNames(
    placement.source,
    placement.instruments,
    placement.subjects.length === 0,
  );
  return placement.articles.map((reference, position) => {
    const { to, isBeside } = attachments[position] ?? { to: undefined, isBeside: false };
    if (to === "stranger") return { reference, instruments: [], attached: undefined };
    if (to) return { reference, instruments: to.instruments, attached: isBeside ? to : undefined };
    return { reference, instruments: placeLoose(placement, reference, sentences), attached: undefined };
  });
}

/** Words beside each article. "article 2 and article 3 of the CRC" share theirs, which are beside the last. */
function attachAll({ source, instruments, articles }: Placement): readonly SharedAttachment[] {
  const byFirst = new Map(instruments.map((reference) => [reference.first, reference]));
  const byLast = new Map(instruments.map((reference) => [reference.last, reference]));
  const lookup: ReferenceLookup = {
    startingAt: (position) => byFirst.get(position),
    endingAt: (position) => byLast.get(position),
  };
  const shared: SharedAttachment[] = [];
  for (const article of articles.toReversed()) {
    const next = articles[articles.length - shared.length];
    const after = attachAfter(source, article, lookup);
    const listed =
      after === undefined && next && areListed(source, article, next) ? shared.at(-1)?.to : undefined;
    const to = after ?? listed ?? attachBefore(source, article, lookup);
    shared.push({ to, isBeside: listed === undefined });
  }
  return shared.toReversed();
}

function areListed(source: ReferenceText, article: ArticleReference, next: ArticleReference): boolean {
  return /^\s?(?:,\s?)?(?:and |or |et |ou |y |o )?(?:the |el |l['’])?$/.test(
    source.text.slice(article.end, next.start),
  );
}

function placeLoose(
  { register, subjects }: Placement,
  { start, places }: ArticleReference,
  sentences: SentenceNames,
): readonly string[] {
  const before = sentences.lastBefore(start);
  if (before) return before;
  const [subject] = subjects;
  if (subject !== undefined) return [subject];
  const inSentence = sentences.inSentence(start);
  if (inSentence.length === 1) return inSentence;
  const earlier = sentences.beforeSentence(start);
  if (earlier.length > 0) return earlier;
  const article = places[0]?.article;
  const having = register.instruments.filter(({ articles }) =>
    articles.some(({ number }) => number === article),
  );
  return having.map(({ id }) => id);
}
