import type { Instrument, InstrumentDate } from "../../domain/instrument.ts";
import { monthOf } from "../../text/month-names.ts";
import { foldWord, wordsOf } from "../../text/words.ts";
import { findCountries } from "../names.ts";
import type { InstrumentEvent, Told } from "../wording/wording.ts";

/** An event in the life of an instrument, as questions speak of it and as the register knows it. */
interface Event {
  /** What is said of the instrument itself; States sign and join too. */
  readonly told: RegExp;
  readonly name: InstrumentEvent;
  /** The first is told in a correction; a year or place of any is right. */
  readonly known: (instrument: Instrument) => readonly (InstrumentDate | null)[];
}

const events: readonly Event[] = [
  {
    told: /(?<!\p{L})(?:(?:enter(?:ed)?|entry|came|come|coming|went|been|be|is|was) (?:in|into|in to) (?:force|effect)|took effect|in force since|(?:has|have) applied|(?:has|have) been (?:applicable|binding)|entr[ée]+e? en vigueur|en vigueur depuis|entró en vigor|en vigor desde)(?!\p{L})/iu,
    name: "in-force",
    known: ({ inForce }) => [inForce],
  },
  {
    told: /(?<!\p{L})(?:opened|opening|signed|signing|signature|signing ceremony|ouverte?|signée?|abiert[oa]|firmad[oa]|se firmó)(?!\p{L})/iu,
    name: "opened",
    known: ({ opened, adopted }) => [opened ?? adopted, adopted],
  },
  {
    told: /(?<!\p{L})(?:adopted|adopt|adoption|adoptée?|adoptad[oa]|adoptó|concluded|agreed)(?!\p{L})/iu,
    name: "adopted",
    known: ({ adopted, opened }) => [adopted ?? opened, opened],
  },
];

/** "In 2010", "since 2010", not too far behind the event. */
const yearBehind =
  /^[^.?!;]{0,60}?(?<!\p{L})(?:in|since|of|on|back in|en|depuis|desde|le|el|de)(?: [\p{L}\d]+){0,3} ((?:1[89]|20)\d\d)(?!\d)/u;
const placeBehind = /^[^.?!;]{0,60}?(?<!\p{L})(?:in|at|à|en) (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\p{Ll}+)?)/u;
/** States sign, and conventions are in force for them, in other years. */
const ofState = /(?<!\p{L})(?:for|by|pour|par|para|por) /u;
const statesSign =
  /(?<!\p{L})(?:who (?:has |have |had |first )*|(?:states|countries|parties|nations|which (?:state|country))(?!\p{L})[^.?!]{0,40})$/iu;

/**
 * Says when or where an instrument was adopted, opened or came into force, where a question tells another year or place: "Why was it
 * signed in Paris?". What the register does not know contradicts nothing.
 */
export function describeWrongEvent(text: string, instrument: Instrument): Told | undefined {
  if (findCountries(text).length > 0) return undefined;
  for (const event of events) {
    const match = event.told.exec(text);
    if (!match || statesSign.test(text.slice(0, match.index))) continue;
    const behind = text.slice(match.index + match[0].length);
    const told = text.slice(match.index);
    const [known, ...others] = event.known(instrument);
    const dates = [known, ...others].filter((date) => date !== null && date !== undefined);
    if (!known || ofState.test(behind.slice(0, "for signature by ".length).replace(/^ for signature/, "")))
      continue;
    const year = yearBehind.exec(told)?.[1];
    const place = placeBehind.exec(behind)?.[1];
    const isWrongYear = year !== undefined && !dates.some(({ date }) => date.startsWith(year));
    const isWrongPlace =
      place !== undefined &&
      monthOf(place.toLowerCase()) === undefined &&
      known.place !== null &&
      isElsewhere(place, dates, instrument);
    if (isWrongYear || isWrongPlace) return (wording) => wording.event(instrument, event.name, known);
  }
  return undefined;
}

function isElsewhere(place: string, dates: readonly InstrumentDate[], instrument: Instrument): boolean {
  const told = foldWord(place);
  const names = [
    ...dates.flatMap((date) => date.place ?? []),
    ...Object.values(instrument.titles),
    instrument.shortTitle,
  ];
  return !names.some(
    (name) => name.toLowerCase().includes(told) || wordsOf(name).some(({ word }) => told.includes(word)),
  );
}
