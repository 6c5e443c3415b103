import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { searchReplySchema } from "../../schema/search-schema.ts";
import { readOnly, runTool, type ToolContext } from "../run-tool.ts";
import { renderPassage } from "./add-passage-tool.ts";
import { questionSchema } from "./question-schema.ts";

/** Adds `search`: the passages nearest to a question, best first. */
export function addSearchTool(server: McpServer, context: ToolContext): void {
  server.registerTool(
    "search",
    {
      title: "Search passages",
      description:
        "Finds the passages nearest to a question, best first, word for word and with the document that each stands in. Use it to read around an answer.",
      inputSchema: {
        question: questionSchema,
        k: z.int().min(1).max(20).default(5).describe("How many passages."),
      },
      outputSchema: searchReplySchema.shape,
      annotations: readOnly,
    },
    ({ question, k }, call) =>
      runTool(context, call, async (services) => {
        const reply = await services.search(question, { k });
        const passages = reply.results.map((result) => `${result.rank}. ${renderPassage(result)}`);
        return { data: reply, text: passages.join("\n\n") || "Nothing was found." };
      }),
  );
}
