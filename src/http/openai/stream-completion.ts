import type { Response } from "express";
import type { AnswerEvent } from "../../domain/answer-event.ts";
import type { Services } from "../services.ts";
import { openEventStream, type StreamSettings } from "../stream/event-stream.ts";
import type { Asked } from "../stream/stream-answer.ts";
import { setProblemForm } from "../trouble-reply.ts";
import { CitedText } from "./cited-text.ts";
import { toOpenAiError } from "./openai-problem.ts";
import { type CompletionStamp, renderChunk, renderLastChunk, renderUsageChunk } from "./render-completion.ts";

/** Answers a question as a stream of chunks. What is not verified is never sent, so that the pieces are sentences, not words. */
export async function streamCompletion(
  { question, ...context }: Asked,
  parts: {
    readonly services: Pick<Services, "ask">;
    readonly response: Response;
    readonly streams: StreamSettings;
    readonly stamp: CompletionStamp;
    readonly withUsage: boolean;
  },
): Promise<void> {
  const { response, stamp } = parts;
  const stream = openEventStream(response, parts.streams);
  const send = (data: unknown) => stream.write(`data: ${JSON.stringify(data)}\n\n`);
  setProblemForm(response, {
    late(problem) {
      send(toOpenAiError(problem));
      stream.end();
    },
  });
  const text = new CitedText();
  const tell = (event: AnswerEvent) => {
    if (event.type === "meta") send(renderChunk(stamp, { role: "assistant", content: "" }));
    const content = text.add(event);
    if (content !== "") send(renderChunk(stamp, { content }));
  };
  const answer = await stream.run((signal) => parts.services.ask(question, { ...context, signal, tell }));
  send(renderLastChunk(stamp, text, answer));
  if (parts.withUsage) send(renderUsageChunk(stamp));
  stream.write("data: [DONE]\n\n");
  stream.end();
}
