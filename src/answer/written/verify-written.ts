import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import type { Span } from "../../domain/span.ts";
import type { FindHeadingPlace } from "../../references/heading-place.ts";
import type { Linker } from "../../references/linker.ts";
import { findInstructions } from "../../text/instructions/find-instructions.ts";
import { detectLanguage } from "../../text/language.ts";
import type { DraftQuote, VerifiedSentence } from "../draft-sentence.ts";
import type { GlossQuestion } from "../gloss/create-glosser.ts";
import { mostCitations } from "./answer-limits.ts";
import { cleanSentence } from "./clean-sentence.ts";
import { type Claim, compareClaim, compareGloss, countHeld, partOf } from "./compare-claim.ts";
import type { NumberedSource } from "./compose-messages.ts";
import type { DraftedSentence } from "./draft-form.ts";
import { findForeignAddress, findQuotedSentences } from "./find-support.ts";
import { locateQuote } from "./locate-quote.ts";
import { readSourceSentences, type SourceSentence } from "./source-sentence.ts";
import { splitClaim } from "./split-claim.ts";
import { readTokens } from "./tokens.ts";

/** What written sentences are verified with. */
export interface WrittenVerificationParts {
  readonly linker: Linker;
  readonly register: Register;
  readonly findHeadingPlace: FindHeadingPlace;
  /** The whole canonical text of a document. */
  readonly textOf: (documentId: string) => string | undefined;
  readonly gloss: GlossQuestion;
}

/** A drafted sentence that stands, or what is wrong with it, in words that a model can act on. */
export type Verdict =
  | { readonly kind: "verified"; readonly sentence: VerifiedSentence }
  | { readonly kind: "failed"; readonly text: string; readonly reason: string };

/** Verifies a drafted sentence against the sources that its model was given. */
export type VerifyWritten = (drafted: DraftedSentence) => Verdict;

/**
 * Prepares the verification of the sentences of one draft. A sentence stands if its sources are among those given; its quote, and every
 * quotation inside it, is verbatim in one of them; and each of its clauses is said by one sentence of them, either one that is quoted or, of a
 * further source, the one nearest to it: the same places, numbers, dates, denials, modal words and bounds, and no word of matter besides.
 */
export function createVerification(
  sources: readonly NumberedSource[],
  parts: WrittenVerificationParts & { readonly language: string },
): VerifyWritten {
  const read = new Map<number, readonly SourceSentence[]>();
  const sentencesOf = (source: NumberedSource) => {
    const known = read.get(source.n) ?? readSourceSentences(source, parts.findHeadingPlace);
    read.set(source.n, known);
    return known;
  };
  return (drafted) => {
    const { text, cited: marked, addresses, fault } = cleanSentence(drafted.text);
    const fail = (reason: string): Verdict => ({ kind: "failed", text, reason });
    if (fault !== null) return fail(fault);
    const numbers = [...new Set([...drafted.sources, ...marked])];
    const cited = numbers.flatMap((n) => sources.find((source) => source.n === n) ?? []);
    if (cited.length === 0 || cited.length < numbers.length)
      return fail("it cites a source that there is not");
    const address = findForeignAddress(addresses, cited);
    if (address !== undefined) return fail("it holds a web address that stands in no source");
    const written = detectLanguage(text);
    if (written !== null && written !== parts.language)
      return fail("it is not in the language of the question");
    const quoted = findQuotedSentences(drafted.quote, { ...parts, cited, sentencesOf });
    if (quoted.kind === "missing") return fail(quoted.reason);
    if ([text, ...quoted.sentences.map((sentence) => sentence.text)].some(speaksToMachines)) {
      return fail("it relays an instruction to a machine");
    }
    if (!quotesVerbatim(text, cited))
      return fail("words between quotation marks do not stand in a cited source");
    return holdAgainst(text, { ...parts, cited, sentencesOf, quoted: quoted.sentences });
  };
}

/** What is said to a machine is no matter of law, though it stands in a source: whoever put it there wants it relayed. */
function speaksToMachines(text: string): boolean {
  return findInstructions(text).length > 0;
}

/** Shorter words between marks are a term or an irony as often as a quotation. */
const shortestQuotation = 4;
/** Marks that pair, and typewriter marks, which pair with the next. */
const quotation = /“([^“”]{1,2000})”|«([^«»]{1,2000})»|„([^„“”]{1,2000})[“”]|"([^"]{1,2000})"/g;

function quotesVerbatim(text: string, cited: readonly NumberedSource[]): boolean {
  return [...text.matchAll(quotation)].every((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? "";
    return (
      words.trim().split(/\s+/).length < shortestQuotation ||
      cited.some(({ passage }) => locateQuote(words, passage.text).kind === "found")
    );
  });
}

