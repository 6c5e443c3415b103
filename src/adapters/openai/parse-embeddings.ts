import { z } from "zod";
import { ModelFailure } from "../../ports/chat-model.ts";

/** What is read of a reply; `z.number` takes finite numbers only, and text in base64 is none. */
const replySchema = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/**
 * The embeddings of a reply in the order of the texts, which the reply may give in another: one for each of `count` texts, all of one
 * dimension, every component a finite number, none without length. Throws a `ModelFailure` `malformed` otherwise: a component that is
 * none would abort the process in native code, and a vector too few would put every later one to a wrong passage.
 */
export function parseEmbeddings(reply: unknown, count: number): readonly (readonly number[])[] {
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) throw malformed("the embeddings are not lists of finite numbers");
  const entries = parsed.data.data.toSorted((one, other) => one.index - other.index);
  if (entries.length !== count || entries.some(({ index }, position) => index !== position)) {
    throw malformed(`there is not one embedding for each of ${count} texts`);
  }
  const embeddings = entries.map(({ embedding }) => embedding);
  const dimension = embeddings[0]?.length;
  if (embeddings.some(({ length }) => length !== dimension))
    throw malformed("the embeddings differ in length");
  if (embeddings.some((embedding) => embedding.every((component) => component === 0))) {
    throw malformed("an embedding is all zero");
  }
  return embeddings;
}

function malformed(what: string): ModelFailure {
  return new ModelFailure("malformed", `The model's server sent bad embeddings: ${what}.`);
}
