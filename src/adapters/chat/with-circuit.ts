import { type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import { troubleOf } from "../openai/upstream-trouble.ts";
import type { Circuit } from "./circuit.ts";

/** Does not ask a model whose last calls failed: such a call throws a `ModelFailure` `suspended` at once. */
export function withCircuit(model: ChatModel, circuit: Circuit): ChatModel {
  return {
    id: model.id,
    async *write(messages, call) {
      if (!circuit.enter()) {
        throw new ModelFailure(
          "suspended",
          "The model is not asked for a while, since its last calls failed.",
        );
      }
      let outcome: "whole" | "failed" | "unknown" = "unknown";
      try {
        yield* model.write(messages, call);
        outcome = "whole";
      } catch (thrown) {
        if (isFaultOfServer(thrown)) outcome = "failed";
        throw thrown;
      } finally {
        circuit.leave(outcome);
      }
    },
  };
}

/** Whether the next call will probably fail in the same way. What was refused, withheld or too long says nothing of other questions. */
function isFaultOfServer(thrown: unknown): boolean {
  if (!(thrown instanceof ModelFailure)) return false;
  if (thrown.kind === "incomplete") return troubleOf(thrown) !== undefined;
  return ["unreachable", "timeout", "malformed"].includes(thrown.kind);
}
