import { ModelFailure } from "../../ports/chat-model.ts";

/** Breaks off what waits for a server that has gone silent. */
export interface IdleWatch {
  /** Aborted, with a `ModelFailure` `timeout` as its reason, where one wait took too long. */
  readonly signal: AbortSignal;
  /** Waits for an action under watch. */
  during<Result>(action: () => Promise<Result>): Promise<Result>;
}

/** Watches waits of at most so many milliseconds each, one at a time. Between them nothing is watched, however long that takes. */
export function createIdleWatch(idleMs: number): IdleWatch {
  const controller = new AbortController();
  const expire = () =>
    controller.abort(new ModelFailure("timeout", `The model's server was silent for ${idleMs / 1000} s.`));
  return {
    signal: controller.signal,
    during: async (action) => {
      const timer = setTimeout(expire, idleMs);
      try {
        return await action();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
