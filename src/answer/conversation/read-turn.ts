import type { LinkedReferences, Mention } from "../../domain/mention.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import type { Thesaurus } from "../../domain/thesaurus.ts";
import type { Linker } from "../../references/linker.ts";
import { termsOf } from "../../text/terms.ts";
import type { FindConceptsInLanguage } from "../find-concepts-in-language.ts";
import { spellMaker } from "../spell-maker.ts";
import { isScaffolding } from "../telling-words.ts";
import {
  asksForLike,
  asksOfWhole,
  hasImpliedSubject,
  languageAskedFor,
  opensAsking,
  placeInPair,
  pointsToMatter,
  putsCondition,
  readFollowUp,
  replacePronouns,
  spellOut,
  stepToNeighbour,
} from "./follow-up-forms.ts";
import { createMatterReplacer, type ReplaceMatter } from "./replace-matter.ts";
import { linkWithin, nameOf, replaceMentions, spokenPlace, type Topic } from "./topic.ts";

/** A turn of a conversation as a question that can stand alone. */
export interface FollowUp {
  readonly text: string;
  /**
   * Whether the turn cannot be understood by itself. Where it can, it is taken as it stands, and understood by the conversation only where
   * that gives no answer.
   */
  readonly certain: boolean;
  /** What later turns build on: the same, or where the turn only asks one thing more of the question before, that question. */
  readonly base: string;
  /** The language that the turn asks for, as an ISO 639-1 code; null where it asks for none. */
  readonly language: string | null;
}

/** Understands a turn by what is spoken of; null where it has nothing to do with it. */
export type ReadTurn = (turn: string, topic: Topic) => FollowUp | null;

/** What understanding follow-ups takes. */
export interface FollowUpParts {
  readonly linker: Linker;
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly findConcepts: FindConceptsInLanguage;
}

/** A turn with so few words of its own goes on with what was spoken of. */
const fewWords = 2;

/** More words than this are no matter that could take another's place, but something said. */
const wordsOfMatter = 4;

/** Prepares understanding single turns, by what they name and by what they leave out. */
export function createTurnReader(parts: FollowUpParts): ReadTurn {
  const { linker, register } = parts;
  const replaceMatter = createMatterReplacer(parts);
  return (turn, topic) => {
    const language = languageAskedFor(turn);
    if (language !== null) return { ...certainly(topic.text), language };
    const { rest: said, takesUp } = readFollowUp(turn);
    const rest = replaceNeighbour(replacePlaceInPair(spellOut(said), topic, register), topic, register);
    const named = linkNames(rest, linker);
    if (named.mentions.length > 0) {
      const matter = matterOf(named.text, named.mentions);
      if (matter.length > fewWords || (matter.length > 0 && !asksForLike(named.text))) {
        return rest === turn ? null : certainly(named.text);
      }
      if (stepToNeighbour(said)) return certainly(whatItSays(rest));
      return certainly(withName(topic, named, parts));
    }
    const within = linkWithin(rest, topic, linker);
    if (within.mentions.length > 0) return certainly(withPlace(rest, topic, { ...parts, within }));
    return readNameless(rest, topic, { takesUp, register, replaceMatter });
  };
}

interface NamelessParts {
  readonly takesUp: boolean;
  readonly register: Register;
  readonly replaceMatter: ReplaceMatter;
}

/** A turn that names neither instrument nor article: by what it leaves out, something of the topic is put in. */
function readNameless(rest: string, topic: Topic, parts: NamelessParts): FollowUp | null {
  const { place, language } = topic;
  const naming = { register: parts.register, language };
  const matter = matterOf(rest, []);
  const whole = place && nameOf({ ...place, article: null, subdivisions: [] }, naming);
  if (asksOfWhole(rest) && whole !== null) {
    const names = { it: whole, instrument: whole, article: whole };
    return certainly(replacePronouns(rest, names) ?? about(whole, rest, language));
  }
  if (matter.length === 0) return added(topic, `, ${connectives[language]} ${rest}`);
  if (putsCondition(rest)) return added(topic, `, ${rest}`);
  if (pointsToMatter(rest)) return added(topic, `: ${rest}`);
  const pointed = whole && replacePronouns(rest, spokenNames(topic, whole, naming));
  if (pointed) return certainly(pointed);
  const goesOn = parts.takesUp || matter.length <= fewWords;
  if (!opensAsking(rest) && goesOn && matter.length <= wordsOfMatter) {
    return certainly(parts.replaceMatter(topic.text, rest));
  }
  if (whole === null) return null;
  return { ...certainly(about(whole, rest, language)), certain: goesOn || hasImpliedSubject(rest) };
}

/** "It" is the article that was asked for, where one was, and else the instrument. */
function spokenNames(topic: Topic, whole: string, naming: Parameters<typeof nameOf>[1]) {
  const place = spokenPlace(topic);
  const article = place ? nameOf(place, naming) : whole;
  const askedForArticle = topic.place?.article !== null || asksForArticle.test(topic.text);
  return { it: askedForArticle ? article : whole, instrument: whole, article };
}

