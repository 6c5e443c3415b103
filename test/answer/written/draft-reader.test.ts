import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDraftReader } from "../../../src/answer/written/draft-reader.ts";
import { draftOf } from "./scripted-model.ts";

const one = { text: "Article 2 covers “access”.", sources: [1], quote: 'a } b ] " { [ \\ c' };
const two = { text: "So \u00e9 it is.", sources: [2, 3], quote: "so it is" };
const draft = draftOf(one, two);

/** What is read of a reply that comes in pieces of some characters. */
function read(reply: string, length = 5) {
  const reader = createDraftReader();
  const sentences = [];
  for (let at = 0; at < reply.length; at += length)
    sentences.push(...reader.add(reply.slice(at, at + length)));
  return { sentences, isWhole: reader.isWhole(), isTooLong: reader.isTooLong() };
}

describe("createDraftReader", () => {
  test("gives each sentence as soon as it ends", () => {
    const reader = createDraftReader();
    const end = draft.indexOf("},");
    expect(reader.add(draft.slice(0, end))).toEqual([]);
    expect(reader.add(draft.slice(end, end + 1))).toEqual([one]);
    expect(reader.isWhole()).toBe(false);
    expect(reader.add(draft.slice(end + 1))).toEqual([two]);
    expect(reader.isWhole()).toBe(true);
  });

  test.each([
    ["bare", draft],
    ["spaced", `\n  ${JSON.stringify(JSON.parse(draft), null, 2)}\n\n`],
    ["fenced", `\`\`\`json\n${draft}\n\`\`\``],
    ["fenced without a name, with words around", `Here it is:\n\`\`\`\n${draft}\n\`\`\`\nDone.`],
    ["behind musing", `<think>{"sentences": [{}]} no.</think>\n${draft}`],
  ])("reads a draft that is %s, however it is cut", (_, reply) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: reply.length }), (length) => {
        expect(read(reply, length)).toEqual({ sentences: [one, two], isWhole: true, isTooLong: false });
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["prose", "Article 2 of the Budapest Convention covers hacking [1]."],
    ["HTML", "<!doctype html><html><body>502</body></html>"],
    ["a list", "[1, 2]"],
    ["another object", '{"error": {"message": "no"}}'],
    ["two blocks", `\`\`\`json\n${draft}\n\`\`\`\n\`\`\`json\n${draft}\n\`\`\``],
    ["more behind it", `${draft} And so on.`],
    ["a draft that is cut off", draft.slice(0, -3)],
    ["words that are no block", `Answer: ${draft}`],
    ["an unknown field", draft.replace('"answerable"', '"tool":1,"answerable"')],
    ["no verdict on the whole", JSON.stringify({ sentences: [one] })],
  ])("takes %s for no whole draft", (_, reply) => {
    expect(read(reply).isWhole).toBe(false);
  });

  test("gives undefined for sentences of another form, and goes on", () => {
    const odd = [
      { text: "no quote", sources: [1] },
      { ...one, sources: ["1"] },
      { ...one, sources: [1.5] },
      { ...one, more: 1 },
      [1],
      { ...one, text: "a".repeat(3000) },
    ];
    const { sentences, isWhole } = read(JSON.stringify({ sentences: [...odd, two], answerable: true }));
    expect(sentences).toEqual([...odd.map(() => undefined), two]);
    expect(isWhole).toBe(true);
  });

  test("stops at ten megabytes, in a time that grows with them", () => {
    const started = performance.now();
    const reader = createDraftReader();
    let pieces = 0;
    while (!reader.isTooLong() && pieces < 1_000_000) {
      reader.add("{".repeat(10));
      pieces += 1;
    }
    expect(pieces).toBeLessThan(11_000);
    expect(read("x".repeat(10_000_000), 100_000)).toMatchObject({
      isTooLong: true,
      isWhole: false,
      sentences: [],
    });
    expect(read(`<think>${"hm ".repeat(300_000)}`, 7).sentences).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("never throws, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("{", "}", "[", "]", '"', "\\", "```", draft))),
        (pieces) => {
          const reader = createDraftReader();
          for (const piece of pieces) reader.add(piece);
          expect(typeof reader.isWhole()).toBe("boolean");
        },
      ),
    );
  });
});
