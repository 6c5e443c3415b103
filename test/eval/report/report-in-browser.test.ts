import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { renderReportPage } from "../../../eval/report/render-report-page.ts";
import { findBrowser, launchBrowser } from "../../http/find-browser.ts";
import { sampleAnswer } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleReport, sampleReported, sampleWrong } from "./sample-report.ts";

const executable = findBrowser();

const { trace } = sampleAnswer();
const retrieved = [{ passage: "guide:1", rank: 1, score: 2.5, scores: { lexical: 5.5 } }];

/** A report with replies of every sort, words without a break, and a question from right to left. */
const report = sampleReport({
  questions: [
    sampleReported({ question: sampleQuestion({ id: "b", q: "Beta?" }) }),
    sampleWrong({ violations: ["sentence 1 cites nothing"] }),
    sampleReported({ question: sampleQuestion({ id: "a", q: "Alpha?" }), funnel: null }),
    sampleReported({
      question: sampleQuestion({ id: "long".repeat(50), q: "ab".repeat(5_000), inst: ["crc".repeat(200)] }),
      answer: sampleAnswer({
        trace: { ...trace, retrieved, dropped: [{ text: "x".repeat(500), reason: "y" }] },
      }),
    }),
    sampleReported({
      question: sampleQuestion({ q: "ما هي المادة 34؟ <script>document.title = 'x'</script>" }),
    }),
    sampleWrong({ answer: null, kind: "status" }),
  ],
});

describe.skipIf(executable === undefined)("the report of an evaluation in a browser", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pinpoint-report-"));
    const file = join(folder, "report.html");
    await writeFile(file, await renderReportPage(report));
    address = pathToFileURL(file).href;
    browser = await launchBrowser(executable ?? "");
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions, place = ""): Promise<Page> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(address + place);
    return page;
  }

  function openAll(page: Page): Promise<unknown> {
    return page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  }

  /** The numbers of the questions in the order in which they are shown, hidden ones left out. */
  function shownRows(page: Page): Promise<unknown> {
    return page.evaluate(
      '[...document.querySelectorAll("#question-table > tbody > tr:not([hidden])")].map((row) => Number(row.id.slice(2)))',
    );
  }

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("has no fault that axe finds in %s colours at %i pixels", async (colorScheme, width) => {
    const page = await open({ colorScheme, bypassCSP: true, viewport: { width, height: 740 } });
    await openAll(page);
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate("axe.run()");
    const faults = results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(faults).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
  });

  test.each([320, 360, 1280])("never scrolls sideways at %i pixels, with every reply open", async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    await openAll(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("loads nothing and runs nothing but its own script", async () => {
    const page = await open({});
    const noise: string[] = [];
    page.on("request", (request) => noise.push(request.url()));
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(error.message));
    await page.reload();
    await openAll(page);
    expect(noise).toEqual([address]);
    expect(await page.title()).toBe("November: an evaluation – Pinpoint");
  });

  test("sorts by a column, the other way at the second press, and tells which", async () => {
    const page = await open({});
    const head = page.getByRole("button", { name: "Result" });
    await head.click();
    expect(await shownRows(page)).toEqual([1, 3, 4, 5, 2, 6]);
    await head.click();
    expect(await shownRows(page)).toEqual([2, 6, 1, 3, 4, 5]);
    expect(await page.locator("th", { has: head }).getAttribute("aria-sort")).toBe("descending");
    await page.getByRole("button", { name: "Question" }).click();
    expect(await shownRows(page)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await page.locator("[aria-sort]").count()).toBe(1);
  });

  test("filters by result, kind, language and words, and says how many are left", async () => {
    const page = await open({});
    await page.locator("select[name=result]").selectOption("wrong");
    expect(await shownRows(page)).toEqual([2, 6]);
    await page.locator("select[name=kind]").selectOption("status");
    expect(await shownRows(page)).toEqual([6]);
    expect(await page.locator("#shown").textContent()).toBe("1 of 6 shown");
    await page.locator("select[name=result]").selectOption("");
    await page.locator("select[name=kind]").selectOption("");
    await page.getByLabel("Words").fill("ALPHA");
    expect(await shownRows(page)).toEqual([3]);
    await page.getByLabel("Words").fill("");
    await page.locator("select[name=language]").selectOption("en");
    expect(await shownRows(page)).toEqual([1, 3, 4, 5]);
  });

  test("opens the question that the address names", async () => {
    const page = await open({}, "#q-2");
    expect(await page.locator("#q-2 .reply").isVisible()).toBe(true);
    expect(await page.locator("#q-1 .reply").isVisible()).toBe(false);
  });

  test("is whole without its script, and offers nothing that would need it", async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.getByText("Alpha?").click();
    expect(await page.locator("#q-3 .reply").isVisible()).toBe(true);
  });

  test("prints dark letters on white, and of the questions those answered wrong", async () => {
    const page = await open({ colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours =
      "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color]";
    expect(await page.evaluate(colours)).toEqual(["rgb(255, 255, 255)", "rgb(34, 38, 43)"]);
    expect(await page.locator("#q-1").isVisible()).toBe(false);
    expect(await page.locator("#q-2 .lacks").isVisible()).toBe(true);
    expect(await page.locator(".on-paper").isVisible()).toBe(true);
    expect(await page.locator("#filters").isVisible()).toBe(false);
  });
});
