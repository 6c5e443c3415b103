import { beforeAll, expect, test } from "vitest";
import { type CalibrationPair, readCalibration } from "../../../eval/judges/calibration-pair.ts";
import type { NumberedSource } from "../../../src/answer/written/compose-messages.ts";
import { readRegister } from "../../../src/ingest/read-register.ts";
import { createLinker, type Linker } from "../../../src/references/linker.ts";
import { detectLanguage } from "../../../src/text/language.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { exampleDocument, examplePassage } from "../examples.ts";
import { readShippedSources, type ShippedSources } from "./shipped-sources.ts";

let sources: ShippedSources;
let linker: Linker;
beforeAll(async () => {
  sources = await readShippedSources();
  linker = createLinker(
    await readRegister(new URL("../../../corpus/instruments.json", import.meta.url).pathname),
  );
});

/** Whether a claim would be shown with some sentence of its source as its quote. */
function isShown({ claim, source }: CalibrationPair): boolean {
  const { mentions } = linker.link(source, { subjects: [] });
  const document = exampleDocument({ language: detectLanguage(source) });
  const given: readonly NumberedSource[] = [
    { n: 1, passage: examplePassage(source, { mentions }), document },
  ];
  return splitSentences(source).some(({ start, end }) => {
    const drafted = { text: claim, sources: [1], quote: source.slice(start, end) };
    return sources.verify(drafted, given, detectLanguage(claim) ?? "en").kind === "verified";
  });
}

test("verification hardly ever shows what people call unsupported or supported in part, far from the words though true claims may be", async () => {
  const pairs = await readCalibration();
  const shown = (label: CalibrationPair["label"]) => {
    const all = pairs.filter((pair) => pair.label === label);
    const some = all.filter(isShown);
    process.stdout.write(`labelled ${label}: ${some.length} of ${all.length} shown\n`);
    for (const { claim } of label === "full" ? [] : some) process.stdout.write(`  ${claim}\n`);
    return some.length / all.length;
  };
  expect(shown("none")).toBeLessThan(0.05);
  expect(shown("partial")).toBeLessThan(0.05);
  expect(shown("full")).toBeGreaterThan(0.4);
});
