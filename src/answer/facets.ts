import type { Question } from "../domain/question.ts";
import { containsSpan, overlapsSpan, type Span, sliceSpan } from "../domain/span.ts";
import { findNumbers } from "../text/numbers.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import type { Alternative, ConceptLabels } from "./concept-labels.ts";
import { isInNoPassage, rarityOf, type Vocabulary } from "./facet-weight.ts";
import type { FindConceptsInLanguage } from "./find-concepts-in-language.ts";
import { type Focus, findFocus } from "./find-focus.ts";
import { isIncidentalName } from "./incidental-names.ts";
import { findCountries, findNames, isCountryName, isName, opensName } from "./names.ts";
import { plainPhrase } from "./phrases.ts";
import { shareOfWeight } from "./telling-words.ts";

/** One of the things that a question is about, and all the words by which a sentence can speak of it. */
export interface Facet {
  /** Stems of the question's own words. */
  readonly terms: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** How much of the question it carries; words that are rare in the corpus carry more. */
  readonly weight: number;
  /** A name or a number: what does not speak of it does not answer the question. */
  readonly essential: boolean;
  /** The name as it stands, of a country or of several words: it must stand there whole. Null for everything else. */
  readonly phrase: string | null;
  /** The very thing that is asked for: "maximum penalty" in "What is the maximum penalty for possession?" */
  readonly asked: boolean;
  /** Whether it says anything of the question's matter, or is one of the words that questions are built with. */
  readonly telling: boolean;
}

/** What facets are made with. */
export interface FacetParts {
  readonly findConcepts: FindConceptsInLanguage;
  readonly labelsOf: (concept: string) => ConceptLabels;
  readonly vocabulary: Vocabulary;
  /** Words in lower case that only describe the instruments that the question names: "European Union" beside the GDPR. */
  readonly describing?: ReadonlySet<string>;
}

/** Words of a question that belong together, with the labels of the concepts that they name. */
interface FacetDraft {
  readonly span: Span;
  readonly concepts: readonly ConceptLabels[];
}

/**
 * Cuts a question into its facets: the countries that it names, then the words that name a concept, then every other word that
 * is neither a stop word nor one of the `spoken` spans, which other checks take care of (the instruments that it names).
 */
export function findFacets(question: Question, spoken: readonly Span[], parts: FacetParts): readonly Facet[] {
  const isFree = (span: Span, taken: readonly Span[]) => !taken.some((other) => overlapsSpan(span, other));
  const countries = findCountries(question.text).filter((span) => isFree(span, spoken));
  const concepts = draftConcepts(question, parts).filter(({ span }) =>
    isFree(span, [...spoken, ...countries]),
  );
  const names = findNames(question.text).filter(
    (span) =>
      isFree(span, [...spoken, ...countries]) &&
      !concepts.some((concept) => containsSpan(concept.span, span)),
  );
  const named = concepts.filter(({ span }) => isFree(span, names));
  const taken = [...spoken, ...countries, ...names, ...named.map(({ span }) => span)];
  const words = wordsOf(question.text).filter(
    (word) => !taken.some((span) => containsSpan(span, word)) && !isArticleOfSpeech(question, word),
  );
  const drafts = [...named, ...[...countries, ...names, ...words].map((span) => ({ span, concepts: [] }))];
  const focus = findFocus(question.text);
  const setting = { ...parts, spoken, focus, fillerShare: fillerShareOf(drafts.length) };
  const facets = drafts
    .map((draft) => createFacet(question, draft, setting))
    .filter((facet) => facet.terms.length > 0);
  return takesMatterForGranted.has(question.kind) ? requireHeaviest(facets) : facets;
}

/** "Which article bans it?" and "Why does it ban it?" ask about what must be there. */
const takesMatterForGranted: ReadonlySet<string> = new Set(["which-article", "why"]);

/** An article is asked for by what it is about: the weightiest concept is then the thing asked for, whatever else is said. */
function requireHeaviest(facets: readonly Facet[]): readonly Facet[] {
  const concepts = facets.filter((facet) => facet.telling && facet.alternatives.length > 0);
  const heaviest = concepts.toSorted((one, other) => other.weight - one.weight)[0];
  return facets.map((facet) => (facet === heaviest ? { ...facet, asked: true } : facet));
}

function draftConcepts(question: Question, parts: FacetParts): readonly FacetDraft[] {
  const drafts = new Map<string, FacetDraft>();
  for (const { concept, span } of parts.findConcepts(question.text, question.language)) {
    if (isArticleOfSpeech(question, span)) continue;
    const key = `${span.start}-${span.end}`;
    drafts.set(key, { span, concepts: [...(drafts.get(key)?.concepts ?? []), parts.labelsOf(concept)] });
  }
  return [...drafts.values()];
}

interface FacetSetting extends FacetParts {
  readonly spoken: readonly Span[];
  readonly focus: Focus | undefined;
  readonly fillerShare: number;
}

