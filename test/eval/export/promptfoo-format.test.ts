import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toAssertions } from "../../../eval/export/promptfoo-assertions.ts";
import { judgeAnswer } from "../../../eval/measures/answers/judge-answer.ts";
import { toQuestionLine } from "../../../eval/run/run-lines.ts";
import { readQuestionSet } from "../../../eval/sets/read-question-set.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleAnswer } from "../../sample-answer.ts";
import { writtenFile } from "../formats/written-file.ts";
import { sampleQuestion } from "../sample-question.ts";
import { arbitraryRun, exportText, scoredRun } from "./sample-export.ts";

/** Runs an assertion as promptfoo does: an expression over `output`, the reply as JSON gives it. */
function holds(value: string, answer: Answer): boolean {
  return runInNewContext(value, { output: JSON.parse(JSON.stringify(answer)) as unknown }) === true;
}

describe("promptfooFormat", () => {
  test("asks the service at the address given and takes the reply whole", async () => {
    const run = scoredRun([
      {
        question: sampleQuestion({ id: "1", q: "What is {{this}}?", inst: ["crc"] }),
        answer: sampleAnswer(),
      },
    ]);
    const configuration = parse(await exportText(run, "promptfoo")) as Record<string, unknown>;
    expect(configuration).toMatchObject({
      prompts: ["{{question}}"],
      providers: [
        {
          id: "https",
          config: {
            url: "http://127.0.0.1:3000/api/ask",
            method: "POST",
            body: { question: "{{prompt}}" },
            transformResponse: "json",
          },
        },
      ],
      tests: [{ description: "1", vars: { question: 'What is {{ "{" }}{this}}?' } }],
    });
  });

  test("asserts what makes a reply right, and nothing else", () => {
    fc.assert(
      fc.property(arbitraryRun, ({ questions }) => {
        for (const { question, answer } of questions) {
          if (!answer) continue;
          const all = toAssertions(question).every(({ value }) => holds(value, answer));
          expect(all).toBe(judgeAnswer(question, answer).right);
        }
      }),
    );
  });

  test("writes no assertion that promptfoo would take for a template", () => {
    const question = sampleQuestion({ inst: ["a{{b"], nugget: /x\{%y\{#|\{\{z/ });
    const values = toAssertions(question).map(({ value }) => value);
    expect(values.join("\n")).not.toMatch(/\{[{%#]/);
    const shown = sampleAnswer({ sentences: [{ text: "so {{z", citations: [1], support: "verbatim" }] });
    expect(values.filter((value) => value.includes("RegExp")).map((value) => holds(value, shown))).toEqual([
      true,
    ]);
  });

  test("comes back as the questions that it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRun, async (run) => {
        const path = writtenFile(await exportText(run, "promptfoo"), "promptfooconfig.yaml");
        const { questions } = await readQuestionSet(path);
        expect(questions.map(toQuestionLine)).toEqual(
          run.questions.map(({ question }) => toQuestionLine(question)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
