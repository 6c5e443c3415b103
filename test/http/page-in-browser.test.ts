import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { type RunningServer, startServer } from "../../src/http/server.ts";
import { answered, refused } from "./fake-answers.ts";
import { createFakeServices } from "./fake-services.ts";
import { findBrowser, launchBrowser } from "./find-browser.ts";

const executable = findBrowser();

/** An answer that is hard to lay out: words without a break, a text from right to left. */
const awkward = {
  ...answered,
  sentences: [{ text: `“${"ab".repeat(300)}”`, citations: [1, 2], support: "verbatim" }],
  references: answered.references.map((reference) => ({
    ...reference,
    quote: "تكفل الدول الأطراف حماية الأطفال (المادة 34).",
    headings: ["x".repeat(120)],
    cite: `https://treaties.example/${"path/".repeat(40)}`,
  })),
} as const;

const states = [
  { name: "start", question: null },
  { name: "answer", question: "Which article protects children?" },
  { name: "refusal", question: "How many ratified?" },
  { name: "fault", question: "    " },
  { name: "awkward answer", question: "awkward" },
] as const;

/** Every state in both colour schemes. Where the reader's system forces its colours, no contrast of ours is left to judge. */
const views = [
  ...states.flatMap((state) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      name: `${state.name} in ${colorScheme}`,
      question: state.question,
      options: { colorScheme },
      run: "axe.run()",
    })),
  ),
  {
    name: "answer in forced colours",
    question: "Which article protects children?",
    options: { forcedColors: "active" },
    run: "axe.run({ rules: { 'color-contrast': { enabled: false } } })",
  },
] as const;

describe.skipIf(executable === undefined)("the page in a browser", () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    const fakes = createFakeServices();
    const services = createFakeServices({
      async ask(question, options) {
        if (question === "How many ratified?") return refused;
        return question === "awkward" ? awkward : fakes.ask(question, options);
      },
    });
    server = await startServer({ app: createApp(services), host: "127.0.0.1", port: 0 });
    browser = await launchBrowser(executable ?? "");
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(server.url);
    return page;
  }

  async function ask(page: Page, question: string | null): Promise<void> {
    if (question === null) return;
    await page.getByLabel("Your question").fill(question);
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.locator("#answer").waitFor();
  }

  test.each(views)("has no fault that axe finds: $name", async ({ question, options, run }) => {
    const page = await open({ ...options, viewport: { width: 320, height: 640 } });
    await ask(page, question);
    await page.evaluate("for (const list of document.querySelectorAll('details')) list.open = true");
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate(run);
    const faults = results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(faults).toEqual([]);
    // What axe could not decide, it has not passed.
    expect(results.incomplete.map(({ id }) => id)).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
  });

  test.each(states)(
    "never scrolls sideways at 320 pixels, nor at twice the size of letters: $name",
    async ({ question }) => {
      const page = await open({ viewport: { width: 320, height: 640 } });
      await ask(page, question);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
      await page.evaluate('document.documentElement.style.fontSize = "200%"');
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    },
  );

  test("answers without scripts, loads nothing from elsewhere, and keeps the question out of every address", async () => {
    const page = await open({ javaScriptEnabled: false });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page
      .getByRole("button", { name: "Which article protects children from sexual exploitation?" })
      .click();
    await page.getByRole("heading", { name: "Answer" }).waitFor();
    expect(page.url()).toBe(`${server.url}/#answer`);
    expect(await page.title()).toBe("Answer, 2 sources – Pinpoint");
    expect(requests).toEqual([`${server.url}/`, `${server.url}/style.css`]);
    await page.getByRole("link", { name: "Source 2: Talks on a cybercrime treaty" }).click();
    expect(page.url()).toBe(`${server.url}/#source-2`);
    await page.getByRole("link", { name: "Back to the answer from source 2" }).click();
    expect(page.url()).toBe(`${server.url}/#answer`);
  });

  test("can be used with the keyboard alone, from a link that skips to the content", async () => {
    const page = await open({});
    const focused = () => page.evaluate("document.activeElement.textContent.trim()");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Which article protects children?");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Ask");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Answer" }).waitFor();
  });

  test("violates its own content policy nowhere", async () => {
    const page = await open({});
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await ask(page, "Which article protects children?");
    expect(complaints).toEqual([]);
  });
});
