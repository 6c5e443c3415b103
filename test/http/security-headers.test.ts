import { describe, expect, test } from "vitest";
import { postForm, postJson, startApp } from "./start-app.ts";

/** The headers of a reply that do not change from one to the next. */
function steadyHeaders(response: Response): Record<string, string> {
  const changing = ["date", "x-request-id", "content-length", "connection", "keep-alive"];
  return Object.fromEntries([...response.headers].filter(([name]) => !changing.includes(name)));
}

const everywhere = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

const api = { ...everywhere, "content-security-policy": "default-src 'none';frame-ancestors 'none'" };
const page = {
  ...everywhere,
  "content-security-policy":
    "default-src 'none';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'",
  "content-type": "text/html; charset=utf-8",
};

describe("headers", () => {
  test("of the interface for programs are exactly these", async () => {
    const { url } = await startApp();
    const json = { ...api, "content-type": "application/json; charset=utf-8" };
    expect(steadyHeaders(await postJson(`${url}/api/ask`, { question: "a" }))).toEqual(json);
    expect(steadyHeaders(await fetch(`${url}/api/documents`))).toEqual(json);
    expect(steadyHeaders(await fetch(`${url}/readyz`))).toEqual(json);
  });

  test("of its faults are exactly these", async () => {
    const { url } = await startApp();
    const problem = { ...api, "content-type": "application/problem+json; charset=utf-8" };
    expect(steadyHeaders(await fetch(`${url}/nothing`))).toEqual(problem);
    expect(steadyHeaders(await fetch(`${url}/api/ask`))).toEqual({ ...problem, allow: "POST" });
  });

  test("of the page, its answers and its faults are exactly these", async () => {
    const { url } = await startApp();
    expect(steadyHeaders(await fetch(url))).toEqual(page);
    expect(steadyHeaders(await postForm(url, "a"))).toEqual(page);
    expect(steadyHeaders(await postForm(url, " "))).toEqual(page);
    expect(steadyHeaders(await fetch(`${url}/nothing`, { headers: { accept: "text/html" } }))).toEqual(page);
  });

  test("let the stylesheet be kept for a while", async () => {
    const { url } = await startApp();
    expect(steadyHeaders(await fetch(`${url}/style.css`))).toEqual({
      ...api,
      "cache-control": "public, max-age=300",
      "content-type": "text/css; charset=utf-8",
    });
  });
});
