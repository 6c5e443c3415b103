import { describe, expect, test } from "vitest";
import { findCitations } from "../../../src/ingest/audit/series-citations.ts";

function found(text: string): readonly string[] {
  return findCitations(text).map(
    ({ series, volume, number, start, end }) =>
      `${series} ${volume ?? "-"} ${number}: ${text.slice(start, end)}`,
  );
}

describe("findCitations", () => {
  test.each([
    ["ETS No 185", "ETS - 185: ETS No 185"],
    ["E.T.S. 224", "ETS - 224: E.T.S. 224"],
    ["see CETS No. 201.", "CETS - 201: CETS No. 201"],
    ["STCE n° 201", "CETS - 201: STCE n° 201"],
    ["STE 185", "ETS - 185: STE 185"],
    ["(STCE núm. 201)", "CETS - 201: STCE núm. 201"],
    ["2225 U.N.T.S. 209", "UNTS 2225 209: 2225 U.N.T.S. 209"],
    ["1 UNTS XVI", "UNTS 1 XVI: 1 UNTS XVI"],
    ["UNTS vol. 2296, p. 167", "UNTS 2296 167: UNTS vol. 2296, p. 167"],
    ["RTNU, vol. 2296, p. 167", "UNTS 2296 167: RTNU, vol. 2296, p. 167"],
    ["41 ILM 282", "ILM 41 282: 41 ILM 282"],
    ["41 I.L.M. 282", "ILM 41 282: 41 I.L.M. 282"],
    ["OJ L 218, 14.8.2013, p. 8", "OJ L218 8: OJ L 218, 14.8.2013, p. 8"],
    ["JO L 218 du 14.8.2013, p. 8", "OJ L218 8: JO L 218 du 14.8.2013, p. 8"],
    ["OJ L218/8", "OJ L218 8: OJ L218/8"],
    ["A/RES/79/243, annex", "A/RES - 79/243: A/RES/79/243"],
    ["A/RES/217(III)", "A/RES - 217(III): A/RES/217(III)"],
  ])("reads %j", (text, citation) => {
    expect(found(text)).toEqual([citation]);
  });

  test.each(["the ETS of 2003", "BETS 185", "ETS 1850", "Article 5", "UNTS", "OJ Simpson 218", ""])(
    "reads nothing in %j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test("reads several in the order of the text", () => {
    expect(found("2296 UNTS 167; ETS No 185; 41 ILM 282").map((citation) => citation.split(" ")[0])).toEqual([
      "UNTS",
      "ETS",
      "ILM",
    ]);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["ETS ", "1 UNTS ", "OJ L 1, 1.1.1, ", "A/RES/", "UNTS vol. ", "99999 ", "E.T.S"])
      findCitations(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
