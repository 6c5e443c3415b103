import { describe, expect, test } from "vitest";
import { isPictureCredit, takeCaptions } from "../../src/ingest/captions.ts";
import { parseLines } from "../../src/ingest/text-lines.ts";

const take = (text: string) => {
  const { captions, debris, rest } = takeCaptions(parseLines(text)[0] ?? []);
  return { captions, debris, rest: rest.map((line) => line.text) };
};

describe("isPictureCredit", () => {
  test.each([
    "Photo: A. Name/Unsplash",
    "Photo by NAME SURNAME/EPA",
    "PHOTO CREDIT: Name",
    "Image courtesy of the Court",
    "Photo from Someone’s Twitter",
    "© Council of Europe",
    "(Photo: Name)",
    "Crédit photo : Nom",
    "Foto: Nombre/EFE",
  ])("finds %j", (line) => {
    expect(isPictureCredit(line)).toBe(true);
  });

  test.each([
    "Photos from the scene may be used as evidence.",
    "Images of children are covered by Article 20",
    "Photography is not a crime",
    "Credit card fraud: an overview",
    "Illustration of the offence in Article 9",
  ])("leaves %j", (line) => {
    expect(isPictureCredit(line)).toBe(false);
  });
});

describe("takeCaptions", () => {
  test("leaves out the credit and the alternative text, and keeps what the caption says", () => {
    expect(
      take("Two people meet\nPhoto by A/EPA\nThe judges of the court meet in The Hague, 3 May 2020."),
    ).toEqual({
      captions: ["The judges of the court meet in The Hague, 3 May 2020."],
      debris: ["Two people meet", "Photo by A/EPA"],
      rest: [],
    });
  });

  test("takes a sentence before the credit, or a long line after it, for a caption", () => {
    expect(take("The court sits.\nPhoto: A").captions).toEqual(["The court sits."]);
    expect(take("Photo: A\nJudges of the court on the first day of hearings").captions).toHaveLength(1);
    expect(take("Photo: A\nThe court").captions).toEqual([]);
  });

  test("parts a credit from the end of a caption", () => {
    expect(take("The judges meet, 3 May 2020. Photo: A/EPA")).toEqual({
      captions: ["The judges meet, 3 May 2020."],
      debris: ["Photo: A/EPA"],
      rest: [],
    });
  });

  test("gives back a group without a credit", () => {
    expect(take("A line\nAnother")).toEqual({ captions: [], debris: [], rest: ["A line", "Another"] });
  });
});
