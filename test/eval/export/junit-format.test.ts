import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../../eval/export/escape-xml.ts";
import type { EvaluationRun } from "../../../eval/run/evaluation-run.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { exportText, scoredRun } from "./sample-export.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads XML strictly: what is not well-formed throws. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes, text: "" }));
  parser.on("text", (text) => {
    const last = elements.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

describe("junitFormat", () => {
  const answered = sampleQuestion({ id: "1", q: "Which?", inst: ["crc"], art: ["34"] });
  const base = scoredRun([
    { question: answered, answer: sampleAnswer() },
    { question: { ...answered, id: "2", art: ["35"], q: 'Is "<a>" & b?' }, answer: sampleAnswer() },
    { question: { ...answered, id: "3" }, answer: null },
    { question: { ...answered, id: "4" }, answer: sampleRefusal() },
    { question: { ...answered, id: "5" }, answer: sampleAnswer(), violations: ["the quote is not there"] },
  ]);
  const run: EvaluationRun = {
    ...base,
    questions: base.questions.map((item, at) => (at === 3 ? { ...item, set: "two.jsonl" } : item)),
  };

  test("gives a suite a set and a case a question, with counts and seconds", async () => {
    const elements = elementsOf(await exportText(run, "junit"));
    expect(elements[0]?.attributes).toEqual({
      name: "my run",
      tests: "5",
      failures: "3",
      errors: "1",
      skipped: "0",
      time: "0.060",
    });
    const suites = elements.filter(({ name }) => name === "testsuite").map(({ attributes }) => attributes);
    expect(suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
      ["one.jsonl", "4", "2", "1"],
      ["two.jsonl", "1", "1", "0"],
    ]);
    const cases = elements.filter(({ name }) => name === "testcase").map(({ attributes }) => attributes);
    expect(cases[1]).toEqual({ classname: "one.jsonl", name: '2: Is "<a>" & b?', time: "0.012" });
  });

  test("says what a reply lacks, what promise it broke, and where there is none", async () => {
    const elements = elementsOf(await exportText(run, "junit"));
    const failures = elements.filter(({ name }) => name === "failure");
    expect(failures.map(({ attributes }) => [attributes.type, attributes.message])).toEqual([
      ["not right", "lacks citation of crc 35"],
      ["broken promise", "the quote is not there"],
      ["not right", "lacks answer (refused as no_evidence); lacks citation of crc 34"],
    ]);
    expect(failures[0]?.text.trim()).toContain("protects children");
    expect(failures[2]?.text.trim()).toBe("The texts do not say.");
    const error = elements.find(({ name }) => name === "error");
    expect(error?.attributes).toEqual({ type: "no reply", message: "upstream_failed" });
  });

  test("is XML whatever a question holds", async () => {
    const q = "a\u0000b\u001b[1m\ud800\ufffe]]>\t\u{1F600}";
    const hostile = scoredRun([{ question: { ...answered, q }, answer: null }]);
    const name = elementsOf(await exportText(hostile, "junit")).find((one) => one.name === "testcase")
      ?.attributes.name;
    expect(name).toBe("1: a\ufffdb\ufffd[1m\ufffd\ufffd]]>\t\u{1F600}");
  });

  test("escapeXml keeps letters of every script as they are", () => {
    expect(escapeXml("Où ? «être» 条约")).toBe("Où ? «être» 条约");
  });
});
