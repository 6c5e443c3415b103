import type { Refusal, RefusalReason } from "../domain/answer.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Ambiguity } from "./find-ambiguity.ts";
import type { FalsePremise } from "./find-premise.ts";
import type { RankedSentence } from "./rank-sentences.ts";
import type { ScopeLimit } from "./scope/scope-forms.ts";
import type { SourcePlace, Wording } from "./wording/wording.ts";
import { wordingOf } from "./wording/wording-of.ts";

/** What refusals speak of: what was asked, what was searched and what came nearest. */
export interface RefusalParts {
  readonly question: Question;
  readonly register: Register;
  /** How many documents were searched. */
  readonly documents: number;
  /** Ids of the instruments that the question names and the texts speak of. */
  readonly instruments: readonly string[];
  /** All sentences considered, best first. */
  readonly ranked: readonly RankedSentence[];
}

/** Refuses for want of evidence: says what the texts do have, what was searched, and where to look next. */
export function refuseForWantOfEvidence(parts: RefusalParts): Refusal {
  const { question, documents } = parts;
  const nearest = findNearest(parts);
  const isMatter = nearest.length > 0 && isNear(parts);
  const [about] = parts.instruments.flatMap((id) => parts.register.find(id) ?? []);
  const wording = wordingOf(question.answerLanguage);
  const message = wording.missingAnswer({
    isNear: isMatter,
    kind: question.kind,
    about,
    asksForStatus: statusWords.test(question.text),
    documents,
    nearest: isMatter ? placeOf(nearest[0]) : undefined,
  });
  const reason: RefusalReason = isMatter ? "no_evidence" : "out_of_scope";
  return { reason, message, suggestions: isMatter ? namePlaces(nearest, wording) : [] };
}

/** Refuses a question that no text on treaties answers, and says where the matter is to be looked for instead. */
export function refuseOutOfScope(limit: ScopeLimit, parts: RefusalParts): Refusal {
  const nearest = findNearest(parts);
  const wording = wordingOf(parts.question.answerLanguage);
  return {
    reason: "out_of_scope",
    message: wording.outOfScope(limit, placeOf(nearest[0])),
    suggestions: namePlaces(nearest, wording),
  };
}

/** Refuses a question that rests on something that is not so. */
export function refuseFalsePremise({ instrument, tell }: FalsePremise, wording: Wording): Refusal {
  return { reason: "false_premise", message: tell(wording), suggestions: [wording.askInstead(instrument)] };
}

/** What a refusal for ambiguity names the instruments with. */
interface Naming {
  readonly register: Register;
  readonly wording: Wording;
}

/** Refuses a question that could mean several instruments, and names them. */
export function refuseAmbiguous({ article, instruments }: Ambiguity, { register, wording }: Naming): Refusal {
  return {
    reason: "ambiguous",
    message: wording.ambiguous(article, instruments.length),
    suggestions: instruments.flatMap((id) => {
      const instrument = register.find(id);
      return instrument ? [wording.possibleMeaning(instrument, article)] : [];
    }),
  };
}

/** Refuses a question that does not say what it is about. */
export function refuseUnclear(wording: Wording): Refusal {
  return { reason: "ambiguous", message: wording.unclear(), suggestions: wording.howToBeClear() };
}

/** A sentence that says this much of the question is near enough to be worth a look. */
const nearCoverage = 0.3;

function isNear(parts: RefusalParts): boolean {
  return parts.instruments.length > 0 || (parts.ranked[0]?.coverage ?? 0) >= nearCoverage;
}

const suggestedPlaces = 3;

/** What came near, and first of it what is about an instrument that the question names. */
function findNearest({ ranked, instruments }: RefusalParts): readonly RankedSentence[] {
  const isAbout = ({ candidate }: RankedSentence) => instruments.includes(candidate.passage.subject ?? "");
  const near = ranked.filter((sentence) => sentence.coverage > 0 || instruments.length > 0);
  return [...near.filter(isAbout), ...near.filter((sentence) => !isAbout(sentence))];
}

function namePlaces(nearest: readonly RankedSentence[], wording: Wording): readonly string[] {
  const places = nearest.flatMap((sentence) => placeOf(sentence) ?? []);
  return [...new Set(places.map(wording.sourcePlace))].slice(0, suggestedPlaces);
}

function placeOf(sentence: RankedSentence | undefined): SourcePlace | undefined {
  if (!sentence) return undefined;
  const { passage, document } = sentence.candidate;
  return { heading: passage.headings.at(-1), document };
}

const statusWords =
  /\bparties\b|\bpart(?:y|ies) to\b|\bratif|\bin force\b|\bsign(?:ed|atories|atory)\b|\bacce(?:de|ssion)|\bstatus\b|\bcountries\b/i;
