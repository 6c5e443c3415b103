import type { Services } from "../compose.ts";
import type { BuildProgress, BuildReport } from "../indexing/build-report.ts";
import type { BuildOptions } from "../indexing/index-parts.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const stepNames: Readonly<Record<BuildProgress["step"], string>> = {
  read: "1/5 read texts",
  lexical: "2/5 index words",
  embed: "3/5 fit vectors",
  vectors: "4/5 index vectors",
  publish: "5/5 publish",
};

/** Brings the index up to date and shows on stderr how far it is. */
export async function buildWithProgress(
  services: Services,
  terminal: Terminal,
  options: Pick<BuildOptions, "signal" | "allowSkipped">,
): Promise<BuildReport> {
  const progress = createProgress(terminal, () => performance.now());
  try {
    return await services.buildIndex({
      ...options,
      onProgress: ({ step, done, total }) => progress.update({ name: stepNames[step], done, total }),
    });
  } finally {
    progress.clear();
  }
}
