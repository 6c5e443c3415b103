import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Where a Chromium is installed, or undefined where this machine has none.
 * Throws in CI, where it must be there: pages that nobody looked at would seem accessible.
 */
export function findBrowser(): string | undefined {
  const path = places.find((place) => existsSync(place));
  if (path === undefined && process.env.CI) throw new Error(`no Chromium at ${places.join(", ")}`);
  if (path === undefined) process.stderr.write("skipped: no Chromium on this machine\n");
  return path;
}

/** Starts a Chromium that asks nobody for updates. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
