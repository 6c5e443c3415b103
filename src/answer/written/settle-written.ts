import type { DroppedSentence, Notice, Refusal } from "../../domain/answer.ts";
import type { QuotingDecision } from "../decide-quoting.ts";
import type { VerifiedSentence } from "../draft-sentence.ts";
import type { Wording, WritingOutcome } from "../wording/wording.ts";
import type { Written } from "./write-answer.ts";

/** What is shown once both the texts and the model have spoken. */
export interface Settled {
  readonly mode: "quoting" | "written";
  /** The model that was asked in place of the configured one; null where that was not needed. */
  readonly standIn: string | null;
  readonly sentences: readonly VerifiedSentence[];
  readonly refusal: Refusal | null;
  /** What is to be told of how the answer came to be. */
  readonly notices: readonly Notice[];
  readonly dropped: readonly DroppedSentence[];
}

/** Of what was drafted, at least this share must stand, else the answer is filled up with quotes. */
const enough = 0.5;

/**
 * Decides between what was written and what can be quoted. What was written and verified has been told and stays. Where too little of the
 * draft is left, or the model broke off, the quotes follow; where nothing is left they are the answer; where there are none either, and the
 * model was never heard, the question is refused as `upstream` and not for want of evidence.
 */
export function settleWritten(quoting: QuotingDecision, written: Written, wording: Wording): Settled {
  const { sentences, trouble, standIn } = written;
  const drafted = sentences.length + written.dropped.length;
  if (sentences.length > 0) {
    const isWhole = trouble === null && sentences.length >= enough * drafted;
    const added = isWhole ? [] : quoting.sentences.filter((quote) => !isTold(quote, sentences));
    const notices = [
      ...(standIn === null ? [] : [degraded(wording.anotherWrote())]),
      ...(isWhole ? [] : [degraded(wording.notWhole(trouble !== null, added.length > 0))]),
    ];
    const { dropped } = written;
    return { mode: "written", standIn, sentences: [...sentences, ...added], refusal: null, notices, dropped };
  }
  const isUnheard = trouble !== null && trouble !== "unusable";
  const refusal = quoting.refusal && isUnheard ? refuseUpstream(quoting.refusal, wording) : quoting.refusal;
  const notices = [degraded(wording.quotedInstead(outcomeOf(written)))];
  const dropped = [...written.dropped, ...quoting.dropped];
  return { mode: "quoting", standIn, sentences: quoting.sentences, refusal, notices, dropped };
}

/** Whether all that a quote would show stands behind the sentences already. */
function isTold({ quotes }: VerifiedSentence, sentences: readonly VerifiedSentence[]): boolean {
  const told = sentences.flatMap((sentence) => sentence.quotes);
  return quotes.every((quote) =>
    told.some(
      ({ document, span }) =>
        document.id === quote.document.id && span.start <= quote.span.start && quote.span.end <= span.end,
    ),
  );
}

function degraded(text: string): Notice {
  return { kind: "degraded", text };
}

function outcomeOf({ trouble, dropped }: Written): WritingOutcome {
  if (trouble === "unusable") return "unusable";
  if (trouble !== null) return "unheard";
  return dropped.length > 0 ? "unverified" : "no-answer";
}

/** Keeps where to look, which the texts told. */
function refuseUpstream({ suggestions }: Refusal, wording: Wording): Refusal {
  return { reason: "upstream", message: wording.modelNeeded(), suggestions };
}

/**
 * Tells a reader whose language is not that of the sources that the sentences are translated. None where all are in one language, or the
 * sources' is not known.
 */
export function findTranslation(
  sentences: readonly VerifiedSentence[],
  { language, unofficialTranslation }: Wording,
): readonly Notice[] {
  const isTranslated = sentences.some(
    ({ support, quotes }) =>
      support === "verified" &&
      quotes.some(({ document }) => document.language !== null && !document.language.startsWith(language)),
  );
  return isTranslated ? [{ kind: "unofficial-translation", text: unofficialTranslation() }] : [];
}
