import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServices } from "../../src/compose.ts";
import { type Config, readConfig } from "../../src/config.ts";

/** An index of one small guide, in a folder of its own. */
export interface SmallIndex {
  readonly config: Config;
  readonly remove: () => Promise<void>;
}

const guide = `# Children and the Internet

## Convention on the Rights of the Child

Article 34 of the Convention on the Rights of the Child protects children from all forms of sexual exploitation.

## Budapest Convention

Article 9 of the Budapest Convention makes child pornography a crime. Article 2 of the Budapest Convention is about illegal access.
`;

/** Builds an index of a guide, of the one above where none is given. */
export async function createSmallIndex(text = guide): Promise<SmallIndex> {
  const folder = await mkdtemp(join(tmpdir(), "pinpoint-eval-"));
  const corpus = join(folder, "corpus");
  await mkdir(corpus);
  await writeFile(join(corpus, "guide.md"), text);
  const config = readConfig({ PINPOINT_CORPUS: corpus, PINPOINT_INDEX: join(folder, "index") });
  const services = await createServices(config);
  await services.buildIndex();
  services.close();
  return { config, remove: () => rm(folder, { recursive: true }) };
}
