import { distinctPinpoints } from "../../domain/mention.ts";
import type { Question } from "../../domain/question.ts";
import { shiftSpan, sliceSpan } from "../../domain/span.ts";
import { splitSentences } from "../../text/sentences.ts";
import { termsOf } from "../../text/terms.ts";
import type { AnalyseQuestion } from "../analyse-question.ts";

const asking =
  "(?:which|what|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|under|in which|in what|for how|on which|from which|to which|quels?|quelles?|qui|que|quand|où|pourquoi|comment|combien|est-ce|de quoi|qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|por qué|cómo|cuánt[oa]s?|de qué|desde cuándo)(?!\\p{L})";
const clause = "([^?]{15,240}?)";

/** How a statement stands beside a question in one sentence: "Since …, is …?", "…, so why …?", "… : de quoi …?", "…, right?" */
const besideQuestion: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:since|because|as|given that|now that|seeing (?:that|as)|considering that|knowing that|puisque?|comme|étant donné que?|vu que?|sachant que?|maintenant que?|depuis que?|puesto que|dado que|ya que|como|ahora que|desde que)\\s+${clause},\\s+[¿]?(?=${asking})`,
    "iu",
  ),
  new RegExp(
    `^${clause},?\\s+(?:so|and so|then|but|alors|donc|mais|así que|entonces|pero)[ ,]+[¿]?(?=${asking})`,
    "iu",
  ),
  new RegExp(`^${clause}\\s*[:;]\\s*[¿]?(?=${asking})`, "iu"),
  new RegExp(
    `^${clause},?\\s+[¿]?(?=(?:qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|cómo|cuánt[oa]s?)(?!\\p{L}))`,
    "iu",
  ),
  /^([^?]{15,240}?),?\s+[¿]?(?:right|correct|true|yes|no|(?:is|has|does|was|did|do|are|were|have)n['’]t (?:it|they|that)|is(?: that|n['’]t that) (?:right|so|true)|n['’]est-ce pas|verdad|cierto)\s*\?/iu,
];

/** "If a friend …" supposes a case, and "I …" tells one: neither claims anything of a treaty. */
const tellsCase =
  /^\W*(?:if|suppose|imagine|say|hello|hi|thanks|si|supposons|imagina)(?!\p{L})|(?<!\p{L})(?:i|i['’]m|me|we|us|je|j['’]ai|moi|nous|yo|nosotros)(?!\p{L})/iu;

/**
 * Reads what a question states beside what it asks, as a thing taken for granted: "Article 16 caps it at 30 days. Where is the renewal?" claims
 * what "Since Article 16 caps it at 30 days" does. Undefined where nothing is stated of an instrument by name.
 */
export function readClaim({ asked }: Question, analyse: AnalyseQuestion): Question | undefined {
  const statement = findStatement(asked);
  if (statement === undefined || termsOf(statement).length === 0 || tellsCase.test(statement))
    return undefined;
  const claim = analyse(statement);
  const text = `${takenForGranted}${claim.text}`;
  const mentions = claim.mentions.map((mention) => ({
    ...mention,
    span: shiftSpan(mention.span, takenForGranted.length),
  }));
  const pinpoints = distinctPinpoints(mentions);
  return pinpoints.length === 0
    ? undefined
    : { ...claim, asked: text, text, mentions, unresolved: [], pinpoints, kind: "other" };
}

/** By this word a statement is read as the premise of a question. */
const takenForGranted = "since ";

function findStatement(asked: string): string | undefined {
  const sentences = splitSentences(asked).map((span) => sliceSpan(asked, span));
  const before = sentences.slice(0, -1);
  const stated = before.at(-1);
  if (stated !== undefined && !before.some((sentence) => sentence.includes("?"))) {
    return stated.replace(/\.$/, "");
  }
  return sentences
    .flatMap((sentence) => besideQuestion.map((form) => form.exec(sentence)?.[1]))
    .find((match) => match !== undefined);
}
