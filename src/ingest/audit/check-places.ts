import type { Finding } from "../../domain/finding.ts";
import { lacksArticle } from "../../domain/instrument.ts";
import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint, formatArticle, type Pinpoint } from "../../domain/pinpoint.ts";
import { sliceSpan } from "../../domain/span.ts";
import {
  type AuditContext,
  type AuditedSentence,
  type AuditedText,
  quoteWords,
  sentencesOf,
} from "./audited-text.ts";
import { clauseAround, withoutMentions } from "./clause-around.ts";
import type { PlaceFinder } from "./place-finder.ts";
import { isAttributed } from "./retelling.ts";
import { titleById } from "./title-by-id.ts";
import type { TreatyTexts } from "./treaty-texts.ts";

/** A sentence that says itself that there is no such place, or that it is one of a draft. */
const saysSo =
  /\bno (?:such )?(?:article|paragraph|point)\b|\bdrafts?\b|\bthere is no\b|\bdoes not (?:exist|have)\b|\b(?:ends?|stops?) (?:at|with)\b/i;

/**
 * Checks every article, paragraph and point that a text names: against the list of articles in the register, and where the corpus holds
 * the text of the treaty, against that. The finding names the place that holds the words, where there is one. What a sentence itself
 * corrects, naming the right place too, is no finding.
 */
export function checkPlaces(
  text: AuditedText,
  context: AuditContext & { readonly places: PlaceFinder },
): readonly Finding[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence.mentions.flatMap((mention) =>
      mention.pinpoints
        .filter((place) => isMissing(place, context) && !saysSo.test(sentence.text))
        .flatMap((place) => {
          const right = context.places.findBest(clauseAround(sentence, mention).words, place);
          if (right && isSetRight(sentence, right.place)) return [];
          return [describe({ sentence, mention, place, right }, context)];
        }),
    ),
  );
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

/** The sentence names the right place too, or it tells what another text says, in a passage that does. */
function isSetRight(sentence: AuditedSentence, right: Pinpoint): boolean {
  const names = ({ pinpoints }: Mention) =>
    pinpoints.some((named) => named.article !== null && containsPinpoint(named, right));
  if (sentence.mentions.some(names)) return true;
  return isAttributed(withoutMentions(sentence)) && sentence.passage.mentions.some(names);
}

function describe(
  {
    sentence,
    mention,
    place,
    right,
  }: {
    readonly sentence: AuditedSentence;
    readonly mention: AuditedSentence["mentions"][number];
    readonly place: Pinpoint;
    readonly right: ReturnType<PlaceFinder["findBest"]>;
  },
  { register, treaties }: AuditContext,
): Finding {
  const title = titleById(place.instrument, register);
  const source = treaties.has(place.instrument) ? "its text" : "the register";
  const rightArticle = right && formatArticle(right.place);
  return {
    ...quoteWords(sentence.document, mention.span),
    kind: "place",
    about: place,
    problem: `The ${title} has no Article ${formatArticle(place)}, by ${source}.`,
    remedy:
      right && rightArticle
        ? `Its words lead to Article ${rightArticle}: write that, or take the reference out.`
        : "Look the article up in the treaty and correct it, or take the reference out.",
    ...(right && { rightPlace: right.place, against: quoteWords(right.found.document, right.found.span) }),
  };
}
