import type { DocumentMetadata, Locator } from "./document.ts";
import type { Retriever } from "./evidence.ts";

/** Why a question was not answered. */
export type RefusalReason = "no_evidence" | "out_of_scope" | "false_premise" | "ambiguous" | "upstream";

/** What a reader must be told besides the answer. */
export type NoticeKind =
  | "premise"
  | "stale"
  | "conflict"
  | "news-only"
  | "degraded"
  | "one-sided"
  | "unofficial-translation";

/** How a shown sentence is known to stand in its sources: its words are theirs, or a check found it supported. */
export type Support = "verbatim" | "verified";

/** One sentence of an answer. `citations` are numbers of references, best first, never empty. */
export interface AnswerSentence {
  readonly text: string;
  readonly citations: readonly number[];
  readonly support: Support;
}

/** A source of an answer: the exact words, and where they stand. */
export interface Reference {
  readonly n: number;
  /** The passage's id. */
  readonly passage: string;
  /** Verbatim words of the document. */
  readonly quote: string;
  /** The language of the quote as a BCP 47 code; absent where it is not known, or is the answer's. */
  readonly lang?: string;
  /** Where the quote stands in the document's canonical text, `[start, end)`. */
  readonly span: readonly [number, number];
  readonly document: Pick<
    DocumentMetadata,
    "id" | "title" | "kind" | "publisher" | "url" | "published" | "asOf"
  >;
  readonly headings: readonly string[];
  /** The page, or the address of the very place; absent where the source's format knows neither. */
  readonly locator?: Locator;
  readonly instrument: {
    readonly id: string;
    readonly shortTitle: string;
    readonly series: string | null;
  } | null;
  /** The pinpoint's article part, "3(1)(c)"; null where the quote belongs to no article. */
  readonly article: string | null;
  /** The citation in OSCOLA style. */
  readonly cite: string;
}

/** Why there is no answer and where to look next. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** Something the reader must know about the answer. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
}

/** A passage that was considered, as the trace shows it. */
export interface TracedPassage {
  readonly passage: string;
  readonly rank: number;
  readonly score: number;
  readonly scores: Readonly<Partial<Record<Retriever, number>>>;
}

/** A sentence that was not shown, and the check that it failed. */
export interface DroppedSentence {
  readonly text: string;
  readonly reason: string;
}

/** How the answer came to be. `ms` are milliseconds by step. */
export interface Trace {
  readonly generation: string;
  readonly promptHash: string | null;
  readonly model: string | null;
  readonly retrieved: readonly TracedPassage[];
  readonly dropped: readonly DroppedSentence[];
  readonly ms: Readonly<Record<string, number>>;
}

/** The reply to a question: the same object in the terminal, over HTTP and in every later face. */
export interface Answer {
  readonly status: "answered" | "refused";
  readonly mode: "quoting" | "written";
  readonly question: string;
  /** The question as understood with what was said before it; null where it was taken as it stands. */
  readonly understoodAs: string | null;
  readonly language: string;
  readonly sentences: readonly AnswerSentence[];
  readonly references: readonly Reference[];
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  /** The same rendered as Markdown. It is derived from the rest and never read back. */
  readonly text: string;
  readonly trace: Trace;
}
