import { describe, expect, test } from "vitest";
import {
  attributeOf,
  classesOf,
  descendantsOf,
  elementsIn,
  isElement,
  parseHtmlTree,
  rawTextOf,
  textOf,
} from "../../../src/ingest/formats/html-tree.ts";
import { elementOf, rootOf } from "./html-pieces.ts";

describe("parseHtmlTree", () => {
  test.each(["", "words", "<p>x", "<!-- c -->", "<!DOCTYPE html>", "<frameset>", "</html>", "\u0000"])(
    "makes a tree of %j",
    (html) => {
      const root = parseHtmlTree(html, "x");
      expect(root.tagName).toBe("html");
      expect(elementsIn(root)[0]?.tagName).toBe("head");
    },
  );

  test("reads what scripts would replace, and not what templates hold", () => {
    const root = rootOf("<noscript><p>a</p></noscript><template><p>b</p></template>");
    expect([...descendantsOf(root)].filter(({ tagName }) => tagName === "p")).toHaveLength(1);
  });
});

describe("the pieces of a tree", () => {
  const div = elementOf(
    '<div class=" A b\n c " Data-X="1" id="">one<b>two<i>three</i></b><!-- no -->four</div>',
    "div",
  );

  test("are elements, words or comments", () => {
    expect(div.childNodes.map(isElement)).toEqual([false, true, false, false]);
    expect(div.childNodes.map(textOf)).toEqual(["one", undefined, undefined, "four"]);
  });

  test("have attributes by their names in small letters", () => {
    expect(attributeOf(div, "data-x")).toBe("1");
    expect(attributeOf(div, "id")).toBe("");
    expect(attributeOf(div, "title")).toBeUndefined();
  });

  test("have classes in small letters", () => {
    expect(classesOf(div)).toEqual(["a", "b", "c"]);
    expect(classesOf(elementOf("<p>x</p>", "p"))).toEqual([]);
  });

  test("hold elements, at once and below, in the order of the text", () => {
    expect(elementsIn(div).map(({ tagName }) => tagName)).toEqual(["b"]);
    const list = elementOf("<ul><li>a<b>b</b></li><li><i>c</i></li></ul>", "ul");
    expect([...descendantsOf(list)].map(({ tagName }) => tagName)).toEqual(["li", "b", "li", "i"]);
  });

  test("hold words", () => {
    expect(rawTextOf(div)).toBe("onetwothreefour");
  });
});
