import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { renderComparisonPage } from "../../../eval/compare/render-comparison-page.ts";
import { sampleComparison, sampleReplies } from "./sample-comparison.ts";

const page = renderComparisonPage(sampleComparison, sampleReplies);

/** What stands between the heading of a question and the next one. */
function articleOf(id: string): string {
  const start = page.indexOf(`<code>${id}</code>`);
  return page.slice(start, page.indexOf("</article>", start));
}

/** The sides A and B of a question. */
function sidesOf(id: string): readonly string[] {
  return articleOf(id).split('<div class="side">').slice(1);
}

describe("renderComparisonPage", () => {
  test("shows both replies to each question that changed, and none that did not", () => {
    expect(page).toContain('<h2 id="worse">Worse in B</h2>\n<p class="lead">4 questions.');
    expect(page).toContain('<h2 id="better">Better in B</h2>\n<p class="lead">1 question.');
    expect(page).not.toContain("<code>same</code>");
    const [a = "", b = ""] = sidesOf("wrong");
    expect(a).toContain("Article 34 protects children");
    expect(a).toContain("[1] <bdi><mark>CRC, article 34, A Guide</mark></bdi>");
    expect(a).not.toContain("Lacks");
    expect(b).toContain("<mark>Article 3: “Article 3 puts the interests of the child first.”</mark>");
    expect(b).toMatch(/<p class="lacks">Lacks [^<]*34/);
    expect(articleOf("wrong")).toContain('<li class="worse">right 100.0 % → 0.0 %</li>');
    expect(articleOf("gained")).toContain('<li class="better">right 0.0 % → 100.0 %</li>');
  });

  test("tells a refusal, and a reply that is not there with the fault in its place", () => {
    expect(sidesOf("refused")[1]).toContain('<span class="label">refused: ');
    expect(sidesOf("missing")[1]).toContain("There is no reply: <code>upstream_failed</code>.");
  });

  test("says so where a run has not the question", () => {
    const withoutB = renderComparisonPage(sampleComparison, { ...sampleReplies, b: new Map() });
    expect(withoutB).toContain("This run has no such question.");
  });

  test("marks nothing that both replies say", () => {
    const [reply] = [...sampleReplies.a.values()];
    if (!reply) throw new Error("The sample is empty.");
    const same = new Map([...sampleReplies.a.keys()].map((id) => [id, reply]));
    expect(renderComparisonPage(sampleComparison, { a: same, b: same })).not.toContain("<mark>");
  });

  test("lists the questions alone where there are no replies, as for rankings", () => {
    const bare = renderComparisonPage(sampleComparison, null);
    expect(bare).toContain("<code>wrong</code>");
    expect(bare).not.toContain('class="side"');
    expect(bare).not.toContain("is marked");
  });

  test("has no script, though a question is one, and the same bytes for the same comparison", () => {
    expect(elementsOf(parse(page))).not.toContain("script");
    expect(page).toContain("&lt;script&gt;");
    expect(renderComparisonPage(sampleComparison, sampleReplies)).toBe(page);
  });
});

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return [node.nodeName, ...children];
}
