import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isFault } from "../../src/domain/fault.ts";
import { type ListForm, readJsonList } from "../../src/ingest/read-json-list.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const entry = z.strictObject({
  id: z.string(),
  lamps: z.array(z.object({ watts: z.int("it is no number") })),
});
const form: ListForm<z.infer<typeof entry>> = {
  code: "register_invalid",
  name: "list of harbours",
  setting: "PINPOINT_HARBOURS",
  noun: "harbour",
  entry,
};

async function write(content: string | Uint8Array): Promise<string> {
  return path.join(await temporaryFolder({ "harbours.json": content }), "harbours.json");
}

/** The fault that reading the content raises, with the file's name without its folder. */
async function faultOfContent(content: unknown) {
  const file = await write(typeof content === "string" ? content : JSON.stringify(content));
  const { code, message, remedy, data } = await faultFrom(readJsonList(file, form));
  return { code, message: message.replace(file, "FILE"), remedy, data };
}

describe("readJsonList", () => {
  it("reads the entries in file order, and an empty list", async () => {
    const entries = [
      { id: "hull", lamps: [{ watts: 40 }] },
      { id: "bremen", lamps: [] },
    ];
    expect((await readJsonList(await write(JSON.stringify(entries)), form)).entries).toEqual(entries);
    expect((await readJsonList(await write("[]"), form)).entries).toEqual([]);
  });

  it("gives a fault of the same form for what its caller finds", async () => {
    const file = await write("[]");
    const list = await readJsonList(file, form);
    const own = list.fault({ entry: '"hull"', field: null, problem: "it is not on the sea", remedy: "Dig." });
    expect([own.code, own.message, own.remedy]).toEqual([
      "register_invalid",
      `${file}: harbour "hull": it is not on the sea.`,
      "Dig.",
    ]);
    expect(list.fault({ entry: null, field: null, problem: "none is on the sea" })).toMatchObject({
      message: `${file}: none is on the sea.`,
      remedy: "Correct this file.",
    });
  });

  it("names the entry by its id, else by its place, and the field by its path", async () => {
    const wrong = { lamps: [{ watts: 1 }, { watts: "forty" }] };
    const named = await faultOfContent([{ id: "hull", ...wrong }]);
    expect(named.message).toBe('FILE: harbour "hull", lamps[1].watts: it is no number.');
    expect(named.remedy).toBe("Correct the harbour in this file.");
    const unnamed = await faultOfContent([
      { id: "hull", lamps: [] },
      { id: 7, ...wrong },
    ]);
    expect(unnamed.message).toContain("FILE has 2 problems:\n- harbour number 2, id: ");
    expect(unnamed.message).toContain("\n- harbour number 2, lamps[1].watts: it is no number");
  });

  it.each(["{}", "null", '"hull"', "7"])("names no entry where the whole is %s", async (content) => {
    const { message, remedy } = await faultOfContent(content);
    expect(message).toMatch(/^FILE: [^,]*expected array/);
    expect(remedy).toBe("Correct this file.");
  });

  it.each(["[null]", "[7]", "[[]]"])(
    "names the place of an entry that is no object in %s",
    async (content) => {
      expect((await faultOfContent(content)).message).toContain("FILE: harbour number 1: ");
    },
  );

  it("refuses an id that is there twice", async () => {
    const hull = { id: "hull", lamps: [] };
    const { message } = await faultOfContent([hull, { id: "hull ", lamps: [] }, hull]);
    expect(message).toBe('FILE: harbour "hull", id: it is there twice.');
  });

  it.each([
    [20, "FILE has 20 problems:", 20],
    [21, "FILE has 21 problems:", 21],
    [50, "FILE has 50 problems:", 21],
  ])("lists of %i problems twenty at most, and counts the others", async (count, head, lines) => {
    const wrong = Array.from({ length: count }, (_, number) => ({ id: `h${number}`, lamps: null }));
    const { message, data } = await faultOfContent(wrong);
    expect(message.startsWith(head)).toBe(true);
    expect(message.split("\n- ")).toHaveLength(lines + 1);
    expect(message.includes("more")).toBe(count > 20);
    if (count > 20) expect(message).toMatch(new RegExp(`\\n- and ${count - 20} more$`));
    expect(data).toMatchObject({ problems: { length: count } });
  });

  it("names another program's bytes as no UTF-8, without showing them", async () => {
    const file = await write(Uint8Array.of(0x5b, 0xff, 0x5d));
    const fault = await faultFrom(readJsonList(file, form));
    expect(fault.message).toBe(`${file} is not UTF-8 text.`);
    expect(fault.remedy).toBe("Correct the file at this place.");
  });

  it.each([
    ["[\n\n x]", 3, 2],
    ["[\r\n 1,\r\n]", 3, 1],
    ['[\n  { "inForce": True }\n]', 2, 16],
    ['[{ "id": "a" },\n{ "id": , "b": 1 }]', 2, 9],
    ['[ "x at position 1 (line 1 column 2)", ? ]', 1, 40],
    [`[${'"word", '.repeat(20_000)}\n'a']`, 2, 1],
    ["[1 2]", 1, 4],
    ["[] []", 1, 4],
    ["[1, 2", 1, 6],
    ["[1,\n", 2, 1],
  ])("counts line and column of the error in %.60j from 1", async (content, line, column) => {
    expect((await faultOfContent(content)).data).toMatchObject({ line, column });
  });

  it("names a folder in the place of the file, and the setting that leads to it", async () => {
    const folder = await temporaryFolder({});
    const fault = await faultFrom(readJsonList(folder, form));
    expect(fault.code).toBe("text_unreadable");
    expect(fault.message).toBe(`The list of harbours ${folder} cannot be read (EISDIR).`);
    expect(fault.remedy).toContain("unset PINPOINT_HARBOURS");
  });

  it("reads any JSON, or raises the fault of the form", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (content) => {
        const file = await write(content);
        const outcome = await readJsonList(file, form).catch((thrown: unknown) => thrown);
        const isRead = typeof outcome === "object" && outcome !== null && "entries" in outcome;
        expect(isRead || isFault(outcome, "register_invalid")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
