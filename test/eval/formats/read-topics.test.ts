import { describe, expect, test } from "vitest";
import { readTopics } from "../../../eval/formats/read-topics.ts";
import { writtenFile } from "./written-file.ts";

const read = async (content: string) =>
  (await readTopics(writtenFile(content))).map(({ id, text }) => [id, text]);

describe("readTopics", () => {
  test("reads objects a line, as TREC RAG has them, whatever else they hold", async () => {
    const content =
      '{"id": "2024-1", "title": "who wrote it?"}\n\n{"title": "and why", "id": 7, "body": ""}\n';
    expect(await read(content)).toEqual([
      ["2024-1", "who wrote it?"],
      ["7", "and why"],
    ]);
  });

  test("reads lines of id, tab and text, with a mark and Windows line ends", async () => {
    expect(await read("\uFEFF1\twho wrote it?\r\n2 \t and\twhy \r\n")).toEqual([
      ["1", "who wrote it?"],
      ["2", "and\twhy"],
    ]);
  });

  test("reads TREC's elements, closed or not, with their labels and over several lines", async () => {
    const content = [
      "<top>",
      "",
      "<num> Number: 301 ",
      "<title> International",
      "  Organized Crime ",
      "",
      "<desc> Description:",
      "Which are they?",
      "</top>",
      "<top><num>302</num><title>Topic: Polio & after</title><narr>a <b>c</narr></top>",
    ];
    expect(await read(content.join("\n"))).toEqual([
      ["301", "International Organized Crime"],
      ["302", "Polio & after"],
    ]);
  });

  test("says where each topic begins", async () => {
    const path = writtenFile("\n1\tone\n\n2\ttwo\n");
    expect((await readTopics(path)).map(({ where }) => where)).toEqual([`${path}:2`, `${path}:4`]);
  });

  test.each([
    ['{"id": "1", "title": "a"}\n{"id": "2"', ":2 is not a line of JSON."],
    ['{"id": "1"}', ":1 has not the fields of a topic: title: "],
    ['{"id": "", "title": "a"}', ":1 has not the fields of a topic: id: "],
    ['{"id": "1", "title": "a"}\n[]', ":2 has not the fields of a topic: line: "],
    ["1\tone\n2 two", ":2 is not an id, a tab and a text."],
    ["1\tone\n2\t ", ":2 is not an id, a tab and a text."],
    ["1\tone\n2\ttwo\n1\tthree", ":3 uses the id 1 a second time."],
    ["<top>\n<title> words\n</top>", ":1 begins a topic without <num>."],
    ["<top>\n<num> Number: 1\n<desc> words\n</top>", ":1 begins a topic without <title>."],
    ["<top>\n<num> 1\n<title> words\n\n<top>\n", ":1 begins a topic that does not end."],
    ["<top><num>1<title>a</top>\n<top>\n<num> 2", ":2 begins a topic that does not end."],
    ["<num> 1\n<title> words", ":1 stands outside of <top>."],
    ["", " holds no topic."],
  ])("names file and line of %j", async (content, message) => {
    const path = writtenFile(content);
    const reading = readTopics(path);
    await expect(reading).rejects.toMatchObject({ code: "text_invalid" });
    await expect(reading).rejects.toThrow(`${path}${message}`);
  });
});
