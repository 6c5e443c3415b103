import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout as after } from "node:timers/promises";
import { z } from "zod";
import { termsOf } from "../../src/text/terms.ts";

/** An OpenAI-compatible server on loopback. */
export interface QuotingModel {
  /** What OPENAI_BASE_URL takes. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

const requestForm = z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) });

/**
 * Starts a server that plays a model: it drafts one sentence of the first source that it is given, word for word, in the form that answers
 * are asked for, and streams it in the given number of pieces with a pause before each.
 */
export async function startQuotingModel(pace: {
  readonly pieces: number;
  readonly pauseMs: number;
}): Promise<QuotingModel> {
  const server = createServer((request, response) => {
    json(request)
      .then((body) => say(draftFor(requestForm.parse(body).messages.at(-1)?.content ?? ""), response, pace))
      .catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * A draft of one sentence of the first source in the message, which begins with a line about the source: the first of those that share most
 * words with the question.
 */
function draftFor(data: string): string {
  const question = /^(\w{32}) question\n([\s\S]*?)\n\1 end of question$/m.exec(data)?.[2] ?? "";
  const source = /^(\w{32}) source 1\n.*\n([\s\S]*?)\n\1 end of source 1$/m.exec(data)?.[2] ?? "";
  const asked = new Set(termsOf(question));
  const shared = (sentence: string) => termsOf(sentence).filter((term) => asked.has(term)).length;
  const [quote] = source
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "")
    .toSorted((one, other) => shared(other) - shared(one));
  const sentences = quote === undefined ? [] : [{ text: quote, sources: [1], quote }];
  return JSON.stringify({ sentences, answerable: sentences.length > 0 });
}

async function say(
  text: string,
  response: ServerResponse,
  { pieces, pauseMs }: { readonly pieces: number; readonly pauseMs: number },
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const length = Math.ceil(text.length / pieces);
  for (let at = 0; at < text.length; at += length) {
    await after(pauseMs);
    response.write(chunkOf({ content: text.slice(at, at + length) }, null));
  }
  response.end(`${chunkOf({}, "stop")}data: [DONE]\n\n`);
}

function chunkOf(delta: { readonly content?: string }, finish_reason: "stop" | null): string {
  const choices = [{ index: 0, delta, finish_reason }];
  const chunk = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 0, model: "quoting", choices };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
