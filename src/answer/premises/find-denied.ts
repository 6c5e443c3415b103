import type { Notice } from "../../domain/answer.ts";
import type { Question } from "../../domain/question.ts";
import { deniesPremise } from "../find-denied-premise.ts";
import type { FalsePremise } from "../find-premise.ts";
import { findStatusPremise } from "../find-status-premise.ts";
import { findRegisterPremise } from "./find-register-premise.ts";
import { findMisplacedTopic, type TopicParts } from "./misplaced-topic.ts";

/** Finds what a question takes for granted and the register denies: of an instrument's standing, of its making, of an article's matter. */
export function findDenied(question: Question, parts: TopicParts): FalsePremise | undefined {
  return (
    findStatusPremise(question, parts.register) ??
    findRegisterPremise(question, parts.register) ??
    findMisplacedTopic(question, parts)
  );
}

/** Tells the reader of an answer what its question takes for granted and the register, or the words quoted `first`, deny. */
export function findPremiseNotices(
  question: Question,
  parts: TopicParts & { readonly first: string },
): readonly Notice[] {
  const denied = findDenied(question, parts);
  if (denied) return [{ kind: "premise", text: denied.message }];
  if (!deniesPremise(question, parts.first, parts.facets)) return [];
  const text = "The question takes something for granted that the texts deny: see the words quoted first.";
  return [{ kind: "premise", text }];
}
