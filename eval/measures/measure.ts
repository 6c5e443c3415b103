/** A number or a word that a measure was given, as the 10 in nDCG@10. */
export type MeasureParameters = Readonly<Record<string, number | string>>;

/** What every measure says of itself. `Item` is what it measures: a ranking with its judgements, or a question with its reply. */
export interface Measure<Item> {
  /** Its name and parameters as they are printed, typed and used as a key: "nDCG@10". No two measures share it. */
  readonly name: string;
  readonly parameters: MeasureParameters;
  /** What it counts, in one sentence. */
  readonly description: string;
  /** Where its formula comes from: a paper, a program, or this project. */
  readonly source: string;
  /** What the value counts: a share from 0 to 1, or a quantity in this unit. */
  readonly unit: "share" | "words" | "tokens" | "points";
  /** The worst value there is, which a question without a reply gets. */
  readonly worst: number;
  /** Whether a higher value is the better one. */
  readonly higherIsBetter: boolean;
  /** The value for one item; null where the measure does not apply to it, which leaves the item out of the mean. */
  readonly score: (item: Item) => number | null;
}

/** The value of each measure, by its name; null where it does not apply. */
export type Scores = Readonly<Record<string, number | null>>;
