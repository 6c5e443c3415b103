import { beforeEach, expect, it } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { createGenerationHolder } from "../../src/indexing/generation-holder.ts";
import type { Generation } from "../../src/ports/generation-store.ts";

/** A store whose current generation is set by hand, and which counts how often it is asked. */
const world = {
  current: "gen-1",
  degraded: null as string | null,
  now: 0,
  asked: 0,
  broken: new Set<string>(),
};
const closed: string[] = [];

beforeEach(() => {
  Object.assign(world, { current: "gen-1", degraded: null, now: 0, asked: 0, broken: new Set() });
  closed.length = 0;
});

function hold() {
  return createGenerationHolder<string>({
    store: {
      open() {
        const { current: name, degraded } = world;
        if (world.broken.has(name)) throw new Fault("index_corrupt", `${name}/lexical.bin: it is missing`);
        return { name, degraded, close: () => closed.push(`store ${name}`) } as unknown as Generation;
      },
      currentName() {
        world.asked += 1;
        return world.current === "" ? undefined : world.current;
      },
    },
    open: async ({ name }) => {
      if (world.broken.has(`parts of ${name}`)) throw new Error("the embedder is another one");
      return `snapshot of ${name}`;
    },
    close: (snapshot) => closed.push(snapshot),
    now: () => world.now,
    intervalMs: 1000,
  });
}

/** A use that ends when it is told to. */
function slowUse() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { finish: resolve, action: async (snapshot: string) => promise.then(() => snapshot) };
}

it("use runs on the current generation and takes up a new one after the interval", async () => {
  const holder = await hold();
  world.current = "gen-2";
  world.now = 999;
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-1");
  world.now = 1000;
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-2");
  expect(closed).toEqual(["snapshot of gen-1"]);
});

it("use asks the store once an interval, however many uses there are", async () => {
  const holder = await hold();
  world.asked = 0;
  world.now = 5000;
  await Promise.all(Array.from({ length: 50 }, () => holder.use(() => 0)));
  expect(world.asked).toBe(1);
});

it("a use in flight finishes on its generation, which is closed after the last of them", async () => {
  const holder = await hold();
  const [first, second] = [slowUse(), slowUse()];
  const uses = [holder.use(first.action), holder.use(second.action)];
  world.current = "gen-2";
  world.now = 1000;
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-2");
  first.finish();
  expect(await uses[0]).toBe("snapshot of gen-1");
  expect(closed).toEqual([]);
  second.finish();
  expect(await uses[1]).toBe("snapshot of gen-1");
  expect(closed).toEqual(["snapshot of gen-1"]);
});

it.each(["gen-2", "parts of gen-2"])(
  "where %s cannot be opened the old one serves on, and says so",
  async (broken) => {
    const holder = await hold();
    world.broken.add(broken);
    world.current = "gen-2";
    world.now = 1000;
    expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-1");
    expect(holder.degraded()).toContain("gen-2 cannot be opened");
    expect(closed).toEqual(broken === "gen-2" ? [] : ["store gen-2"]);
    world.current = "gen-3";
    world.now = 2000;
    expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-3");
    expect(holder.degraded()).toBeNull();
  },
);

it("a generation that did not open is not tried again with every use", async () => {
  const holder = await hold();
  world.broken.add("gen-2");
  world.current = "gen-2";
  world.now = 1000;
  await holder.use(() => 0);
  world.broken.clear();
  world.now = 9000;
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-1");
});

it("a store that names no generation for a while changes nothing", async () => {
  const holder = await hold();
  world.current = "";
  world.now = 1000;
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-1");
  expect(holder.degraded()).toBeNull();
});

it("degraded passes on what the store says of the generation", async () => {
  world.degraded = "gen-2/lexical.bin: it is missing";
  expect((await hold()).degraded()).toBe("gen-2/lexical.bin: it is missing");
});

it("an action that fails fails its own use only, and its generation is still let go", async () => {
  const holder = await hold();
  await expect(holder.use(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await holder.use((snapshot) => snapshot)).toBe("snapshot of gen-1");
  holder.close();
  expect(closed).toEqual(["snapshot of gen-1"]);
});

it("close waits for uses in flight and closes once", async () => {
  const holder = await hold();
  const slow = slowUse();
  const use = holder.use(slow.action);
  holder.close();
  holder.close();
  expect(closed).toEqual([]);
  slow.finish();
  await use;
  expect(closed).toEqual(["snapshot of gen-1"]);
});

it("createGenerationHolder rejects where the first generation cannot serve", async () => {
  world.broken.add("gen-1");
  await expect(hold()).rejects.toMatchObject({ code: "index_corrupt" });
});
