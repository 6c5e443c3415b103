import type { Instrument } from "../../domain/instrument.ts";
import { distinctPinpoints, type LinkedReferences, type Mention } from "../../domain/mention.ts";
import { formatArticle, type Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import type { Linker } from "../../references/linker.ts";
import { type DetectedLanguage, detectLanguage } from "../../text/language.ts";
import { nameArticle } from "../name-article.ts";

/** What a conversation has come to: its last question, able to stand alone, and what that names. */
export interface Topic {
  readonly text: string;
  /** Ids, in order of mention. */
  readonly instruments: readonly string[];
  /** The last article named, or the last instrument; null where nothing was named. */
  readonly place: Pinpoint | null;
  /** The article that the last answer is said to have cited first, of the instrument spoken of; null where it cited none. */
  readonly answered: Pinpoint | null;
  /** The language of the question. */
  readonly language: DetectedLanguage;
}

/** Reads off a question what it is about; where it names nothing, what was spoken of before (`former`) stays the topic. */
export function topicOf(
  text: string,
  linker: Linker,
  former: Pick<Topic, "instruments" | "place"> | null,
): Topic {
  const places = distinctPinpoints(linker.link(text, { subjects: [] }).mentions);
  const place = places.findLast(({ article }) => article !== null) ?? places.at(-1);
  const language = detectLanguage(text) ?? "en";
  if (!place) return { instruments: [], place: null, ...former, answered: null, text, language };
  return {
    text,
    language,
    answered: null,
    instruments: [...new Set(places.map(({ instrument }) => instrument))],
    place,
  };
}

/**
 * Reads off an answer what it cited, to know what the next turn points to. An answer comes back from the client and may be forged, so
 * that it serves for nothing else, and of the instruments only where the reader named none.
 */
export function heard(topic: Topic, answer: string, linker: Linker): Topic {
  const places = distinctPinpoints(linker.link(answer, { subjects: [] }).mentions);
  const place = topic.place ?? places[0] ?? null;
  const answered = places.find(
    ({ article, instrument }) => article !== null && instrument === place?.instrument,
  );
  const instruments = topic.place || !place ? topic.instruments : [place.instrument];
  return {
    ...topic,
    instruments,
    place: topic.place ?? (place && { ...place, article: null, subdivisions: [] }),
    answered: answered ?? null,
  };
}

/** References of a turn, those among them that only the topic makes clear: "Article 7", "this article", "the convention". */
export function linkWithin(text: string, topic: Topic, linker: Linker): LinkedReferences {
  const place = spokenPlace(topic);
  if (!place) return linker.link(text, { subjects: [] });
  const subjects = [place.instrument, ...topic.instruments.filter((id) => id !== place.instrument)];
  return linker.link(text, { subjects, ...(place.article !== null && { article: place }) });
}

/** The place that "that article" is: the one that the reader named, else the one that the last answer cited. */
export function spokenPlace({ place, answered }: Topic): Pinpoint | null {
  return place?.article === null ? (answered ?? place) : place;
}

/** "the Lanzarote Convention", "Article 7 of the Budapest Convention": a place as a question in a language names it. */
export function nameOf(
  { instrument, ...place }: Pinpoint,
  { register, language }: { readonly register: Register; readonly language: DetectedLanguage },
): string {
  const known = register.find(instrument);
  const title = known ? titleOf(known, language) : instrument;
  const article = formatArticle(place);
  const inArticle = { en: "of", fr: "de", es: "de" }[language];
  return article === null ? title : `${nameArticle(article)} ${inArticle} ${title}`;
}

/** In English, a title that ends in a number goes without an article: "Convention 108", "Directive 2013/40/EU". */
function titleOf({ shortTitle, titles, aliases }: Instrument, language: DetectedLanguage): string {
  if (language === "en") {
    return /^\D*(?:Convention|Directive|Decision|resolution) \d/.test(shortTitle)
      ? shortTitle
      : `the ${shortTitle}`;
  }
  const names = [titles[language] ?? shortTitle, ...(aliases[language] ?? [])].filter((name) =>
    name.includes(" "),
  );
  return names.toSorted((one, other) => one.length - other.length)[0] ?? shortTitle;
}

/** Puts a name in the place of each of some mentions, and of the article before them. */
export function replaceMentions(text: string, mentions: readonly Mention[], name: string): string {
  return mentions
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce((rest, { span }) => {
      const before = rest
        .slice(0, span.start)
        .replace(/(?<!\p{L})(?:the|la|le|el|l['’]|las|los|les)\s*$/iu, "");
      return `${before}${name}${rest.slice(span.end)}`;
    }, text);
}
