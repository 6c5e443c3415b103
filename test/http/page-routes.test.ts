import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { textOf } from "./page/page-skeleton.ts";
import { postForm, startApp } from "./start-app.ts";

describe("the page", () => {
  test("answers what its form asks", async () => {
    const { url } = await startApp();
    const response = await postForm(url, "Which article protects children?");
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('value="Which article protects children?"');
    expect(textOf(page)).toContain("Convention on the Rights of the Child, Article 34: “Under Article 34");
  });

  test("passes on the longest question of the widest characters", async () => {
    let asked = "";
    const { url } = await startApp({
      ask: (question) => {
        asked = question;
        return Promise.reject(new Fault("busy", "Later."));
      },
    });
    const question = "€".repeat(2000);
    expect((await postForm(url, question)).status).toBe(503);
    expect(asked).toBe(question);
  });

  test("shows a fault as a page, with the question ready to be corrected", async () => {
    const { url } = await startApp();
    const question = `Is <x> ${"very ".repeat(400)}long?`;
    const response = await postForm(url, question);
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain(`value="${question.replace("<x>", "&lt;x&gt;")}"`);
    expect(textOf(page)).toContain(
      "The question is too long The question has more than 2,000 characters. Ask in fewer words.",
    );
  });

  test.each([
    { name: "JSON", type: "application/json", body: '{"question":"a"}', status: 415 },
    { name: "a file upload", type: "multipart/form-data; boundary=x", body: "--x--", status: 415 },
    { name: "other fields", type: "application/x-www-form-urlencoded", body: "question=a&k=1", status: 400 },
    { name: "broken encoding", type: "application/x-www-form-urlencoded", body: "question=%ff", status: 400 },
    {
      name: "too much",
      type: "application/x-www-form-urlencoded",
      body: `question=${"a".repeat(21_000)}`,
      status: 413,
    },
  ])("refuses $name as a page", async ({ type, body, status }) => {
    const { url } = await startApp();
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": type, accept: "text/html" },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test("ignores the query strings that links from elsewhere carry", async () => {
    const { url } = await startApp();
    const response = await fetch(`${url}/?utm_source=guide&question=PATRON-CANARY`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("PATRON");
  });

  test("says without an index that there is none", async () => {
    const { url } = await startApp({
      listDocuments: () => Promise.reject(new Fault("index_missing", "No index in /srv.")),
    });
    const response = await fetch(url, { headers: { accept: "text/html" } });
    expect(response.status).toBe(503);
    const text = textOf(await response.text());
    expect(text).toContain("There is no index yet");
    expect(text).not.toContain("/srv");
  });
});
