import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { Check } from "./check.ts";

/** Checks that every folder of texts is there and may be read. */
export function checkCorpus(folders: readonly string[]): Promise<readonly Check[]> {
  return Promise.all(folders.map(checkFolder));
}

async function checkFolder(folder: string): Promise<Check> {
  const name = "corpus";
  const fix = "set PINPOINT_CORPUS to the folders of your texts, or unset it for the shipped ones";
  try {
    if (!(await stat(folder)).isDirectory())
      return { name, state: "fail", detail: `${folder} is not a folder`, fix };
    await access(folder, constants.R_OK | constants.X_OK);
    return { name, state: "ok", detail: folder, fix: null };
  } catch (thrown) {
    const reason = (thrown as NodeJS.ErrnoException).code ?? String(thrown);
    return { name, state: "fail", detail: `${folder} cannot be read: ${reason}`, fix };
  }
}
