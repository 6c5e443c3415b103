import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { chunkOf, eventOf, startFakeUpstream, startStream } from "../adapters/fake-upstream.ts";
import { readEvents } from "../http/stream/read-events.ts";
import { createSmallCorpus } from "../small-corpus.ts";
import { startProgram } from "./run-program.ts";

test("serve, told to stop, says so to the clients of streams, breaks off the model's server and ends with 0", async () => {
  const folders = await createSmallCorpus();
  onTestFinished(() => folders.remove());
  const upstream = await startFakeUpstream(() => (response) => {
    startStream(response);
    response.write(eventOf(chunkOf({ role: "assistant", content: '{"sentences":[' })));
  });
  onTestFinished(() => upstream.close());
  const { child, outcome } = startProgram(["serve", "--json"], {
    cwd: folders.folder,
    environment: {
      PINPOINT_CORPUS: folders.corpus,
      PINPOINT_INDEX: folders.index,
      PINPOINT_PORT: "0",
      PINPOINT_CHAT_MODEL: "fake-model",
      OPENAI_BASE_URL: upstream.baseUrl,
    },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(createInterface({ input: child.stdout ?? process.stdin }), "line")) as [string];
  const { url } = JSON.parse(line) as { readonly url: string };
  const response = await fetch(`${url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question: "Which article protects children from sexual exploitation?" }),
  });
  const events = readEvents(response);
  expect((await events.next()).value).toMatchObject({ name: "meta" });
  await expect.poll(() => upstream.requests.length).toBe(1);
  child.kill("SIGTERM");
  expect((await Array.fromAsync(events)).at(-1)).toMatchObject({
    name: "error",
    data: { code: "shutting_down" },
  });
  expect((await outcome).code).toBe(0);
  await upstream.requests[0]?.over;
  expect(upstream.requests[0]?.goneAt).not.toBeNull();
});
