import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Fault } from "../../../domain/fault.ts";
import { passageViewSchema } from "../../schema/search-schema.ts";
import type { PassageView } from "../../services.ts";
import { readOnly, runTool, type ToolContext } from "../run-tool.ts";

/** Adds `get_passage`: one passage by the id that answers and searches give. */
export function addPassageTool(server: McpServer, context: ToolContext): void {
  server.registerTool(
    "get_passage",
    {
      title: "Read a passage",
      description:
        "Gives one passage, word for word, with the document and the headings that it stands under.",
      inputSchema: { id: z.string().describe("The `passage` of a reference, or the id of a passage found.") },
      outputSchema: passageViewSchema.shape,
      annotations: readOnly,
    },
    ({ id }, call) =>
      runTool(context, call, async (services) => {
        const found = await services.findPassage(id);
        if (found) return { data: found, text: renderPassage(found) };
        throw new Fault("not_found", "There is no passage with this id.", {
          remedy: "Take the id from a reference of an answer, or from a search.",
        });
      }),
  );
}

/** Renders a passage for a model: where it stands, its id, and its words. */
export function renderPassage({ passage, document }: PassageView): string {
  const date = document.asOf ?? document.published;
  const place = [document.title, ...passage.headings].join(" › ");
  const source = `${document.kind ?? "text"}${date === null ? "" : `, ${date}`}; id ${passage.id}`;
  return `${place} (${source})\n${passage.text}`;
}
