import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A guide of three entries, in the form of the texts that ship. */
export const smallGuide = `---
id: small-guide
title: A Small Guide
kind: guide
language: en
asOf: 2022-12
---

# A Small Guide

## United Nations treaties

### Convention on the Rights of the Child (1989)

Article 34 of the Convention on the Rights of the Child obliges state parties to protect children from sexual exploitation and sexual abuse.

### United Nations Convention against Transnational Organized Crime (2000)

The United Nations Convention against Transnational Organized Crime is also called the Palermo Convention. Its citation is 2225 UNTS 209.

## Council of Europe treaties

### Convention on Cybercrime (2001)

The Convention on Cybercrime, also known as the Budapest Convention, entered into force on 1 July 2004. Article 2 of the Budapest Convention covers illegal access, which people call hacking.
`;

/** A folder of its own for one test file: `corpus/` with the small guide, and a path for an index that does not exist yet. */
export async function createSmallCorpus(): Promise<{
  readonly folder: string;
  readonly corpus: string;
  readonly index: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "pinpoint-"));
  const corpus = join(folder, "corpus");
  await mkdir(corpus);
  await writeFile(join(corpus, "guide.md"), smallGuide);
  return { folder, corpus, index: join(folder, "index"), remove: () => rm(folder, { recursive: true }) };
}
