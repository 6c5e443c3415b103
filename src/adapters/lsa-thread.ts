import { Worker } from "node:worker_threads";
import type { PassageTerms } from "../ports/embedder.ts";
import type { LsaFit, LsaSettings } from "./lsa-fit.ts";

/** A thread that is ready to fit, or gets ready. */
export interface LsaThread {
  /** Fits once. Throws what the thread throws. */
  fit(passages: PassageTerms, settings: LsaSettings): Promise<LsaFit>;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>;
}

/**
 * Starts a thread for a fit, so that this one can write, answer and be interrupted meanwhile. Node takes as long to start it as a small
 * corpus takes to be fitted: started before the corpus is read, it is ready in time.
 */
export function startLsaThread(): LsaThread {
  const worker = new Worker(new URL("./lsa-worker.ts", import.meta.url), { env: {}, execArgv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<LsaFit>();
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`The thread that fits the embedder ended with ${code}`)));
  // A thread that fails before it is asked for anything is reported when it is asked.
  promise.catch(() => {});
  return {
    fit(passages, settings) {
      worker.postMessage({ passages, settings });
      return promise;
    },
    async end() {
      await worker.terminate();
    },
  };
}
