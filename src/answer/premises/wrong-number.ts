import type { Question } from "../../domain/question.ts";
import type { RankedSentence } from "../rank-sentences.ts";
import { type Quantity, readQuantities } from "./quantities.ts";

/** By these a question says what a rule demands; a number elsewhere tells of a case. */
const demands =
  /\b(?:needs?|needed|requires?|required|must|have to|has to|gives?|given|grants?|sets?|fix(?:es)?|allows?|obliges?|demands?|lasts?|within|at least|at most|minimum|maximum|at the latest|no later than|wait|brought|enter(?:s|ed)? into force|deletes?|keeps?|stores?|foresees?|prescribes?|caps?|capped|limits?|limited|lets?|provides?|imposes?|defines?|orders?|reports?|notif(?:y|ies)|joined|ratified|part(?:y|ies))\b/i;
/** What is stated as so needs no such word. */
const stated = /^\W*since\b/i;
/** "I am 15", "a gang of five": a case, which may be as it likes. */
const tellsCase = /\b(?:i|i['’]m|my|me|we|our|us|suppose|somebody|someone|if)\b|\b(?:he|she)\b/i;
/** What speaks of less than this of the question gives the number of something else. */
const leastCoverage = 0.35;

/**
 * Finds the sentence that gives another number than the one which a question takes for granted: "Why does a group need ten members?" where
 * the text says three. Where any sentence on the matter confirms the number, or gives none, there is none.
 */
export function findOtherNumber(
  { text, kind }: Pick<Question, "text" | "kind">,
  near: readonly RankedSentence[],
): RankedSentence | undefined {
  if (
    kind === "yes-no" ||
    kind === "how-many" ||
    tellsCase.test(text) ||
    !(demands.test(text) || stated.test(text))
  )
    return undefined;
  const claims = readQuantities(text);
  const told = near.map((sentence) => ({ sentence, quantities: readQuantities(sentence.candidate.text) }));
  for (const claim of claims) {
    const ofKind = told.filter(({ quantities }) => quantities.some(({ of }) => of === claim.of));
    const same = ofKind.filter(({ quantities }) => quantities.some((one) => isSame(one, claim)));
    const other =
      same.length > 0 ? undefined : ofKind.find(({ sentence }) => sentence.coverage >= leastCoverage);
    const bounded = same.find(({ quantities }) =>
      quantities.some((one) => isSame(one, claim) && isOpposite(one, claim)),
    );
    const isConfirmed = same.some(({ quantities }) =>
      quantities.some((one) => isSame(one, claim) && !isOpposite(one, claim)),
    );
    if (other) return other.sentence;
    if (bounded && !isConfirmed) return bounded.sentence;
  }
  return undefined;
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.of === other.of && one.value === other.value;
}

/** A least is no most: "60 days at the latest" is denied by "at least 60 days". */
function isOpposite(one: Quantity, other: Quantity): boolean {
  return one.bound !== null && other.bound !== null && one.bound !== other.bound;
}
