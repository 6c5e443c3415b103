import { describe, expect, test } from "vitest";
import { withFallback } from "../../../src/adapters/chat/with-fallback.ts";
import { ModelFailure } from "../../../src/ports/chat-model.ts";
import { createLibrary } from "../library.ts";
import { draftOf, scriptModel, sourceHolding } from "./scripted-model.ts";

const buoys = "Article 7 of the Convention obliges coastal states to mark every wreck with a buoy.";
const failing = scriptModel(() => new ModelFailure("unreachable", "no connection"));

async function askBoth(second: ReturnType<typeof scriptModel>) {
  const { ask } = await createLibrary({ chat: withFallback(failing, { ...second, id: "second" }) });
  return ask("What does Article 7 of the Harbour Convention say?");
}

describe("ask with a second model", () => {
  test("names the model that wrote, and says that it stood in", async () => {
    const answer = await askBoth(
      scriptModel((messages) =>
        draftOf({
          text: "Coastal states must mark every wreck with a buoy.",
          sources: [sourceHolding(buoys, messages)],
          quote: buoys,
        }),
      ),
    );
    expect(answer).toMatchObject({ mode: "written", trace: { model: "second" } });
    expect(answer.notices).toContainEqual({
      kind: "degraded",
      text: "The language model could not be heard; another one wrote this reply.",
    });
  });

  test("quotes where both fail, and says so once", async () => {
    const answer = await askBoth(failing);
    expect(answer).toMatchObject({ mode: "quoting", status: "answered" });
    expect(answer.notices.filter(({ kind }) => kind === "degraded")).toHaveLength(1);
  });
});
