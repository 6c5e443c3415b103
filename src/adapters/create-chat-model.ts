import type { ChatModel } from "../ports/chat-model.ts";
import { createCircuit } from "./chat/circuit.ts";
import { createRetryBudget } from "./chat/retry-budget.ts";
import { sleep } from "./chat/sleep.ts";
import { withCircuit } from "./chat/with-circuit.ts";
import { withDeadline } from "./chat/with-deadline.ts";
import { withFallback } from "./chat/with-fallback.ts";
import { withPlainerRequests } from "./chat/with-plainer-requests.ts";
import { type RetryParts, withRetries } from "./chat/with-retries.ts";
import type { ModelServer } from "./openai/model-server.ts";
import { createOpenAiChatModel } from "./openai/openai-chat-model.ts";

/** Which models write, and where they are. */
export interface ChatSettings extends ModelServer {
  /** The model that is asked, as the server knows it. */
  readonly model: string;
  /** The one that is asked where the first gives no whole reply; null where there is none. */
  readonly secondModel: string | null;
}

/** What the model takes of the machine; `now` gives milliseconds that never go back. */
export interface ChatEffects extends Pick<RetryParts, "random" | "sleep"> {
  readonly now: () => number;
}

const machine: ChatEffects = { random: Math.random, sleep, now: () => performance.now() };

/**
 * Wires the model that writes answers. From the outside in: a deadline over everything; the second model where the first fails; for each
 * of the two a circuit breaker, one more attempt, and ever plainer requests until the server takes one.
 */
export function createChatModel(settings: ChatSettings, effects: ChatEffects = machine): ChatModel {
  const budget = createRetryBudget();
  const reliable = (model: string) =>
    withCircuit(
      withRetries(withPlainerRequests(variantsOf(settings, model)), { ...effects, budget }),
      createCircuit(effects.now),
    );
  const first = reliable(settings.model);
  const both = settings.secondModel === null ? first : withFallback(first, reliable(settings.secondModel));
  return withDeadline(both, settings.totalMs);
}

/** Models that reason take no temperature, and some servers no schema: what helps most is given up last. */
function variantsOf(server: ModelServer, model: string): readonly [ChatModel, ...ChatModel[]] {
  const variant = (temperature: number | null, holdsToSchema: boolean) =>
    createOpenAiChatModel(server, { model, temperature, holdsToSchema });
  return [variant(0, true), variant(null, true), variant(0, false), variant(null, false)];
}
