import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import { splitPassages } from "../../src/ingest/split-passages.ts";
import { documentOf } from "./documents.ts";
import { fakeLinker } from "./fake-linker.ts";

const split = (...[markdown, metadata]: Parameters<typeof documentOf>) =>
  splitPassages(linkDocument(documentOf(markdown, metadata), fakeLinker));

const sketch = (...given: Parameters<typeof documentOf>) =>
  split(...given).map(({ headings, text }) => [headings.join(" > "), text]);

describe("splitPassages", () => {
  test("makes a passage of an entry's text and items, without its lead line", () => {
    const markdown =
      "# Title\n## Treaties\n- Convention treaty-a\n\n  It obliges.\n  - Citation: 1 UNTS 2\n  - Status\n- Convention treaty-b\n  - Full text";
    expect(sketch(markdown)).toEqual([
      ["Treaties > Convention treaty-a", "It obliges.\n\nCitation: 1 UNTS 2\n\nStatus"],
      ["Treaties > Convention treaty-b", "Full text"],
    ]);
    expect(split(markdown).map(({ subject }) => subject)).toEqual(["a", "b"]);
  });

  test("makes a passage of each paragraph under a heading, and of a list with the line that introduces it", () => {
    expect(sketch("# Title\nOne.\n\nTwo has:\n\n- three\n- four\n\nFive.")).toEqual([
      ["", "One."],
      ["", "Two has:\n\nthree\n\nfour"],
      ["", "Five."],
    ]);
  });

  test("makes a passage of a short article, under its heading and caption", () => {
    const markdown =
      "# Title\n### Article 1\n#### Scope\n1. One.\n\na) Two.\n\n### Article 2\nThree, see Article 1.";
    expect(sketch(markdown, { kind: "treaty", instrument: "x" })).toEqual([
      ["Article 1 > Scope", "1. One.\n\na) Two."],
      ["Article 2", "Three, see Article 1."],
    ]);
  });

  test("gives what stands under an article's heading that article, before what its words name", () => {
    const passages = split("# Title\n### Article 2\nOne, see Article 1.", { instrument: "x" });
    const pinpoints = passages[0]?.mentions.flatMap((mention) => mention.pinpoints.map(formatPinpoint));
    expect(pinpoints).toEqual(["x 2", "x 1"]);
  });

  test("parts a long article and keeps each mention with its own part", () => {
    const paragraph = (label: string) => `${label} ${"word ".repeat(80)}Article ${label.slice(0, 1)}.`;
    const passages = split(
      `# Title\n## Duties\n- treaty-x\n\n  ${["1)", "2)", "3)"].map(paragraph).join("\n\n  ")}`,
    );
    expect(passages).toHaveLength(3);
    expect(
      passages.map(({ mentions }) => mentions.flatMap(({ pinpoints }) => pinpoints.map(formatPinpoint))),
    ).toEqual([["x 1"], ["x 2"], ["x 3"]]);
  });

  test("parts a long article before a numbered paragraph, not behind its first words", () => {
    const words = (count: number) => "word ".repeat(count).trim();
    const markdown = `# Title\n### Article 9\n1. ${words(70)}:\n\na) ${words(30)};\n\n2. ${words(10)}:\n\na) ${words(80)};\n\nb) ${words(25)}.`;
    expect(split(markdown).map(({ text }) => text.slice(0, 2))).toEqual(["1.", "2."]);
  });

  test("keeps the id of a passage while its words stay, and tells repeated words apart", () => {
    const ids = (markdown: string) => split(markdown).map(({ id }) => id);
    const [one, two] = ids("# Title\nOne.\n\nTwo.");
    expect(one).toMatch(/^p-[\da-f]{12}$/);
    expect(ids("# Title\nBefore.\n\nTwo.\n\n## Later\nOne.").slice(1)).toEqual([two, one]);
    const [first, second] = ids("# Title\nSame.\n\nSame.");
    expect(first).not.toBe(second);
    expect(splitPassages(linkDocument(documentOf("One.", { id: "other" }), fakeLinker))[0]?.id).not.toBe(one);
  });

  test("leaves the title out of the headings, and no other first heading", () => {
    expect(sketch("# Title\n## Part\nOne.")).toEqual([["Part", "One."]]);
    expect(sketch("# Another\nOne.")).toEqual([["Another", "One."]]);
  });

  test("makes no passage of headings alone", () => {
    expect(split("# Title\n## Part\n### Piece")).toEqual([]);
  });
});
