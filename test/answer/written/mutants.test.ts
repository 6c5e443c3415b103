import { beforeAll, describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/text/sentences.ts";
import { makeMutants } from "./mutants.ts";
import { rewordings } from "./rewordings.ts";
import { heldOutRewordings } from "./rewordings-held-out.ts";
import { readShippedSources, type ShippedSources } from "./shipped-sources.ts";

type Seeds = readonly (readonly [quote: string, text: string])[];

let sources: ShippedSources;
beforeAll(async () => {
  sources = await readShippedSources();
});

/** Every sixteenth sentence of some length of the texts that ship, as its own quote. */
function verbatim(): Seeds {
  const sentences = sources.passages.flatMap(({ passage }) =>
    splitSentences(passage.text).map(({ start, end }) => passage.text.slice(start, end)),
  );
  return sentences
    .filter(({ length }) => length >= 50 && length <= 400)
    .filter((_, at) => at % 16 === 0)
    .map((sentence) => [sentence, sentence]);
}

/** The sentences of a list that are kept. */
function kept(seeds: Seeds): Seeds {
  return seeds.filter(
    ([quote, text]) =>
      sources.verify({ text, sources: [1], quote }, sources.around(quote)).kind === "verified",
  );
}

/** What of the mutants would be shown, and how many there were of each kind. */
function shown(seeds: Seeds): {
  readonly counts: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
} {
  const counts = new Map<string, number>();
  const texts = makeMutants(seeds, sources).flatMap(({ kind, drafted, quote }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const verdict = sources.verify(drafted, sources.around(quote));
    return verdict.kind === "verified" ? [`${kind}: ${drafted.text}`] : [];
  });
  return { counts, texts };
}

/** Tells the figures of a list where whoever runs the test sees them. */
function report(name: string, seeds: Seeds): ReturnType<typeof shown> & { readonly keptShare: number } {
  const found = shown(seeds);
  const total = [...found.counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...found.counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
  const keptShare = kept(seeds).length / seeds.length;
  process.stdout.write(
    `${name}: ${seeds.length} sentences, ${(keptShare * 100).toFixed(1)} % kept; ${total} mutants (${kinds}), ${found.texts.length} shown\n`,
  );
  return { ...found, keptShare };
}

describe("verification of sentences and of their mutants", () => {
  test.each([
    ["rewordings for development", () => rewordings.filter((_, at) => at % 2 === 0)],
    ["rewordings for testing", () => rewordings.filter((_, at) => at % 2 === 1)],
    ["rewordings held out", () => heldOutRewordings],
    ["sentences as they are", verbatim],
  ])("keeps nine in ten of the $0 at least and shows no mutant of them", (name, seedsOf) => {
    const { texts, counts, keptShare } = report(name, seedsOf());
    expect(texts).toEqual([]);
    expect(counts.size).toBeGreaterThan(12);
    expect(keptShare).toBeGreaterThanOrEqual(0.9);
  });

  test("keeps 95 in 100 of all rewordings", () => {
    const all = [...rewordings, ...heldOutRewordings];
    expect(kept(all).length / all.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the five false quotes", () => {
  const quote =
    "Article 11(1) of the Budapest Convention makes helpers punishable: aiding or abetting any of the offences is itself an offence if it is intentional.";
  const lead = "The guide says: ";

  test.each([
    ["wrong article number", quote.replace("11(1)", "12(1)")],
    ["negated", quote.replace("is itself an offence", "is itself not an offence")],
    ["invented duty", quote.replace("makes helpers punishable", "obliges helpers to report to the police")],
    ["changed intent", quote.replace("if it is intentional", "if it is negligent")],
    ["altered wording", quote.replace("aiding or abetting", "watching or recording")],
  ])("%s is never shown, as a quote, inside a sentence, or as the sentence", (_, wrong) => {
    const given = sources.around(quote);
    const drafts = [
      { text: quote, sources: [1], quote: wrong },
      { text: `${lead}“${wrong}”`, sources: [1], quote },
      { text: `${lead}"${wrong}"`, sources: [1], quote: wrong },
      { text: wrong, sources: [1], quote },
    ];
    expect(drafts.map((drafted) => sources.verify(drafted, given).kind)).toEqual(drafts.map(() => "failed"));
    expect(sources.verify({ text: `${lead}“${quote}”`, sources: [1], quote }, given).kind).toBe("verified");
  });
});
