import { parentPort, workerData } from "node:worker_threads";
import { createServices } from "../../src/compose.ts";
import { receiveConfig, type SentConfig } from "../../src/config.ts";
import { type AskedQuestion, createAsker, type ThreadMessage } from "./asker.ts";

// What runs in a thread that `asker-thread.ts` starts: it is given a question and answers with one message.

const opened = createServices(receiveConfig(workerData as SentConfig));

parentPort?.on("message", (question: AskedQuestion) => {
  void answer(question).then((message) => parentPort?.postMessage(message));
});

async function answer(question: AskedQuestion): Promise<ThreadMessage> {
  try {
    const services = await opened;
    const asker = createAsker(
      (question, options) => services.ask(question, options),
      () => performance.now(),
    );
    return { reply: await asker.ask(question) };
  } catch (thrown) {
    return { bug: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
