import type { Refusal, RefusalReason } from "../domain/answer.ts";
import type { DocumentMetadata } from "../domain/document.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Question, QuestionKind } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Ambiguity } from "./find-ambiguity.ts";
import type { FalsePremise } from "./find-premise.ts";
import { nameArticle } from "./frame-quote.ts";
import { plainTitle } from "./plain-title.ts";
import type { RankedSentence } from "./rank-sentences.ts";
import type { ScopeLimit } from "./scope/scope-forms.ts";

/** What refusals speak of: what was asked, what was searched and what came nearest. */
export interface RefusalParts {
  readonly question: Question;
  readonly register: Register;
  /** How many documents were searched. */
  readonly documents: number;
  /** Ids of the instruments that the question names and the texts speak of. */
  readonly instruments: readonly string[];
  /** All sentences considered, best first. */
  readonly ranked: readonly RankedSentence[];
}

/** Refuses for want of evidence: says what the texts do have, what was searched, and where to look next. */
export function refuseForWantOfEvidence(parts: RefusalParts): Refusal {
  const nearest = findNearest(parts);
  const reason: RefusalReason = nearest.length > 0 && isNear(parts) ? "no_evidence" : "out_of_scope";
  const named = parts.instruments.flatMap((id) => parts.register.find(id) ?? []);
  const described =
    named[0] && `They speak of the ${nameFully(named[0])}, but ${missing[parts.question.kind]}.`;
  const places = reason === "no_evidence" ? describePlaces(nearest) : [];
  const searched = `Searched: ${parts.documents} ${parts.documents === 1 ? "document" : "documents"}.`;
  const nearestPlace = places[0] && `Nearest: ${places[0]}.`;
  const message = [
    reason === "no_evidence"
      ? "I cannot answer this from the texts."
      : "I cannot answer this: the texts do not speak of it.",
    described,
    searched,
    nearestPlace,
    adviseOn(parts.question, named[0]),
  ];
  return { reason, message: message.filter((part) => part !== undefined).join(" "), suggestions: places };
}

/** Refuses a question that no text on treaties answers, and says where the matter is to be looked for instead. */
export function refuseOutOfScope(limit: ScopeLimit, parts: RefusalParts): Refusal {
  const places = describePlaces(findNearest(parts));
  const nearest = places[0] && `What the texts say of the matter: ${places[0]}.`;
  return {
    reason: "out_of_scope",
    message: [scopeMessages[limit], nearest].filter((part) => part !== undefined).join(" "),
    suggestions: places,
  };
}

const scopeMessages: Readonly<Record<ScopeLimit, string>> = {
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

/** Refuses a question that rests on something that is not so. */
export function refuseFalsePremise(premise: FalsePremise): Refusal {
  const { instrument, message } = premise;
  const first = instrument.articles[0]?.number;
  const last = instrument.articles.at(-1)?.number;
  const suggestion =
    first === undefined
      ? `Ask what the texts say of the ${nameFully(instrument)}.`
      : `Ask about one of the articles ${first} to ${last} of the ${nameFully(instrument)}.`;
  return {
    reason: "false_premise",
    message,
    suggestions: [suggestion],
  };
}

/** Refuses a question that could mean several instruments, and names them. */
export function refuseAmbiguous(ambiguity: Ambiguity, register: Register): Refusal {
  const article = ambiguity.article === null ? null : nameArticle(ambiguity.article);
  const what = article ?? "“the treaty”";
  return {
    reason: "ambiguous",
    message: `I cannot tell which instrument is meant: ${what} could be of ${ambiguity.instruments.length} of them. Name the treaty and ask again.`,
    suggestions: ambiguity.instruments.flatMap((id) => {
      const instrument = register.find(id);
      if (!instrument) return [];
      return [article === null ? nameFully(instrument) : `${article} of the ${nameFully(instrument)}`];
    }),
  };
}

/** Refuses a question that does not say what it is about. */
export function refuseUnclear(): Refusal {
  return {
    reason: "ambiguous",
    message:
      "I cannot tell what is meant: the question names no treaty and no matter, and nothing said before is remembered. Name them and ask again.",
    suggestions: [
      "Name the treaty, and the article where you know it.",
      "Say in words of your own what it is about.",
    ],
  };
}

const missing: Readonly<Record<QuestionKind, string>> = {
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

/** A sentence that says this much of the question is near enough to be worth a look. */
const nearCoverage = 0.3;

function isNear(parts: RefusalParts): boolean {
  return parts.instruments.length > 0 || (parts.ranked[0]?.coverage ?? 0) >= nearCoverage;
}

function nameFully(instrument: Instrument): string {
  const title = plainTitle(instrument);
  return instrument.shortTitle === title ? title : `${title} (${instrument.shortTitle})`;
}

const suggestedPlaces = 3;

/** What came near, and first of it what is about an instrument that the question names. */
function findNearest({ ranked, instruments }: RefusalParts): readonly RankedSentence[] {
  const isAbout = ({ candidate }: RankedSentence) => instruments.includes(candidate.passage.subject ?? "");
  const near = ranked.filter((sentence) => sentence.coverage > 0 || instruments.length > 0);
  return [...near.filter(isAbout), ...near.filter((sentence) => !isAbout(sentence))];
}

function describePlaces(nearest: readonly RankedSentence[]): readonly string[] {
  const places = nearest.map(({ candidate }) =>
    describePlace(candidate.passage.headings, candidate.document),
  );
  return [...new Set(places)].slice(0, suggestedPlaces);
}

function describePlace(headings: readonly string[], document: DocumentMetadata): string {
  const where = document.kind === null || document.kind === "report" ? "text" : document.kind;
  const heading = headings.at(-1);
  return heading === undefined
    ? `the ${where} “${document.title}”`
    : `“${heading}” in the ${where} “${document.title}”`;
}

function adviseOn(question: Question, instrument: Instrument | undefined): string {
  const depositary = instrument?.depositary ? `the depositary (${instrument.depositary})` : "the depositary";
  return statusWords.test(question.text) && instrument
    ? `For the current status see ${depositary} or ask a librarian.`
    : "A librarian can help further.";
}

const statusWords =
  /\bparties\b|\bpart(?:y|ies) to\b|\bratif|\bin force\b|\bsign(?:ed|atories|atory)\b|\bacce(?:de|ssion)|\bstatus\b|\bcountries\b/i;
