import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import type { AnswerEvent } from "../../../src/domain/answer-event.ts";
import { ModelFailure } from "../../../src/ports/chat-model.ts";
import { createLibrary } from "../library.ts";
import { draftOf, type Script, scriptModel, sourceHolding } from "./scripted-model.ts";

const question = "What does Article 7 of the Harbour Convention say?";
const buoys = "Article 7 of the Convention obliges coastal states to mark every wreck with a buoy.";

/** A model that drafts one sentence on the buoys, with its right source. */
const drafting =
  (text: string, quote = buoys): Script =>
  (messages) =>
    draftOf({ text, sources: [sourceHolding(buoys, messages)], quote });

async function askWith(script: Script | readonly (string | ModelFailure)[], asked = question) {
  const chat = scriptModel(script);
  const { ask } = await createLibrary({ chat });
  const events: AnswerEvent[] = [];
  const answer = await ask(asked, { tell: (event) => events.push(event) });
  return { answer, events, calls: chat.calls };
}

describe("ask with a model", () => {
  test("shows a sentence that its source says, with the source's own words behind it", async () => {
    const { answer } = await askWith(
      drafting(
        "Under Article 7 of the Harbour Convention, coastal states must mark every wreck with a buoy.",
      ),
    );
    expect(answer).toMatchObject({
      status: "answered",
      mode: "written",
      sentences: [{ citations: [1], support: "verified" }],
      references: [{ n: 1, quote: buoys, article: "7", instrument: { id: "harbour" } }],
      trace: { model: "scripted", dropped: [] },
    });
    expect(answer.trace.promptHash).toMatch(/^[a-f\d]{64}$/);
  });

  test("tells what was told in the order of the whole, and the whole equals the reply without telling", async () => {
    const { answer, events } = await askWith(drafting("Coastal states must mark every wreck with a buoy."));
    expect(events.map(({ type }) => type)).toEqual(
      ["meta", "retrieval", "sentence", "notice", "done"].filter(
        (type) => type !== "notice" || answer.notices.length > 0,
      ),
    );
    expect(events.at(-1)).toEqual({ type: "done", answer });
  });

  test("drops a false sentence after one repair and quotes instead", async () => {
    const { answer, calls } = await askWith(
      drafting(
        "Under Article 9 of the Harbour Convention, coastal states must mark every wreck with a buoy.",
      ),
    );
    expect(calls).toHaveLength(2);
    expect(answer).toMatchObject({
      mode: "quoting",
      status: "answered",
      sentences: [{ support: "verbatim" }],
    });
    expect(answer.trace.dropped[0]?.reason).toContain("harbour 9 does not stand");
    expect(noticesOf(answer)).toContain("degraded");
  });

  test("quotes where the model fails, and says so", async () => {
    const { answer } = await askWith([new ModelFailure("timeout", "silent")]);
    expect(answer).toMatchObject({ mode: "quoting", status: "answered", refusal: null });
    expect(noticesOf(answer)).toContain("degraded");
  });
});

function noticesOf({ notices }: Answer): readonly string[] {
  return notices.map(({ kind }) => kind);
}
