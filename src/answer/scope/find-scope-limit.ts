import type { Question } from "../../domain/question.ts";
import { asksToAct } from "./asks-to-act.ts";
import { englishForms } from "./english-forms.ts";
import { asksForMeansOfWrong } from "./means-of-wrong.ts";
import { asksForNationalLaw } from "./national-law.ts";
import { isNonsense } from "./nonsense.ts";
import { frenchForms, spanishForms } from "./romance-forms.ts";
import type { ScopeForms, ScopeLimit } from "./scope-forms.ts";

const romance: Readonly<Record<string, ScopeForms>> = { fr: frenchForms, es: spanishForms };

/** What holds of questions that name no treaty alone: who names one asks what it says, in whatever person and of whatever country. */
const unlessNamed: ReadonlySet<ScopeLimit> = new Set(["advice", "national-law"]);

const inOrder: readonly ScopeLimit[] = [
  "harm",
  "advice",
  "prediction",
  "opinion",
  "recommendation",
  "medium",
];

/**
 * Finds questions that no text on treaties answers, by the form in which they are asked: for advice on a case of one's own ("Can I get my
 * money back?"), for help with a wrong, for what is yet to come ("Who will ratify next?"), for a judgement ("What is the best book?", "Should my
 * country join?"), for more than words ("Show me the video"), for the law of one country, or for nothing that makes sense. What a student asks in the first person about the
 * law ("Can I be extradited for hacking?") is not among them. Null for all others.
 */
export function findScopeLimit(
  question: Pick<Question, "asked" | "text" | "language" | "pinpoints">,
): ScopeLimit | null {
  if (question.language === "en") {
    const spoken = [question.text, question.asked];
    if (spoken.some(asksForMeansOfWrong)) return "harm";
    if (spoken.some(asksToAct)) return "medium";
  }
  const isNamed = question.pinpoints.length > 0;
  const tables = [
    { forms: englishForms, words: question.text },
    { forms: romance[question.language] ?? {}, words: question.asked },
  ];
  const found = inOrder.find(
    (limit) =>
      !(isNamed && unlessNamed.has(limit)) &&
      tables.some(({ forms, words }) => forms[limit]?.some((form) => form.test(words))),
  );
  if (found) return found;
  if (question.language === "en" && isNonsense(question.text)) return "nonsense";
  const isNational = [question.asked, question.text].some(asksForNationalLaw);
  return !isNamed && isNational ? "national-law" : null;
}
