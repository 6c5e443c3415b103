import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Config, sendConfig } from "../../src/config.ts";
import type { AskedQuestion, Asker, ThreadMessage } from "./asker.ts";

/**
 * Starts a thread that opens the configured index for itself and is asked one question at a time: answering by quoting is work for a
 * processor, so that several questions at once need several threads.
 */
export function startAskerThread(config: Config): Asker {
  const worker = new Worker(new URL("./asker-worker.ts", import.meta.url), {
    workerData: sendConfig(config),
    env: {},
    execArgv: [],
  });
  const failure = Promise.withResolvers<never>();
  worker.once("error", failure.reject);
  worker.once("exit", (code) => failure.reject(new Error(`The thread that asks ended with ${code}`)));
  // What went wrong is thrown to whoever asks next.
  failure.promise.catch(() => {});
  return {
    async ask(question) {
      worker.postMessage({ q: question.q, after: question.after } satisfies AskedQuestion);
      const [message] = (await Promise.race([once(worker, "message"), failure.promise])) as [ThreadMessage];
      if ("bug" in message) throw new Error(message.bug);
      return message.reply;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
