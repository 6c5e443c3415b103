import { readCalibration } from "../../judges/calibration-pair.ts";
import type { LayeredJudge } from "../../judges/layered-judge.ts";
import { createReportData } from "../../report/create-report-data.ts";
import { renderReportJson } from "../../report/render-report-json.ts";
import { renderReportMarkdown } from "../../report/render-report-markdown.ts";
import { renderReportPage } from "../../report/render-report-page.ts";
import type { ReportData } from "../../report/report-data.ts";
import { openRunFolder } from "../run-folder.ts";
import type { ImportedRun } from "./import-run.ts";

/** Writes an imported run with its report to a folder, as `eval run` does, and gives what the report shows. Faults: see `openRunFolder`. */
export async function writeImportedRun(
  folder: string,
  { run, measures }: ImportedRun,
  judge: LayeredJudge,
): Promise<ReportData> {
  const pairs = (await readCalibration()).filter(({ split }) => split === "test");
  const data = createReportData(run, { measures, judges: [...judge.layers, judge], pairs });
  const pages = {
    "report.html": await renderReportPage(data),
    "report.md": renderReportMarkdown(data),
    "report.json": renderReportJson(data),
  };
  const open = await openRunFolder(folder, run.about, { resume: false });
  await open.finish(run, pages);
  return data;
}
