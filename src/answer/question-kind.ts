import type { QuestionKind } from "../domain/question.ts";
import { topicLength } from "./topic-prefix.ts";

/**
 * The openings and phrases by which questions of a kind are known, in English, French and Spanish. The first that fits decides,
 * so the narrow ones stand before the wide ones ("which article" before "which").
 */
const signs: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "which-article",
    /\b(?:which|what) (?:[\w-]+ ){0,2}?(?:articles?|provisions?|paragraphs?|sections?|clauses?)\b(?! \d)|\b(?:which|what) (?:bit|part|rule|place|passage)s? (?:of|in) (?:[\w-]+ ){0,5}?(?:conventions?|treaty|protocol|agreement|directive|regulation|gdpr|untoc|opsc|crc|nis ?2)\b|\b(?:looking for|need|find|cite|name|give me) (?:the|an?) (?:(?!of\b|in\b|the\b)[\w-]+ ){0,3}?(?:articles?|provisions?|paragraphs?|sections?|clauses?)\b(?! \d)|\bunder (?:which|what) article|\b(?:quels?|quelles?) (?:articles?|dispositions?)|\b(?:qué|que|cuál|cual) (?:es el )?artículos?/i,
  ],
  [
    "which-instrument",
    /\b(?:which|what) (?:(?!(?:is|are|was|were|do|does|did|has|have|must|of|in|the|year|date|day|month)\b)[\w-]+ ){0,3}?(?:treat(?:y|ies)|conventions?|protocols?|agreements?|instruments?|laws?|resolutions?)\b|\b(?:quels?|quelles?) (?:traités?|conventions?|protocoles?|instruments?)|\bqué (?:tratados?|convenios?|convenciones|convención|protocolos?)/i,
  ],
  [
    "how-many",
    /\bhow (?:many|long|much|often|old)\b|\bthe number of\b|\b(?:what|which) (?:percentage|proportion|share)\b|\bcombien\b|\bcuánt[oa]s?\b/i,
  ],
  [
    "when",
    /^\W*(?:(?:and|so|since|until|by|from) )?when\b|\band when\b|\b(?:in|since|on) (?:which|what) (?:year|month|day|date)\b|\b(?:what|which) (?:year|date|month|day)\b|\bsince when\b|(?<!\b(?:to|of) )\bdates? (?:of|it|when|on which)\b(?!.*\bwhere\b)|(?<!\b(?:to|of) )\bdate\W*$|\bquand\b|\ben quelle année\b|\bcuándo\b|\ben qué año\b/i,
  ],
  [
    "where",
    /\bwhere\b|\b(?:in )?(?:which|what) (?:city|place|country|town)\b|(?<!\p{L})où(?!\p{L})|\bdónde\b/iu,
  ],
  [
    "who",
    /(?<!\b(?:some|any|every)(?:one|body) )(?<!\b(?:work|figure)(?:s|ed|ing)? out )(?<!\b(?:people|persons?|those|states?|countries|victims?|child|children|man|woman) )\bwho(?:m|se)?\b|\b(?:which|what) (?:person|people|politicians?|leaders?|officials?)\b|^qui\b|\bquién(?:es)?\b/i,
  ],
  ["why", /\bwhy\b|\bhow come\b|\bpourquoi\b|\bpor qué(?!\p{L})/iu],
  [
    "definition",
    /^\W*(?:what(?:'s| is| are)|define|explain|qu['’]est-ce qu['’e]|qué es|qué son)\b(?!.{0,30}\b(?:said|say|about)\b)|\b(?:does|do|did|word|term)\b.{0,80}\bmean\b|\b(?:meaning|meant|definition|defined?)\b|\bsignifie\b|\bsignifica\b/i,
  ],
  ["list", /^\W*(?:list|name|give|which|what are)\b|\b(?:quels|quelles|cuáles)\b/i],
  [
    "yes-no",
    /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|may|must|shall|should|will|would|am|est-ce que|existe)\b|^\W*(?:est|a)-(?:il|elle)\b|^¿?\s*(?:está|es|hay|puede|tiene|existe)(?!\p{L})/iu,
  ],
];

/** "When a computer decides about my loan, what does the GDPR say?" asks what, and not when. */
const subordinate =
  /^\W*(?:when|if|where|while|since|because|as|after|once)\b[^,?]{3,120}, (?=(?:what|which|who|how|is|are|does|do|did|can|may|must|will|under|where|when)\b)/i;

function mainClause(text: string): string {
  return text.replace(subordinate, "");
}

/** What is asked with yes or no stays so, whatever it goes on with: "Does it say how many years in prison?" */
const opensYesNo =
  /^\W*(?:[^?.!]{0,40}\b(?:but|so|well|ok(?:ay)?|hi|hello|please),? )?(?:does|do|did|is|are|can|may|must) (?:it|they|this|that|the [\w-]+(?: [\w-]+)?|[A-Z][\w-]+) (?:say|tell|state|fix|set|name|list|define|mention)s? (?:how|when|where|who|which|what)\b/i;

/** What sort of reply a question asks for, by the words it is put in; `other` where none of the signs is there. */
export function findQuestionKind(text: string): QuestionKind {
  const asking = text.slice(topicLength(text));
  if (opensYesNo.test(asking)) return "yes-no";
  const clause = mainClause(asking);
  return signs.find(([, sign]) => sign.test(clause))?.[0] ?? "other";
}
