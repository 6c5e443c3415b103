import { z } from "zod";
import "zod-openapi";
import { answerSchema } from "./answer-schema.ts";
import { problemSchema } from "./problem-schema.ts";

const { sentences, references, notices, trace, language, understoodAs } = answerSchema.shape;

const meta = z
  .object({
    generation: z.string().meta({ description: "The index generation that answers." }),
    model: z.string().nullable().meta({ description: "The model that will be asked; null in quoting mode." }),
    language,
    understoodAs,
  })
  .meta({ id: "MetaEvent", description: "Once, first: who answers, and what the question is taken for." });

const retrieval = z
  .object({ passages: trace.shape.retrieved })
  .meta({ id: "RetrievalEvent", description: "At most once: the passages that are considered." });

const sentence = z
  .object({
    sentence: sentences.element,
    references: z.array(references.element).meta({
      description: "Those that the sentence cites and that were not told before.",
    }),
  })
  .meta({ id: "SentenceEvent", description: "A sentence that has been verified; it is never taken back." });

const notice = z.object({ notice: notices.element }).meta({ id: "NoticeEvent" });

const done = z
  .object({ answer: answerSchema })
  .meta({ id: "DoneEvent", description: "Last: the whole answer, as a reply in JSON would have been." });

/** The data of each event of a stream, by the event's name. */
export const eventDataSchemas = { meta, retrieval, sentence, notice, done, error: problemSchema } as const;

/** An event of the stream that `POST /api/ask` replies with. */
export const streamEventSchema = z
  .discriminatedUnion("event", [
    z.object({ event: z.literal("meta"), data: meta }),
    z.object({ event: z.literal("retrieval"), data: retrieval }),
    z.object({ event: z.literal("sentence"), data: sentence }),
    z.object({ event: z.literal("notice"), data: notice }),
    z.object({ event: z.literal("done"), data: done }),
    z.object({ event: z.literal("error"), data: problemSchema }),
  ])
  .meta({
    id: "StreamEvent",
    description:
      "One server-sent event: `event:` names it, `data:` is its data in JSON, on one line. After `meta` and `retrieval` come sentences and notices as they become certain; `done` ends the stream, or `error` with the problem that was met. Lines that begin with a colon keep the connection alive.",
  });
