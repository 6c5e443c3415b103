import type { InstrumentKind } from "../../domain/instrument.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { ScopeLimit } from "../scope/scope-forms.ts";
import type { InstrumentEvent, WritingOutcome } from "./wording.ts";

/** What the texts do not say, for each kind of question. */
export const missing: Readonly<Record<QuestionKind, string>> = {
  definition: "none defines this",
  when: "none gives a date for this",
  where: "none says where",
  who: "none says who",
  "how-many": "none gives such a number",
  "which-article": "none names an article for this",
  "which-instrument": "none says this",
  "yes-no": "none says whether this is so",
  list: "none lists this",
  why: "none says why",
  other: "none says this",
};

/** Why a question is none for these texts, and who can help. */
export const scopeMessages: Readonly<Record<ScopeLimit, string>> = {
  advice:
    "This asks for advice on a case of one's own. I quote what treaties and guides say and give no legal advice; a lawyer, a legal clinic or the police can help.",
  prediction:
    "This asks what is yet to come. The texts tell what was so when they were written. A librarian can help further.",
  recommendation: "This asks for a judgement of quality. The texts give none; a librarian can help.",
  opinion: "This asks for an opinion. I quote what treaties and guides say and have none of my own.",
  harm: "This asks how to do what these treaties forbid. I quote what they say, and give no help with it.",
  instruction: "This tells me what to do and asks nothing that texts on treaties could answer.",
  medium: "This asks for more than words. I quote texts; I cannot show, play, send or translate anything.",
  nonsense: "I can make no sense of this as a question on law. Ask it in other words.",
  "national-law":
    "This asks for the law of one country. The texts here are on treaties and on the law of international organisations; a law library or a lawyer of that country can help.",
};

/** What an instrument is in law. */
export const kindNames: Readonly<Record<InstrumentKind, string>> = {
  treaty: "a treaty",
  protocol: "a protocol",
  resolution: "a resolution",
  declaration: "a political declaration",
  directive: "a directive of the European Union",
  regulation: "a regulation of the European Union",
  "framework-decision": "a framework decision of the European Union",
  "model-law": "a model law",
  report: "a report",
  study: "a study by experts",
};

/** What happened to an instrument. */
export const eventNames: Readonly<Record<InstrumentEvent, string>> = {
  adopted: "was adopted",
  opened: "was opened for signature",
  "in-force": "entered into force",
};

/** What became of writing by a model. */
export const writingOutcomes: Readonly<Record<WritingOutcome, string>> = {
  unheard: "The language model could not be heard.",
  unusable: "The language model gave no draft that could be read.",
  unverified: "Nothing that the language model wrote could be verified.",
  "no-answer": "The language model found no answer in the texts.",
};
