import { expect, test } from "vitest";
import { tellWhole } from "../../../src/answer/tell-whole.ts";
import type { AnswerEvent } from "../../../src/domain/answer-event.ts";
import { streamEventSchema } from "../../../src/http/schema/event-schema.ts";
import { renderAnswerEvent } from "../../../src/http/stream/render-event.ts";
import { answered, refused } from "../fake-answers.ts";
import { parseEvents } from "../stream/read-events.ts";

test.each([answered, refused])("streamEventSchema has every field of every event", (answer) => {
  const told: AnswerEvent[] = [];
  tellWhole(answer, (event) => told.push(event));
  for (const { name: event, data } of parseEvents(told.map(renderAnswerEvent).join(""))) {
    expect(streamEventSchema.parse({ event, data })).toEqual({ event, data });
  }
  expect(told.length).toBeGreaterThan(2);
});

test("streamEventSchema knows no other event", () => {
  expect(streamEventSchema.safeParse({ event: "token", data: { text: "a" } }).success).toBe(false);
});
