import { describe, expect, test } from "vitest";
import { createLimiter } from "../../src/http/limiter.ts";

const line = { queued: 10 };

describe("createLimiter", () => {
  test("runs no more tasks at once than allowed, in the order they came", async () => {
    const limiter = createLimiter(2);
    const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
    const started: number[] = [];
    const runs = gates.map((gate, position) =>
      limiter.run(() => {
        started.push(position);
        return gate.promise;
      }, line),
    );
    await settle();
    expect(started).toEqual([0, 1]);
    gates[1]?.resolve();
    await runs[1];
    await settle();
    expect(started).toEqual([0, 1, 2]);
    for (const gate of gates) gate.resolve();
    await Promise.all(runs);
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });

  test("turns away what neither runs nor fits in the line", async () => {
    const limiter = createLimiter(1);
    const gate = Promise.withResolvers<string>();
    const first = limiter.run(() => gate.promise, { queued: 1 });
    const second = limiter.run(async () => "second", { queued: 1 });
    await expect(limiter.run(async () => "third", { queued: 1 })).rejects.toMatchObject({ code: "busy" });
    gate.resolve("first");
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(await limiter.run(async () => "later", { queued: 0 })).toBe("later");
  });

  test("lets a task join a longer line than another would, and serves both in the order they came", async () => {
    const limiter = createLimiter(1);
    const gate = Promise.withResolvers<void>();
    const served: string[] = [];
    const serve = async (name: string) => void served.push(name);
    const first = limiter.run(() => gate.promise, line);
    const impatient = limiter.run(() => serve("impatient"), { queued: 1 });
    const patient = limiter.run(() => serve("patient"), { queued: 2 });
    await expect(limiter.run(() => serve("late"), { queued: 1 })).rejects.toMatchObject({ code: "busy" });
    gate.resolve();
    await Promise.all([first, impatient, patient]);
    expect(served).toEqual(["impatient", "patient"]);
  });

  test("frees the place of a task that fails", async () => {
    const limiter = createLimiter(1);
    await expect(limiter.run(() => Promise.reject(new Error("broken")), line)).rejects.toThrow("broken");
    expect(await limiter.run(async () => "next", line)).toBe("next");
  });

  test("lets whoever waits leave the line, and then never runs its task", async () => {
    const limiter = createLimiter(1);
    const gate = Promise.withResolvers<void>();
    const first = limiter.run(() => gate.promise, line);
    const controller = new AbortController();
    let ran = false;
    const waiting = limiter.run(
      async () => {
        ran = true;
      },
      { queued: 1, signal: controller.signal },
    );
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    const third = limiter.run(async () => "third", { queued: 1 });
    gate.resolve();
    await first;
    expect(await third).toBe("third");
    expect(ran).toBe(false);
  });

  test("does not start a task whose signal has aborted", async () => {
    const limiter = createLimiter(1);
    const aborted = limiter.run(async () => "never", { ...line, signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    expect(await limiter.run(async () => "next", line)).toBe("next");
  });
});

/** Lets every promise that can settle do so. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
