import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { helpWithExamples } from "./help-with-examples.ts";

/** Adds `cite`: a treaty and article, as an id or in words, to its citation. It needs no index. */
export function addCiteCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("cite")
    .description("Print the OSCOLA citation of a treaty, or of an article of it.")
    .argument(
      "<pinpoint...>",
      "an id and an article, as opsc 3(1)(c), or words, as Lanzarote Convention art. 23",
    )
    .option("--json", "print one JSON object with the citations")
    .action(async (words: readonly string[], { json }: { readonly json?: true }) => {
      const services = await context.openServices();
      const citations = services.cite(words.join(" "));
      if (json) context.terminal.printJson({ citations });
      else context.terminal.print(...citations.map(({ cite }) => cite));
    });
  helpWithExamples(command, ['cite "opsc 3(1)(c)"', 'cite --json "Article 23 of the Lanzarote Convention"']);
}
