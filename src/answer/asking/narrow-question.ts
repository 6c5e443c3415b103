import { asksOfStatement, holdsVerb } from "./asking-forms.ts";
import { findQuestionParts, type PartRole } from "./find-question-parts.ts";
import { removeMarkup } from "./remove-markup.ts";

/** A question without what is said around it. */
export interface NarrowedQuestion {
  /** What asks. All of it where nothing in particular does; empty where all of it speaks to the machine. */
  readonly text: string;
  /** What is told by people, in which the matter may lie; empty beside orders to the machine, which tell stories of their own. */
  readonly story: string;
  /** Everything that stands around what asks, where the treaty may be named that is meant. */
  readonly aside: string;
  /** How many of its parts speak to the machine. */
  readonly orders: number;
}

/** Narrows a question to the part of it that asks. A question of which all parts ask, and one without any, stays as it is. */
export function narrowQuestion(question: string): NarrowedQuestion {
  const text = removeMarkup(question);
  const parts = findQuestionParts(text);
  const textOf = (...roles: readonly PartRole[]) =>
    parts
      .filter(({ role }) => roles.includes(role))
      .map((part) => part.text)
      .join(" ");
  const told = textOf("tells");
  const asking = textOf("asks");
  const orders = parts.filter(({ role }) => role === "instructs").length;
  const isWhole = asksOfStatement.test(asking) || parts.every(({ role }) => role === "asks");
  if (asking !== "" && !isWhole) {
    return { text: asking, story: orders > 0 ? "" : told, aside: textOf("tells", "instructs"), orders };
  }
  const isKeywords = told !== "" && !holdsVerb.test(told) && !/["“”«»]/.test(told);
  return { text: orders > 0 ? (isKeywords ? told : asking) : text, story: "", aside: "", orders };
}
