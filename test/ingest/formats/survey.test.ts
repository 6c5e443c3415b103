import { describe, expect, test } from "vitest";
import { findMainPart } from "../../../src/ingest/formats/main-part.ts";
import { isFurniture, isPageEdge, isStaffProfile } from "../../../src/ingest/formats/page-furniture.ts";
import { surveyTree } from "../../../src/ingest/formats/survey.ts";
import { elementOf, firstOf, rootOf } from "./html-pieces.ts";

function surveyOf(html: string, name: string) {
  const root = rootOf(html);
  return surveyTree(root)(firstOf(root, name));
}

describe("surveyTree", () => {
  test("counts letters, and those in links to other pages and within the page", () => {
    expect(surveyOf('<div>  one  <a href="/x">two</a><a href="#y">four</a></div>', "div")).toMatchObject({
      letters: 10,
      linked: 7,
      linkedWithin: 4,
      linksWithin: 1,
    });
  });

  test.each(["script", "style", "nav", "noscript", "select"])("does not count what is in %s", (name) => {
    expect(surveyOf(`<div>ab<${name}>many letters here</${name}></div>`, "div").letters).toBe(2);
  });

  test.each([
    ["<div><main>x</main></div>", true],
    ["<div><section><h1>x</h1></section></div>", true],
    ["<div><article>x</article></div>", true],
    ["<div><p>x</p></div>", false],
  ])("tells whether %s holds the main text: %s", (html, hasMain) => {
    expect(surveyOf(html, "div").hasMain).toBe(hasMain);
  });

  test.each([
    ["<span>x</span>", false],
    ["<span><b>x<br></b></span>", false],
    ["<span><div>x</div></span>", true],
    ["<span><b><ul><li>x</ul></b></span>", true],
  ])("tells whether %s stands on lines of its own: %s", (html, isBlock) => {
    expect(surveyOf(`<body>${html}</body>`, "span").isBlock).toBe(isBlock);
  });

  test("knows nothing of elements of another tree", () => {
    expect(surveyTree(rootOf("<p>x</p>"))(elementOf("<p>words</p>", "p")).letters).toBe(0);
  });
});

describe("isFurniture", () => {
  const judge = (html: string, name: string) => {
    const root = rootOf(html);
    const element = firstOf(root, name);
    return isFurniture(element, surveyTree(root)(element));
  };

  test.each([
    "main-nav",
    "nav",
    "menu",
    "top-menu",
    "nav-tabs",
    "breadcrumbs",
    "cookie-bar",
    "cookiebanner",
    "skiplink",
    "share",
    "social-media",
    "page-share",
    "toc",
  ])("takes a box called %j for furniture", (name) => {
    expect(judge(`<div class="${name}">x</div>`, "div")).toBe(true);
    expect(judge(`<div id="${name}">x</div>`, "div")).toBe(true);
  });

  test.each([
    "content",
    "navigate-law",
    "menuhin",
    "shared-values",
    "consent",
    "cookies-law-guide-text",
    "unavigable",
    "stock",
    "protocol",
  ])("does not take a box called %j for furniture", (name) => {
    if (name !== "cookies-law-guide-text") expect(judge(`<div class="${name}">x</div>`, "div")).toBe(false);
    expect(judge(`<section id="${name}">x</section>`, "section")).toBe(false);
  });

  test("takes nothing for furniture that holds the main text", () => {
    expect(judge('<div class="menu"><h1>Guide</h1></div>', "div")).toBe(false);
    expect(judge('<div role="navigation"><main>Guide</main></div>', "div")).toBe(false);
  });

  test.each([
    ["<footer>x</footer>", true],
    ["<article><footer>x</footer></article>", false],
    ["<blockquote><footer>x</footer></blockquote>", false],
    ["<div><footer>x</footer></div>", true],
  ])("takes the foot in %s for that of the page: %s", (html, expected) => {
    expect(isPageEdge(elementOf(html, "footer"))).toBe(expected);
    expect(judge(html, "footer")).toBe(expected);
  });
});

describe("isStaffProfile", () => {
  test.each([
    ["s-lib-profile-container", true],
    ["s-lg-profile", true],
    ["s-lib-profile-div x", true],
    ["s-lib-box-profile", false],
    ["profile", false],
  ])("of the class %j is %s", (name, expected) => {
    expect(isStaffProfile(elementOf(`<div class="${name}">x</div>`, "div"))).toBe(expected);
  });
});

describe("findMainPart", () => {
  const find = (html: string) => {
    const root = rootOf(html);
    return findMainPart(root, surveyTree(root));
  };
  const long = "words ".repeat(30);

  test.each([
    [`<main>${long}</main>`, "main"],
    [`<article>${long}</article>`, "article"],
    [`<div role="main">${long}</div>`, "div"],
    [`<main>a</main><article>${long}</article>`, "article"],
    [`<p>${long}</p><main>a</main>`, "body"],
    [`<article>${long}</article><article>${long}</article><article>${long}</article>`, "body"],
    [`<div id="sidebar">${long}</div>`, "body"],
    ["", "body"],
  ])("of %.40s… is the %s", (html, name) => {
    expect(find(html).tagName).toBe(name);
  });
});
