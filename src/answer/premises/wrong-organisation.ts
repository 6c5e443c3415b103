import type { Instrument } from "../../domain/instrument.ts";
import type { Span } from "../../domain/span.ts";
import { termsOf } from "../../text/terms.ts";
import type { Told } from "../wording/wording.ts";

/** Organisations that make treaties and laws, by the words that name them and their organs. */
const organisations: readonly { readonly name: string; readonly form: RegExp }[] = [
  {
    name: "the Council of Europe",
    form: /\bcouncil of europe\b|\bcommittee of ministers\b|\bconseil de l['’]europe\b|\bconsejo de europa\b/i,
  },
  {
    name: "the European Union",
    form: /\beuropean (?:union|parliament|commission)\b|\beu\b|\bunion européenne\b|\bparlement européen\b|\bunión europea\b|\bparlamento europeo\b/i,
  },
  {
    name: "the Security Council",
    form: /\bsecurity council\b|\bconseil de sécurité\b|\bconsejo de seguridad\b/i,
  },
  {
    name: "the United Nations",
    form: /\bunited nations\b|\bun\b(?! security)|\b(?:un )?general assembly\b|\bnations unies\b|\bnaciones unidas\b|\bonu\b/i,
  },
  { name: "the African Union", form: /\bafrican union\b|\bunion africaine\b|\bunión africana\b/i },
  { name: "the League of Arab States", form: /\b(?:league of arab states|arab league)\b/i },
  {
    name: "the Shanghai Cooperation Organisation",
    form: /\bshanghai cooperation organi[sz]ation\b|\bsco\b/i,
  },
  { name: "ECOWAS", form: /\becowas\b|\beconomic community of west african states\b/i },
  { name: "NATO", form: /\bnato\b|\botan\b/i },
  { name: "the OECD", form: /\boecd\b/i },
  { name: "INTERPOL", form: /\binterpol\b/i },
  {
    name: "the World Intellectual Property Organization",
    form: /\bwipo\b|\bworld intellectual property organi[sz]ation\b|\bompi\b/i,
  },
  { name: "the World Trade Organization", form: /\bwto\b|\bworld trade organi[sz]ation\b/i },
  {
    name: "the International Telecommunication Union",
    form: /\bitu\b|\binternational telecommunications? union\b/i,
  },
  { name: "the Organization of American States", form: /\boas\b|\borgani[sz]ation of american states\b/i },
  { name: "the Commonwealth", form: /\bcommonwealth\b(?! of independent)/i },
  { name: "Europol", form: /\beuropol\b/i },
  { name: "UNESCO", form: /\bunesco\b/i },
  { name: "the G7", form: /\bg ?[78]\b/i },
];

const made =
  "adopt(?:ed|ing)?|pass(?:ed)?|enact(?:ed)?|draft(?:ed)?|dr(?:e|a)wn? up|conclude[d]?|issue[d]?|create[d]?|adoptée?|élaborée?|adoptad[oa]|adoptó";
const makes = new RegExp(
  `^\\s+(?:(?:has|have|had|a|ha|first|finally)\\s+)?(?:${made})\\s+(?:the\\s+|la\\s+|le\\s+|el\\s+)?$`,
  "i",
);
/** "What did the European Parliament change when it adopted …" */
const whenItMade = new RegExp(`\\b(?:it|they)\\s+(?:${made})\\s+(?:the\\s+)?$`, "i");
const madeBy = new RegExp(`\\b(?:${made})\\s+(?:by|par|por)\\s+(?:the\\s+|la\\s+|le\\s+|el\\s+)?$`, "i");
/** "Who at the United Nations keeps the original of …" */
const whoOf =
  /\b(?:who|which (?:body|office|organ|department|committee|official)) (?:at|in|of|within|from) (?:the )?$/i;
const keeping =
  /^[^?]{0,20}\b(?:keeps?|holds?|stores?|guards?|receives?|registers?|drafted|adopted|wrote|prepared|approved)\b/i;
const own = /^['’]s?\s+(?:own\s+)?$/i;
/** A part of a name may stand before the words that the linker took for it: "the African Union's Budapest Convention". */
const longestBetween = 40;

/** Says whose instrument it is, where a question gives it to another organisation: "Why did the European Parliament adopt the Budapest Convention?" */
export function describeWrongOrganisation(
  text: string,
  instrument: Instrument,
  spans: readonly Span[],
): Told | undefined {
  const home = organisationOf(instrument);
  if (home === undefined) return undefined;
  const wrong = organisations.some(({ name, form }) => name !== home && isGivenTo(text, form, spans));
  return wrong ? (wording) => wording.organisationOf(instrument, home) : undefined;
}

function isGivenTo(text: string, form: RegExp, spans: readonly Span[]): boolean {
  const match = form.exec(text);
  if (!match || spans.some(({ start, end }) => start <= match.index && match.index < end)) return false;
  if (madeBy.test(text.slice(Math.max(0, match.index - longestBetween), match.index))) return true;
  const end = match.index + match[0].length;
  if (whoOf.test(text.slice(0, match.index)) && keeping.test(text.slice(end))) return true;
  return spans.some(({ start }) => {
    const between = start > end && start - end < longestBetween ? text.slice(end, start) : "";
    return makes.test(between) || own.test(between) || whenItMade.test(between);
  });
}

const lawOfUnion: ReadonlySet<string> = new Set(["directive", "regulation", "framework-decision"]);

function organisationOf({ kind, depositary, titles }: Instrument): string | undefined {
  const named = `${depositary ?? ""} ${titles.en}`;
  const known = organisations.find(({ form }) => form.test(named))?.name;
  return (
    known ??
    (lawOfUnion.has(kind) ? "the European Union" : kind === "resolution" ? "the United Nations" : undefined)
  );
}

/** "Why is X the depositary of …", "X, the depositary of …". */
const calledDepositary =
  /(?:\b(?:is|was|are|as|est|es)\s+)([\p{L}'’ -]{3,80}?),?\s+(?:(?:the|le|la|el|as|acting|acts|become|made|chosen)\s+){0,4}(?:depositary|dépositaire|depositario)\b/iu;

/** Names the depositary of an instrument, where a question takes another for it. */
export function describeWrongDepositary(text: string, instrument: Instrument): Told | undefined {
  const { depositary } = instrument;
  const called = calledDepositary.exec(text)?.[1];
  if (depositary === null || called === undefined || !/^(?:the |le |la |el )?\p{Lu}/u.test(called))
    return undefined;
  const known = new Set(termsOf(depositary));
  const told = termsOf(called.replace(/\bUN\b/g, "United Nations"));
  if (told.every((term) => known.has(term))) return undefined;
  return (wording) => wording.depositaryOf(instrument, depositary);
}
