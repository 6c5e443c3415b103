import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Baseline } from "../../eval/run/find-losses.ts";
import { type EvaluationQuestion, readQuestions } from "../../eval/run/read-questions.ts";
import { lacksArticle } from "../../src/domain/instrument.ts";
import { parseArticle } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { readRegister } from "../../src/ingest/read-register.ts";

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

let questions: readonly EvaluationQuestion[];
let register: Register;
beforeAll(async () => {
  questions = await readQuestions(pathOf("eval/questions/shipped.jsonl"));
  register = await readRegister(pathOf("corpus/instruments.json"));
});

describe("the questions of the gate", () => {
  test("are many enough, and enough of them have no answer or a false premise", () => {
    const premises = questions.filter((question) => question.premise).length;
    const refusals = questions.filter((question) => question.refuse).length;
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect((premises + refusals) / questions.length).toBeGreaterThanOrEqual(0.2);
    expect(premises / questions.length).toBeGreaterThanOrEqual(0.1);
  });

  test("say of every question with an answer what makes the answer right", () => {
    const open = questions.filter(({ refuse, premise }) => !refuse && !premise);
    expect(open.filter(({ inst, art, nugget }) => !inst && !art && !nugget)).toEqual([]);
  });

  test("name instruments that the register has and articles that those have", () => {
    for (const { id, inst = [], art = [] } of questions) {
      const instruments = inst.map((name) => register.find(name));
      expect(instruments, id).not.toContain(undefined);
      for (const article of art) {
        const number = parseArticle(article)?.article ?? "";
        expect(
          instruments.some((instrument) => instrument && !lacksArticle(instrument, number)),
          `${id} ${article}`,
        ).toBe(true);
      }
    }
  });

  test("are those that the baseline was taken with", async () => {
    const baseline = JSON.parse(await readFile(pathOf("eval/baseline.json"), "utf8")) as Baseline;
    const count = (holds: (question: EvaluationQuestion) => boolean) => questions.filter(holds).length;
    expect(baseline.right.n).toBe(questions.length);
    expect(baseline.refusedRightly.n).toBe(count(({ refuse }) => refuse));
    expect(baseline.corrected.n).toBe(count(({ premise }) => premise));
    expect(baseline.answeredRight.n).toBe(count(({ refuse, premise }) => !refuse && !premise));
  });
});
