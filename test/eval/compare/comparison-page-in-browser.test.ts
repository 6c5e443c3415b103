import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { renderComparisonPage } from "../../../eval/compare/render-comparison-page.ts";
import { findBrowser, launchBrowser } from "../../http/find-browser.ts";
import { sampleComparison, sampleReplies } from "./sample-comparison.ts";

const executable = findBrowser();

describe.skipIf(executable === undefined)("the page of a comparison in a browser", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pinpoint-comparison-page-"));
    const file = join(folder, "comparison.html");
    await writeFile(file, renderComparisonPage(sampleComparison, sampleReplies));
    address = pathToFileURL(file).href;
    browser = await launchBrowser(executable ?? "");
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  test.each(["light", "dark"] as const)("has no fault that axe finds in %s colours", async (colorScheme) => {
    const page = await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate("axe.run()");
    const faults = results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(faults).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
  });

  test("never scrolls sideways but in its table", async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    const table = "document.querySelector('.scrolled')";
    expect(await page.evaluate(`${table}.scrollWidth > ${table}.clientWidth`)).toBe(true);
  });

  test("has the two replies beside each other on a wide screen and on paper, below each other on a phone", async () => {
    const page = await open({ viewport: { width: 1100, height: 800 } });
    const tops =
      "[...document.querySelectorAll('.change')[0].querySelectorAll('.side')].map((side) => side.getBoundingClientRect().top)";
    const wide = await page.evaluate<number[]>(tops);
    expect(wide[0]).toBe(wide[1]);
    await page.setViewportSize({ width: 375, height: 800 });
    const narrow = await page.evaluate<number[]>(tops);
    expect(narrow[1]).toBeGreaterThan(narrow[0] ?? Number.NaN);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate<number[]>(tops);
    expect(printed[0]).toBe(printed[1]);
  });

  test("loads and complains of nothing, and has its style", async () => {
    const page = await open({});
    const noise: string[] = [];
    page.on("request", (request) => noise.push(request.url()));
    page.on("console", (message) => noise.push(message.text()));
    await page.getByRole("link", { name: "Better in B" }).click();
    expect(page.url()).toBe(`${address}#better`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.sides')).display")).toBe("grid");
    expect(noise).toEqual([]);
  });
});
