import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { probeModelServer } from "../../../src/adapters/openai/probe-model-server.ts";
import {
  type FakeUpstream,
  listsModels,
  sendJson,
  startFakeUpstream,
  type UpstreamReply,
} from "../fake-upstream.ts";
import { keyCanary, serverAt } from "../model-calls.ts";
import { providerCanary, refuses, showsPage, upstreamFaults } from "../upstream-faults.ts";

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream();
});
afterAll(() => upstream.close());

describe("probeModelServer", () => {
  test("gives the server's models, asked for with the key and nothing else", async () => {
    upstream.play(() => listsModels("one", "two"));
    expect(await probeModelServer(serverAt(upstream.baseUrl))).toEqual({
      models: ["one", "two"],
      trouble: null,
    });
    expect(upstream.requests).toMatchObject([
      { method: "GET", path: "/v1/models", body: {}, headers: { authorization: `Bearer ${keyCanary}` } },
    ]);
  });

  test.each([
    ["a wrong key", refuses(401), "refuses the key"],
    ["a server in trouble", refuses(503), "cannot reply now"],
    ["a page", showsPage(200), "something else"],
    ["a list of something else", sendsJson({ data: [{ name: "x" }] }), "no list of models"],
    ["no list", sendsJson(null), "no list of models"],
    ["half a list", sendsText('{"data":[{"id":'), "no list of models"],
    ["a redirect", upstreamFaults.redirect, "redirects elsewhere"],
    ["silence", upstreamFaults["hang before headers"], "silent for"],
  ] as const)("tells in our words of %s", async (_, reply, trouble) => {
    upstream.play(() => reply);
    const probe = await probeModelServer(
      serverAt(upstream.baseUrl, { idleMs: trouble === "silent for" ? 40 : 3000 }),
    );
    expect(probe).toMatchObject({ models: null, trouble: expect.stringContaining(trouble) as string });
    expect(JSON.stringify(probe)).not.toContain(providerCanary);
  });
});

function sendsJson(value: unknown): UpstreamReply {
  return (response) => sendJson(response, value);
}

function sendsText(text: string): UpstreamReply {
  return (response) => response.writeHead(200, { "content-type": "application/json" }).end(text);
}
