import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readBaseline } from "../../eval/gate/baseline.ts";
import type { EvaluationQuestion } from "../../eval/sets/evaluation-question.ts";
import { questionKinds, unanswerableKinds } from "../../eval/sets/evaluation-question.ts";
import { readQuestionSet } from "../../eval/sets/read-question-set.ts";
import { lacksArticle } from "../../src/domain/instrument.ts";
import { parseArticle } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { readRegister } from "../../src/ingest/read-register.ts";

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const readQuestions = async (file: string) =>
  (await readQuestionSet(pathOf(`eval/questions/${file}`))).questions;

let questions: readonly EvaluationQuestion[];
let register: Register;
beforeAll(async () => {
  questions = await readQuestions("shipped.jsonl");
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
    expectKnownPlaces(questions);
  });

  test("are those that the baseline was taken with", async () => {
    const baseline = await readBaseline(pathOf("eval/baseline.json"));
    const asked = [...questions, ...(await readQuestions("shipped-development.jsonl"))].map(({ id }) => id);
    const { passed, failed } = baseline.right;
    expect([...passed, ...failed].toSorted()).toEqual(asked.toSorted());
  });
});

describe.each(["shipped-development.jsonl", "shipped-test.jsonl"])("the questions of %s", (file) => {
  let set: readonly EvaluationQuestion[];
  beforeAll(async () => {
    set = await readQuestions(file);
  });
  const share = (holds: (question: EvaluationQuestion) => boolean) => set.filter(holds).length / set.length;

  test("are composed as suites of legal questions are", () => {
    expect(set.length).toBeGreaterThanOrEqual(200);
    expect(questionKinds.filter((kind) => share((question) => question.kind === kind) === 0)).toEqual([]);
    expect(share(({ premise }) => premise)).toBeGreaterThanOrEqual(0.1);
    expect(share(({ kind }) => kind === "unanswerable")).toBeGreaterThanOrEqual(0.2);
    expect(share(({ lang }) => lang !== "en")).toBeGreaterThanOrEqual(0.15);
    expect(share(({ kind }) => kind === "adversarial")).toBeGreaterThanOrEqual(0.05);
    for (const kind of unanswerableKinds) {
      expect(set.filter(({ unanswerable }) => unanswerable === kind).length, kind).toBeGreaterThanOrEqual(4);
    }
  });

  test("say of every question with an answer what makes the answer right", () => {
    const open = set.filter(({ refuse, premise }) => !refuse && !premise);
    expect(open.filter(({ inst, art, nugget }) => !inst && !art && !nugget)).toEqual([]);
  });

  test("name instruments that the register has and articles that those have", () => {
    expectKnownPlaces(set);
  });
});

test("no question of the held-out set stands in a set that is tuned on", async () => {
  const heldOut = new Set((await readQuestions("shipped-test.jsonl")).map(({ q }) => q.toLowerCase()));
  const tuned = ["shipped.jsonl", "shipped-development.jsonl", "plain-words-development.jsonl"].map(
    readQuestions,
  );
  const shared = (await Promise.all(tuned)).flat().filter(({ q }) => heldOut.has(q.toLowerCase()));
  expect(shared.map(({ id }) => id)).toEqual([]);
});

function expectKnownPlaces(set: readonly EvaluationQuestion[]): void {
  for (const { id, inst = [], art = [] } of set) {
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
}

describe("the conversations", () => {
  test("are 60 and more of two to four turns, and those held out are no one's to tune on", async () => {
    const sets = await Promise.all(
      ["conversations-development.jsonl", "conversations-test.jsonl"].map(readQuestions),
    );
    const conversations = sets.map((set) => Map.groupBy(set, ({ cluster }) => cluster));
    const turns = conversations.flatMap((set) => [...set.values()].map(({ length }) => length));
    expect(turns.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...turns)).toBeLessThanOrEqual(4);
    const [tuned, heldOut] = conversations.map((set) => new Set(set.keys()));
    expect([...(heldOut ?? [])].filter((cluster) => tuned?.has(cluster))).toEqual([]);
  });

  test("say before each turn what was asked before it, and name places that exist", async () => {
    const sets = await Promise.all(
      ["conversations-development.jsonl", "conversations-test.jsonl"].map(readQuestions),
    );
    for (const turns of Map.groupBy(sets.flat(), ({ cluster }) => cluster).values()) {
      const asked = turns.map(({ q }) => q);
      expect(turns.map(({ after = [] }) => after)).toEqual(asked.map((_, at) => asked.slice(0, at)));
    }
    expectKnownPlaces(sets.flat());
  });
});
