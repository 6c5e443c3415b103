import { z } from "zod";
import { ModelFailure } from "../../ports/chat-model.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import type { ModelServer } from "./model-server.ts";

/** Whether a model's server can be reached: the names of its models, or in our words why there are none. */
export type ServerProbe =
  | { readonly models: readonly string[]; readonly trouble: null }
  | { readonly models: null; readonly trouble: string };

/** So long is the server waited for: this is asked by people who look on; milliseconds. */
const deadlineMs = 3000;

/** What is read of the list of models that `GET /models` gives; the largest providers list some hundred. */
const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const maxListBytes = 1024 * 1024;

/** Asks the server for its models: one request that costs nothing and carries no text. */
export async function probeModelServer(server: ModelServer): Promise<ServerProbe> {
  const idleMs = Math.min(deadlineMs, server.idleMs);
  const fetch = createGuardedFetch(
    { ...server, idleMs },
    { accept: "application/json", maxBytes: maxListBytes },
  );
  try {
    const reply = await fetch(`${server.baseUrl}/models`);
    const list = listSchema.safeParse(await reply.json());
    if (list.success) return { models: list.data.data.map(({ id }) => id), trouble: null };
    return { models: null, trouble: "The model's server gives no list of models." };
  } catch (thrown) {
    if (thrown instanceof ModelFailure) return { models: null, trouble: thrown.message };
    if (thrown instanceof SyntaxError) {
      return { models: null, trouble: "The model's server gives no list of models." };
    }
    throw thrown;
  }
}
