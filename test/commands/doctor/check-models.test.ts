import { describe, expect, test } from "vitest";
import { checkModels } from "../../../src/commands/doctor/check-models.ts";
import { readConfig } from "../../../src/config.ts";
import { containing } from "../../containing.ts";

const configured = readConfig({
  PINPOINT_CHAT_MODEL: "large",
  PINPOINT_CHAT_MODEL_SECOND: "small",
  OPENAI_API_KEY: "sk-canary",
});

const reachable =
  (...models: readonly string[]) =>
  async () => ({ models, trouble: null });

describe("checkModels", () => {
  test("finds nothing to check without a model", async () => {
    expect(await checkModels({ config: readConfig({}), probe: async () => null })).toEqual({
      name: "models",
      state: "ok",
      detail: containing("answers quote"),
      fix: null,
    });
  });

  test("warns of a model that cannot be asked for want of a key", async () => {
    const config = readConfig({ PINPOINT_CHAT_MODEL: "large" });
    const check = await checkModels({ config, probe: async () => null });
    expect(check).toMatchObject({
      state: "warn",
      detail: containing("large"),
      fix: containing("OPENAI_API_KEY"),
    });
  });

  test("names models and server where they can be reached", async () => {
    const check = await checkModels({ config: configured, probe: reachable("small", "large", "other") });
    expect(check).toMatchObject({
      state: "ok",
      detail: containing("large, small at api.openai.com"),
      fix: null,
    });
  });

  test("warns of a model that the server does not list", async () => {
    const check = await checkModels({ config: configured, probe: reachable("large") });
    expect(check).toMatchObject({ state: "warn", detail: containing("does not list small") });
  });

  test("takes the tag that Ollama adds for the same name", async () => {
    const check = await checkModels({ config: configured, probe: reachable("large:latest", "small") });
    expect(check.state).toBe("ok");
  });

  test("looks for the model of embeddings as well", async () => {
    const config = readConfig({
      PINPOINT_EMBEDDINGS: "openai",
      PINPOINT_EMBEDDING_MODEL: "embedder",
      OPENAI_BASE_URL: "http://localhost:11434/v1",
    });
    const check = await checkModels({ config, probe: reachable("large") });
    expect(check.detail).toBe("localhost:11434 can be reached, but does not list embedder");
  });

  test("warns with the reason where the server cannot be reached, and never with the key", async () => {
    const probe = async () => ({ models: null, trouble: "No connection." });
    const check = await checkModels({ config: configured, probe });
    expect(check).toMatchObject({
      state: "warn",
      detail: containing("No connection."),
      fix: containing("OPENAI_BASE_URL"),
    });
    expect(JSON.stringify(check)).not.toContain("canary");
  });
});
