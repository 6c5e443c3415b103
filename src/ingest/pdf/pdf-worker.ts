import { parentPort, workerData } from "node:worker_threads";
import { extractPdf } from "./extract-pdf.ts";

// What runs in the worker thread that `extract-in-worker.ts` starts: it is given the bytes of a PDF and answers with one `Extraction`.

parentPort?.postMessage(await extractPdf(workerData as Uint8Array));
