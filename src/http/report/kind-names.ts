import type { FindingKind } from "../../domain/finding.ts";

const meanings: Readonly<Record<FindingKind, string>> = {
  place: "An article, paragraph or point that the instrument does not have",
  article: "A statement pinned to an article that does not say it",
  date: "A date that is another one elsewhere",
  series: "A number or name of a treaty series that is another one elsewhere",
  title: "The words of an official title, changed",
  wording: "A term in other words than the treaty's",
  joining: "Who may join, said wider than the treaty has it",
  count: "A number of articles or parties that is another one elsewhere",
  aged: "A statement that time has overtaken, or may have",
  ambiguous: "A reference that fits more than one instrument",
  link: "A web address without its scheme",
  duplicate: "Words that stand there twice",
  empty: "A heading with nothing below it",
  long: "A passage longer than an embedder reads",
  instruction: "A sentence addressed to a machine",
};

/** What a kind of finding is, for people. */
export function describeKind(kind: FindingKind): string {
  return meanings[kind];
}
