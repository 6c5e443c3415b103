import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { startServer } from "../../src/http/server.ts";
import { startApp } from "./start-app.ts";

const ok: Parameters<typeof startServer>[0]["app"] = (_request, response) => response.end("ok");

/** A connection that has sent the given bytes. */
function send(port: number, bytes: string): Socket {
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
  onTestFinished(() => void socket.destroy());
  return socket;
}

describe("startServer", () => {
  test("tells where it listens", async () => {
    const server = await startServer({ app: ok, host: "127.0.0.1", port: 0 });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(await (await fetch(server.url)).text()).toBe("ok");
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });

  test("names the port that is in use and the setting that changes it", async () => {
    const first = await startServer({ app: ok, host: "127.0.0.1", port: 0 });
    onTestFinished(() => first.stop());
    const second = startServer({ app: ok, host: "127.0.0.1", port: first.port });
    await expect(second).rejects.toMatchObject({
      code: "port_in_use",
      message: `Port ${first.port} on 127.0.0.1 is in use by another program.`,
      remedy: expect.stringContaining("PINPOINT_PORT") as string,
    });
  });

  test("names a host that is not of this machine", async () => {
    await expect(startServer({ app: ok, host: "192.0.2.1", port: 0 })).rejects.toMatchObject({
      code: "config_invalid",
      message: "192.0.2.1 is not an address of this machine.",
    });
  });

  test("refuses headers over 16 KiB and bytes that are not HTTP", async () => {
    const { port } = await startApp();
    const large = send(port, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(17_000)}\r\n\r\n`);
    expect(await text(large)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await text(send(port, "hello\r\n\r\n"))).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("stop", () => {
  test("lets a request under way finish, closes idle connections, and takes no new one", async () => {
    const asked = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<string>();
    const stopping = new AbortController();
    const server = await startServer({
      app: (_request, response) => {
        // Headers that are out cannot tell the client any more that the connection will close.
        response.write("the ");
        asked.resolve();
        void gate.promise.then((reply) => response.end(reply));
      },
      host: "127.0.0.1",
      port: 0,
      keepAliveTimeout: 60_000,
      stopping,
    });
    const idle = send(server.port, "");
    const closed = new Promise((resolve) => idle.once("close", resolve));
    const pending = fetch(server.url);
    await asked.promise;
    const stopped = server.stop();
    expect(stopping.signal.aborted).toBe(true);
    await closed;
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    gate.resolve("whole");
    expect(await (await pending).text()).toBe("the whole");
    await stopped;
    await server.stop();
  });

  test("does not wait for a kept connection after its last reply", async () => {
    const server = await startServer({
      app: ok,
      host: "127.0.0.1",
      port: 0,
      keepAliveTimeout: 60_000,
    });
    await (await fetch(server.url)).text();
    expect(await Promise.race([server.stop(), after(2_000, "late")])).toBeUndefined();
  });

  test("cuts what has not finished within the grace", async () => {
    const asked = Promise.withResolvers<void>();
    const server = await startServer({
      app: () => asked.resolve(),
      host: "127.0.0.1",
      port: 0,
      grace: 20,
    });
    const pending = expect(fetch(server.url)).rejects.toThrow("fetch failed");
    await asked.promise;
    await server.stop();
    await pending;
  });
});
