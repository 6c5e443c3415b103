import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { readOnly, runTool, type ToolContext } from "../run-tool.ts";

const citations = z.array(
  z.object({
    pinpoint: z.string().describe("The place, as “opsc 3(1)(c)”."),
    instrument: z.string(),
    article: z.string().nullable(),
    cite: z.string().describe("The citation in OSCOLA style."),
  }),
);

/** Adds `format_citation`: the citation of a treaty or of an article of it. */
export function addCitationTool(server: McpServer, context: ToolContext): void {
  server.registerTool(
    "format_citation",
    {
      title: "Cite a treaty",
      description:
        "Writes the citation, in OSCOLA style, of a treaty or of an article of it. It says so where there is no such article.",
      inputSchema: {
        place: z
          .string()
          .max(2000)
          .describe("An id and an article, “opsc 3(1)(c)”, or words, “Lanzarote Convention art. 23”."),
      },
      outputSchema: { citations },
      annotations: readOnly,
    },
    ({ place }, call) =>
      runTool(context, call, (services) => {
        const cited = services.cite(place);
        return { data: { citations: cited }, text: cited.map(({ cite }) => cite).join("\n") };
      }),
  );
}
