import { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
import { invalidLine } from "./invalid-line.ts";
import { parseTopicElements } from "./parse-topic-elements.ts";
import { type NumberedLine, readLines } from "./read-lines.ts";
import type { Topic } from "./topic.ts";

const topicObject = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  title: z.string().min(1),
});

const remedy =
  'Topics are lines of {"id": "1", "title": "…"}, lines of id, tab and text, or TREC\'s <top> with <num> and <title>.';

/**
 * Reads the topics of a test collection in one of three forms, told by the first character: objects a line as in TREC RAG, TREC's
 * `<top>` elements, of which number and title are read, or lines of id, tab and text.
 * Throws a Fault `text_unreadable`, or `text_invalid` with file and line, also where an id is used twice.
 */
export async function readTopics(path: string): Promise<readonly Topic[]> {
  const lines = await Array.fromAsync(readLines(path));
  const first = lines[0]?.text.trimStart()[0];
  const read =
    first === "<" ? parseTopicElements(lines) : lines.map(first === "{" ? parseObject : parseColumns);
  if (read.length === 0) throw new Fault("text_invalid", `${path} holds no topic.`, { remedy });
  const seen = new Set<string>();
  for (const { id, where } of read) {
    if (seen.has(id)) {
      throw invalidLine(where, `uses the id ${id} a second time.`, {
        remedy: "Give each topic an id of its own.",
      });
    }
    seen.add(id);
  }
  return read;
}

function parseObject({ text, where }: NumberedLine): Topic {
  const parsed = topicObject.safeParse(parseJson(text, where));
  if (parsed.success) return { id: parsed.data.id, text: parsed.data.title, where };
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
  throw invalidLine(where, `has not the fields of a topic: ${problems.join("; ")}.`, { remedy });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidLine(where, "is not a line of JSON.", { remedy, cause });
  }
}

function parseColumns({ text, where }: NumberedLine): Topic {
  const tab = text.indexOf("\t");
  const id = text.slice(0, Math.max(0, tab)).trim();
  const question = text.slice(tab + 1).trim();
  if (id === "" || question === "") throw invalidLine(where, "is not an id, a tab and a text.", { remedy });
  return { id, text: question, where };
}
