import type { Notice } from "../../domain/answer.ts";
import { distinctPinpoints } from "../../domain/mention.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import type { Question } from "../../domain/question.ts";
import { deniesPremise } from "../find-denied-premise.ts";
import type { FalsePremise } from "../find-premise.ts";
import { findStatusPremise } from "../find-status-premise.ts";
import type { RankedSentence } from "../rank-sentences.ts";
import { wordingOf } from "../wording/wording-of.ts";
import { findRegisterPremise } from "./find-register-premise.ts";
import { findTextualPremise } from "./find-textual-premise.ts";
import { findMisplacedTopic, type TopicParts } from "./misplaced-topic.ts";

/** Finds what a question takes for granted and the register denies: of an instrument's standing, of its making, of an article's matter; then what the texts deny. */
export function findDenied(asked: Question, parts: TopicParts): FalsePremise | undefined {
  const question = withoutSetOff(asked);
  return (
    findStatusPremise(question, parts.register) ??
    findRegisterPremise(question, parts.register) ??
    findMisplacedTopic(question, parts) ??
    findTextualPremise(question, parts)
  );
}

/** "… in 2001 and not with the CRC in 1989": what is behind the "not" only sets off what is asked. */
const setOff = /,? (?:and|but) not (?:together |in |with |by |at |on |for |under |directly |the )/i;

function withoutSetOff(question: Question): Question {
  const start = setOff.exec(question.text)?.index;
  const mentions = question.mentions.filter(({ span }) => span.end <= (start ?? 0));
  if (start === undefined || mentions.length === 0) return question;
  return {
    ...question,
    text: question.text.slice(0, start),
    mentions,
    pinpoints: distinctPinpoints(mentions),
  };
}

/** Tells the reader of an answer what its question takes for granted and the register, or the words quoted `first`, deny. */
export function findPremiseNotices(
  question: Question,
  parts: TopicParts & {
    readonly first: string;
    /** What the question states beside what it asks and is not so; looked up where the rest holds. */
    readonly findDeniedClaim: () => FalsePremise | undefined;
  },
): readonly Notice[] {
  const denied = findDenied(question, parts) ?? parts.findDeniedClaim();
  const wording = wordingOf(question.answerLanguage);
  if (denied) return [{ kind: "premise", text: denied.tell(wording) }];
  if (isOnOthers(question, parts) || !deniesPremise(question, parts.first, parts.facets)) return [];
  return [{ kind: "premise", text: wording.deniedByQuote() }];
}

/** Whether the words quoted first are about other instruments than the question's: "The Malabo Convention has no network" denies nothing of Budapest. */
function isOnOthers(
  { pinpoints }: Question,
  { first, ranked }: { readonly first: string; readonly ranked: readonly RankedSentence[] },
): boolean {
  const quoted = ranked.find(({ candidate }) => candidate.text === first)?.candidate;
  const named = quoted?.mentions.flatMap((mention) => mention.pinpoints) ?? [];
  const isAsked = ({ instrument }: Pinpoint) => pinpoints.some((asked) => asked.instrument === instrument);
  return pinpoints.length > 0 && named.length > 0 && !named.some(isAsked);
}