interface Support extends WrittenVerificationParts {
  readonly language: string;
  readonly cited: readonly NumberedSource[];
  readonly sentencesOf: (source: NumberedSource) => readonly SourceSentence[];
  readonly quoted: readonly SourceSentence[];
}

/** Holds a sentence against what it quotes, and the parts that this does not say against the nearest sentences of its other sources. */
function holdAgainst(text: string, support: Support): Verdict {
  const claim = readClaim(text, support);
  const others = support.cited
    .filter(({ n }) => support.quoted.every((sentence) => sentence.n !== n))
    .flatMap((source) => nearestOf(support.sentencesOf(source), claim) ?? []);
  const supporting = [...support.quoted, ...others];
  const needed = findNeeded(claim, supporting, support.register);
  if (typeof needed === "string") return { kind: "failed", text, reason: needed };
  if (needed.length > mostCitations)
    return { kind: "failed", text, reason: "it rests on too many sentences" };
  const quotes = needed.map((sentence) => quoteOf(sentence, claim));
  const quoted = quotes.map(({ words }) => words).join(" ");
  return { kind: "verified", sentence: { text, support: "verified", quoted, quotes } };
}

function readClaim(text: string, { linker, gloss, language, cited, quoted }: Support): Claim {
  const subjects = [...new Set(cited.flatMap(({ passage }) => passage.subject ?? []))];
  const references = linker.link(text, { subjects });
  const { mentions } = references;
  const source = quoted[0]?.document.language ?? detectLanguage(quoted[0]?.text ?? "") ?? language;
  const spans = mentions.map(({ span }) => span);
  const isForeign = !source.startsWith(language);
  const glossed = isForeign ? gloss(text, references) : null;
  return {
    text,
    mentions,
    tokens: readTokens(text, spans),
    gloss:
      glossed &&
      readTokens(
        glossed.text,
        glossed.mentions.map(({ span }) => span),
      ),
  };
}

/**
 * The sentences that a claim needs: the one that says all of it, else for each clause the first that says it. Or what is wrong, as the first
 * sentence has it.
 */
function findNeeded(
  claim: Claim,
  supporting: readonly SourceSentence[],
  register: Register,
): readonly SourceSentence[] | string {
  if (!claim.tokens.some(({ isMatter, isNamed, word }) => isMatter || (!isNamed && /\d/.test(word))))
    return "it says nothing that could be verified";
  const whole = { start: 0, end: claim.text.length };
  const compare = (part: Span, source: SourceSentence) => compareClaim(partOf(claim, part), source, register);
  if (claim.gloss !== null) {
    const { gloss } = claim;
    const reasons = supporting.map((source) => compareGloss(gloss, source) ?? compare(whole, source));
    const at = reasons.indexOf(null);
    return at >= 0 ? supporting.slice(at, at + 1) : (reasons[0] ?? "it cites nothing");
  }
  const clauses = splitClaim(claim.text, claim.tokens);
  const sole = supporting.find((source) => compare(whole, source) === null);
  if (sole) return [sole];
  const needed = clauses.map((part) => supporting.find((source) => compare(part, source) === null));
  const found = needed.filter((source) => source !== undefined);
  const distinct = [...new Set(found)];
  // What one source was found not to say as a whole it does not say in pieces either.
  if (distinct.length > 1 && found.length === clauses.length) return distinct;
  return supporting[0] ? (compare(whole, supporting[0]) ?? "") : "it cites nothing";
}

function nearestOf(sentences: readonly SourceSentence[], claim: Claim): SourceSentence | undefined {
  const counted = sentences.map((sentence) => ({ sentence, held: countHeld(claim.tokens, sentence) }));
  return counted.toSorted((one, other) => other.held - one.held)[0]?.sentence;
}

/** The quote for a sentence of a source: the whole sentence, at the place that the claim names, else where it stands. */
function quoteOf(source: SourceSentence, claim: Claim): DraftQuote {
  const { passage, document, span, text } = source;
  return { passage, document, span, words: text, place: placeOf(source, claim.mentions) };
}

function placeOf(source: SourceSentence, claimed: readonly Mention[]): Pinpoint | null {
  const known = [
    ...(source.place ? [source.place] : []),
    ...source.named.flatMap(({ pinpoints }) => pinpoints),
  ];
  const wanted = claimed.flatMap(({ pinpoints }) => pinpoints);
  const named = known.find((place) =>
    wanted.some((one) => one.article !== null && containsPinpoint(one, place)),
  );
  if (named) return named;
  if (source.place) return source.place;
  const instrument = wanted[0]?.instrument ?? source.passage.subject ?? known[0]?.instrument;
  const isKnown =
    known.some((place) => place.instrument === instrument) || source.passage.subject === instrument;
  return instrument !== undefined && isKnown ? { instrument, article: null, subdivisions: [] } : null;
}
