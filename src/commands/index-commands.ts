import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { type BuildCommandOptions, runIndexBuild } from "./index-build.ts";
import { runIndexList, runIndexVerify } from "./index-list.ts";

/** Adds `index build`, `index verify` and `index list`. */
export function addIndexCommands(program: Command, context: CommandContext): void {
  const index = program
    .command("index")
    .description("Build the index of the texts, check it, list what there is.");
  helpWithExamples(index, ["index build", "index verify", "index list --json"]);

  const build = index
    .command("build")
    .description("Bring the index up to date with the texts. The index in use stays whole whatever happens.")
    .argument(
      "[paths...]",
      "files and folders of texts (Markdown, plain text, HTML, LibGuides XML, DOCX, PDF, EPUB); without any, those of PINPOINT_CORPUS",
    )
    .option(
      "--allow-skipped",
      "leave out texts that cannot be read, those that stand in the index too, and end with exit code 0",
    )
    .option("--json", "print the report as one JSON object")
    .action((paths: readonly string[], options: BuildCommandOptions) =>
      runIndexBuild(paths, { options, context }),
    );
  helpWithExamples(build, [
    "index build",
    "index build our-guides/ export.xml protocol.pdf",
    "index build --allow-skipped --json",
  ]);

  const verify = index
    .command("verify")
    .description("Read every byte of every generation and compare it with the manifest.")
    .option("--json", "print the result as one JSON object")
    .action((options: { readonly json?: true }) => runIndexVerify(options, context));
  helpWithExamples(verify, ["index verify", "index verify --json"]);

  const list = index
    .command("list")
    .description("List the generations that there are, newest first.")
    .option("--json", "print the list as one JSON object")
    .action((options: { readonly json?: true }) => runIndexList(options, context));
  helpWithExamples(list, ["index list", "index list --json"]);
}
