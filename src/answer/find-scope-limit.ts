import type { Question } from "../domain/question.ts";

/** Why a question is none for these texts, whatever they hold. */
export type ScopeLimit = "advice" | "prediction" | "recommendation";

/**
 * Finds questions that no text on treaties answers, by the form in which they are asked: for advice on a case of one's own ("Can I get my
 * money back?"), for what is yet to come ("Who will ratify next?"), for a judgement of quality ("What is the best book?"). What a
 * student asks in the first person about the law ("Can I be extradited for hacking?") is not among them. Null for all others.
 */
export function findScopeLimit({ text, pinpoints }: Pick<Question, "text" | "pinpoints">): ScopeLimit | null {
  // Who names a treaty asks what it says, in whatever person.
  if (pinpoints.length === 0 && advice.some((form) => form.test(text))) return "advice";
  if (prediction.test(text)) return "prediction";
  return recommendation.test(text) ? "recommendation" : null;
}

/** What people do about a wrong that they suffered or did. */
const remedies =
  "sue|press charges|hire|file|lodge|complain|report|appeal|claim|get (?:my|our|the) \\w+ back|recover my|delete my|get rid of|protect myself";
/** People whom a question is about when it is about somebody's own case. */
const relatives =
  "neighbou?r|brother|sister|friend|boyfriend|girlfriend|husband|wife|ex|father|mother|son|daughter|boss|colleague|landlord|roommate|classmate|teacher";

const advice: readonly RegExp[] = [
  new RegExp(`\\b(?:can|could|should|may|must|shall) (?:i|we)\\b[^.?!]{0,30}\\b(?:${remedies})\\b`, "i"),
  new RegExp(
    `\\bhow (?:do|can|could|should|would) (?:i|we)\\b(?! (?:best )?(?:${"cite|quote|reference|find|look up|read|know|tell|check|see|get the text|access the text"})\\b)`,
    "i",
  ),
  new RegExp(`\\b(?:is|are|was|were|did|does|has|will|can|could) my (?:${relatives})\\b`, "i"),
  new RegExp(`\\bmy (?:${relatives})\\b.{0,80}\\b(?:can|should|could|may|must|what do) i\\b`, "is"),
  /\b(?:am i|is it|was it) (?:guilty|liable|to blame)\b|\bwhat should i do\b/i,
  /\b(?:will|would) (?:i|we) (?:go to (?:prison|jail|court)|be (?:arrested|fined|punished|sued|caught|prosecuted))\b/i,
];

const prediction =
  /^\W*(?:who|which|what)\b[^.?!]{0,60}\b(?:will|is going to|are going to|would)\b[^.?!]{0,60}\b(?:next|soon|first|last|win|ever|eventually)\b|\bbe the next\b|^\W*will\b.*\b(?:ever|soon|next|one day|some day)\b/i;

const recommendation =
  /\b(?:best|favou?rite|cheapest|safest|fastest|easiest|most (?:popular|interesting|beautiful))\b(?! (?:interests?|efforts?|practices?|available)\b)|\brecommend(?:ed)? (?:me |us |a |an |some )|^\W*(?:please )?(?:can you |could you )?(?:write|compose|draft|draw|invent|tell (?:me|us) a (?:joke|story))\b/i;
