import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCassette, writeCassette } from "../../../eval/judges/cassette-file.ts";
import type { Judge } from "../../../eval/judges/judge.ts";
import { type Cassette, createModelJudge, recordVerdicts } from "../../../eval/judges/model-judge.ts";
import { containing } from "../../containing.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-cassette-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A model that finds full support where the source holds the claim. */
function createModel(): {
  readonly prompts: string[];
  readonly complete: (prompt: string) => Promise<string>;
} {
  const prompts: string[] = [];
  return {
    prompts,
    complete: async (prompt) => {
      prompts.push(prompt);
      const claim = /<claim>\n(.*)\n/.exec(prompt)?.[1] ?? "";
      return prompt.split("<source>")[1]?.includes(claim) ? "**Full**, since …" : "None.";
    },
  };
}

/** Asks of the parts only where the whole is supported, as citation precision does. */
function measure(judge: Judge): void {
  if (judge.judge("bark", ["dogs bark", "cats"]) === "full") {
    judge.judge("bark", ["dogs bark"]);
    judge.judge("bark", ["cats"]);
  }
  judge.judge("bark", ["dogs bark", "cats"]);
}

describe("recordVerdicts", () => {
  test("asks each prompt once, in rounds, and replays without the model", async () => {
    const { prompts, complete } = createModel();
    const cassette = await recordVerdicts({ model: "m", complete, cassette: new Map(), measure });
    expect(prompts).toHaveLength(3);
    const judge = createModelJudge("m", cassette);
    expect(judge.judge("bark", ["dogs bark", "cats"])).toBe("full");
    expect(judge.judge("bark", ["cats"])).toBe("none");
    expect(judge.name).toBe("model m");
  });

  test("asks nothing that the cassette holds", async () => {
    const { prompts, complete } = createModel();
    const cassette = await recordVerdicts({ model: "m", complete, cassette: new Map(), measure });
    const again = await recordVerdicts({ model: "m", complete, cassette, measure });
    expect(prompts).toHaveLength(3);
    expect(again).toEqual(cassette);
  });

  test("keeps a reply that is no verdict as unknown and does not ask again", async () => {
    const record = (reply: string) =>
      recordVerdicts({
        model: "m",
        complete: async () => reply,
        cassette: new Map(),
        measure: (judge) => void judge.judge("a", ["b"]),
      });
    for (const reply of ["I think so", "fully", ""]) {
      expect([...(await record(reply)).values()]).toEqual(["unknown"]);
    }
    expect([...(await record(" `partial`")).values()]).toEqual(["partial"]);
  });
});

describe("createModelJudge", () => {
  test("cannot tell what was not recorded, or was of another model", async () => {
    const { complete } = createModel();
    const cassette = await recordVerdicts({ model: "m", complete, cassette: new Map(), measure });
    expect(createModelJudge("m", cassette).judge("meow", ["cats"])).toBe("unknown");
    expect(createModelJudge("n", cassette).judge("bark", ["dogs bark"])).toBe("unknown");
  });
});

describe("writeCassette", () => {
  test("writes what readCassette reads, the same bytes whatever the order", async () => {
    const [one, other] = ["a".repeat(64), "b".repeat(64)];
    const cassette: Cassette = new Map([
      [other, "none"],
      [one, "partial"],
    ]);
    const path = join(folder, "verdicts.jsonl");
    await writeCassette(path, cassette);
    const bytes = await readFile(path, "utf8");
    expect(await readCassette(path)).toEqual(cassette);
    await writeCassette(path, new Map([...cassette].toReversed()));
    expect(await readFile(path, "utf8")).toBe(bytes);
  });
});

describe("readCassette", () => {
  test("names the line that is no verdict", async () => {
    const path = join(folder, "broken.jsonl");
    await writeFile(path, `{"key":"${"a".repeat(64)}","verdict":"full"}\n{"key":"short","verdict":"full"}\n`);
    await expect(readCassette(path)).rejects.toMatchObject({
      code: "text_invalid",
      message: containing(`${path}:2`),
    });
    await expect(readCassette(join(folder, "none"))).rejects.toMatchObject({ code: "text_unreadable" });
  });
});
