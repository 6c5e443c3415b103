import { readFile } from "node:fs/promises";
import type { Conversation } from "../domain/conversation.ts";
import { Fault } from "../domain/fault.ts";
import { conversationSchema } from "../http/schema/request-schema.ts";

const remedy =
  'It holds a JSON list, oldest first: [{"role": "user", "text": "…"}, {"role": "assistant", "text": "…"}].';

/**
 * Reads what was said before a question from a JSON file, in the form and within the limits that `POST /api/ask` has.
 * Faults: `text_unreadable`, `text_invalid`.
 */
export async function readConversation(file: string): Promise<Conversation> {
  const parsed = conversationSchema.safeParse(parseJson(await readText(file), file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue && issue.path.length > 0 ? ` turn ${issue.path.join(".")}:` : "";
  throw new Fault("text_invalid", `${file}:1:${place} ${issue?.message ?? "not a conversation"}.`, {
    remedy,
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Fault("text_unreadable", `${file} cannot be read.`, { remedy, cause });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault("text_invalid", `${file}:1: This is not JSON.`, { remedy, cause });
  }
}
