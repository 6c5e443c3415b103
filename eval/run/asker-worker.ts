import { parentPort, workerData } from "node:worker_threads";
import { createServices } from "../../src/compose.ts";
import type { Config } from "../../src/config.ts";
import { createAsker } from "./asker.ts";
import type { ThreadMessage } from "./asker-thread.ts";

// What runs in a thread that `asker-thread.ts` starts: it is given a question and answers with one message.

const opened = createServices(workerData as Config);

parentPort?.on("message", async (question: string) => {
  parentPort?.postMessage(await answer(question));
});

async function answer(question: string): Promise<ThreadMessage> {
  try {
    const services = await opened;
    const asker = createAsker(
      (text) => services.ask(text, {}),
      () => performance.now(),
    );
    return { reply: await asker.ask(question) };
  } catch (thrown) {
    return { bug: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
