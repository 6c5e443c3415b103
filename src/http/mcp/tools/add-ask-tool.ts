import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { answerSchema } from "../../schema/answer-schema.ts";
import { conversationSchema } from "../../schema/request-schema.ts";
import { readOnly, runTool, type ToolContext } from "../run-tool.ts";
import { questionSchema } from "./question-schema.ts";

/** Adds `ask`: a question in, verified and cited sentences or a refusal out. A refusal is a good reply and no error. */
export function addAskTool(server: McpServer, context: ToolContext): void {
  server.registerTool(
    "ask",
    {
      title: "Answer a question",
      description:
        "Answers a question on cybercrime treaties from the library's texts. Every sentence is verified and cites its treaty and article; where the texts do not hold the answer, it refuses and says where to look. Keep the citations when you pass sentences on.",
      inputSchema: { question: questionSchema, conversation: conversationSchema.exactOptional() },
      outputSchema: answerSchema.shape,
      annotations: readOnly,
    },
    ({ question, ...before }, call) =>
      runTool(context, call, async (services) => {
        const answer = await services.ask(question, { ...before, signal: call.signal });
        return { data: answer, text: answer.text };
      }),
  );
}
