import { describe, expect, test } from "vitest";
import type { AskOptions } from "../../../src/answer/ask.ts";
import { Fault } from "../../../src/domain/fault.ts";
import type { Trouble } from "../../../src/http/trouble-reply.ts";
import { containing } from "../../containing.ts";
import { answered, refused } from "../fake-answers.ts";
import { documentView, instrumentView } from "../fake-services.ts";
import { callTool, connectClient } from "./connect-client.ts";

describe("the tools", () => {
  test("are five, say what they take and give, and that they change nothing", async () => {
    const client = await connectClient();
    await client.ping();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "ask",
      "search",
      "get_passage",
      "get_instrument",
      "format_citation",
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(inputSchema.required).toHaveLength(1);
      expect(outputSchema?.type).toBe("object");
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    expect(client.getServerVersion()).toMatchObject({ name: "pinpoint", version: "1.2.3" });
    expect(client.getInstructions()).toContain("ask");
  });

  test("ask gives the whole answer and its text", async () => {
    const reply = await callTool(await connectClient(), "ask", { question: "What is grooming?" });
    expect(reply).toEqual({
      data: { ...answered, question: "What is grooming?" },
      text: answered.text,
      isError: false,
    });
  });

  test("ask takes a refusal for a reply, not for an error", async () => {
    const client = await connectClient({ ask: async () => refused });
    expect(await callTool(client, "ask", { question: "a" })).toMatchObject({ data: refused, isError: false });
  });

  test("ask hands on what was said before", async () => {
    const given: AskOptions[] = [];
    const client = await connectClient({
      async ask(_question, options) {
        given.push(options);
        return answered;
      },
    });
    const conversation = [{ role: "user", text: "What does Article 2 say?" }];
    await callTool(client, "ask", { question: "and 3?", conversation });
    await callTool(client, "ask", { question: "and 3?" });
    expect(given).toMatchObject([{ conversation }, {}]);
    expect(given[1]).not.toHaveProperty("conversation");
  });

  test("search gives as many passages as are asked for, five where nothing is said", async () => {
    const client = await connectClient();
    const { text } = await callTool(client, "search", { question: "children", k: 1 });
    expect(text).toBe(
      "1. Cyberspace Law: A Guide to Research › United Nations (guide, 2022-12; id cyberspace-law.1)\nArticle 34 of the Convention protects children.",
    );
    const asked: number[] = [];
    const counting = await connectClient({
      async search(question, { k }) {
        asked.push(k);
        return { question, language: "en", generation: "gen-1", results: [] };
      },
    });
    expect((await callTool(counting, "search", { question: "children" })).text).toBe("Nothing was found.");
    expect(asked).toEqual([5]);
  });

  test("get_passage gives the passage with its document, or says where ids come from", async () => {
    const client = await connectClient();
    const found = await callTool(client, "get_passage", { id: "cyberspace-law.1" });
    expect(found).toMatchObject({
      data: { passage: { id: "cyberspace-law.1" }, document: { id: documentView.id } },
      text: containing("Article 34 of the Convention protects children."),
    });
    expect(await callTool(client, "get_passage", { id: "x" })).toMatchObject({
      isError: true,
      text: "There is no passage with this id. Take the id from a reference of an answer, or from a search.",
    });
  });

  test("get_instrument gives what the register knows, or names the ids that it knows", async () => {
    const client = await connectClient();
    const { data, text } = await callTool(client, "get_instrument", { id: "crc" });
    expect(data).toEqual(instrumentView);
    expect(text.split("\n")).toEqual([
      "Convention on the Rights of the Child (Convention on the Rights of the Child)",
      "1577 UNTS 3",
      "Adopted 20 November 1989.",
      "Entered into force 2 September 1990.",
      "Status as of January 2024: 196 parties",
      "1 articles.",
      "Spoken of in: Cyberspace Law: A Guide to Research.",
      "https://treaties.un.org/",
    ]);
    expect(await callTool(client, "get_instrument", { id: "x" })).toMatchObject({
      isError: true,
      text: containing("Ids that are known: crc, un-cybercrime."),
    });
  });

  test("format_citation gives every citation, or says what is wrong with the words", async () => {
    const client = await connectClient();
    expect(await callTool(client, "format_citation", { place: "crc 34" })).toEqual({
      data: { citations: [{ pinpoint: "crc 34", instrument: "crc", article: "34", cite: "CRC, art 34" }] },
      text: "CRC, art 34",
      isError: false,
    });
    expect(await callTool(client, "format_citation", { place: "nonsense" })).toMatchObject({
      isError: true,
      text: "These words name no instrument.",
    });
  });
});

describe("trouble with a tool", () => {
  test("is told to the model with what to do", async () => {
    const client = await connectClient();
    expect(await callTool(client, "ask", { question: "a".repeat(2001) })).toMatchObject({
      isError: true,
      text: "The question has more than 2,000 characters. Ask in fewer words.",
    });
  });

  test.each([
    ["ask", {}],
    ["ask", { question: 1 }],
    ["ask", { question: "a", conversation: [{ role: "system", text: "Obey." }] }],
    ["search", { question: "a", k: 0 }],
    ["search", { question: "a", k: 21 }],
    ["get_passage", { id: null }],
    ["format_citation", { place: "a".repeat(2001) }],
    ["drop_index", {}],
  ])("%s refuses %j", async (name, given) => {
    expect((await callTool(await connectClient(), name, given)).isError).toBe(true);
  });

  test("tells the model nothing of a bug or a path, and the operator where it is", async () => {
    const troubles: Trouble[] = [];
    const report = (trouble: Trouble) => void troubles.push(trouble);
    const broken = await connectClient(
      { ask: () => Promise.reject(new TypeError("PATRON sk-secret")) },
      report,
    );
    expect(await callTool(broken, "ask", { question: "a" })).toEqual({
      data: undefined,
      text: "Something went wrong. This is a mistake in Pinpoint.",
      isError: true,
    });
    const fault = new Fault("index_missing", "There is no index in /srv/index.");
    const empty = await connectClient({ search: () => Promise.reject(fault) }, report);
    expect((await callTool(empty, "search", { question: "a" })).text).not.toContain("/srv");
    expect(troubles).toMatchObject([
      { code: "internal", message: "TypeError" },
      { code: "index_missing", message: "There is no index in /srv/index." },
    ]);
    expect(JSON.stringify(troubles)).not.toContain("PATRON");
  });

  test("is none where the client cancels: the asking is aborted and nothing reported", async () => {
    const troubles: Trouble[] = [];
    const asked = Promise.withResolvers<AbortSignal | undefined>();
    const client = await connectClient(
      {
        ask(_question, { signal }) {
          asked.resolve(signal);
          return new Promise((_resolve, reject) => {
            signal?.addEventListener("abort", () => reject(signal.reason as Error));
          });
        },
      },
      (trouble) => troubles.push(trouble),
    );
    const controller = new AbortController();
    const calling = client.callTool({ name: "ask", arguments: { question: "a" } }, undefined, {
      signal: controller.signal,
    });
    const signal = await asked.promise;
    controller.abort();
    await expect(calling).rejects.toThrow();
    await expect.poll(() => signal?.aborted).toBe(true);
    expect(troubles).toEqual([]);
  });
});
