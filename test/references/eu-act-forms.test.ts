import { describe, expect, test } from "vitest";
import { euActForms } from "../../src/references/eu-act-forms.ts";
import { formsRegister } from "./forms-register.ts";

function formsOf(id: string): string[] {
  const instrument = formsRegister.find(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return euActForms(instrument).map((words) => words.join(" "));
}

describe("euActForms", () => {
  test.each([
    ["eu-2013-40", ["directive 2013 40", "directive 2013 40 ue", "directiva 2013 40 ue", "2013 40 eu"]],
    [
      "eu-2005-222-jha",
      ["framework decision 2005 222 jha", "decision cadre 2005 222 jai", "decision marco 2005 222"],
    ],
    [
      "gdpr",
      ["regulation eu 2016 679", "reglement ue 2016 679", "reglamento ue no 2016 679", "regulation 2016 679"],
    ],
  ])("writes %s in three languages", (id, forms) => {
    expect(formsOf(id)).toEqual(expect.arrayContaining(forms));
  });

  test("writes no act that the title only names", () => {
    expect(formsOf("eu-2013-40").filter((form) => form.includes("2005"))).toEqual([]);
  });

  test("writes no number alone where it stands behind the Union's name", () => {
    expect(formsOf("gdpr")).not.toContain("2016 679 eu");
  });

  test.each(["budapest", "ecowas-2011", "unga-74-247"])("writes nothing of %s", (id) => {
    expect(formsOf(id)).toEqual([]);
  });
});
