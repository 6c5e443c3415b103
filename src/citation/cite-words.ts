import { Fault } from "../domain/fault.ts";
import { type Instrument, lacksArticle, officialTitle } from "../domain/instrument.ts";
import { distinctPinpoints, type LinkedReferences } from "../domain/mention.ts";
import { formatArticle, formatPinpoint, type Pinpoint, parsePinpoint } from "../domain/pinpoint.ts";
import type { Register } from "../domain/register.ts";
import { formatOscola } from "./oscola.ts";

/** A place in an instrument and how it is cited. */
export interface PlaceCitation {
  /** "opsc 3(1)(c)". */
  readonly pinpoint: string;
  /** The instrument's id. */
  readonly instrument: string;
  /** "3(1)(c)", or null for the instrument as a whole. */
  readonly article: string | null;
  /** The citation in OSCOLA style. */
  readonly cite: string;
}

/**
 * Cites every place that some words name: an id and an article ("opsc 3(1)(c)"), or words ("Lanzarote Convention art. 23").
 * Throws a Fault `not_found` where they name no instrument, could mean several, or name an article that the instrument has not.
 */
export type CiteWords = (words: string) => readonly PlaceCitation[];

/** Creates the citing of words, over one register; `link` finds the references in words. */
export function createCiter(parts: {
  readonly register: Register;
  readonly link: (text: string) => LinkedReferences;
}): CiteWords {
  const { register, link } = parts;
  const findPlaces = (words: string): readonly Pinpoint[] => {
    const written = parsePinpoint(words);
    return written && register.find(written.instrument) ? [written] : findInWords(link(words), register);
  };
  return (words) =>
    findPlaces(words).map((pinpoint) => ({
      pinpoint: formatPinpoint(pinpoint),
      instrument: pinpoint.instrument,
      article: formatArticle(pinpoint),
      cite: formatOscola({ instrument: requireInstrument(pinpoint, register), pinpoints: [pinpoint] }),
    }));
}

/** The places of the references that were found, unless one of them could mean several instruments. */
function findInWords({ mentions, unresolved }: LinkedReferences, register: Register): readonly Pinpoint[] {
  const open = unresolved.find((mention) => mention.candidates.length > 0);
  if (open) {
    const titles = open.candidates.flatMap((id) => register.find(id) ?? []).map(officialTitle);
    throw new Fault("not_found", "These words fit more than one instrument.", {
      remedy: `Name one of: ${titles.join("; ")}.`,
      data: { candidates: open.candidates },
    });
  }
  if (mentions.length > 0) return distinctPinpoints(mentions);
  throw new Fault("not_found", "These words name no instrument of the register.", {
    remedy: `Ids that it knows: ${register.instruments.map((instrument) => instrument.id).join(", ")}.`,
  });
}

/** The instrument of a place. Throws a Fault `not_found` where it certainly has no such article. */
function requireInstrument(place: Pinpoint, register: Register): Instrument {
  const instrument = register.find(place.instrument);
  if (!instrument) throw new Error(`The linker found ${place.instrument}, which the register does not have`);
  if (place.article === null || !lacksArticle(instrument, place.article)) return instrument;
  const title = officialTitle(instrument);
  throw new Fault(
    "not_found",
    `There is no Article ${place.article}: the ${title} has ${instrument.articles.length} articles.`,
    {
      ...(instrument.url && { remedy: `Its text: ${instrument.url}` }),
      data: { pinpoint: formatPinpoint(place) },
    },
  );
}
