import { type Instrument, titleInText } from "../domain/instrument.ts";

/** The title of an instrument for use behind an article: "Budapest Convention", though the official title may begin with "The". */
export function plainTitle(instrument: Instrument): string {
  return titleInText(instrument).replace(/^the /i, "");
}
