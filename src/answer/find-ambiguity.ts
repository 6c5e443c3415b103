import { lacksArticle } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import { termsOf } from "../text/terms.ts";
import type { Facet } from "./facets.ts";
import type { RankedSentence } from "./rank-sentences.ts";

/** What an ambiguous question could mean. */
export interface Ambiguity {
  /** What is named without saying of which instrument: "Article 7", or null for "the treaty". */
  readonly article: string | null;
  /** Ids of the instruments that it could be, in register order. */
  readonly instruments: readonly string[];
}

/**
 * Finds out whether a question can mean several instruments and says nothing by which to tell. "What does Article 7 say?" is
 * such a one, "Is the treaty in force?" another; "Which treaty's Article 34 is on sexual exploitation?" tells enough.
 */
export function findAmbiguity(
  question: Question,
  parts: {
    readonly facets: readonly Facet[];
    readonly register: Register;
    readonly isSpokenOf: (instrument: string) => boolean;
  },
): Ambiguity | undefined {
  if (question.pinpoints.length > 0 || parts.facets.some(tellsWhich)) return undefined;
  const open = question.unresolved[0];
  const generic = theInstrument.test(question.text) && status.test(question.text);
  if (!open && !generic) return undefined;
  const article = open?.article ?? null;
  const instruments = parts.register.instruments
    .filter(({ id, kind }) => parts.isSpokenOf(id) && (open || kind !== "resolution"))
    .filter(({ id }) => !open || open.candidates.length === 0 || open.candidates.includes(id))
    .filter(
      (instrument) =>
        article === null || (instrument.articles.length > 0 && !lacksArticle(instrument, article)),
    )
    .map(({ id }) => id);
  return instruments.length > 1 ? { article, instruments } : undefined;
}

const theInstrument =
  /\b(?:the|this|that|said) (?:treaty|convention|protocol|agreement|instrument)\b|\b(?:does|did|has|may|can|could|join|leave|ratify|sign|under|to|about|of) it\b|\b(?:is|was) it (?:in force|adopted|signed|opened|binding)\b/i;

/** What is asked of an instrument as a whole, so that nothing else in the question tells which is meant. */
const status =
  /\bin force\b|\bratif|\bsign|\bpart(?:y|ies)\b|\bjoin|\bhow many\b|\bwhen\b|\bdepositary\b|\breservations?\b|\badopted\b|\bamend|\bdenounce|\bwithdraw|\bleave\b|\blanguages?\b|\bprotocols?\b|\bwho (?:may|can)\b/i;

/** Whether a facet tells which text is meant. What is asked of every treaty tells nothing, however rare the words are. */
function tellsWhich({ telling, weight, terms }: Facet): boolean {
  return telling && weight >= tellingWeight && !terms.every((term) => statusTerms.has(term));
}

/** In nats of inverse document frequency. */
const tellingWeight = 1;

const statusTerms = new Set(
  termsOf(`treaty convention protocol agreement instrument enter entry force ratify ratified ratification sign signed signing signature signatory signatories party parties
    join joined joining depositary adopt adopted adoption reservation reservations allow allowed permit open opened amend amended
    denounce withdraw leave language languages member members state states country countries article articles`),
);

/**
 * Finds out whether "the Convention" of a question could be several, by what answers it: sentences about two instruments or more that
 * answer nearly as well as the best. Where all that answer are about one, that is the one meant.
 */
export function findAmbiguousAnswer(
  question: Question,
  ranked: readonly RankedSentence[],
): Ambiguity | undefined {
  const open = question.unresolved.find(
    ({ article, candidates }) => article === null && candidates.length > 1,
  );
  if (!open || question.pinpoints.length > 0) return undefined;
  const fit = ranked.filter(({ failure }) => failure === null);
  const best = fit[0]?.score ?? 0;
  const answering = fit
    .filter(({ score }) => score >= best * nearlyAsGood)
    .flatMap(({ candidate }) => candidate.passage.subject ?? []);
  const instruments = [...new Set(answering)].filter((subject) => open.candidates.includes(subject));
  return instruments.length > 1 ? { article: null, instruments: instruments.slice(0, mostNamed) } : undefined;
}

const nearlyAsGood = 0.93;
/** More instruments than this are not worth reading in a refusal. */
const mostNamed = 6;
