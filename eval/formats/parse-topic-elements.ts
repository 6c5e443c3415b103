import { invalidLine } from "./invalid-line.ts";
import type { NumberedLine } from "./read-lines.ts";
import type { Topic } from "./topic.ts";

/** A topic that has begun: where, the element that is open, and what the elements hold so far. */
interface OpenTopic {
  readonly where: string;
  readonly elements: Map<string, string>;
  open: string;
}

const remedy = "A topic is <top> <num> Number: 301 <title> Words of the topic </top>.";

/**
 * Parses TREC's own form of topics, whose elements need not be closed: one goes on until the next begins. Number and title are read.
 *
 *   <top>
 *   <num> Number: 301
 *   <title> International Organized Crime
 *   <desc> Description: …
 *   </top>
 *
 * Throws a Fault `text_invalid` with file and line where a topic lacks number or title, does not end, or is not begun.
 */
export function parseTopicElements(lines: readonly NumberedLine[]): Topic[] {
  const topics: Topic[] = [];
  let topic: OpenTopic | undefined;
  for (const { text, where } of lines) {
    for (const piece of text.split(/(<\/?[a-z]+>)/i)) {
      const tag = piece.startsWith("<") ? piece.toLowerCase() : "";
      if (tag === "<top>") topic = begin(topic, where);
      else if (!topic) refuseText(piece, where);
      else if (tag === "</top>") topics.push(end(topic));
      else if (tag) topic.open = tag;
      else topic.elements.set(topic.open, `${topic.elements.get(topic.open) ?? ""} ${piece}`);
      if (tag === "</top>") topic = undefined;
    }
  }
  if (topic) throw invalidLine(topic.where, "begins a topic that does not end.", { remedy });
  return topics;
}

function begin(open: OpenTopic | undefined, where: string): OpenTopic {
  if (open) throw invalidLine(open.where, "begins a topic that does not end.", { remedy });
  return { where, elements: new Map(), open: "" };
}

function refuseText(text: string, where: string): void {
  if (text.trim() !== "") throw invalidLine(where, "stands outside of <top>.", { remedy });
}

function end({ where, elements }: OpenTopic): Topic {
  const id = textOf(elements.get("<num>"), /^Number:/i);
  const text = textOf(elements.get("<title>"), /^Topic:/i);
  if (id === "") throw invalidLine(where, "begins a topic without <num>.", { remedy });
  if (text === "") throw invalidLine(where, "begins a topic without <title>.", { remedy });
  return { id, text, where };
}

/** The words of an element on one line, without the label that TREC put before them. */
function textOf(element: string | undefined, label: RegExp): string {
  return (element ?? "").trim().replace(label, "").trim().split(/\s+/).join(" ");
}
