import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { answerBrokenRequests } from "../../src/http/broken-requests.ts";
import { problemSchema } from "../../src/http/schema/problem-schema.ts";

/** What a server that answers "whole" says to the given bytes until it closes the connection. */
async function exchange(bytes: string): Promise<string> {
  const server = createServer(
    { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10, maxHeaderSize: 1024 },
    (_request, response) => response.end("whole"),
  );
  answerBrokenRequests(server, () => "id-1");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(bytes));
  return text(socket);
}

const headers = "Host: localhost\r\n";

describe("answerBrokenRequests", () => {
  test.each([
    ["bytes that are not HTTP", "hello\r\n\r\n", 400, "not a request"],
    ["an unknown method", `FOO / HTTP/1.1\r\n${headers}\r\n`, 400, "not a request"],
    ["headers that are too large", `GET / HTTP/1.1\r\nX: ${"a".repeat(2000)}\r\n\r\n`, 431, "larger"],
    ["headers that never end", `GET / HTTP/1.1\r\n${headers}`, 408, "in time"],
  ])("tells of %s as a problem", async (_, bytes, status, detail) => {
    const [head = "", body = ""] = (await exchange(bytes)).split("\r\n\r\n");
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain("Content-Type: application/problem+json");
    const problem = problemSchema.parse(JSON.parse(body));
    expect(problem).toMatchObject({ status, code: "invalid_request", request_id: "id-1" });
    expect(problem.detail).toContain(detail);
  });

  test("repeats nothing of what was sent", async () => {
    expect(await exchange("PATRON asks\r\n\r\n")).not.toContain("PATRON");
  });

  test("leaves requests that are whole to the app", async () => {
    expect(await exchange(`GET / HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`)).toMatch(/whole$/);
  });

  test("tells of what follows a whole request after its reply", async () => {
    const said = await exchange(`GET / HTTP/1.1\r\n${headers}\r\nhello\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 200 /);
    expect(said).toContain("HTTP/1.1 400 ");
  });
});
