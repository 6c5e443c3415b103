import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findingKinds } from "../../../src/domain/finding.ts";
import { renderAuditPage } from "../../../src/http/report/audit-page.ts";
import { sampleAudit, sampleFinding } from "../../sample-audit.ts";
import { findBrowser, launchBrowser } from "../find-browser.ts";

const executable = findBrowser();

/** A report with every kind of finding, words without a break, and a text from right to left. */
const report = sampleAudit({
  findings: [
    ...findingKinds.map((kind) => sampleFinding({ kind })),
    sampleFinding({ words: "ab".repeat(300), line: null, url: `https://a.example/${"path/".repeat(40)}` }),
    sampleFinding({ words: "تكفل الدول الأطراف حماية الأطفال (المادة 34).", documentId: "lanzarote" }),
  ],
  skipped: [{ file: `${"folder/".repeat(30)}b.md`, reason: "It is no text." }],
});

describe.skipIf(executable === undefined)("the report of an audit in a browser", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pinpoint-audit-page-"));
    const file = join(folder, "report.html");
    await writeFile(file, renderAuditPage(report));
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
    expect(results.incomplete.map(({ id }) => id)).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
  });

  test("never scrolls sideways at 320 pixels, nor at twice the size of letters", async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("leads from the summary to a text and back, and loads and complains of nothing", async () => {
    const page = await open({ javaScriptEnabled: false });
    const noise: string[] = [];
    page.on("request", (request) => noise.push(request.url()));
    page.on("console", (message) => noise.push(message.text()));
    await page.getByRole("link", { name: "Lanzarote Convention" }).click();
    expect(page.url()).toBe(`${address}#text-2`);
    await page.locator("#text-2").getByRole("link", { name: "Back to the summary" }).click();
    expect(page.url()).toBe(`${address}#summary`);
    expect(noise).toEqual([]);
  });

  test("prints dark letters on white, whatever the screen has", async () => {
    const page = await open({ colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours =
      "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color]";
    expect(await page.evaluate(colours)).toEqual(["rgb(255, 255, 255)", "rgb(34, 38, 43)"]);
    expect(await page.locator(".back").first().isVisible()).toBe(false);
  });
});
