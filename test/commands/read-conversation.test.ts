import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConversation } from "../../src/commands/read-conversation.ts";

async function write(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pinpoint-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "before.json");
  await writeFile(file, text);
  return file;
}

describe("readConversation", () => {
  test("reads a list of turns, also an empty one", async () => {
    const turns = [
      { role: "user", text: "What does Article 2 say?" },
      { role: "assistant", text: "Illegal access." },
    ];
    expect(await readConversation(await write(JSON.stringify(turns)))).toEqual(turns);
    expect(await readConversation(await write("[]"))).toEqual([]);
  });

  test.each([
    ["{", ":1: This is not JSON."],
    ['"a"', ":1: Invalid input"],
    ['[{"role":"user","text":"a"},{"role":"system","text":"b"}]', ":1: turn 1.role: "],
    [JSON.stringify(Array.from({ length: 51 }, () => ({ role: "user", text: "a" }))), ":1: Too big"],
  ])("refuses %j by its file and the turn", async (text, message) => {
    const file = await write(text);
    await expect(readConversation(file)).rejects.toMatchObject({
      code: "text_invalid",
      message: expect.stringContaining(`${file}${message}`) as string,
    });
  });

  test("names a file that cannot be read", async () => {
    await expect(readConversation("/nowhere/before.json")).rejects.toMatchObject({
      code: "text_unreadable",
      message: "/nowhere/before.json cannot be read.",
    });
  });
});
