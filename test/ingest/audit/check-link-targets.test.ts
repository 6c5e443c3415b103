import { describe, expect, test } from "vitest";
import { checkLinkTargets } from "../../../src/ingest/audit/check-link-targets.ts";
import { containing } from "../../containing.ts";
import { writtenText } from "./written-text.ts";

/** The words of each link that is found, and the sentence that says where it leads. */
function check(markdown: string, file = markdown): readonly (readonly [string, string])[] {
  return checkLinkTargets(writtenText(markdown), file).map(({ words, problem }) => [words, problem]);
}

describe("checkLinkTargets", () => {
  test("finds links of Markdown to addresses without a scheme, by their words", () => {
    const markdown = `# Where the texts are

The [Treaty Office of the Council](www.coe.int/treaties) has them; so has the [Treaty
Collection](<treaties.un.org>), and [our shelf](shelf.md) and [EUR-Lex](https://eur-lex.europa.eu).
`;
    expect(check(markdown).map(([words]) => words)).toEqual(
      ["Treaty Office of the Council", "Treaty\nCollection"].map((words) => words.replace("\n", " ")),
    );
    expect(check(markdown)[0]?.[1]).toBe(
      "This link leads to www.coe.int/treaties, which has no scheme: a browser looks for a file of that name.",
    );
  });

  test("finds links whose target is defined elsewhere, and none in what only looks like one", () => {
    const markdown = `# Where the texts are

The [Treaty Office][coe] and the [Depositary] have them; the [register][reg] and [sic] do not.

[coe]: www.coe.int/treaties
[depositary]: treaties.un.org
[reg]: https://register.example
`;
    expect(check(markdown)).toEqual([
      ["Treaty Office", containing("www.coe.int/treaties")],
      ["Depositary", containing("treaties.un.org")],
    ]);
  });

  test("finds links of a page, whatever else its tags hold", () => {
    const file = `<h1>Where the texts are</h1>
<p>See the <a class="x" href="www.coe.int/treaties" title="a > b">Treaty Office</a> of old,
the <A HREF=treaties.un.org>Treaty Collection</A>, and <a href="/here">here</a>.</p>`;
    const text = "# Where the texts are\n\nSee the Treaty Office of old, the Treaty Collection, and here.";
    expect(check(text, file).map(([words]) => words)).toContain("Treaty Collection");
  });

  test("names the nearest words for a link around a picture", () => {
    const markdown = "# A guide\n\n[](www.coe.int) Council of Europe Treaty Office, in Strasbourg.";
    expect(check(markdown).map(([words]) => words)).toEqual(["Council"]);
  });

  test("finds nothing where all links lead somewhere", () => {
    expect(check("# A guide\n\n[One](https://a.example) and [two](#two) and [three](three.pdf).")).toEqual(
      [],
    );
  });

  test("takes little time for links that never end", () => {
    const text = writtenText("# A guide\n\nWords.");
    const started = performance.now();
    for (const piece of ["[", "[a](", "<a ", "<a href=", "[a](www.a.org", "](("]) {
      checkLinkTargets(text, piece.repeat(30_000));
    }
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
