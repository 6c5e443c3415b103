import type { Answer, NoticeKind, Reference, RefusalReason } from "../../../src/domain/answer.ts";

/** What files of others hold of an answer. What is left out is taken to be empty. */
export interface AnswerParts {
  readonly q?: string | undefined;
  /** Why it was refused; undefined for an answer. A file that gives no reason gets "no_evidence". */
  readonly refused?: RefusalReason | undefined;
  readonly notices?: readonly NoticeKind[];
  /** Citations count from 1 in `sources`. */
  readonly sentences?: readonly { readonly text: string; readonly citations: readonly number[] }[];
  readonly sources?: readonly SourceParts[];
}

/** What files of others hold of a source. */
export interface SourceParts {
  readonly passage?: string;
  readonly quote?: string;
  readonly instrument?: string | null;
  readonly article?: string | null;
}

/** An answer as measures see it. It says no more than the parts do: its sources have no titles, its trace is empty. */
export function toAnswer({
  q = "",
  refused,
  notices = [],
  sentences = [],
  sources = [],
}: AnswerParts): Answer {
  return {
    status: refused === undefined ? "answered" : "refused",
    mode: "written",
    question: q,
    understoodAs: null,
    language: "",
    sentences: sentences.map((sentence) => ({ ...sentence, support: "verified" })),
    references: sources.map(toReference),
    refusal: refused === undefined ? null : { reason: refused, message: "", suggestions: [] },
    notices: notices.map((kind) => ({ kind, text: "" })),
    text: "",
    trace: { generation: "", promptHash: null, model: null, retrieved: [], dropped: [], ms: {} },
  };
}

function toReference(
  { passage = "", quote = "", instrument = null, article = null }: SourceParts,
  index: number,
): Reference {
  return {
    n: index + 1,
    passage,
    quote,
    span: [0, quote.length],
    document: {
      id: passage,
      title: passage,
      kind: null,
      publisher: null,
      url: null,
      published: null,
      asOf: null,
    },
    headings: [],
    instrument: instrument === null ? null : { id: instrument, shortTitle: instrument, series: null },
    article,
    cite: instrument === null ? passage : [instrument, article].filter((part) => part !== null).join(" "),
  };
}
