import { describe, expect, test } from "vitest";
import { HtmlReading } from "../../../src/ingest/formats/html-reading.ts";
import { appendWords, readWords } from "../../../src/ingest/formats/inline-words.ts";
import { firstOf, rootOf } from "./html-pieces.ts";

function readingOf(html: string) {
  const root = rootOf(html);
  return { root, reading: new HtmlReading(root, { baseUrl: null }) };
}

function words(html: string): string {
  const { root, reading } = readingOf(html);
  return readWords(firstOf(root, "p"), reading);
}

describe("readWords", () => {
  test.each([
    ["<p>a\n  b\tc</p>", "a b c"],
    ["<p>a<br>b<br/>c</p>", "a\nb\nc"],
    ["<p>cyber<wbr>crime</p>", "cybercrime"],
    ["<p>a<q>b</q></p>", "a“b”"],
    ["<p>a <b>b<i>c</i></b></p>", "a bc"],
    ["<p>a<img alt='no' src=x>b</p>", "a b"],
    ["<p>a<script>no</script><button>no</button>b</p>", "ab"],
    ["<p>a<span hidden>no</span>b</p>", "ab"],
    ["<p>a<!-- no -->b</p>", "ab"],
    ["<p>a<abbr title='no'>b</abbr></p>", "ab"],
    ["<p>H<sub>2</sub>O</p>", "H2O"],
    ["<p></p>", ""],
  ])("of %s", (html, expected) => {
    expect(words(html)).toBe(expected);
  });

  test("gives alternative texts to the debris", () => {
    const { root, reading } = readingOf('<p>a<img alt=" A  map "><img alt=""><img></p>');
    readWords(firstOf(root, "p"), reading);
    expect(reading.debris).toEqual(["A map"]);
  });

  test("sets notes aside, each once, in the order of their marks", () => {
    const mark = (id: string) => `<sup><a href="#${id}">1</a></sup>`;
    const { root, reading } = readingOf(
      `<p>a${mark("y")}${mark("x")}${mark("y")}</p><div id="x">X</div><div id="y">Y</div>`,
    );
    expect(readWords(firstOf(root, "p"), reading)).toBe("a");
    expect(reading.takeNotes().map(({ attrs }) => attrs[0]?.value)).toEqual(["y", "x"]);
    expect(reading.takeNotes()).toEqual([]);
  });
});

describe("appendWords", () => {
  const join = (html: string) => {
    const { root, reading } = readingOf(`<p>${html}</p>`);
    const parts: string[] = [];
    for (const child of firstOf(root, "p").childNodes) appendWords(parts, child, reading);
    return parts.join("");
  };

  test.each([
    ["a power", "10<sup>6</sup>", "10^6"],
    ["a power of a power", "2<sup>10</sup> and 3<sup>2</sup>", "2^10 and 3^2"],
    ["a mark without a note", "the law<sup>3</sup>.", "the law."],
    ["a mark after a stop", "the law.<sup>12</sup> Next", "the law. Next"],
    ["a mark after a quotation", "“law”<sup>1</sup>", "“law”"],
    ["square metres", "5 m<sup>2</sup> or 5 km<sup>2</sup>", "5 m2 or 5 km2"],
    ["an ordinal", "1<sup>st</sup>, 2<sup>e</sup>", "1st, 2e"],
    ["an article bis", "Article 2<sup>bis</sup>", "Article 2bis"],
    ["a number sign", "n<sup>o</sup> 185", "no 185"],
    ["a number at the beginning", "<sup>1</sup> The note", "1 The note"],
    ["a long number", "see<sup>2001</sup>", "see2001"],
  ])("reads %s", (_, html, expected) => {
    expect(join(html)).toBe(expected);
  });
});

describe("HtmlReading", () => {
  test("takes blocks without words for none", () => {
    const { reading } = readingOf("<p>a</p>");
    reading.add({ kind: "paragraph", text: "", depth: 0 });
    reading.leaveOut("  \n ");
    expect(reading.blocks).toEqual([]);
    expect(reading.debris).toEqual([]);
    expect(reading.countLeftOut()).toEqual({});
  });

  test("captures the blocks of a piece and keeps those before it", () => {
    const { reading } = readingOf("<p>a</p>");
    const block = (text: string) => ({ kind: "paragraph" as const, text, depth: 0 });
    reading.add(block("one"));
    const captured = reading.capture(() => {
      reading.add(block("two"));
      reading.add(block("three"));
    });
    expect(captured.map(({ text }) => text)).toEqual(["two", "three"]);
    expect(reading.blocks.map(({ text }) => text)).toEqual(["one"]);
  });

  test("returns to the place around a box after it", () => {
    const reading = new HtmlReading(rootOf("<p>a</p>"), { baseUrl: "https://l.example/g" });
    const add = (text: string) => reading.add({ kind: "paragraph", text, depth: 0 });
    reading.moveTo("outer");
    add("one");
    reading.readBox("box", () => {
      add("two");
      reading.moveTo("inner");
      add("three");
      reading.moveTo(undefined);
      add("four");
    });
    add("five");
    expect(reading.blocks.map(({ text, locator }) => [text, locator?.url])).toEqual([
      ["one", "https://l.example/g#outer"],
      ["two", "https://l.example/g#box"],
      ["three", "https://l.example/g#inner"],
      ["four", "https://l.example/g#box"],
      ["five", "https://l.example/g#outer"],
    ]);
  });

  test("knows no places where the page's address is none", () => {
    const reading = new HtmlReading(rootOf("<p>a</p>"), { baseUrl: "not an address" });
    reading.moveTo("x");
    reading.add({ kind: "paragraph", text: "a", depth: 0 });
    expect(reading.blocks[0]).not.toHaveProperty("locator");
  });
});
