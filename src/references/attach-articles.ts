import type { ArticleReference } from "./article-place.ts";
import { type Attachment, attachAfter, attachBefore, type ReferenceLookup } from "./attachment.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { ReferenceText } from "./reference-text.ts";

/** The instrument that stands beside an article, or beside the last of the articles that it is listed with. */
export interface SharedAttachment {
  readonly to: Attachment;
  /** Whether the words stand beside this article itself. */
  readonly isBeside: boolean;
}

const listed = /^\s?(?:[,;]\s?)?(?:and |or |et |ou |y |o )?(?:the |to |in |el |l['’]|de l['’]|del )?$/;

/** Words beside each article. "article 2 and article 3 of the CRC" share theirs, which are beside the last. */
export function attachArticles(
  source: ReferenceText,
  articles: readonly ArticleReference[],
  instruments: readonly InstrumentReference[],
): readonly SharedAttachment[] {
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
    const isListed = next !== undefined && listed.test(source.text.slice(article.end, next.start));
    const withNext = after === undefined && isListed ? shared.at(-1)?.to : undefined;
    const to = after ?? withNext ?? attachBefore(source, article, lookup);
    shared.push({ to, isBeside: withNext === undefined });
  }
  return shared.toReversed();
}
