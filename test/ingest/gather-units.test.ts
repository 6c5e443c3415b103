import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/domain/span.ts";
import { gatherUnits } from "../../src/ingest/gather-units.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import { documentOf } from "./documents.ts";
import { fakeLinker } from "./fake-linker.ts";

const gather = (markdown: string) => {
  const document = documentOf(markdown);
  const { blocks } = linkDocument(document, fakeLinker);
  return gatherUnits(document, blocks).map((unit) =>
    unit.map((block) => sliceSpan(document.text, block.span)),
  );
};

describe("gatherUnits", () => {
  test("takes together what stands under an entry, and parts it at the next entry", () => {
    expect(gather("- Outer\n\n  One.\n\n  Two.\n  - Inner\n    - Three\n  - Four\n- Five\n  - Six")).toEqual([
      ["One.", "Two."],
      ["Three"],
      ["Four"],
      ["Six"],
    ]);
  });

  test("takes together what stands under an article and its caption", () => {
    expect(gather("### Article 1\n#### Scope\nOne.\n\nTwo.\n\n### Article 2\nThree.")).toEqual([
      ["One.", "Two."],
      ["Three."],
    ]);
  });

  test("leaves paragraphs alone elsewhere, and lists with their introduction", () => {
    expect(gather("One.\n\nTwo:\n\n- a\n- bee.\n\nThree.\n\n- c\n\n  d.")).toEqual([
      ["One."],
      ["Two:", "a", "bee."],
      ["Three."],
      ["d."],
    ]);
  });

  test("takes no heading or lead line into a unit", () => {
    expect(gather("# A\n## B\n- C\n  - d")).toEqual([["d"]]);
  });
});
