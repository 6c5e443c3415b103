import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServices, type Services } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";
import { type FakeUpstream, says, sendJson, startFakeUpstream } from "./adapters/fake-upstream.ts";
import { draftOf, sourceHolding } from "./answer/written/scripted-model.ts";
import { createSmallCorpus } from "./small-corpus.ts";

const question = "Which article of the Budapest Convention covers hacking?";
const quote = "Article 2 of the Budapest Convention covers illegal access, which people call hacking.";
const right =
  "Illegal access, which people call hacking, is covered by Article 2 of the Budapest Convention.";
const wrong = right.replace("Article 2", "Article 3");

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let upstream: FakeUpstream;
let services: Services;
beforeAll(async () => {
  folders = await createSmallCorpus();
  upstream = await startFakeUpstream();
  services = await createServices(
    readConfig({
      PINPOINT_CORPUS: folders.corpus,
      PINPOINT_INDEX: folders.index,
      PINPOINT_CHAT_MODEL: "fake-model",
      OPENAI_BASE_URL: upstream.baseUrl,
    }),
  );
  await services.buildIndex();
});
afterAll(async () => {
  services.close();
  await upstream.close();
  await folders.remove();
});

/** Lets the server draft one sentence on the source that holds the quote. */
function draft(text: string): void {
  upstream.play(({ body }) => {
    const messages = (body.messages ?? []).map(({ content }) => ({ role: "user" as const, content }));
    const data = messages.slice(1);
    return says(draftOf({ text, sources: [sourceHolding(quote, data)], quote }));
  });
}

describe("createServices with a server's model", () => {
  test("writes what the texts say, by one request that holds policy and material apart", async () => {
    draft(right);
    const answer = await services.ask(question, {});
    expect(answer).toMatchObject({
      mode: "written",
      sentences: [{ text: right, support: "verified" }],
      references: [{ quote, article: "2", instrument: { id: "budapest" } }],
      trace: { model: "fake-model" },
    });
    const requests = upstream.requestsTo("/v1/chat/completions");
    expect(requests).toHaveLength(1);
    expect(requests[0]?.body.messages?.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(requests[0]?.body.messages?.[0]?.content).not.toContain("hacking");
    expect(requests[0]?.body.response_format).toMatchObject({ type: "json_schema" });
  });

  test("parts its material by another delimiter each time", async () => {
    draft(right);
    await Promise.all([services.ask(question, {}), services.ask(question, {})]);
    const opened = upstream.requests.map(({ body }) => body.messages?.[1]?.content.slice(0, 32));
    expect(opened).toEqual([expect.stringMatching(/^[a-f\d]{32}$/), expect.stringMatching(/^[a-f\d]{32}$/)]);
    expect(opened[0]).not.toBe(opened[1]);
  });

  test("quotes where the server says what is not so, or is in trouble", async () => {
    draft(wrong);
    const unsupported = await services.ask(question, {});
    expect(unsupported).toMatchObject({ mode: "quoting", sentences: [{ support: "verbatim" }] });
    expect(unsupported.trace.dropped[0]?.reason).toContain("budapest 3 does not stand");
    upstream.play(() => (response) => sendJson(response, { error: { message: "sk-SECRET" } }, 401));
    const refused = await services.ask(question, {});
    expect(refused).toMatchObject({ mode: "quoting", status: "answered" });
    expect(refused.notices.map(({ kind }) => kind)).toContain("degraded");
    expect(JSON.stringify(refused)).not.toContain("SECRET");
  });
});
