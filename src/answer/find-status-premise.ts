import { hasParties, type Instrument, type InstrumentKind, titleInText } from "../domain/instrument.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { FalsePremise } from "./find-premise.ts";

const joining =
  /\b(?:ratif\w+|signed|signator(?:y|ies)|acced\w+|accession|joined|part(?:y|ies) (?:to|of|has|does)|how many (?:states )?parties)\b/i;
const cameIntoForce =
  /\b(?:when did|since when|how long has|on (?:which|what) (?:day|date) did|in (?:which|what) year did)\b.*\b(?:force|effect)\b|\b(?:since|because|now that|as|after|why)\b[^.?!]{0,80}\b(?:is|was|been|came|entered) (?:in|into) (?:force|effect)\b|\bwhy (?:did|does|has)\b.*\b(?:enter|come|gone?|entered) (?:in|into) (?:force|effect)\b/i;

const bound =
  /\b(?:since when|when|why|how long|which|whom)\b.*\b(?:legally )?(?:binding|bind|binds|bound|obliged?|obliges)\b/i;
const bindsNobody: ReadonlySet<InstrumentKind> = new Set(["declaration", "model-law", "report", "study"]);

const kindNames: Readonly<Record<InstrumentKind, string>> = {
  treaty: "a treaty",
  protocol: "a protocol",
  resolution: "a resolution",
  declaration: "a political declaration",
  directive: "a directive of the European Union",
  regulation: "a regulation of the European Union",
  "framework-decision": "a framework decision of the European Union",
  "model-law": "a model law",
  report: "a report",
  study: "a study by experts",
};

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
  const message = contradict(instrument, question.text);
  return message === undefined ? undefined : { instrument, message };
}

function contradict(instrument: Instrument, text: string): string | undefined {
  const { kind, status } = instrument;
  const title = titleInText(instrument);
  if (joining.test(text) && !hasParties(kind)) {
    return `${title} is ${kindNames[kind]}, not a treaty: no state can sign or ratify it.`;
  }
  if (bound.test(text) && bindsNobody.has(kind)) {
    return `${title} is ${kindNames[kind]}: it is not legally binding.`;
  }
  if (!cameIntoForce.test(text)) return undefined;
  if (!comesIntoForce.has(kind)) return `${title} is ${kindNames[kind]}: it does not enter into force.`;
  if (status === null || status.inForce) return undefined;
  return `${title} was not in force ${status.asOf.length > "YYYY-MM".length ? "on" : "in"} ${formatPartialDate(status.asOf)}, by the register.`;
}
