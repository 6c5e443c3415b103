import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { limitServices } from "../../src/http/limit-services.ts";
import type { Services } from "../../src/http/services.ts";
import { answered } from "./fake-answers.ts";
import { createFakeServices } from "./fake-services.ts";

describe("limitServices", () => {
  test("lets who is told meanwhile wait in a longer line than who is not", async () => {
    const gate = Promise.withResolvers<Answer>();
    const services = createFakeServices({ ask: () => gate.promise });
    const limited = limitServices(services, { running: 1, queued: 1, queuedStreams: 3 });
    const ask: Services["ask"] = (question, options) => limited.ask(question, options);
    const tell = () => {};
    const asked = [ask("runs", {}), ask("waits", {}), ask("waits", { tell }), ask("waits", { tell })];
    await expect(ask("turned away", {})).rejects.toMatchObject({ code: "busy" });
    await expect(ask("turned away", { tell })).rejects.toMatchObject({ code: "busy" });
    gate.resolve(answered);
    expect(await Promise.all(asked)).toHaveLength(4);
  });

  test("hands everything else on as it is", async () => {
    const services = createFakeServices();
    const limited = limitServices(services, { running: 0, queued: 0, queuedStreams: 0 });
    expect(await limited.search("a", { k: 1 })).toEqual(await services.search("a", { k: 1 }));
    expect(await limited.listDocuments()).toEqual(await services.listDocuments());
    expect(await limited.findDocument("cyberspace-law")).toEqual(
      await services.findDocument("cyberspace-law"),
    );
    expect(await limited.findPassage("cyberspace-law.1")).toEqual(
      await services.findPassage("cyberspace-law.1"),
    );
    expect(await limited.listInstruments()).toEqual(await services.listInstruments());
    expect(await limited.findInstrument("crc")).toEqual(await services.findInstrument("crc"));
    expect(limited.cite("crc 34")).toEqual(services.cite("crc 34"));
    expect(limited.readiness()).toEqual(services.readiness());
  });
});
