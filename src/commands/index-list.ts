import { Fault } from "../domain/fault.ts";
import type { GenerationSummary, Manifest } from "../ports/generation-store.ts";
import { buildCommand } from "./check-index.ts";
import type { CommandContext } from "./command-context.ts";
import type { Paragraph } from "./wrap-text.ts";

/** Runs `index list`. An index that does not exist yet is an empty list and no fault. */
export async function runIndexList(
  options: { readonly json?: true },
  context: CommandContext,
): Promise<void> {
  const { store } = await context.openServices();
  const generations = store.list({ verify: false });
  if (options.json) return context.terminal.printJson({ location: store.location, generations });
  if (generations.length === 0) context.terminal.print(`There is no index in ${store.location}.`);
  context.terminal.print(...generations.map(renderGeneration));
}

/**
 * Runs `index verify`. Faults: `index_missing` where there is nothing to verify, `index_corrupt` where the current generation is
 * damaged. A damaged older one is told of, and harms nobody.
 */
export async function runIndexVerify(
  options: { readonly json?: true },
  context: CommandContext,
): Promise<void> {
  const { store } = await context.openServices();
  const generations = store.list({ verify: true });
  const current = generations.find((generation) => generation.current);
  const isWhole = current !== undefined && current.damage === null;
  if (options.json) context.terminal.printJson({ location: store.location, whole: isWhole, generations });
  else context.terminal.print(...generations.map(renderGeneration));
  if (isWhole) return;
  if (!current)
    throw new Fault("index_missing", `There is no index in ${store.location}.`, {
      remedy: `Build it: ${buildCommand}`,
    });
  throw new Fault("index_corrupt", `The index in ${store.location} is damaged: ${current.damage}.`, {
    remedy: `Build it anew: ${buildCommand}`,
  });
}

function renderGeneration({ name, current, manifest, damage }: GenerationSummary): Paragraph {
  const state = damage === null ? [] : [{ text: `; damaged: ${damage}`, style: "red" } as const];
  const pieces = [{ text: name, style: "bold" } as const, `: ${renderContents(manifest)}`, ...state];
  return current ? { pieces: ["* ", ...pieces], hang: 4 } : { pieces, indent: 2, hang: 2 };
}

function renderContents(manifest: Manifest | null): string {
  if (manifest === null) return "the manifest cannot be read";
  const { counts, embedder, vectors } = manifest;
  return `documents ${counts.documents}, passages ${counts.passages}, embedder ${embedder.id}, vectors ${vectors.kind}`;
}
