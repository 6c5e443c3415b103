import type { Instrument, PartialDate } from "../../domain/instrument.ts";
import { isEarlier } from "../../domain/partial-date.ts";
import type { Register } from "../../domain/register.ts";
import { termsOf } from "../../text/terms.ts";

/** "There is no UN legal instrument on cybercrime": what it would be, and what on. */
const denial =
  /\b(?:is|are|has|have|had|was|were)(?: still| currently| as yet| yet)? no ((?:[\p{L}-]{1,20} ){0,5})(?:instruments?|treaty|treaties|conventions?|agreements?) (?:on|against|about|for|dealing with|covering) ((?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20})/iu;

/** Words that say what an instrument is like and not whose it is. */
const qualities = new Set(
  termsOf(
    "legal binding legally international single specific global comprehensive universal dedicated general worldwide separate own",
  ),
);

/** Kinds of instruments that are law. */
const lawful = new Set(["treaty", "protocol", "directive", "regulation", "framework-decision"]);

/**
 * The instrument that a statement written on a certain day says there is none of, where one was adopted since: its names have the words for
 * the organisation and for the matter. The first one adopted where there are several.
 */
export function findDenied(text: string, written: PartialDate, register: Register): Instrument | undefined {
  const match = denial.exec(text);
  if (!match) return undefined;
  const [, whose = "", matter = ""] = match;
  const wanted = [...termsOf(whose).filter((term) => !qualities.has(term)), ...termsOf(matter)];
  return register.instruments
    .filter(({ kind, adopted }) => lawful.has(kind) && adopted !== null && isEarlier(written, adopted.date))
    .filter((instrument) => {
      const names = new Set(register.namesOf(instrument).flatMap(termsOf));
      return wanted.length > 0 && wanted.every((term) => names.has(term));
    })
    .toSorted((one, other) => ((one.adopted?.date ?? "") < (other.adopted?.date ?? "") ? -1 : 1))[0];
}
