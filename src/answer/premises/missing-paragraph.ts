import { findArticle, type Instrument } from "../../domain/instrument.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import type { Told } from "../wording/wording.ts";

const isNumber = /^\d{1,2}$/;

/** Says how many paragraphs an article has, where a question names a later one: "What does Article 19(7) let the police do?" */
export function describeMissingParagraph(
  pinpoints: readonly Pinpoint[],
  instrument: Instrument,
): Told | undefined {
  for (const { instrument: id, article, subdivisions } of pinpoints) {
    const [paragraph] = subdivisions;
    if (id !== instrument.id || article === null || paragraph === undefined || !isNumber.test(paragraph))
      continue;
    const count = findArticle(instrument, article)?.paragraphs;
    if (count !== undefined && Number(paragraph) > count) {
      return (wording) => wording.noSuchParagraph(instrument, { article, paragraph, count });
    }
  }
  return undefined;
}
