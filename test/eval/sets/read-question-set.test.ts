import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readQuestionSet } from "../../../eval/sets/read-question-set.ts";
import { readQuestionSets } from "../../../eval/sets/read-question-sets.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { sharedFolder } from "../../shared-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-questions-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(text: string, name = "questions.jsonl"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("readQuestionSet", () => {
  test("reads a line with everything, and fields that are for people beside it", async () => {
    const path = await write(
      '{"id":"1","q":"Where?","inst":["crc"],"art":["34"],"nugget":"a|b","notice":"stale","why":"because"}\n\n{"id":"2","q":"Joke?","refuse":true,"reason":"out_of_scope"}\n',
    );
    const { name, questions, sha256 } = await readQuestionSet(path);
    expect(name).toBe("questions.jsonl");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(questions).toEqual([
      {
        id: "1",
        q: "Where?",
        inst: ["crc"],
        art: ["34"],
        nugget: /a|b/i,
        notice: "stale",
        refuse: false,
        premise: false,
        lang: "en",
      },
      { id: "2", q: "Joke?", refuse: true, reason: "out_of_scope", premise: false, lang: "en" },
    ]);
  });

  test.each([
    ["{", "questions.jsonl:1 is not a line of JSON"],
    ['{"id":"1","q":"a"}\n{"id":"2"}', "questions.jsonl:2 has not the fields of such a line: q: "],
    ['{"id":"1","q":"a","nugget":"("}', "nugget: is no regular expression"],
    ['{"id":"1","q":"a","art":["Article 3"]}', "is no article"],
    ['{"id":"1","q":"a","notice":"loud"}', "notice: "],
    ['{"id":"1","q":"a"}\n{"id":"1","q":"b"}', "questions.jsonl:2 uses the id 1 a second time"],
    ["\n \n", "holds no question"],
    ["[]", "questions.jsonl:1 has not the fields of such a line: line: "],
  ])("names the place of what is wrong in %j", async (text, message) => {
    const thrown: unknown = await readQuestionSet(await write(text)).catch((error: unknown) => error);
    expect(isFault(thrown, "text_invalid") && thrown.message).toContain(message);
  });

  test("names a file that is not there", async () => {
    const thrown: unknown = await readQuestionSet(join(folder, "none.jsonl")).catch(
      (error: unknown) => error,
    );
    expect(isFault(thrown, "text_unreadable") && thrown.message).toContain("none.jsonl");
  });

  test("reads the development questions", async (context) => {
    const questions = sharedFolder("questions");
    if (!questions) return context.skip();
    expect((await readQuestionSet(join(questions, "seeds-dev.jsonl"))).questions).toHaveLength(30);
    expect((await readQuestionSet(join(questions, "corpus-dev.jsonl"))).questions.length).toBeGreaterThan(50);
  });

  test("reads Windows line ends and a byte-order mark", async () => {
    const { questions } = await readQuestionSet(
      await write('\uFEFF{"id":"1","q":"Où ?","lang":"fr"}\r\n\r\n{"id":"2","q":"Dónde?","lang":"es"}\r\n'),
    );
    expect(questions.map(({ q, lang }) => [q, lang])).toEqual([
      ["Où ?", "fr"],
      ["Dónde?", "es"],
    ]);
  });

  test("reads facts as nuggets, and passes over prose in their place", async () => {
    const facts =
      '[{"text":"forty ratifications","pattern":"40|forty"},{"text":"ninety days","importance":"okay"}]';
    const { questions } = await readQuestionSet(
      await write(`{"id":"1","q":"When?","nuggets":${facts}}\n{"id":"2","q":"Who?","nuggets":"any state"}`),
    );
    expect(questions[0]?.nuggets).toEqual([
      { text: "forty ratifications", importance: "vital", pattern: /40|forty/i },
      { text: "ninety days", importance: "okay" },
    ]);
    expect(questions[1]?.nuggets).toBeUndefined();
  });

  test("gives the same hash for the same bytes and another for others", async () => {
    const hashOf = async (text: string) => (await readQuestionSet(await write(text))).sha256;
    const one = await hashOf('{"id":"1","q":"a"}');
    expect(await hashOf('{"id":"1","q":"a"}')).toBe(one);
    expect(await hashOf('{"id":"1","q":"b"}')).not.toBe(one);
  });
});

describe("readQuestionSets", () => {
  const faultOf = async (paths: readonly string[]) => {
    const thrown: unknown = await readQuestionSets(paths).catch((error: unknown) => error);
    return isFault(thrown, "text_invalid") && thrown.message;
  };

  test("reads several files, and one that is named twice once", async () => {
    const one = await write('{"id":"1","q":"a"}', "one.jsonl");
    const two = await write('{"id":"2","q":"b"}', "two.jsonl");
    expect((await readQuestionSets([one, two, one])).map(({ name }) => name)).toEqual([
      "one.jsonl",
      "two.jsonl",
    ]);
  });

  test("tells of an id that two files use", async () => {
    const one = await write('{"id":"1","q":"a"}', "one.jsonl");
    const two = await write('{"id":"1","q":"b"}', "two.jsonl");
    expect(await faultOf([one, two])).toBe("one.jsonl and two.jsonl both use the id 1.");
  });

  test("tells of two files of one name", async () => {
    const nested = await mkdtemp(join(folder, "nested-"));
    const one = await write('{"id":"1","q":"a"}', "one.jsonl");
    await writeFile(join(nested, "one.jsonl"), '{"id":"2","q":"b"}');
    expect(await faultOf([one, join(nested, "one.jsonl")])).toBe("Two question files are called one.jsonl.");
  });
});
