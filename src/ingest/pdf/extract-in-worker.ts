import { Worker } from "node:worker_threads";
import type { Extraction } from "./extracted-pdf.ts";

/** What the reading of one PDF may take. */
export interface WorkerLimits {
  readonly seconds: number;
  readonly mebibytes: number;
}

const defaultLimits: WorkerLimits = { seconds: 60, mebibytes: 512 };

/**
 * Takes the text out of a PDF in a thread of its own, which ends with it: whatever the file makes of the reader, this thread goes on.
 * The thread has no environment, and what it would print is not shown. Never throws.
 */
export async function extractInWorker(
  bytes: Uint8Array,
  { seconds, mebibytes }: WorkerLimits = defaultLimits,
): Promise<Extraction> {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
    workerData: bytes,
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
  });
  const { promise, resolve } = Promise.withResolvers<Extraction>();
  const timer = setTimeout(() => resolve({ kind: "too-slow" }), seconds * 1000);
  worker.once("message", (extraction: Extraction) => resolve(extraction));
  worker.once("error", (error) => resolve(failureOf(error)));
  worker.once("exit", (code) => resolve({ kind: "damaged", reason: `the reader ended with ${code}` }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function failureOf(error: unknown): Extraction {
  const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isTooLarge ? { kind: "too-large" } : { kind: "damaged", reason: String(error).slice(0, 200) };
}
