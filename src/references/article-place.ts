import type { Unit } from "./unit-words.ts";

/** A place in an instrument that is not known yet: its article, as in a pinpoint, and the labels below it. */
export interface ArticlePlace {
  readonly article: string;
  readonly subdivisions: readonly string[];
}

/** Articles as a text names them ("Articles 2 to 6", "art. 3(1)(c)", "the Preamble", "paragraph 13"): where, and which, at least one. */
export interface ArticleReference {
  readonly start: number;
  readonly end: number;
  /** What the numbers count: it tells which instruments they can belong to. */
  readonly unit: Unit;
  /** An article is null where the words name only subdivisions ("paragraph 2 above") or point to it ("this article"). */
  readonly places: readonly {
    readonly article: string | null;
    readonly subdivisions: readonly string[];
  }[];
}
