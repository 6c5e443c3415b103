import type { Document } from "../../domain/document.ts";
import type { Finding } from "../../domain/finding.ts";
import { lacksArticle } from "../../domain/instrument.ts";
import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint, formatArticle, type Pinpoint } from "../../domain/pinpoint.ts";
import { sliceSpan } from "../../domain/span.ts";
import {
  type AuditContext,
  type AuditedSentence,
  type AuditedText,
  instrumentsNamedIn,
  quoteWords,
  sentencesOf,
} from "./audited-text.ts";
import { createClauseReader, withoutMentions } from "./clause-around.ts";
import type { PlaceFinder, PlaceMatch } from "./place-finder.ts";
import { isAttributed } from "./retelling.ts";
import { titleById } from "./title-by-id.ts";
import type { TreatyTexts } from "./treaty-texts.ts";

/** A sentence that says itself that there is no such place, or that it is one of a draft. */
const saysSo =
  /\bno (?:such )?(?:article|paragraph|point)\b|\bdrafts?\b|\bthere is no\b|\bdoes not (?:exist|have)\b|\b(?:ends?|stops?) (?:at|with)\b/i;

/** What the check of places looks at. */
export type PlaceContext = AuditContext & { readonly places: PlaceFinder };

/**
 * Checks every article, paragraph and point that a text names: against the list of articles in the register, and where the corpus holds
 * the text of the treaty, against that. One finding for each reference names the place that holds the words, where there is one. What a
 * sentence itself corrects, naming the right place too, is no finding.
 */
export function checkPlaces(text: AuditedText, context: PlaceContext): readonly Finding[] {
  return sentencesOf(text).flatMap((sentence) => {
    const wrong = sentence.mentions.flatMap((mention) => {
      const [first, ...others] = mention.pinpoints.filter((place) => isMissing(place, context));
      return first ? [{ mention, places: [first, ...others] as const }] : [];
    });
    if (wrong.length === 0 || saysSo.test(sentence.text)) return [];
    const clauseOf = createClauseReader(sentence);
    return wrong.flatMap(({ mention, places }) => {
      if (isElsewhere(sentence, { mention, place: places[0] }, context)) return [];
      const right = context.places.findBest(clauseOf(mention).words, places[0]);
      if (right && isSetRight(sentence, right.place)) return [];
      return [describe({ document: sentence.document, mention, places, right }, context)];
    });
  });
}

function isMissing(place: Pinpoint, { register, treaties }: AuditContext): boolean {
  const instrument = register.find(place.instrument);
  if (place.article === null || !instrument) return false;
  if (lacksArticle(instrument, place.article)) return true;
  if (!treaties.has(place.instrument) || place.article.startsWith("annex")) return false;
  return treaties.find(place) === undefined && !isLabelledInText(place, treaties);
}

/** Whether the text around the place has a line with its label all the same: there are more forms of labels than a reader knows. */
function isLabelledInText(place: Pinpoint, treaties: TreatyTexts): boolean {
  const depth = place.subdivisions.length - 1;
  const outer = treaties.find({ ...place, subdivisions: place.subdivisions.slice(0, depth) });
  const label = place.subdivisions[depth];
  if (!outer || label === undefined) return false;
  return new RegExp(`^[ \\t]*\\(?${RegExp.escape(label)}[.)\\]]`, "im").test(
    sliceSpan(outer.document.text, outer.span),
  );
}

/**
 * Whether another instrument that the words may be about has the place, and the reference does not say "of" which it is: "the Protocol
 * completes the Convention (Article 42)", "Convention Article 39" in words about a protocol.
 */
function isElsewhere(
  { text, span, document, passage, mentions }: AuditedSentence,
  { mention, place }: { readonly mention: Mention; readonly place: Pinpoint },
  context: AuditContext,
): boolean {
  if (/ (?:of|to|de|du|del) /.test(sliceSpan(document.text, mention.span))) return false;
  const isOfConvention = /\bConvention $/.test(text.slice(0, mention.span.start - span.start));
  const parent = isOfConvention ? context.register.find(place.instrument)?.parent : null;
  const others = [passage.subject, document.instrument, parent, ...instrumentsNamedIn(mentions)];
  return others.some(
    (instrument) =>
      typeof instrument === "string" &&
      ((context.register.find(instrument)?.articles.length ?? 0) > 0 || context.treaties.has(instrument)) &&
      !isMissing({ ...place, instrument }, context),
  );
}

/** The sentence names the right place too, or it tells what another text says, in a passage that does. */
function isSetRight(sentence: AuditedSentence, right: Pinpoint): boolean {
  const names = ({ pinpoints }: Mention) =>
    pinpoints.some((named) => named.article !== null && containsPinpoint(named, right));
  if (sentence.mentions.some(names)) return true;
  return isAttributed(withoutMentions(sentence)) && sentence.passage.mentions.some(names);
}

function describe(
  {
    document,
    mention,
    places,
    right,
  }: {
    readonly document: Document;
    readonly mention: Mention;
    readonly places: readonly [Pinpoint, ...Pinpoint[]];
    readonly right: PlaceMatch | undefined;
  },
  { register, treaties }: AuditContext,
): Finding {
  const [about] = places;
  const title = titleById(about.instrument, register);
  const source = treaties.has(about.instrument) ? "its text" : "the register";
  const rightArticle = right && formatArticle(right.place);
  return {
    ...quoteWords(document, mention.span),
    kind: "place",
    about,
    problem: `The ${title} has no ${listPlaces(places)}, by ${source}.`,
    remedy:
      right && rightArticle
        ? `Its words lead to Article ${rightArticle}: write that, or take the reference out.`
        : "Look the article up in the treaty and correct it, or take the reference out.",
    ...(right && { rightPlace: right.place, against: quoteWords(right.found.document, right.found.span) }),
  };
}

/** "Article 49", or "Articles 49 to 52" for the first and last of several. */
function listPlaces(places: readonly [Pinpoint, ...Pinpoint[]]): string {
  const [first] = places;
  const last = places.at(-1) ?? first;
  if (places.length === 1) return `Article ${formatArticle(first)}`;
  return `Articles ${formatArticle(first)} ${places.length === 2 ? "and" : "to"} ${formatArticle(last)}`;
}
