import type { Command } from "commander";
import { isFault } from "../domain/fault.ts";
import type { CommandContext } from "./command-context.ts";
import { type Check, checkFault } from "./doctor/check.ts";
import { checkCorpus } from "./doctor/check-corpus.ts";
import { checkIndexHealth } from "./doctor/check-index-health.ts";
import { checkClock, checkDisk, checkPort } from "./doctor/check-machine.ts";
import { checkModels } from "./doctor/check-models.ts";
import { checkNode, checkSqlite } from "./doctor/check-runtime.ts";
import { exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import type { Paragraph, Style } from "./wrap-text.ts";

const stateStyles: Readonly<Record<Check["state"], Style>> = { ok: "green", warn: "yellow", fail: "red" };

/** Adds `doctor`: looks at everything that can be wrong with an installation and names the command that puts it right. */
export function addDoctorCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("doctor")
    .description(
      "Check the installation, the texts and the index; exit code 78 where something must be put right.",
    )
    .option("--json", "print the checks as one JSON object")
    .action(async ({ json }: { readonly json?: true }) => {
      const checks = await runChecks(context);
      const isHealthy = checks.every((check) => check.state !== "fail");
      if (json) context.terminal.printJson({ healthy: isHealthy, checks });
      else context.terminal.print(...checks.flatMap(renderCheck));
      if (!isHealthy) context.finishWith(exitCode.configOrIndex);
    });
  helpWithExamples(command, ["doctor", "doctor --json"]);
}

async function runChecks(context: CommandContext): Promise<readonly Check[]> {
  const runtime = [checkNode(process.versions.node), await checkSqlite(), checkClock(new Date())];
  return [...runtime, ...(await checkConfigured(context))];
}

async function checkConfigured(context: CommandContext): Promise<readonly Check[]> {
  try {
    const config = context.readConfig();
    return [
      { name: "configuration", state: "ok", detail: "no problem", fix: null },
      ...(await checkTexts(context)),
      await checkPort(config),
      await checkDisk(config.index),
    ];
  } catch (thrown) {
    if (isFault(thrown)) return [checkFault("configuration", thrown)];
    throw thrown;
  }
}

async function checkTexts(context: CommandContext): Promise<readonly Check[]> {
  try {
    const services = await context.openServices();
    const { register, thesaurus } = services;
    const detail = `${register.instruments.length} instruments, ${thesaurus.concepts.length} concepts`;
    return [
      { name: "register and thesaurus", state: "ok", detail, fix: null },
      services.vectorSearch.isStandIn
        ? {
            name: "vector search",
            state: "warn",
            detail: "the native module cannot be loaded; exact search stands in",
            fix: "npm ci (building it takes a C++ compiler, make and Python)",
          }
        : { name: "vector search", state: "ok", detail: services.vectorSearch.kind, fix: null },
      ...(await checkCorpus(services.config.corpus)),
      ...(await checkIndexHealth(services)),
      await checkModels({ config: services.config, probe: services.probeModels }),
    ];
  } catch (thrown) {
    if (isFault(thrown)) return [checkFault("register and thesaurus", thrown)];
    throw thrown;
  }
}

function renderCheck({ name, state, detail, fix }: Check): readonly Paragraph[] {
  const line: Paragraph = {
    pieces: [
      { text: state.padEnd(5), style: stateStyles[state] },
      { text: name, style: "bold" },
      `: ${detail}`,
    ],
    hang: 5,
  };
  return fix === null ? [line] : [line, { pieces: [`→ ${fix}`], indent: 5, hang: 2 }];
}