const asksForArticle =
  /\b(?:article|provision|where|wh?ich (?:one|part|bit))\b|(?<!\p{L})(?:artículo|où|dónde)(?!\p{L})/iu;

/** A turn that only names an instrument: the question before, of that instrument. */
function withName(
  topic: Topic,
  named: LinkedReferences & { readonly text: string },
  { linker, register }: FollowUpParts,
): string {
  const [place] = named.mentions.flatMap(({ pinpoints }) => pinpoints);
  if (!place) return named.text;
  const name = nameOf(place, { register, language: topic.language });
  const before = linker.link(topic.text, { subjects: [] }).mentions;
  if (before.length === 0) return about(name, topic.text, topic.language);
  const isArticle = place.article !== null;
  return replaceMentions(topic.text, isArticle ? before : instrumentsIn(topic.text, before), name);
}

/** Mentions of a question without the articles named beside their instruments: those stay as they are. */
function instrumentsIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const words = text.slice(mention.span.start, mention.span.end);
    const article = /^.*?\b(?:of|in|de|du|del|de la)\s+(?=\p{L})/isu.exec(words)?.[0] ?? "";
    const names = mention.pinpoints.some((pinpoint) => pinpoint.article !== null);
    return names
      ? { ...mention, span: { ...mention.span, start: mention.span.start + article.length } }
      : mention;
  });
}

/** A turn that names an article, or "the convention", of the instrument spoken of. */
function withPlace(
  rest: string,
  topic: Topic,
  { within, linker, register }: FollowUpParts & { readonly within: LinkedReferences },
): string {
  const [first] = within.mentions;
  const place = first?.pinpoints[0];
  if (!first || !place) return rest;
  const name = nameOf(place, { register, language: topic.language });
  if (matterOf(rest, within.mentions).length > 0 || opensAsking(rest)) {
    return replaceMentions(rest, within.mentions, name);
  }
  const before = linker.link(topic.text, { subjects: [] }).mentions.filter(namesArticle);
  return before.length > 0 ? replaceMentions(topic.text, before, name) : whatItSays(name);
}

function whatItSays(name: string): string {
  return `What does ${name.replace(/[\s?.!]+$/, "")} say?`;
}

function namesArticle({ pinpoints }: Mention): boolean {
  return pinpoints.some(({ article }) => article !== null);
}

/** "The one" before what it is on. */
const oneOn = /\bthe one (?=on|about|against|for)/i;

/** References of a turn by itself. In this field "the UN one" is the convention on cybercrime that they made. */
function linkNames(rest: string, linker: Linker): LinkedReferences & { readonly text: string } {
  const spellings = [rest, rest.replace(oneOn, "the convention "), spellMaker(rest)];
  const linked = [...new Set(spellings)].map((text) => ({ text, ...linker.link(text, { subjects: [] }) }));
  return linked.find(({ mentions }) => mentions.length > 0) ?? { text: rest, mentions: [], unresolved: [] };
}

function replacePlaceInPair(rest: string, topic: Topic, register: Register): string {
  const pair = placeInPair(rest);
  const instrument = pair && topic.instruments.length === 2 ? topic.instruments[pair.at] : undefined;
  if (!pair || instrument === undefined) return rest;
  const place: Pinpoint = { instrument, article: null, subdivisions: [] };
  return rest.replace(pair.words, nameOf(place, { register, language: topic.language }));
}

/** "The next article" by its number, where the article spoken of has one. */
function replaceNeighbour(rest: string, topic: Topic, register: Register): string {
  const neighbour = stepToNeighbour(rest);
  const spoken = spokenPlace(topic);
  if (!neighbour || !spoken || !/^\d+$/.test(spoken.article ?? "")) return rest;
  const article = String(Number(spoken.article) + neighbour.step);
  const place: Pinpoint = { ...spoken, article, subdivisions: [] };
  return rest.replace(neighbour.words, nameOf(place, { register, language: topic.language }));
}

/** The stems of a turn that say something: not of its names, nor words with which anything is asked. */
function matterOf(text: string, mentions: readonly Mention[]): readonly string[] {
  const bare = replaceMentions(text, mentions, " ");
  return termsOf(bare).filter((term) => !isScaffolding(term));
}

function certainly(text: string): FollowUp {
  return { text, base: text, certain: true, language: null };
}

/** The question before with something more; the next turn builds on it without that. */
function added(topic: Topic, more: string): FollowUp {
  return { ...certainly(`${topic.text.replace(/[\s?.!]+$/, "")}${more}`), base: topic.text };
}

const connectives: Readonly<Record<Topic["language"], string>> = { en: "and", fr: "et", es: "y" };
const prepositions: Readonly<Record<Topic["language"], string>> = { en: "About", fr: "Sur", es: "Sobre" };

function about(name: string, text: string, language: Topic["language"]): string {
  return `${prepositions[language]} ${name}: ${text}`;
}
