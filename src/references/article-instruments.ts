import type { Pinpoint } from "../domain/pinpoint.ts";
import type { ArticlePlace, ArticleReference } from "./article-place.ts";
import { attachArticles, type SharedAttachment } from "./attach-articles.ts";
import { isNumberedIn } from "./instrument-numbering.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { Lexicon } from "./lexicon.ts";
import { placeAsArticles, placeThere, placeWithin } from "./place-within.ts";
import type { ReferenceText } from "./reference-text.ts";
import { SentenceNames } from "./sentence-names.ts";

/** An article with the ids of the instruments that it can belong to: one where it is certain. */
export interface PlacedArticle {
  readonly reference: ArticleReference;
  /** At least one, each with an article. */
  readonly places: readonly ArticlePlace[];
  readonly instruments: readonly string[];
  /** The instrument reference right beside the article, which is part of the same mention. */
  readonly attached: InstrumentReference | undefined;
}

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
    const found =
      reference.unit === "here" || reference.unit === "there"
        ? placePointed(placement, reference, placed.at(-1))
        : placeCounted(placement, reference, { attachment, sentences });
    if (found) placed.push(found);
  });
  return placed;
}

/** "this article", "paragraph 2 of that article". */
function placePointed(
  { here }: Placement,
  reference: ArticleReference,
  previous: PlacedArticle | undefined,
): PlacedArticle | undefined {
  const [last] = previous?.places ?? [];
  if (reference.unit === "there") {
    if (!previous || !last) return undefined;
    const { instruments } = previous;
    return { reference, places: placeThere(reference, last), instruments, attached: undefined };
  }
  if (!here) return undefined;
  return {
    reference,
    places: placeWithin(reference, here),
    instruments: [here.instrument],
    attached: undefined,
  };
}

interface Surroundings {
  readonly attachment: SharedAttachment;
  readonly sentences: SentenceNames;
}

function placeCounted(
  placement: Placement,
  reference: ArticleReference,
  { attachment: { to, isBeside }, sentences }: Surroundings,
): PlacedArticle | undefined {
  const isNamed = to !== undefined && to !== "stranger";
  if (reference.unit === "paragraph" && !isNamed && placement.here) {
    return (to ?? goesOn(placement, reference))
      ? undefined
      : placePointed(placement, { ...reference, unit: "here" }, undefined);
  }
  const places = placeAsArticles(reference);
  const isFitting = (id: string): boolean =>
    isNumberedIn(placement.lexicon.register.find(id), reference.unit, placement.lexicon);
  const isElsewhere = to === "stranger" || (!isNamed && isOfSeveral(placement, reference));
  const fitting = (
    isNamed ? to.instruments : isElsewhere ? [] : placeLoose(placement, reference, sentences)
  ).filter(isFitting);
  if (places.length === 0 || (fitting.length === 0 && reference.unit !== "article")) return undefined;
  return { reference, places, instruments: fitting, attached: isNamed && isBeside ? to : undefined };
}

/** "paragraph 13 of the report": the words go on with what the paragraph is of, and it is nothing that was found. */
function goesOn({ source }: Placement, { end }: ArticleReference): boolean {
  return /^,?\s(?:of|du|de|del|des)(?!\p{L})/iu.test(source.text.slice(end, end + 6));
}

const sharedBehind = /^,?\s(?:common|commune?s?|com[úu]n(?:es)?)(?!\p{L})/iu;

/** "Common Article 3": an article that several treaties share, which are not named. */
function isOfSeveral({ source }: Placement, { start, end }: ArticleReference): boolean {
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
