import { beforeAll, describe, expect, test } from "vitest";
import { createSideFinder, type FindSides } from "../../../src/answer/comparison/find-sides.ts";
import { readConfig } from "../../../src/config.ts";
import { readKnowledge } from "../../../src/ingest/read-knowledge.ts";
import { createQuestionLinker } from "../../../src/references/linker.ts";

let findSides: FindSides;

beforeAll(async () => {
  const { register } = await readKnowledge(readConfig({}));
  findSides = createSideFinder({ linker: createQuestionLinker(register), register });
});

describe("findSides", () => {
  test.each([
    [
      "What is the difference between the Budapest and the UN convention on illegal access?",
      [
        "Which article of the Budapest Convention covers illegal access?",
        "Which article of the UN Convention against Cybercrime covers illegal access?",
      ],
    ],
    [
      "How does the GDPR differ from Convention 108 on data breaches?",
      [
        "Which article of the GDPR covers data breaches?",
        "Which article of Convention 108 covers data breaches?",
      ],
    ],
    [
      "Do the Budapest Convention and the Malabo Convention treat child pornography differently?",
      [
        "Which article of the Budapest Convention covers child pornography?",
        "Which article of the Malabo Convention covers child pornography?",
      ],
    ],
    [
      "Compare Article 9 of the Budapest Convention with Article 20 of the Lanzarote Convention",
      [
        "What is Article 9 of the Budapest Convention about?",
        "What is Article 20 of the Lanzarote Convention about?",
      ],
    ],
    [
      "Who can join both the Budapest Convention and the Lanzarote Convention?",
      ["About the Budapest Convention: Who can join?", "About the Lanzarote Convention: Who can join?"],
    ],
    [
      "Quelle est la différence entre la Convention de Budapest et la Convention de Lanzarote sur la pornographie enfantine ?",
      [
        "Quel article de Convention de Budapest porte sur pornographie enfantine ?",
        "Quel article de Convention de Lanzarote porte sur pornographie enfantine ?",
      ],
    ],
    [
      "¿En qué difieren el Convenio de Budapest y el Convenio de Lanzarote?",
      ["¿De qué trata Convenio de Budapest?", "¿De qué trata Convenio de Lanzarote?"],
    ],
  ])("asks each side of %j", (question, expected) => {
    expect(findSides(question).map((side) => side.question)).toEqual(expected);
  });

  test.each([
    "Which article of the Budapest Convention covers illegal access?",
    "Which articles differ?",
    "How does the Budapest Convention compare with other treaties?",
    "Is the Budapest Convention older than the Lanzarote Convention?",
    "Compare the Budapest Convention, the Lanzarote Convention, the GDPR and the Malabo Convention",
  ])("leaves %j whole", (question) => {
    expect(findSides(question)).toEqual([]);
  });

  test("takes time linear in what is thrown at it", () => {
    const started = performance.now();
    findSides(`difference ${"and the , or ".repeat(150)} Budapest Convention Lanzarote Convention`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
