import type { DroppedSentence } from "../domain/answer.ts";
import type { DocumentMetadata } from "../domain/document.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Passage } from "../domain/passage.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { FoundPlace } from "../search/plain-places.ts";
import type { ReadPlainTerms } from "../search/plain-words.ts";
import { termsOf } from "../text/terms.ts";
import { findCandidates } from "./candidate.ts";
import { type ChoiceLimits, chooseSentences } from "./choose-sentences.ts";
import { draftQuoting } from "./draft-quoting.ts";
import type { DraftSentence } from "./draft-sentence.ts";
import type { Facet } from "./facets.ts";
import type { NamedPlace } from "./named-place.ts";
import { type RankedSentence, rankSentences } from "./rank-sentences.ts";
import { chooseFromSureArticle, chooseFromToldArticle } from "./sure-article.ts";
import { type VerificationParts, verifySentence } from "./verify-sentence.ts";
import { wordingOf } from "./wording/wording-of.ts";

/** What is quoted, and what was considered and left out. */
export interface Quoting {
  /** Verified sentences, best first; empty where nothing in the evidence answers. */
  readonly sentences: readonly DraftSentence[];
  readonly dropped: readonly DroppedSentence[];
  /** Every sentence considered, best first. */
  readonly ranked: readonly RankedSentence[];
}

/** What quoting takes besides the evidence. */
export interface QuotingSettings extends Omit<VerificationParts, "wording"> {
  readonly question: Question;
  readonly facets: readonly Facet[];
  readonly place: NamedPlace;
  /** What people may mean by the question, best first. */
  readonly meant: readonly FoundPlace[];
  readonly register: Register;
  readonly documents: ReadonlyMap<string, DocumentMetadata>;
  readonly limits: ChoiceLimits;
  readonly plainTermsOf: ReadPlainTerms;
}

/** Chooses the sentences of the evidence that answer, frames them and keeps those that pass verification. */
export function quoteSources(evidence: readonly Evidence[], settings: QuotingSettings): Quoting {
  const asked = new Set(termsOf(settings.question.text));
  const plainTermsOf = (passage: Passage) => settings.plainTermsOf(passage, asked);
  const candidates = findCandidates(evidence, { ...settings, plainTermsOf });
  const parts = { ...settings, leastCoverage: settings.limits.coverage };
  const ranked = rankSentences(candidates, parts);
  const replying = chooseSentences(ranked, settings.limits);
  const [chosen = []] = [
    chooseFromToldArticle(candidates, replying, parts),
    replying,
    chooseFromSureArticle(candidates, parts),
  ].filter((sentences) => sentences.length > 0);
  const drafted = chosen.map((sentence) => draftQuoting(sentence, settings));
  const drafts = drafted.filter((draft, at) => !repeatsDenial(draft, drafted.slice(0, at)));
  const wording = wordingOf(settings.question.answerLanguage);
  const verdicts = drafts.map((draft) => ({
    draft,
    failure: verifySentence(draft, { ...settings, wording }),
  }));
  const unverified = verdicts.flatMap(({ draft, failure }) =>
    failure === null ? [] : [{ text: draft.quoted, reason: failure }],
  );
  return {
    sentences: verdicts.filter(({ failure }) => failure === null).map(({ draft }) => draft),
    dropped: [...unverified, ...nearMisses(ranked)],
    ranked,
  };
}

/** A document need say no but once: its second denial is most often an older one. */
function repeatsDenial(draft: DraftSentence, before: readonly DraftSentence[]): boolean {
  const documentOf = ({ quotes }: DraftSentence) => quotes[0]?.document.id;
  return draft.denies && before.some((other) => other.denies && documentOf(other) === documentOf(draft));
}

/** So many sentences that came near and failed a check are kept for the trace. */
const tracedSentences = 5;

function nearMisses(ranked: readonly RankedSentence[]): readonly DroppedSentence[] {
  return ranked
    .flatMap(({ candidate, failure }) =>
      failure === null ? [] : [{ text: candidate.text, reason: failure }],
    )
    .slice(0, tracedSentences);
}
