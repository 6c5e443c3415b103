import { createLimiter } from "./limiter.ts";
import type { Services } from "./services.ts";

/** How many questions are answered at once, and how many may wait for that. */
export interface Concurrency {
  readonly running: number;
  /** How long a line may be for a question to join it whose asker hears nothing before the answer is whole. */
  readonly queued: number;
  /** The same for one that is told of its answer piece by piece: a stream shows that it is alive, so that it can wait for longer. */
  readonly queuedStreams: number;
}

/** With 8 running and some 20 ms for an answer by quoting, the last of 128 waits for less than a second. */
export const defaultConcurrency: Concurrency = { running: 8, queued: 32, queuedStreams: 128 };

/** The same services, of which `ask` answers a bounded number of questions at once and rejects with a Fault `busy` what cannot wait. */
export function limitServices(services: Services, concurrency: Concurrency): Services {
  const limiter = createLimiter(concurrency.running);
  return {
    ask: (question, options) =>
      limiter.run(() => services.ask(question, options), {
        queued: options.tell ? concurrency.queuedStreams : concurrency.queued,
        ...(options.signal && { signal: options.signal }),
      }),
    search: (question, options) => services.search(question, options),
    listDocuments: () => services.listDocuments(),
    findDocument: (id) => services.findDocument(id),
    findPassage: (id) => services.findPassage(id),
    listInstruments: () => services.listInstruments(),
    findInstrument: (id) => services.findInstrument(id),
    cite: (words) => services.cite(words),
    readiness: () => services.readiness(),
  };
}
