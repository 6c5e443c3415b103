import { parentPort } from "node:worker_threads";
import type { PassageTerms } from "../ports/embedder.ts";
import { fitLsa, type LsaSettings } from "./lsa-fit.ts";

// What runs in the thread that `lsa-thread.ts` starts: it is given the terms of passages and answers with one `LsaFit`.

interface Task {
  readonly passages: PassageTerms;
  readonly settings: LsaSettings;
}

parentPort?.once("message", ({ passages, settings }: Task) => {
  const fit = fitLsa(passages, settings);
  parentPort?.postMessage(fit, [fit.vectors.buffer, fit.bytes.buffer]);
});
