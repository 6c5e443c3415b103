import path from "node:path";
import { describe, expect, it } from "vitest";
import { readThesaurus } from "../../src/ingest/read-thesaurus.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const access = {
  id: "access",
  prefLabel: { en: "illegal access" },
  altLabel: { en: ["hacking"] },
  broader: [],
  related: [],
};
const tools = {
  id: "tools",
  prefLabel: { en: "misuse of devices" },
  altLabel: {},
  broader: ["access"],
  related: ["access"],
};

async function read(...concepts: readonly unknown[]) {
  const folder = await temporaryFolder({ "thesaurus.json": JSON.stringify(concepts) });
  return readThesaurus(path.join(folder, "thesaurus.json"));
}

async function faultOfConcepts(...concepts: readonly unknown[]) {
  const fault = await faultFrom(read(...concepts));
  expect(fault.code).toBe("thesaurus_invalid");
  expect(fault.message).toContain("thesaurus.json");
  return fault.message;
}

describe("readThesaurus", () => {
  it("reads concepts in file order and as they are written", async () => {
    expect(await read(tools, access)).toEqual({ concepts: [tools, access] });
  });

  it("reads an empty list", async () => {
    expect(await read()).toEqual({ concepts: [] });
  });

  it("names a file that is not there", async () => {
    const fault = await faultFrom(readThesaurus("/nowhere/thesaurus.json"));
    expect(fault).toMatchObject({ code: "text_unreadable", data: { path: "/nowhere/thesaurus.json" } });
  });

  it.each<readonly [string, object, readonly string[]]>([
    [
      "no English label",
      { ...access, prefLabel: { fr: "accès illégal" } },
      ['"access"', "prefLabel", "English"],
    ],
    ["an empty label", { ...access, altLabel: { en: [""] } }, ['"access"', "altLabel.en[0]"]],
    ["an unknown key", { ...access, narrower: [] }, ['"access"', '"narrower"']],
    ["a language that is none", { ...access, altLabel: { "": ["x"] } }, ['"access"', "altLabel"]],
    ["an id that is none", { ...access, id: "Illegal Access" }, ['"Illegal Access"', "id"]],
    ["no links", { id: "access", prefLabel: { en: "x" }, altLabel: {} }, ['"access"', "broader"]],
  ])("names concept and field of an entry with %s", async (_, entry, parts) => {
    const message = await faultOfConcepts(entry);
    for (const part of parts) expect(message).toContain(part);
  });

  it("refuses an id that is there twice", async () => {
    expect(await faultOfConcepts(access, access)).toContain('concept "access", id: it is there twice');
  });

  it.each(["broader", "related"] as const)("refuses a %s concept that is not there", async (field) => {
    expect(await faultOfConcepts({ ...access, [field]: ["nowhere"] })).toContain(
      `concept "access", ${field}: there is no concept "nowhere"`,
    );
  });

  it("refuses a concept that is broader than itself, however far round", async () => {
    expect(await faultOfConcepts({ ...access, broader: ["access"] })).toContain("access → access");
    const third = { ...tools, id: "third", prefLabel: { en: "third" }, broader: ["tools"] };
    expect(await faultOfConcepts({ ...access, broader: ["third"] }, tools, third)).toContain(
      "access → third → tools → access",
    );
  });

  it("lets a concept have two broader ones that meet again above", async () => {
    const top = { ...access, id: "top", prefLabel: { en: "cybercrime" } };
    const other = { ...tools, id: "other", prefLabel: { en: "interception" }, broader: ["top"] };
    const below = { ...tools, id: "below", prefLabel: { en: "wiretap" }, broader: ["access", "other"] };
    const list = [below, other, { ...access, broader: ["top"] }, top];
    expect((await read(...list)).concepts).toHaveLength(4);
  });

  it("lets two concepts share another label", async () => {
    expect((await read(access, { ...tools, altLabel: { en: ["hacking"] } })).concepts).toHaveLength(2);
  });

  it("refuses a preferred label that two concepts share in one language", async () => {
    const message = await faultOfConcepts(access, { ...tools, prefLabel: { en: "Illegal  Access" } });
    expect(message).toContain('concept "tools", prefLabel.en');
    expect(message).toContain('concept "access"');
    const french = { ...tools, prefLabel: { en: "misuse of devices", fr: "illegal access" } };
    expect((await read(access, french)).concepts).toHaveLength(2);
  });

  it.each([
    ["as another label twice", { en: ["hacking", "Hacking"] }],
    ["as the preferred and as another label", { en: ["illegal access"] }],
  ])("refuses a label that stands %s", async (_, altLabel) => {
    expect(await faultOfConcepts({ ...access, altLabel })).toContain('concept "access", altLabel.en');
  });
});
