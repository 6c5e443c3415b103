import type { Conversation } from "../../domain/conversation.ts";
import type { LinkedReferences, Mention } from "../../domain/mention.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import type { Thesaurus } from "../../domain/thesaurus.ts";
import type { Linker } from "../../references/linker.ts";
import { termsOf } from "../../text/terms.ts";
import type { FindConceptsInLanguage } from "../find-concepts-in-language.ts";
import { isScaffolding } from "../telling-words.ts";
import {
  asksOfWhole,
  languageAskedFor,
  opensAsking,
  placeInPair,
  pointsToMatter,
  readFollowUp,
  replacePronouns,
} from "./follow-up-forms.ts";
import { createMatterReplacer, type ReplaceMatter } from "./replace-matter.ts";
import { linkWithin, nameOf, replaceMentions, type Topic, topicOf } from "./topic.ts";

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

/** Understands a turn by the ones before it; null where it has nothing to do with them. */
export type ResolveFollowUp = (turn: string, conversation: Conversation) => FollowUp | null;

/** What understanding follow-ups takes. */
export interface FollowUpParts {
  readonly linker: Linker;
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly findConcepts: FindConceptsInLanguage;
}

/** So many of the reader's last turns are gone through, and so much of each: what lies further back is no longer spoken of. */
const turnsRead = 8;
const charactersRead = 2000;

/** A turn with so few words of its own goes on with what was spoken of. */
const fewWords = 2;

/**
 * Prepares understanding follow-ups by rules: the instruments, articles and matter that the reader's turns named are carried over to where
 * a later turn leaves them out. What the assistant is said to have said serves only to find the instrument that "it" is, where the
 * reader named none: it is sent by the client, and may be forged.
 */
export function createFollowUpResolver(parts: FollowUpParts): ResolveFollowUp {
  const read = createTurnReader(parts);
  return (turn, conversation) => {
    const topic = readTopic(conversation, { ...parts, read });
    return topic && read(turn.trim(), topic);
  };
}

type ReadTurn = (turn: string, topic: Topic) => FollowUp | null;

function readTopic(
  conversation: Conversation,
  parts: FollowUpParts & { readonly read: ReadTurn },
): Topic | null {
  const turns = conversation.slice(-2 * turnsRead);
  let topic: Topic | null = null;
  for (const { role, text } of turns) {
    const words = text.slice(0, charactersRead).trim();
    if (role === "assistant") {
      if (topic?.place === null)
        topic = { ...topicOf(words, parts.linker, topic), text: topic.text, language: topic.language };
      continue;
    }
    const followUp: FollowUp | null = topic && parts.read(words, topic);
    topic = topicOf(followUp?.base ?? words, parts.linker, topic);
  }
  return topic;
}

function createTurnReader(parts: FollowUpParts): ReadTurn {
  const { linker, register } = parts;
  const replaceMatter = createMatterReplacer(parts);
  return (turn, topic) => {
    const language = languageAskedFor(turn);
    if (language !== null) return { text: topic.text, base: topic.text, certain: true, language };
    const { rest: said, takesUp } = readFollowUp(turn);
    const rest = replacePlaceInPair(said, topic, register);
    const named = linkNames(rest, linker);
    if (named.mentions.length > 0) {
      const hasMatter = matterOf(named.text, named.mentions).length > 0;
      if (hasMatter) return rest === turn ? null : certainly(named.text);
      return certainly(withName(topic, named, parts));
    }
    const within = linkWithin(rest, topic, linker);
    if (within.mentions.length > 0) return certainly(withPlace(rest, topic, { ...parts, within }));
    return readNameless(rest, topic, { takesUp, register, replaceMatter });
  };
}

/** A turn that names neither instrument nor article: by what it leaves out, something of the topic is put in. */
function readNameless(
  rest: string,
  topic: Topic,
  parts: {
    readonly takesUp: boolean;
    readonly register: Register;
    readonly replaceMatter: ReplaceMatter;
  },
): FollowUp | null {
  const { takesUp, register } = parts;
  const { place } = topic;
  const { language } = topic;
  const whole = place && nameOf({ ...place, article: null, subdivisions: [] }, { register, language });
  const matter = matterOf(rest, []);
  if (asksOfWhole(rest) && whole !== null) {
    return certainly(replacePronouns(rest, whole) ?? about(whole, rest, language));
  }
  if (matter.length === 0) {
    return { ...certainly(`${withoutEnd(topic.text)}, ${connectives[language]} ${rest}`), base: topic.text };
  }
  if (pointsToMatter(rest)) {
    return { ...certainly(`${withoutEnd(topic.text)}: ${rest}`), base: topic.text };
  }
  const named = place && replacePronouns(rest, nameOf(place, { register, language }));
  if (named) return certainly(named);
  const isShort = matter.length <= fewWords;
  if (!opensAsking(rest) && (takesUp || isShort)) return certainly(parts.replaceMatter(topic.text, rest));
  if (whole === null) return null;
  return { ...certainly(about(whole, rest, language)), certain: takesUp || isShort };
}

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
  if (matterOf(rest, within.mentions).length > 0 || opensAsking(rest))
    return replaceMentions(rest, within.mentions, name);
  const before = linker.link(topic.text, { subjects: [] }).mentions.filter(namesArticle);
  return before.length > 0 ? replaceMentions(topic.text, before, name) : `What does ${name} say?`;
}

function namesArticle({ pinpoints }: Mention): boolean {
  return pinpoints.some(({ article }) => article !== null);
}

/** "One" or "convention" behind the name of whoever made it. */
const madeBySomeone =
  /(?<=\b(?!(?:the|this|that|same|an?|which|what|any|other|said|first|second|last) )[\p{L}-]{2,} )(?:one|convention|treaty|law)\b/iu;

/** References of a turn by itself. In this field "the UN one" is the convention on cybercrime that they made. */
function linkNames(rest: string, linker: Linker): LinkedReferences & { readonly text: string } {
  const spelled = rest.replace(madeBySomeone, "cybercrime convention");
  const texts = [rest, ...(spelled === rest ? [] : [spelled])];
  const linked = texts.map((text) => ({ text, ...linker.link(text, { subjects: [] }) }));
  return linked.find(({ mentions }) => mentions.length > 0) ?? { text: rest, mentions: [], unresolved: [] };
}

function replacePlaceInPair(rest: string, topic: Topic, register: Register): string {
  const pair = placeInPair(rest);
  const instrument = pair && topic.instruments.length === 2 ? topic.instruments[pair.at] : undefined;
  if (!pair || instrument === undefined) return rest;
  const place: Pinpoint = { instrument, article: null, subdivisions: [] };
  return rest.replace(pair.words, nameOf(place, { register, language: topic.language }));
}

/** The stems of a turn that say something: not of its names, nor words with which anything is asked. */
function matterOf(text: string, mentions: readonly Mention[]): readonly string[] {
  const bare = replaceMentions(text, mentions, " ");
  return termsOf(bare).filter((term) => !isScaffolding(term));
}

function withoutEnd(text: string): string {
  return text.replace(/[\s?.!]+$/, "");
}

function certainly(text: string): FollowUp {
  return { text, base: text, certain: true, language: null };
}

const connectives: Readonly<Record<Topic["language"], string>> = { en: "and", fr: "et", es: "y" };
const prepositions: Readonly<Record<Topic["language"], string>> = { en: "About", fr: "Sur", es: "Sobre" };

function about(name: string, text: string, language: Topic["language"]): string {
  return `${prepositions[language]} ${name}: ${text}`;
}
