import { expect, test } from "vitest";
import { createChatModel } from "../../src/adapters/create-chat-model.ts";
import { replyFully, startFakeUpstream } from "./fake-upstream.ts";
import { outcomeOf, serverAt } from "./model-calls.ts";

test("createChatModel asks the model that is configured", async () => {
  const upstream = await startFakeUpstream(replyFully("Article 34."));
  const model = createChatModel({ ...serverAt(upstream.baseUrl), model: "first", secondModel: null });
  expect(model.id).toBe("first");
  expect(await outcomeOf(model)).toEqual({ text: "Article 34.", failure: null });
  expect(upstream.requests[0]?.body.model).toBe("first");
  await upstream.close();
});
