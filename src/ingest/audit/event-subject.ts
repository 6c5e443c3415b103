import type { Mention } from "../../domain/mention.ts";
import type { EventWords } from "./event-forms.ts";
import { instrumentsIn, placeOf, type Statement } from "./statement.ts";

/** A name of an instrument as a whole; positions in the statement. */
interface NamedWhole {
  readonly instrument: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Between the name and its verb stand at most so many UTF-16 code units: a bracket, or an aside between commas. */
const longestGap = 160;

/** What may stand between a name and its verb: a bracket, auxiliaries, relative pronouns. */
const leadsToVerb =
  /^(?:['’]s|\))?(?:\s*\([^()]*\))?(?:\s*,[^,;()]*,(?=\s))?[\s,:(–—-]*(?:(?:which|that|and|it|has|have|had|was|were|is|are|been|being|first|itself|also|later|then|only|finally|a|été|est|qui|et|fue|que|y|se|ha|sido)[\s,–—-]+)*$/iu;

/** What may stand between one event and the next of the same instrument. */
const leadsOn =
  /^[\s,;)]*(?:(?:and|then|but|it|has|was|is|also|later|et|mais|elle|il|est|a|été|y|pero|fue)[\s,]+)*$/iu;

/** What may stand before an event whose subject is that of the text around. */
const beginsBare = /^[^\p{L}]*(?:(?:it|was|has|been|first|date|of|elle|il|a|été|est|fue)\s+)*$/iu;

/** Words that make a name the complement of another noun: "the explanatory report to the Convention". */
const asComplement =
  /(?<!\p{L})(?:to|of|under|on|for|by|with|from|in|after|before|since|against|within|de|du|des|del|à|au|al|par|por)\s+(?:(?:the|this|that|its|la|le|les|el|cette|cet|ce|este|esta)\s+)?$/iu;

/** What may stand between an event and the name of what it happened to: "adopted the Convention", "the adoption of the Convention". */
const leadsToObject =
  /^\s*(?:of\s+|de\s+|du\s+|del\s+)?(?:the\s+|this\s+|la\s+|le\s+|el\s+|l['’]|cette\s+|este\s+)?$/iu;

/**
 * The instrument that an event happened to: the name that follows "adopted" or "entry into force of", the name before the verb, the
 * subject of the event before, or where the event begins the sentence, the name behind it or the subject of the text around. Undefined
 * where it is not certain.
 */
export function findEventSubject(
  statement: Statement,
  event: EventWords,
  previous: { readonly instrument: string; readonly end: number } | null,
): string | undefined {
  const named = statement.mentions.map((mention) => wholeInstrument(statement, mention));
  const object = named.find(({ start }) => start >= event.end);
  if (object && event.kind !== "signed" && isObject(statement.text, event, object)) return object.instrument;
  const before = nameBefore(statement.text, named, event.start);
  if (previous !== null && (before === undefined || before.end <= previous.end)) {
    return leadsOn.test(statement.text.slice(previous.end, event.start)) ? previous.instrument : undefined;
  }
  if (before === undefined) {
    const isBare = event.start <= longestGap && beginsBare.test(statement.text.slice(0, event.start));
    return isBare ? bareSubject(statement, event, object) : undefined;
  }
  const gap = statement.text.slice(before.end, event.start);
  const leads =
    gap.length <= longestGap && (leadsToVerb.test(gap) || isSubjectThroughout(statement, gap, before));
  return leads && !isComplement(statement.text, before) ? before.instrument : undefined;
}

/** What may stand between an event that begins a sentence and its subject: "In force since 2004, the Budapest Convention …". */
const leadsBack = /^[^.;:]{0,80},\s(?:the\s|la\s|le\s|el\s|l['’])?$/iu;

function bareSubject(
  statement: Statement,
  event: EventWords,
  object: NamedWhole | undefined,
): string | undefined {
  if (object && leadsBack.test(statement.text.slice(event.end, object.start))) return object.instrument;
  const isAlone = object === undefined || object.instrument === statement.subject;
  return isAlone ? (statement.subject ?? undefined) : undefined;
}

/** "The ", "L'" and an opening quotation mark. */
const longestArticle = 6;

/** The end of what stands between where another verb of the same subject follows. */
const joinsVerb = /\band\s(?:it\s)?(?:(?:has|have|had|was|been|also|then)\s){0,3}$/iu;

/** "The Palermo Convention needed 40 ratifications and has been in force since …": the only name, at the very start. */
function isSubjectThroughout(statement: Statement, gap: string, { start, instrument }: NamedWhole): boolean {
  if (instrumentsIn(statement).length !== 1 || instrument === undefined || start > longestArticle)
    return false;
  return joinsVerb.test(gap) && !gap.includes(";");
}

/** The last name before an offset; of a name and its citation in brackets, the name with the end of the citation. */
function nameBefore(text: string, named: readonly NamedWhole[], offset: number): NamedWhole | undefined {
  const position = named.findLastIndex(({ end }) => end <= offset);
  const last = named[position];
  const before = named[position - 1];
  const isCitation =
    last !== undefined &&
    before?.instrument === last.instrument &&
    /^\s?\(?$/.test(text.slice(before?.end, last.start));
  return last && before && isCitation ? { ...last, start: before.start } : last;
}

function isObject(text: string, event: EventWords, object: NamedWhole): boolean {
  if (object.start - event.end > 20 || !leadsToObject.test(text.slice(event.end, object.start))) return false;
  return !/^['’]s/.test(text.slice(object.end, object.end + 2));
}

function isComplement(text: string, { start }: NamedWhole): boolean {
  return asComplement.test(text.slice(Math.max(0, start - 24), start));
}

function wholeInstrument(statement: Statement, mention: Mention): NamedWhole {
  const [place, ...others] = mention.pinpoints;
  const isWhole = place?.article === null && others.length === 0;
  return { instrument: isWhole ? place.instrument : undefined, ...placeOf(statement, mention) };
}
