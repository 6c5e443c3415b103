import type { AnswerEvent } from "../../domain/answer-event.ts";
import type { Problem } from "../problem.ts";

/** Renders a server-sent event. JSON has no line ends outside of its strings and none inside, so that one `data` line holds it. */
export function renderEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Renders what is told of an answer: its type is the event's name, everything else its data. */
export function renderAnswerEvent({ type, ...data }: AnswerEvent): string {
  return renderEvent(type, data);
}

/** Renders the event that ends a stream in the place of `done`. Its data is the problem that another reply would have been. */
export function renderErrorEvent(problem: Problem): string {
  return renderEvent("error", problem);
}
