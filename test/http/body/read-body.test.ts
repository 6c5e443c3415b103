import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../src/http/body/read-body.ts";
import { startApp } from "../start-app.ts";

/** Posts to /api/ask what `write` sends, and gives the status of the reply. */
function statusOf(url: string, headers: Record<string, string>, body: readonly string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const sending = request(`${url}/api/ask`, { method: "POST", headers }, (response) => {
    resolve(response.statusCode);
    sending.destroy();
  });
  sending.on("error", reject);
  for (const chunk of body) sending.write(chunk);
  if (!("content-length" in headers)) sending.end();
  return promise;
}

describe("readBody", () => {
  test("refuses a body that is announced too large without waiting for it", async () => {
    const { url } = await startApp();
    const headers = { "content-type": "application/json", "content-length": "1000000000" };
    expect(await statusOf(url, headers, ["{"])).toBe(413);
  });

  test("refuses a body that turns out too large", async () => {
    const { url } = await startApp();
    const headers = { "content-type": "application/json" };
    expect(
      await statusOf(
        url,
        headers,
        Array.from({ length: 300 }, () => " ".repeat(1024)),
      ),
    ).toBe(413);
  });

  test.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
  ])("takes %s", async (type) => {
    const { url } = await startApp();
    expect(await statusOf(url, { "content-type": type }, ['{"question":"a"}'])).toBe(200);
  });

  test.each([
    "application/json; charset=latin1",
    "application/jsonp",
    "text/json",
    "application/problem+json",
  ])("refuses %s", async (type) => {
    const { url } = await startApp();
    expect(await statusOf(url, { "content-type": type }, ['{"question":"a"}'])).toBe(415);
  });
});

describe("decodeBody", () => {
  test("gives the text, with nothing added or dropped", () => {
    expect(decodeBody(Buffer.from("\uFEFFé\u0000🙂"))).toBe("\uFEFFé\u0000🙂");
    expect(decodeBody(undefined)).toBe("");
  });

  test.each([[[0xff]], [[0xc0, 0xaf]], [[0xed, 0xa0, 0x80]], [[0xf0, 0x9f, 0x99]]])(
    "refuses the bytes %j",
    (bytes) => {
      expect(() => decodeBody(Buffer.from(bytes))).toThrow("not valid UTF-8");
    },
  );
});