function createFacet(question: Question, { span, concepts }: FacetDraft, setting: FacetSetting): Facet {
  const { vocabulary, focus } = setting;
  const words = question.text.slice(span.start, span.end).replace(hours, "$1 hours");
  const terms = termsOf(words);
  const isConcept = concepts.length > 0;
  const preferred = concepts.flatMap(({ own }) => own.slice(0, 1));
  const share = Math.min(...[terms, ...preferred].map((label) => shareOfWeight(label, isConcept)));
  const isUnknown = terms.every((term) => isInNoPassage(term, vocabulary));
  const isStrange =
    isUnknown &&
    !isConcept &&
    share === 1 &&
    /^\p{Lu}/u.test(words) &&
    /\p{L}/u.test(question.text.slice(0, span.start));
  const isNamed = isName(question.text, span) || opensName(question.text, span, setting.spoken);
  const isSetting =
    (isNamed || isStrange) &&
    setting.spoken.length > 0 &&
    !/\d/.test(words) &&
    (isConcept
      ? describesOwner(question.text, span, setting)
      : isIncidentalName(question, span) || onlyDescribes(words, setting.describing));
  const essential =
    (/\d/.test(words) && !countsScene(question, span)) || ((isNamed || isStrange) && !isSetting);
  const isForeign = question.language !== "en" && isUnknown && !essential && !isConcept;
  const telling = essential || (share === 1 && !isForeign && !isSetting);
  // A word that some text holds is weighed by itself; one that none holds by the words that may stand for it.
  const labels = isUnknown ? [terms, ...concepts.flatMap(({ own }) => own)] : [terms];
  const isAbsent =
    isConcept && labels.every((label) => label.some((term) => isInNoPassage(term, vocabulary)));
  const isFocus =
    isIn(focus, span) && (focus?.isWhole === true ? isHead(question, focus, span) : isConcept || isUnknown);
  const asked = (isFocus && telling) || (isAbsent && share === 1);
  const isFiller = isUnknown && !isConcept && !essential && !asked;
  const kept = isForeign || isSetting ? foreignShare : isFiller ? setting.fillerShare : 1;
  const rarity = Math.min(...labels.map((label) => rarityOf(label, vocabulary)));
  const weight = rarity * (essential ? 1 : share) * kept * (asked ? emphasis : 1);
  return {
    terms,
    alternatives: [...concepts.flatMap(({ alternatives }) => alternatives), ...inDigits(words)],
    weight,
    essential,
    phrase:
      isNamed && !isSetting && !isConcept && (terms.length > 1 || isCountryName(words))
        ? plainPhrase(words)
        : null,
    asked,
    telling,
  };
}

/** "Eighteen" is "18" to most texts. */
function inDigits(words: string): readonly Alternative[] {
  const [number] = /\d/.test(words) ? [] : findNumbers(words);
  return number ? [{ terms: [String(number.value)], credit: 1 }] : [];
}

/** Whether a number only sets the scene: it counts who a case is about ("if the 2 countries have no treaty"), or is an hour ("at 3 in the morning"). */
function countsScene({ text, kind }: Question, span: Span): boolean {
  const number = text.slice(span.start, span.end);
  const after = text.slice(span.end);
  if (kind === "how-many") return false;
  return (/^\d$/.test(number) && sceneNouns.test(after)) || (/^\d\d?$/.test(number) && hourOfDay.test(after));
}

const hourOfDay =
  /^(?: o['’]?clock\b| ?[ap]\.?m\b| (?:in the (?:morning|afternoon|evening)|at night)(?!\p{L}))/iu;

const sceneNouns =
  /^ (?:different |other )?(?:countries|states|people|persons|men|women|boys|girls|kids|children|friends|teenagers|victims|companies|firms|servers|computers|laptops|phones|police forces)\b/i;

/** Whether a name only says whose the instrument is that is named before it: "the Cybercrime Convention of the Council of Europe". */
function describesOwner(text: string, span: Span, { spoken, describing }: FacetSetting): boolean {
  return (
    onlyDescribes(sliceSpan(text, span), describing) &&
    spoken.some(({ end }) => end > 0 && /^ (?:of|by) (?:the )?$/i.test(text.slice(end, span.start)))
  );
}

/** Whether all the words of a name are among those by which the instrument named is described. */
function onlyDescribes(name: string, describing: ReadonlySet<string> = new Set()): boolean {
  return wordsOf(name.toLowerCase()).every(({ word }) => describing.has(word));
}

/** "24h" and "72hrs" as texts write them. */
const hours = /^(\d{1,3})h(?:rs?)?$/i;

/** "Un" names the United Nations in English alone; in French and Spanish it is the indefinite article. */
function isArticleOfSpeech({ text, language }: Question, span: Span): boolean {
  return language !== "en" && /^[Uu]n$/.test(text.slice(span.start, span.end));
}

/** Of "biggest fine" it is the fine that is asked for, of "tin worth" the tin: the last word that says something. */
function isHead({ text }: Question, focus: Focus, span: Span): boolean {
  const after = termsOf(text.slice(span.end, focus.end));
  return after.every((term) => shareOfWeight([term], false) < 1);
}

function isIn(focus: Focus | undefined, span: Span): boolean {
  return focus !== undefined && focus.start <= span.start && span.start < focus.end;
}

/** Words of another language are not to be found in these texts; what they name is found by the concepts' labels. */
const foreignShare = 0.3;
/**
 * A plain word that no text holds and the thesaurus does not know is, in a long question, more often a manner of speaking than the
 * matter; in a short one it is likely to be what is asked.
 */
function fillerShareOf(words: number): number {
  return Math.min(0.8, Math.max(0.3, 4 / Math.max(1, words)));
}

/** The thing asked for carries more than what it is asked of, and so does a concept of which no text says a word. */
const emphasis = 1.5;
