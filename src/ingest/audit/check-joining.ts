import type { Finding } from "../../domain/finding.ts";
import { formatArticle } from "../../domain/pinpoint.ts";
import { type Span, shiftSpan } from "../../domain/span.ts";
import {
  type AuditContext,
  type AuditedSentence,
  type AuditedText,
  instrumentsNamedIn,
  quoteWords,
  sentencesOf,
} from "./audited-text.ts";
import { withoutMentions } from "./clause-around.ts";
import type { JoiningRule, JoiningRules } from "./joining-rules.ts";
import { isRetold } from "./retelling.ts";
import { titleById } from "./title-by-id.ts";

/** Every State, with no word behind it that says which of them: "any State that is a party", "all States of the region". */
const everyState =
  "(?:any|all|every|each) (?:state|countr|nation)(?:s|y|ies)?\\b(?! (?:part(?:y|ies)|members?|signator|that|which|who|not|of|invited|from)\\b)";

/** Statements that all may join. */
const opensToAll = new RegExp(
  [
    `\\bopen(?:ed)? (?:(?:to|for) (?:signature|accession|ratification)(?:,? (?:and|or) (?:signature|accession|ratification))? (?:by|to|for)|to|for) ${everyState}`,
    `\\b(?:signed|joined|ratified|acceded to) by ${everyState}`,
    `\\b${everyState}(?: in the world)? (?:may|can|could|is free to|are free to) (?:join|sign|accede|ratify|become)`,
  ].join("|"),
  "i",
);

/** Statements that only members of some organization may join, or only those that are invited. */
const opensToMembers =
  /\bopen (?:only|solely|exclusively) to (?:the )?members?\b|\bopen to (?:the )?members?(?: states?)? (?:only|alone)\b|\bonly (?:the )?members?(?: states?)?\b[^.;,]{0,60}?\b(?:may|can) (?:join|sign|accede|ratify)|\bby invitation only\b|\bonly by invitation\b/i;

/** Before the words on who may join: they are denied. */
const denial = /\b(?:not|no|never|neither|nor|nobody)\b/i;
/** After them: they hold for some only. */
const condition =
  /\b(?:if|when|once|provided|unless|that|which|who|part(?:y|ies) to|(?<!(?:no|without|without an) )invit\p{L}{1,5})\b/iu;

/** What a sentence says about who may join. */
interface JoiningClaim {
  readonly isOpenToAll: boolean;
  /** In positions of the sentence. */
  readonly span: Span;
}

/** Words for several treaties that stand in a list below, or of which the text has just spoken. */
const group =
  /\b(?:these|those|both|all|each)\b[^.;,]{0,40}?\b(?:treaties|conventions|instruments|agreements|protocols)\b/i;

/**
 * Checks statements on who may sign or join a treaty against its own clauses, where the corpus holds its text: that every State may where
 * the clauses name some, and that only members may where the treaty is open to all. "These treaties" are those that the passages below
 * the same heading are about.
 */
export function checkJoining(
  text: AuditedText,
  context: AuditContext & { readonly joining: JoiningRules },
): readonly Finding[] {
  if (text.document.kind === "treaty") return [];
  return sentencesOf(text).flatMap((sentence) => {
    const said = readClaim(sentence.text);
    // "Whether or not it is a member" and "not only members" correct nothing.
    if (!said || isRetold(withoutMentions(sentence).replace(/\b(?:or not|not only)\b/gi, ""))) return [];
    const wrong = instrumentsOf(sentence, text).flatMap((instrument) => {
      const rule = context.joining.find(instrument);
      return rule && rule.isOpenToAll !== said.isOpenToAll ? [rule] : [];
    });
    return isNonEmpty(wrong) ? [describe({ ...sentence, said, rules: wrong }, context)] : [];
  });
}

function readClaim(sentence: string): JoiningClaim | undefined {
  if (!/\b(?:open|join|sign|acced|ratif|becom|invitation)/i.test(sentence)) return undefined;
  for (const [form, isOpenToAll] of [
    [opensToAll, true],
    [opensToMembers, false],
  ] as const) {
    const match = form.exec(sentence);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const isConditional = isOpenToAll && condition.test(sentence.slice(span.end));
    const clause = sentence.slice(0, span.start).replace(/^.*[;:]/, "");
    return denial.test(clause) || isConditional ? undefined : { isOpenToAll, span };
  }
  return undefined;
}

/** The instruments that a sentence names, else those of the group that it speaks of, else the one that its passage is about. */
function instrumentsOf(
  { mentions, passage, text }: AuditedSentence,
  { passages }: AuditedText,
): readonly string[] {
  const named = instrumentsNamedIn(mentions);
  if (named.length > 0) return named;
  if (!group.test(text)) return passage.subject === null ? [] : [passage.subject];
  const below = passages.filter(({ headings }) =>
    passage.headings.every((heading, depth) => headings[depth] === heading),
  );
  return [...new Set(below.flatMap(({ subject }) => subject ?? []))];
}

function isNonEmpty(rules: readonly JoiningRule[]): rules is readonly [JoiningRule, ...JoiningRule[]] {
  return rules.length > 0;
}

function describe(
  {
    document,
    span,
    said,
    rules,
  }: AuditedSentence & {
    readonly said: JoiningClaim;
    readonly rules: readonly [JoiningRule, ...JoiningRule[]];
  },
  { register }: AuditContext,
): Finding {
  const [first] = rules;
  const clauses = rules
    .map(({ place }) => `Article ${formatArticle(place)} of the ${titleById(place.instrument, register)}`)
    .join(", ");
  return {
    ...quoteWords(document, shiftSpan(said.span, span.start)),
    kind: "joining",
    about: first.place,
    problem: said.isOpenToAll
      ? `Not every State may join on its own: the clauses name those that may (${clauses}).`
      : `The treaty is open to all States (${clauses}).`,
    remedy: `Say who may join in the words of the treaty: ${clauses}.`,
    against: quoteWords(first.document, first.span),
  };
}
