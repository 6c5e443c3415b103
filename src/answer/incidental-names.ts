import type { Question } from "../domain/question.ts";
import type { Span } from "../domain/span.ts";

/** What is asked of somebody or some country in particular: whether and when they joined, what they said, whose law it is. */
const ofSomebody =
  /\b(?:ratif\w*|sign(?:s|ed|atur\w+|ator\w+)?|part(?:y|ies) to|a party|join\w*|member\w*|acced\w*|accession|binding|binds?|bound|in force|appl(?:y|ies) (?:to|in)|withdr[ae]w\w*|leave|left|denounc\w*|invit\w+|laws?|code|courts?|cases?|judg\w+|convicted|arrested|sentenced|reserv\w*|declar\w*|vot\w*|oppos\w*|support\w*|propos\w*|hosts?|host(?:ed|ing) (?:the|a|an|its|this)|delegat\w*|negotiat\w*|implement\w*|transpos\w*|paid|pay|won|said|says|called|wrote|founded|relat\w+|differ\w*|compar\w*|versus|vs|or)\b/i;

const wantsName: ReadonlySet<string> = new Set(["who", "when", "where", "how-many", "which-instrument"]);
const setting = /\b(?:in|from|at|inside|near|on|via|a|an|may|can|must|could)\s+(?:the\s+)?$/i;
/** "Can Peru send a hacker to Japan …?" asks what any State can, whatever else stands in the question. */
const asksWhatAnyMay = /^\W*(?:can|may|must|could|suppose)\b/i;
const supposing = /^\W*(?:if|when|suppose|say)\b[^?]*$/i;

/**
 * Whether a name is only the setting of a question: "A webcam was hacked in France: which article of the Budapest Convention is that?" A
 * treaty's rules hold for whoever it is. Not so where something is asked of that country or person in particular. The question must name an
 * instrument that the texts speak of; that is for the caller to see to.
 */
export function isIncidentalName({ text, kind }: Pick<Question, "text" | "kind">, { start }: Span): boolean {
  if (ofSomebody.test(text)) return false;
  if (asksWhatAnyMay.test(text)) return true;
  if (wantsName.has(kind)) return false;
  const before = text.slice(0, start);
  return (
    setting.test(before.slice(-"inside the  ".length)) ||
    (supposing.test(before) && /,/.test(text.slice(start)))
  );
}
