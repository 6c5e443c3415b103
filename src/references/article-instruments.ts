import type { Pinpoint } from "../domain/pinpoint.ts";
import type { ArticleReference } from "./article-place.ts";
import { attachArticles, type SharedAttachment } from "./attach-articles.ts";
import { isNumberedIn } from "./instrument-numbering.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { Lexicon } from "./lexicon.ts";
import { placeAsArticles } from "./place-within.ts";
import { continuesArticle, type PlacedArticle, placeAfter, placeHere } from "./placed-article.ts";
import type { ReferenceText } from "./reference-text.ts";
import { SentenceNames } from "./sentence-names.ts";

/** Everything an article is placed by. */
export interface Placement {
  readonly source: ReferenceText;
  readonly lexicon: Lexicon;
  readonly instruments: readonly InstrumentReference[];
  readonly articles: readonly ArticleReference[];
  readonly subjects: readonly string[];
  /** The article that the text stands in, with the paragraph where it is known; null where it stands in none. */
  readonly here: Pinpoint | null;
}

/**
 * Finds the instrument of each article, by the first of these that applies: words beside it that name one; the name before
 * it in the sentence; the nearest subject; the only name in the sentence; the only instrument named in the text so far.
 * Otherwise every instrument that is known to have such an article fits. Subdivisions whose article is not told, and sections and rules
 * of what has none, are left out.
 */
export function placeArticles(placement: Placement): readonly PlacedArticle[] {
  const { source, articles, instruments, subjects } = placement;
  const attachments = attachArticles(source, articles, instruments);
  const sentences = new SentenceNames(source, instruments, subjects.length === 0);
  const placed: PlacedArticle[] = [];
  articles.forEach((reference, position) => {
    const attachment = attachments[position] ?? { to: undefined, isBeside: false };
    const found = placeOne(placement, reference, { attachment, sentences, previous: placed.at(-1) });
    if (found) placed.push(found);
  });
  return placed;
}

/** What is known around one article. */
interface Surroundings {
  readonly attachment: SharedAttachment;
  readonly sentences: SentenceNames;
  readonly previous: PlacedArticle | undefined;
}

function placeOne(
  placement: Placement,
  reference: ArticleReference,
  around: Surroundings,
): PlacedArticle | undefined {
  const { source, here } = placement;
  const { to } = around.attachment;
  if (reference.unit === "there" || continuesArticle(source, reference, around.previous)) {
    return placeAfter(reference, around.previous);
  }
  const isBare = reference.unit === "paragraph" && here !== null && (to === undefined || to === "stranger");
  if (reference.unit !== "here" && !isBare) return placeCounted(placement, reference, around);
  const isElsewhere = isBare && (to === "stranger" || goesOn(source, reference));
  return here && !isElsewhere ? placeHere(reference, here) : undefined;
}

function placeCounted(
  placement: Placement,
  reference: ArticleReference,
  { attachment: { to, isBeside }, sentences }: Surroundings,
): PlacedArticle | undefined {
  const { lexicon, source } = placement;
  const named = to === "stranger" ? undefined : to;
  const isElsewhere = to === "stranger" || (!named && isOfSeveral(source, reference));
  const candidates = named?.instruments ?? (isElsewhere ? [] : placeLoose(placement, reference, sentences));
  const instruments = candidates.filter((id) =>
    isNumberedIn(lexicon.register.find(id), reference.unit, lexicon),
  );
  const places = placeAsArticles(reference);
  if (places.length === 0 || (instruments.length === 0 && reference.unit !== "article")) return undefined;
  return { reference, places, instruments, attached: isBeside ? named : undefined };
}

/** "paragraph 13 of the report": the words go on with what the paragraph is of, and it is nothing that was found. */
function goesOn(source: ReferenceText, { end }: ArticleReference): boolean {
  return /^,?\s(?:of|du|de|del|des)(?!\p{L})/iu.test(source.text.slice(end, end + 6));
}

const sharedBehind = /^,?\s(?:common|commune?s?|com[úu]n(?:es)?)(?!\p{L})/iu;

/** "Common Article 3": an article that several treaties share, which are not named. */
function isOfSeveral(source: ReferenceText, { start, end }: ArticleReference): boolean {
  const before = source.word(source.positionAt(start) - 1);
  return before === "common" || sharedBehind.test(source.text.slice(end, end + 12));
}

function placeLoose(
  { lexicon, subjects }: Placement,
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
  const having = lexicon.register.instruments.filter(({ articles }) =>
    articles.some(({ number }) => number === article),
  );
  return having.map(({ id }) => id);
}
