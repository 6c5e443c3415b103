import type { Question } from "../../domain/question.ts";
import type { Register } from "../../domain/register.ts";
import type { FalsePremise } from "../find-premise.ts";
import { describeMissingParagraph } from "./missing-paragraph.ts";
import { describeMissingProtocol } from "./missing-protocol.ts";
import { describeWrongCount } from "./wrong-count.ts";
import { describeWrongEvent } from "./wrong-event.ts";
import { describeWrongDepositary, describeWrongOrganisation } from "./wrong-organisation.ts";

/**
 * Finds what a question takes for granted of an instrument and the register denies: how many articles and paragraphs it has, when and where it was
 * made, by whom, and who keeps it. A question with yes or no takes nothing for granted but the place that it names; one that names two instruments may mean either.
 */
export function findRegisterPremise(question: Question, register: Register): FalsePremise | undefined {
  const [only, ...others] = new Set(question.pinpoints.map(({ instrument }) => instrument));
  const instrument = only === undefined || others.length > 0 ? undefined : register.find(only);
  if (!instrument) return undefined;
  const missing = describeMissingParagraph(question.pinpoints, instrument);
  if (missing !== undefined) return { instrument, tell: missing };
  if (question.kind === "yes-no") return undefined;
  const { text, mentions } = question;
  const spans = mentions.map(({ span }) => span);
  const tell =
    describeMissingProtocol(text, instrument, register) ??
    describeWrongCount(text, instrument, spans) ??
    describeWrongDepositary(text, instrument) ??
    describeWrongOrganisation(text, instrument, spans) ??
    describeWrongEvent(text, instrument);
  return tell && { instrument, tell };
}
