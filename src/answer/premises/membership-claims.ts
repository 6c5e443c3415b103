import type { Question } from "../../domain/question.ts";
import { sliceSpan } from "../../domain/span.ts";
import { findCountries } from "../names.ts";
import type { RankedSentence } from "../rank-sentences.ts";

const join =
  "(?:ratif\\w*|sign(?:s|ed)?|joins?|joined|joining|accedes?|acceded|acceding|be(?:come)? (?:a )?party|became (?:a )?party|member of)";
/** "Brazil has always refused to join": said not to be in it. */
const claimsAbsence = new RegExp(
  `\\b(?:never|refus\\w*|declin\\w*|reject\\w*|does not want to|did not|has not|have not|hasn['’]t|didn['’]t|won['’]t|stays? out|stayed out)\\b[^.?!]{0,30}\\b${join}\\b|\\b(?:stays?|stayed|kept|keeps) (?:out|away) (?:of|from)\\b`,
  "iu",
);
/** "When it ratified", "how can France accede": said to be in it, or able to. */
const claimsPresence = new RegExp(
  `\\b(?:when|since|after|as|because|why|how)\\b[^.?!]{0,60}\\b${join}\\b|\\b(?:is|was|are|were|has been|have been) (?:a |the )?(?:first|party|parties|member)`,
  "iu",
);
const claimsFirst = /\b(?:the|was|were|as) (?:very )?first\b[^.?!]{0,40}\b(?:ratif|sign|join|accede|party)/iu;
const tellsPresence =
  /\b(?:ratified|acceded|joined|(?:is|are|became|become) (?:a )?part(?:y|ies)|part(?:y|ies) to)\b/i;
const tellsAbsence =
  /\b(?:has|have|did|does|do|is|are|was|were|had) (?:not|never)\b|\bstayed out\b|\bstays out\b|\bcannot (?:join|accede|ratify|sign)\b|\bno party\b|\bneither\b|\bnot (?:a party|among)\b/i;
const tellsFirst = /\b(?:was|is|became) (?:the )?first\b[^.;]{0,40}\b(?:ratif|sign|join|accede|party)/iu;

/**
 * Finds the sentence that denies what a question takes for granted of a State and a treaty: that it refused to join where it joined, that it joined where it
 * stayed out, that it was first where another was.
 */
export function findOtherMembership(
  { text, kind }: Pick<Question, "text" | "kind">,
  near: readonly RankedSentence[],
): RankedSentence | undefined {
  const named = namesIn(text);
  if (named.length === 0 || (kind === "yes-no" && !/[.;,]/.test(text))) return undefined;
  const speaksOfIt = ({ candidate }: RankedSentence) =>
    namesIn(candidate.text).some((name) => named.includes(name));
  if (claimsFirst.test(text)) {
    return near.find(
      (sentence) =>
        tellsFirst.test(sentence.candidate.text) &&
        namesIn(sentence.candidate.text).length > 0 &&
        !speaksOfIt(sentence),
    );
  }
  if (claimsAbsence.test(text)) {
    return near.find(
      (sentence) =>
        speaksOfIt(sentence) &&
        tellsPresence.test(sentence.candidate.text) &&
        !tellsAbsence.test(sentence.candidate.text),
    );
  }
  if (!claimsPresence.test(text)) return undefined;
  const [first] = near.filter(speaksOfIt);
  return first && tellsAbsence.test(first.candidate.text) ? first : undefined;
}

function namesIn(text: string): readonly string[] {
  return findCountries(text).map((span) => sliceSpan(text, span).toLowerCase());
}
