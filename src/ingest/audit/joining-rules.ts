import type { Document } from "../../domain/document.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import { type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { TreatyTexts } from "./treaty-texts.ts";

/** Who may join a treaty by its own text, and the clause that says so. */
export interface JoiningRule {
  /** Whether every State may sign it or accede to it; else only those that its clauses describe. */
  readonly isOpenToAll: boolean;
  readonly place: Pinpoint;
  readonly document: Document;
  readonly span: Span;
}

/** Who may join the treaties whose texts a corpus holds. */
export interface JoiningRules {
  /** Undefined where the corpus does not hold the text, or the text does not say. */
  find(instrument: string): JoiningRule | undefined;
}

/** "shall be open for signature by", "shall be open to all States for signature", "is open to accession by", "may invite any State ... to accede". */
const joiningClause =
  /\bopen\b[^.;]{0,60}?\b(?:for|to) (?:signature|accession)\b|\binvite (?:any|a|other|non-member)\b[^.]{0,200}?\baccede\b/i;

/** All States, with nothing behind them that says which. */
const allStates =
  /\b(?:all|any) states?\b(?! (?:part(?:y|ies)|signator|members?|not|that|which|who|referred|of)\b)/i;

/** Reads the clauses on signature and accession, of each treaty when it is first asked for. */
export function createJoiningRules(treaties: TreatyTexts): JoiningRules {
  const rules = new Map<string, JoiningRule | null>();
  return {
    find(instrument) {
      const known = rules.get(instrument);
      if (known !== undefined) return known ?? undefined;
      const document = treaties.placesOf(instrument)[0]?.document;
      const rule = document && readRule(document, instrument);
      rules.set(instrument, rule ?? null);
      return rule;
    },
  };
}

/** The first clause that opens the treaty to all States, else the first that opens it to some. */
function readRule(document: Document, instrument: string): JoiningRule | undefined {
  const clauses = document.blocks.flatMap((block) => {
    const { place } = block;
    if (!place || block.kind === "heading") return [];
    const text = sliceSpan(document.text, block.span);
    return splitSentences(text).flatMap((sentence) => {
      const words = sliceSpan(text, sentence);
      if (!joiningClause.test(words)) return [];
      const isOpenToAll = allStates.test(words) && !/\binvite\b/i.test(words);
      const span = shiftSpan(sentence, block.span.start);
      return [{ isOpenToAll, place: { instrument, ...place }, document, span }];
    });
  });
  return clauses.find(({ isOpenToAll }) => isOpenToAll) ?? clauses[0];
}
