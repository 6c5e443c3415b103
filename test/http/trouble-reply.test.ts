import express from "express";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { startServer } from "../../src/http/server.ts";
import { createTroubleReply, type Trouble } from "../../src/http/trouble-reply.ts";
import { postForm, postJson, startApp } from "./start-app.ts";

const leaks = /\bat |node_modules|sk-|\/work|\.ts|PATRON/;

afterEach(() => vi.unstubAllEnvs());

describe("createTroubleReply", () => {
  test.each(["development", "production", "test", ""])(
    "tells nothing of a bug where NODE_ENV is %j, and tells the operator where it is",
    async (environment) => {
      vi.stubEnv("NODE_ENV", environment);
      const troubles: Trouble[] = [];
      const server = await startApp(
        { ask: () => Promise.reject(new TypeError("PATRON-CANARY sk-secret")) },
        { reportTrouble: (trouble) => troubles.push(trouble) },
      );
      for (const response of [
        await postJson(`${server.url}/api/ask`, { question: "PATRON" }),
        await postForm(server.url, "Who?"),
      ]) {
        expect(response.status).toBe(500);
        expect(await response.text()).not.toMatch(leaks);
      }
      expect(troubles).toHaveLength(2);
      expect(troubles[0]).toMatchObject({ code: "internal", message: "TypeError" });
      expect(troubles[0]?.frames[0]).toContain("trouble-reply.test.ts");
      expect(JSON.stringify(troubles)).not.toMatch(/PATRON|sk-secret/);
    },
  );

  test("tells a fault of the environment to the operator in full, and to the caller without its path", async () => {
    const troubles: Trouble[] = [];
    const fault = new Fault("index_missing", "There is no index in /srv/index.");
    const server = await startApp(
      { ask: () => Promise.reject(fault) },
      { reportTrouble: (trouble) => troubles.push(trouble) },
    );
    const response = await postJson(`${server.url}/api/ask`, { question: "a" });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(leaks);
    expect(troubles).toEqual([
      {
        requestId: response.headers.get("x-request-id"),
        code: "index_missing",
        message: "There is no index in /srv/index.",
        frames: [],
      },
    ]);
  });

  test("does not trouble the operator with a caller's mistake", async () => {
    const report = vi.fn<(trouble: Trouble) => void>();
    const server = await startApp({}, { reportTrouble: report });
    await postJson(`${server.url}/api/ask`, {});
    expect(report).not.toHaveBeenCalled();
  });

  test("answers a browser with a page, but programs and everything under /api with JSON", async () => {
    const server = await startApp();
    const typeOf = async (path: string, accept: string) => {
      const response = await fetch(server.url + path, { headers: { accept } });
      return response.headers.get("content-type");
    };
    const browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    expect(await typeOf("/nothing", browser)).toBe("text/html; charset=utf-8");
    expect(await typeOf("/nothing", "*/*")).toBe("application/problem+json; charset=utf-8");
    expect(await typeOf("/api/nothing", browser)).toBe("application/problem+json; charset=utf-8");
  });

  test("cuts the line where part of a reply is out", async () => {
    const app = express();
    const reply = createTroubleReply();
    app.use((incoming, response) => {
      response.write("half a reply", () => reply(new Error("PATRON"), incoming, response));
    });
    const server = await startServer({ app, host: "127.0.0.1", port: 0 });
    await expect(fetch(server.url).then((response) => response.text())).rejects.toThrow("terminated");
    await server.stop();
  });
});
