import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { describeProblem, toProblem } from "../problem.ts";
import type { Services } from "../services.ts";
import { describeTrouble, type Trouble } from "../trouble-reply.ts";

/** What every tool is given. */
export interface ToolContext {
  readonly services: Services;
  /** Takes what an operator must see: faults of the environment, and bugs. */
  readonly report?: ((trouble: Trouble) => void) | undefined;
}

/** What the protocol tells of one call. */
interface Call {
  readonly signal: AbortSignal;
  readonly requestId: string | number;
}

/** What a tool replies: data for programs, and the same as text for a model to read. */
export interface ToolReply {
  readonly data: object;
  readonly text: string;
}

/**
 * Runs what a tool does. Trouble becomes a reply that says what is wrong and what to do, so that the model that called can put it right;
 * nothing of a bug is repeated. Rejects only where the call was cancelled.
 */
export async function runTool(
  context: ToolContext,
  call: Call,
  task: (services: Services) => ToolReply | Promise<ToolReply>,
): Promise<CallToolResult> {
  try {
    const { data, text } = await task(context.services);
    return { structuredContent: { ...data }, content: [{ type: "text", text }] };
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    const problem = toProblem(thrown, String(call.requestId));
    if (problem.status >= 500) context.report?.(describeTrouble(thrown, problem));
    return { isError: true, content: [{ type: "text", text: describeProblem(problem) }] };
  }
}

/** Nothing here changes anything, asks anyone else, or replies otherwise when it is called again. */
export const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
