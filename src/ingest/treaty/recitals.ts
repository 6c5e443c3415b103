/** Words with which recitals begin after a comma; after a semicolon any capital does. English, French and Spanish. */
const openers = [
  "Acknowledging|Affirming|Alarmed|Also|Appreciating|Aware|Bearing|Believing|Being|Calling|Concerned|Confident|Conscious|Considering",
  "Convinced|Declaring|Deeply|Desiring|Desirous|Determined|Emphasi[sz]ing|Encouraged|Expressing|Further|Gravely|Guided|Having",
  "Highlighting|In|Intending|Mindful|Noting|Observing|Prepared|Reaffirming|Realizing|Recalling|Recogni[sz]ing|Reiterating|Resolved",
  "Seeking|Stressing|Taking|Underlining|Welcoming|Wishing",
  "Affirmant|Ayant|Conscients?|Considérant|Convaincu[es]*|Désireu[xs]e?s?|Estimant|Gardant|Notant|Prenant|Préoccupé[es]*|Rappelant",
  "Réaffirmant|Reconnaissant|Résolu[es]*|Se|Soulignant|Tenant|Vu",
  "Acogiendo|Afirmando|Considerando|Conscientes?|Convencid[oa]s?|Deseando|Deseos[oa]s?|Destacando|Observando|Preocupad[oa]s?",
  "Reafirmando|Reconociendo|Recordando|Resuelt[oa]s?|Teniendo|Tomando|Visto",
].join("|");

const joint = new RegExp(String.raw`(?<=;)\s+(?=\p{Lu})|(?<=,)\s+(?=(?:${openers})\b)`, "gu");

/** The words with which a preamble hands over to the articles. */
const handover =
  /(?<=[,;.])\s+(?=(?:Have|Hereby)\s+(?:agreed|agree)\b|Sont\s+convenus|Ont\s+convenu|(?:Han\s+)?(?:Han\s+convenido|Convienen|Acuerdan)\b)/iu;

const recitalStart = new RegExp(String.raw`^(?:${openers})\b`, "u");

/**
 * Parts a preamble that is set as one paragraph into its recitals, with the parties before them and the handing over behind. Every word
 * is in exactly one part.
 */
export function splitRecitals(preamble: string): readonly string[] {
  return preamble.split(handover).flatMap((part) => part.split(joint));
}

/** Whether a paragraph is a recital: "Considering that …", "Désireux de …". */
export function isRecital(paragraph: string): boolean {
  return recitalStart.test(paragraph);
}
