import { hasParties, type Instrument, type InstrumentKind } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { FalsePremise } from "./find-premise.ts";
import type { Told } from "./wording/wording.ts";

const joining =
  /\b(?:ratif\w+|signed|signator(?:y|ies)|acced\w+|accession|joined|part(?:y|ies) (?:to|of|has|does)|how many (?:states )?parties)\b/i;
const cameIntoForce =
  /\b(?:when did|since when|how long has|on (?:which|what) (?:day|date) did|in (?:which|what) year did)\b.*\b(?:force|effect)\b|\b(?:since|because|now that|as|after|why)\b[^.?!]{0,80}\b(?:is|was|been|came|entered) (?:in|into) (?:force|effect)\b|\bwhy (?:did|does|has)\b.*\b(?:enter|come|gone?|entered) (?:in|into) (?:force|effect)\b/i;

const bound =
  /\b(?:since when|when|why|how long|which|whom)\b.*\b(?:legally )?(?:binding|bind|binds|bound|obliged?|obliges)\b/i;
const bindsNobody: ReadonlySet<InstrumentKind> = new Set(["declaration", "model-law", "report", "study"]);

/** Kinds that come into force, by ratifications or by their own words. */
const comesIntoForce: ReadonlySet<InstrumentKind> = new Set([
  "treaty",
  "protocol",
  "directive",
  "regulation",
  "framework-decision",
]);

/**
 * Finds what a question takes for granted of an instrument's standing in law and the register denies: parties of a text that nobody can
 * join, the entry into force of one that is not in force. A question with yes or no takes nothing for granted.
 */
export function findStatusPremise(question: Question, register: Register): FalsePremise | undefined {
  const [only, ...others] = new Set(question.pinpoints.map(({ instrument }) => instrument));
  const instrument = only === undefined || others.length > 0 ? undefined : register.find(only);
  if (!instrument || question.kind === "yes-no") return undefined;
  const tell = contradict(instrument, question.text);
  return tell && { instrument, tell };
}

function contradict(instrument: Instrument, text: string): Told | undefined {
  const { kind, status } = instrument;
  if (joining.test(text) && !hasParties(kind)) return (wording) => wording.notATreaty(instrument);
  if (bound.test(text) && bindsNobody.has(kind)) return (wording) => wording.notBinding(instrument);
  if (!cameIntoForce.test(text)) return undefined;
  if (!comesIntoForce.has(kind)) return (wording) => wording.neverInForce(instrument);
  if (status === null || status.inForce) return undefined;
  return (wording) => wording.notInForce(instrument, status.asOf);
}
