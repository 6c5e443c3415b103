import type { Pinpoint } from "./pinpoint.ts";
import type { Span } from "./span.ts";

/** All kinds of findings: disagreements first, then what concerns the text alone. */
export const findingKinds = [
  "place",
  "article",
  "date",
  "series",
  "title",
  "wording",
  "joining",
  "count",
  "aged",
  "ambiguous",
  "link",
  "duplicate",
  "empty",
  "long",
  "instruction",
] as const;

/**
 * What the audit finds in a text. The first group are disagreements with the register, with the text of a treaty or with another text:
 *
 * - `place`: an article, paragraph or point that the instrument does not have.
 * - `article`: a statement pinned to an article that does not say it, while another article of the instrument does.
 * - `date`: a date of adoption, opening, signature or entry into force that is another one there.
 * - `series`: a number in a treaty series, or the name of the series, that is another one there.
 * - `title`: the words of an official title, changed.
 * - `wording`: a term of the treaty in other words than the treaty's.
 * - `joining`: who may sign or join, said wider than the treaty has it.
 * - `count`: a number of articles or parties that is another one there.
 *
 * The second group is about the text alone:
 *
 * - `aged`: a statement that time has overtaken, or may have.
 * - `ambiguous`: a reference that fits two instruments.
 * - `link`: a web address without its scheme.
 * - `duplicate`: an entry or a paragraph that stands there twice.
 * - `empty`: a heading with nothing below it.
 * - `long`: a passage longer than an embedder reads.
 * - `instruction`: a sentence addressed to a machine.
 */
export type FindingKind = (typeof findingKinds)[number];

/** Words of a document of the corpus. */
export interface QuotedWords {
  readonly documentId: string;
  readonly span: Span;
  readonly words: string;
}

/** One thing that is wrong with a text, or should be looked at. */
export interface Finding extends QuotedWords {
  readonly kind: FindingKind;
  /** What is wrong, as a sentence that reads by itself. */
  readonly problem: string;
  /** What would mend it, as a sentence. */
  readonly remedy: string;
  /** The place or instrument that the words are about; null where they are about none. */
  readonly about: Pinpoint | null;
  /** Where the instrument has it, for a place that is wrong and for which the right one was found. */
  readonly rightPlace?: Pinpoint;
  /** The words of another document that say otherwise. */
  readonly against?: QuotedWords;
}

/** Whether a finding says that two sources disagree. */
export function isDisagreement({ kind }: Finding): boolean {
  return disagreements.has(kind);
}

const disagreements: ReadonlySet<FindingKind> = new Set([
  "place",
  "article",
  "date",
  "series",
  "title",
  "wording",
  "joining",
  "count",
]);
