import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readQuestions } from "../../../eval/run/read-questions.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { sharedFolder } from "../../shared-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-questions-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(text: string): Promise<string> {
  const path = join(folder, "questions.jsonl");
  await writeFile(path, text);
  return path;
}

describe("readQuestions", () => {
  test("reads a line with everything, and fields that are for people beside it", async () => {
    const path = await write(
      '{"id":"1","q":"Where?","inst":["crc"],"art":["34"],"nugget":"a|b","notice":"stale","why":"because"}\n\n{"id":"2","q":"Joke?","refuse":true,"reason":"out_of_scope"}\n',
    );
    expect(await readQuestions(path)).toEqual([
      {
        id: "1",
        q: "Where?",
        inst: ["crc"],
        art: ["34"],
        nugget: /a|b/i,
        notice: "stale",
        refuse: false,
        premise: false,
      },
      { id: "2", q: "Joke?", refuse: true, reason: "out_of_scope", premise: false },
    ]);
  });

  test.each([
    ["{", "questions.jsonl:1 is not a line of JSON"],
    ['{"id":"1","q":"a"}\n{"id":"2"}', "questions.jsonl:2: q: "],
    ['{"id":"1","q":"a","nugget":"("}', "nugget: is no regular expression"],
    ['{"id":"1","q":"a","art":["Article 3"]}', "is no article"],
    ['{"id":"1","q":"a","notice":"loud"}', "notice: "],
    ['{"id":"1","q":"a"}\n{"id":"1","q":"b"}', "uses the id 1 twice"],
    ["\n \n", "holds no question"],
    ["[]", "questions.jsonl:1: line: "],
  ])("names the place of what is wrong in %j", async (text, message) => {
    const thrown: unknown = await readQuestions(await write(text)).catch((error: unknown) => error);
    expect(isFault(thrown, "text_invalid") && thrown.message).toContain(message);
  });

  test("names a file that is not there", async () => {
    const thrown: unknown = await readQuestions(join(folder, "none.jsonl")).catch((error: unknown) => error);
    expect(isFault(thrown, "text_unreadable") && thrown.message).toContain("none.jsonl");
  });

  test("reads the development questions", async (context) => {
    const questions = sharedFolder("questions");
    if (!questions) return context.skip();
    expect(await readQuestions(join(questions, "seeds-dev.jsonl"))).toHaveLength(30);
    expect((await readQuestions(join(questions, "corpus-dev.jsonl"))).length).toBeGreaterThan(50);
  });
});
