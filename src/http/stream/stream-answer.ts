import type { Response } from "express";
import type { Conversation } from "../../domain/conversation.ts";
import type { Services } from "../services.ts";
import { setProblemForm } from "../trouble-reply.ts";
import { openEventStream, type StreamSettings } from "./event-stream.ts";
import { renderAnswerEvent, renderErrorEvent } from "./render-event.ts";

/** A question and what was said before it. */
export interface Asked {
  readonly question: string;
  readonly conversation?: Conversation;
}

/** Answers a question as a stream of events. Trouble after the first of them is told as the last one. */
export async function streamAnswer(
  { question, ...asked }: Asked,
  parts: {
    readonly services: Pick<Services, "ask">;
    readonly response: Response;
    readonly streams: StreamSettings;
  },
): Promise<void> {
  const { response } = parts;
  const stream = openEventStream(response, parts.streams);
  setProblemForm(response, {
    late(problem) {
      stream.write(renderErrorEvent(problem));
      stream.end();
    },
  });
  await stream.run((signal) =>
    parts.services.ask(question, {
      ...asked,
      signal,
      tell: (event) => stream.write(renderAnswerEvent(event)),
    }),
  );
  stream.end();
}
