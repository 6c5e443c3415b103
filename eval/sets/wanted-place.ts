import { containsPinpoint, type Pinpoint, parseArticle } from "../../src/domain/pinpoint.ts";
import type { EvaluationQuestion } from "./evaluation-question.ts";

/** What of a question says which place is to be cited. */
export type WantedPlace = Pick<EvaluationQuestion, "inst" | "art">;

/** Whether a question says what is to be cited. */
export function wantsPlace({ inst, art }: WantedPlace): boolean {
  return inst !== undefined || art !== undefined;
}

/** Whether an instrument is one of those that a question asks for; any is, where it names none. */
export function isWantedInstrument(id: string | undefined, { inst }: WantedPlace): boolean {
  return id !== undefined && (!inst || inst.includes(id));
}

/**
 * Whether an article of an instrument is the place asked for, one inside it, or the article that holds it. `article` is written as
 * "3(1)(c)", null for the instrument as a whole.
 */
export function isWantedPlace(
  { instrument, article }: { readonly instrument: string | undefined; readonly article: string | null },
  wanted: WantedPlace,
): boolean {
  if (instrument === undefined || !isWantedInstrument(instrument, wanted)) return false;
  if (!wanted.art) return true;
  const place = placeIn(instrument, article);
  if (place === undefined) return false;
  return wanted.art.some((written) => {
    const other = placeIn(instrument, written);
    return other !== undefined && (containsPinpoint(other, place) || containsPinpoint(place, other));
  });
}

function placeIn(instrument: string, article: string | null): Pinpoint | undefined {
  const place = article === null ? undefined : parseArticle(article);
  return place && { instrument, ...place };
}
