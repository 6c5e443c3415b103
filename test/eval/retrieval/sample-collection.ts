import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The three files of a small collection; a test replaces the one that it is about. */
export const sampleFiles = {
  "corpus.jsonl":
    '{"_id": "d1", "title": "Courts", "text": "The judge heard the appeal."}\n{"_id": "d2", "text": "A ship left the harbour."}\n\n{"_id": "d3", "title": "", "text": "Cargo lay in the harbour.", "metadata": {"x": 1}}\n',
  "queries.jsonl":
    '{"_id": "q1", "text": "judge"}\n{"_id": "q2", "text": "harbour"}\n{"_id": "q9", "text": "never judged"}\n',
  "qrels/test.tsv": "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t2\nq2\td3\t0\nq3\td1\t1\n",
};

/** Writes a collection into a new folder and gives the folder's path; `undefined` leaves a file out. */
export function writeCollection(replaced: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-collection-"));
  mkdirSync(join(folder, "qrels"));
  for (const [file, text] of Object.entries({ ...sampleFiles, ...replaced })) {
    if (text !== undefined) writeFileSync(join(folder, file), text);
  }
  return folder;
}
