import { z } from "zod";
import "zod-openapi";
import { answerSchema } from "./answer-schema.ts";

const part = z.object({ type: z.string(), text: z.string().optional() });

const message = z.object({
  role: z.string().meta({ description: "`user` and `assistant` are read; every other role is ignored." }),
  content: z
    .union([z.string(), z.array(part)])
    .nullish()
    .meta({ description: "Text, or parts of it: `{type: text, text}`." }),
});

/** What is read of a chat completion's request in the form of OpenAI. */
export const completionRequestSchema = z
  .object({
    model: z.string().meta({ description: "`pinpoint`", example: "pinpoint" }),
    messages: z.array(message).min(1).meta({
      description:
        "The last message of the user is the question; what user and assistant said before it helps to understand it.",
    }),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  })
  .meta({ id: "ChatCompletionRequest", description: "Other parameters are accepted and ignored." });

const annotation = z.object({
  type: z.literal("url_citation"),
  url_citation: z.object({
    start_index: z.int().meta({ description: "Where the number of the source begins in the content." }),
    end_index: z.int(),
    url: z.string(),
    title: z.string(),
  }),
});

const usage = z
  .object({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() })
  .meta({ description: "Always zero: nothing is counted or charged." });

const pinpoint = answerSchema.meta({ description: "The whole answer, as `POST /api/ask` replies with it." });

const common = { id: z.string(), created: z.int(), model: z.string() };

/** A chat completion in one piece. */
export const completionSchema = z
  .object({
    ...common,
    object: z.literal("chat.completion"),
    choices: z.array(
      z.object({
        index: z.int(),
        message: z.object({
          role: z.literal("assistant"),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(annotation),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    usage,
    pinpoint,
  })
  .meta({ id: "ChatCompletion" });

/** A piece of a chat completion that is streamed. */
export const completionChunkSchema = z
  .object({
    ...common,
    object: z.literal("chat.completion.chunk"),
    choices: z.array(
      z.object({
        index: z.int(),
        delta: z.object({
          role: z.literal("assistant").exactOptional(),
          content: z.string().exactOptional(),
          annotations: z.array(annotation).exactOptional(),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop").nullable(),
      }),
    ),
    usage: usage.nullable().exactOptional(),
    pinpoint: pinpoint.exactOptional(),
  })
  .meta({
    id: "ChatCompletionChunk",
    description:
      "The data of each event; the one with a `finish_reason` has `annotations` and `pinpoint` too. `data: [DONE]` ends the stream.",
  });

/** The list of models: there is one. */
export const modelListSchema = z
  .object({
    object: z.literal("list"),
    data: z.array(
      z.object({
        id: z.string(),
        object: z.literal("model"),
        created: z.int(),
        owned_by: z.string(),
      }),
    ),
  })
  .meta({ id: "ModelList" });

/** A problem in the form of OpenAI. */
export const openAiErrorSchema = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.enum(["invalid_request_error", "server_error"]),
      param: z.null(),
      code: z.string().meta({ description: "The code of the problem, as elsewhere in this interface." }),
    }),
  })
  .meta({ id: "OpenAiError" });
