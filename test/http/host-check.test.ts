import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { allowedHostsFor, loopbackHosts } from "../../src/http/host-check.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { startApp } from "./start-app.ts";

/** The status for a request with the given Host header, which `fetch` would not let us choose. */
function statusFor(server: RunningServer, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request(`${server.url}/livez`, { headers: { host } }, (response) => {
    response.resume();
    resolve(response.statusCode);
  })
    .on("error", reject)
    .end();
  return promise;
}

describe("checkHost", () => {
  test.each(["localhost", "localhost:3000", "LOCALHOST", "127.0.0.1:9", "[::1]:3000"])(
    "accepts the loopback name %s, with any port",
    async (host) => {
      expect(await statusFor(await startApp(), host)).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "localhost.evil.example:3000",
    "127.0.0.1.evil.example",
    "localhost:3000:1",
    "x",
  ])("refuses %s", async (host) => {
    expect(await statusFor(await startApp(), host)).toBe(400);
  });

  test("accepts exactly the names that are given, or any", async () => {
    const named = await startApp({}, { allowedHosts: ["pinpoint.library.example"] });
    expect(await statusFor(named, "pinpoint.library.example")).toBe(200);
    expect(await statusFor(named, "localhost")).toBe(400);
    expect(await statusFor(await startApp({}, { allowedHosts: "any" }), "evil.example")).toBe(200);
  });
});

describe("allowedHostsFor", () => {
  test.each(["127.0.0.1", "localhost", "::1", "[::1]"])("keeps a server on %s to loopback names", (host) => {
    expect(allowedHostsFor(host)).toBe(loopbackHosts);
  });

  test("lets a server on other addresses be called anything", () => {
    expect(allowedHostsFor("0.0.0.0")).toBe("any");
  });
});
