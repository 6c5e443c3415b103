import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { generateExport, secretMarks } from "../../../eval/benchmarks/libguides-export.ts";
import { createServices } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { hashFiles } from "../../indexing/small-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** An export of about the size, and the means to build an index of it. */
async function prepare(bytes: number) {
  const xml = [...generateExport({ bytes, seed: 3 })].join("");
  const folder = await temporaryFolder({ "corpus/export.xml": xml });
  const corpus = path.join(folder, "corpus");
  return {
    xml,
    write: (changed: string) => writeFileSync(path.join(corpus, "export.xml"), changed),
    folder,
    build: async (index = "index") => {
      const services = await createServices({
        ...readConfig({}),
        corpus: [corpus],
        index: path.join(folder, index),
      });
      const report = await services.buildIndex();
      services.close();
      return report;
    },
  };
}

test("nothing about staff, and no password, is anywhere in an index", async () => {
  const { xml, folder, build } = await prepare(400_000);
  for (const mark of secretMarks) expect(xml.split(mark).length, mark).toBeGreaterThan(20);
  const report = await build();
  expect(report.passages).toBeGreaterThan(100);
  expect(report.notes.find(({ file }) => file === "export.xml")?.notes["personal-data"]).toBeGreaterThan(500);
  const index = path.join(folder, "index");
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const bytes = readFileSync(path.join(file.parentPath, file.name));
    const wide = bytes.toString("utf16le");
    for (const mark of [...secretMarks, "staff.invalid"]) {
      expect(bytes.includes(mark), `${mark} in ${file.name}`).toBe(false);
      expect(wide.includes(mark), `${mark} in ${file.name}`).toBe(false);
    }
  }
});

test("importing again writes nothing; with one box changed, its passages alone are new", async () => {
  const { xml, write, folder, build } = await prepare(300_000);
  const first = await build();
  const before = hashFiles(path.join(folder, "index"));
  expect(await build()).toMatchObject({ status: "unchanged", embedded: 0, reused: first.passages });
  expect(hashFiles(path.join(folder, "index"))).toEqual(before);

  const moved = xml.replaceAll("Secret-last-1", "Secret-renamed-1").replace(/(<account>)/, "\n$1");
  write(moved);
  expect(await build()).toMatchObject({ status: "unchanged" });

  const held = readFileSync(path.join(folder, "index", "gen-1", "passages.sqlite"));
  const sentences = [...moved.matchAll(/ more\. ([A-Z][^.&<]{60,}\.)/g)].map((match) => match[1] ?? "");
  const sentence = sentences.find((one) => moved.split(one).length === 2 && held.includes(one)) ?? "";
  expect(sentence).not.toBe("");
  write(moved.replace(sentence, `${sentence} A sentence that is new stands here.`));
  const second = await build();
  expect(second).toMatchObject({
    status: "built",
    documents: { added: 0, changed: 1, removed: 0 },
    embedded: 1,
    reused: first.passages - 1,
  });
  await build("fresh");
  expect(hashFiles(path.join(folder, "index", "gen-2"))).toEqual(
    hashFiles(path.join(folder, "fresh", "gen-1")),
  );
});
