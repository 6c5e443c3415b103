import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import type { AuditReport } from "../domain/audit-report.ts";
import { Fault } from "../domain/fault.ts";
import { type FindingKind, findingKinds } from "../domain/finding.ts";
import type { CommandContext } from "./command-context.ts";
import { exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { createProgress } from "./progress.ts";
import { renderAudit } from "./render-audit.ts";

/** What `audit` may be told besides the texts. */
interface AuditCommandOptions {
  readonly kind?: readonly FindingKind[];
  readonly html?: string;
  readonly json?: true;
}

const exitCodes = `
Exit codes: 0 nothing found; 1 something found, so that a script can stop there;
65 a text could not be read, or the register or thesaurus is wrong; 66 a file or
folder is missing.`;

/** Adds `audit`: texts in, what in them is wrong, old or doubtful out. It needs no index. */
export function addAuditCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("audit")
    .description(
      "Tell what in the texts is wrong or old: against the register, against the treaty texts among them, and by themselves.",
    )
    .argument("[path...]", "files and folders of texts; none are the configured corpus")
    .option("--kind <kind...>", `report only these kinds: ${findingKinds.join(", ")}`, parseKinds)
    .option("--html <file>", "write the report as a page that can be printed")
    .option("--json", "print the report as one JSON object")
    .action((paths: readonly string[], options: AuditCommandOptions) => runAudit(paths, options, context));
  command.addHelpText("after", exitCodes);
  helpWithExamples(command, [
    "audit",
    "audit our-guides treaties --html report.html",
    "audit guide.md --kind place article date",
  ]);
}

function parseKinds(kind: string, before: readonly FindingKind[] = []): readonly FindingKind[] {
  const known = findingKinds.find((name) => name === kind);
  if (known) return [...before, known];
  throw new Fault("usage", `There is no kind of finding "${kind}".`, {
    remedy: `The kinds are ${findingKinds.join(", ")}.`,
  });
}

async function runAudit(
  paths: readonly string[],
  { kind, html, json }: AuditCommandOptions,
  { terminal, openServices, finishWith }: CommandContext,
): Promise<void> {
  const corpus = [...new Set(paths.map((given) => path.resolve(given)))];
  const services = await openServices(corpus.length > 0 ? { corpus } : {});
  const progress = createProgress(terminal, () => performance.now());
  const whole = await services
    .audit({ onProgress: ({ step, done, total }) => progress.update({ name: stepNames[step], done, total }) })
    .finally(() => progress.clear());
  const report = narrow(nameFiles(whole), kind);
  if (html !== undefined) {
    const { renderAuditPage } = await import("../http/report/audit-page.ts");
    await writePage(html, renderAuditPage(report));
    terminal.tell(`The page is in ${html}.`);
  }
  if (json) terminal.printJson(report);
  else terminal.print(...renderAudit(report));
  if (report.skipped.length > 0) finishWith(exitCode.badData);
  else if (report.findings.length > 0) finishWith(exitCode.gateFailed);
}

const stepNames = { read: "1/2 read texts", locate: "2/2 look up lines" } as const;

function narrow(report: AuditReport, kinds: readonly FindingKind[] | undefined): AuditReport {
  if (!kinds) return report;
  return { ...report, findings: report.findings.filter(({ kind }) => kinds.includes(kind)) };
}

/** Names files as people in this folder would; those that lie elsewhere by their whole path. */
function nameFiles(report: AuditReport): AuditReport {
  const name = <Named extends { readonly file: string }>(named: Named): Named => {
    const near = path.relative(process.cwd(), named.file);
    return near.startsWith("..") ? named : { ...named, file: near };
  };
  return { ...report, texts: report.texts.map(name), findings: report.findings.map(name) };
}

async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new Fault("storage_failed", `The page ${file} cannot be written${code}.`, {
      remedy: "Name a file in a folder that exists and may be written.",
      data: { file },
      cause,
    });
  }
}
