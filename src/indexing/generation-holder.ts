import type { Generation, GenerationStore } from "../ports/generation-store.ts";

/** How a holder makes something of a generation, and how it learns that there is a new one. */
export interface HolderParts<Snapshot> {
  readonly store: Pick<GenerationStore, "open" | "currentName">;
  /** Makes of an opened generation what uses need. Whatever it throws is taken as a reason not to serve that generation. */
  open(generation: Generation): Snapshot | Promise<Snapshot>;
  /** Lets go of a snapshot and of its generation; called once, after the last use. */
  close(snapshot: Snapshot, generation: Generation): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** How long after one look for a new generation the next may follow, in milliseconds. */
  readonly intervalMs: number;
}

/** Holds the generation that serves, and takes up a new one while requests are running. */
export interface GenerationHolder<Snapshot> {
  /** Runs an action on the newest generation that opens. It keeps that generation to its end, whatever is published meanwhile. */
  use<Result>(action: (snapshot: Snapshot) => Result | Promise<Result>): Promise<Result>;
  /** What keeps a newer or an undamaged generation from serving, or null. */
  degraded(): string | null;
  /** Lets go of the generation after the uses that are running. Nothing may be used afterwards. */
  close(): void;
}

/** A snapshot with the number of its uses; it is closed when it is retired and nothing uses it any more. */
interface Held<Snapshot> {
  readonly snapshot: Snapshot;
  readonly generation: Generation;
  uses: number;
  retired: boolean;
}

/**
 * Opens the current generation and holds it. Rejects as the store's `open` throws, or as `parts.open` does, where not even a first
 * generation can serve; after that no use ever fails because of a new generation: the one held goes on serving, `degraded` says why.
 */
export async function createGenerationHolder<Snapshot>(
  parts: HolderParts<Snapshot>,
): Promise<GenerationHolder<Snapshot>> {
  let held = await take(parts);
  let seen = parts.store.currentName();
  let lookedAt = parts.now();
  let trouble: string | null = null;
  let renewal: Promise<void> | undefined;

  const retire = (old: Held<Snapshot>) => {
    if (old.retired) return;
    old.retired = true;
    if (old.uses === 0) parts.close(old.snapshot, old.generation);
  };
  const renew = async () => {
    const name = parts.store.currentName();
    if (name === undefined || name === seen) return;
    // Remembered before it is opened: a generation that does not open is tried once, and not again with every request.
    seen = name;
    try {
      const old = held;
      held = await take(parts);
      trouble = null;
      retire(old);
    } catch (error) {
      trouble = `${name} cannot be opened (${error instanceof Error ? error.message : String(error)}); ${held.generation.name} goes on serving.`;
    }
  };
  /** What a use must wait for; where that is nothing, it begins at once, before anything else can close its generation. */
  const look = (): Promise<void> | undefined => {
    if (renewal !== undefined || parts.now() - lookedAt < parts.intervalMs) return renewal;
    lookedAt = parts.now();
    renewal = renew().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
  return {
    async use(action) {
      const renewing = look();
      if (renewing) await renewing;
      const used = held;
      used.uses += 1;
      try {
        return await action(used.snapshot);
      } finally {
        used.uses -= 1;
        if (used.retired && used.uses === 0) parts.close(used.snapshot, used.generation);
      }
    },
    degraded: () => trouble ?? held.generation.degraded,
    close() {
      if (renewal === undefined) retire(held);
      else void renewal.then(() => retire(held));
    },
  };
}

async function take<Snapshot>(parts: HolderParts<Snapshot>): Promise<Held<Snapshot>> {
  const generation = parts.store.open();
  try {
    return { snapshot: await parts.open(generation), generation, uses: 0, retired: false };
  } catch (error) {
    generation.close();
    throw error;
  }
}
