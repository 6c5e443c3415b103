import { Fault } from "../../src/domain/fault.ts";
import { alceFormat } from "./alce-format.ts";
import { csvFormat } from "./csv-format.ts";
import { deepevalFormat } from "./deepeval-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { junitFormat } from "./junit-format.ts";
import { nuggetizerFormat, nuggetizerMetricsFormat } from "./nuggetizer-format.ts";
import { promptfooFormat } from "./promptfoo-format.ts";
import { qrelsFormat } from "./qrels-format.ts";
import { ragasFormat } from "./ragas-format.ts";
import { trecRagFormat, trecRagIdsFormat } from "./trec-rag-format.ts";
import { trecRunFormat } from "./trec-run-format.ts";

/** Every form that a run is exported in, in the order in which help lists them. */
export const exportFormats: readonly ExportFormat[] = [
  trecRunFormat,
  qrelsFormat,
  trecRagFormat,
  trecRagIdsFormat,
  nuggetizerFormat,
  nuggetizerMetricsFormat,
  alceFormat,
  ragasFormat,
  deepevalFormat,
  promptfooFormat,
  junitFormat,
  csvFormat,
];

/** Finds a form by its name. Throws a Fault `usage` that lists the forms there are. */
export function findExportFormat(name: string): ExportFormat {
  const format = exportFormats.find((one) => one.name === name);
  if (format) return format;
  throw new Fault("usage", `There is no format ${JSON.stringify(name)}.`, {
    remedy: `The formats are ${exportFormats.map((one) => one.name).join(", ")}.`,
  });
}
