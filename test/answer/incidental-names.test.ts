import { describe, expect, test } from "vitest";
import { isIncidentalName } from "../../src/answer/incidental-names.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";

function isIncidental(text: string, name: string): boolean {
  const start = text.indexOf(name);
  return isIncidentalName({ text, kind: findQuestionKind(text) }, { start, end: start + name.length });
}

describe("isIncidentalName", () => {
  test.each([
    ["May a port in Chile hold back a ship under the Harbour Convention?", "Chile"],
    ["A buoy was stolen at the Rialto. Which article of the Harbour Convention is that?", "Rialto"],
    ["Can Chile send a captain to Peru under the Harbour Convention, and who decides?", "Peru"],
    ["Is a photo on Flickr evidence under the Harbour Convention?", "Flickr"],
    ["If Chile wants a wreck marked by Peru, which article of the Harbour Convention helps?", "Chile"],
    ["May Chile hold back a ship under the Harbour Convention?", "Chile"],
    ["Is a Panamanian captain punished under the Harbour Convention?", "Panamanian"],
    [
      "Can a pilot sitting in Chile read a log hosted abroad? Which article of the Harbour Convention is it?",
      "Chile",
    ],
  ])("of %j is true", (text, name) => {
    expect(isIncidental(text, name)).toBe(true);
  });

  test.each([
    ["Is the Harbour Convention in force in Chile?", "Chile"],
    ["Can Chile join the Harbour Convention?", "Chile"],
    ["Did Chile mark its wrecks under the Harbour Convention?", "Chile"],
    ["Who is the harbour master in Chile?", "Chile"],
    ["When was the wreck found in Chile?", "Chile"],
    ["What does the law in Chile say on the Harbour Convention?", "Chile"],
    ["Has anyone been convicted in Chile under the Harbour Convention?", "Chile"],
    ["How many ships were held in Chile under the Harbour Convention?", "Chile"],
    ["May I ask which convention Chile hosted the signing of?", "Chile"],
    ["Has Chile ratified the Harbour Convention?", "Chile"],
  ])("of %j is false", (text, name) => {
    expect(isIncidental(text, name)).toBe(false);
  });
});
