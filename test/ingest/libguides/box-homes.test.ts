import { expect, test } from "vitest";
import { BoxHomes } from "../../../src/ingest/libguides/box-homes.ts";
import { showPublic } from "../../../src/ingest/libguides/public-guide.ts";
import { asset, box, guide, page } from "./sample-export.ts";
import { scanGuide } from "./scan-guides.ts";

/** Boxes by guide, each an id, or an id and the id of the box that it mirrors; gives those at home, as "guide:order". */
function homesOf(...guides: readonly (readonly (number | readonly [id: number, mapId: number])[])[]) {
  const shown = guides.map((boxes, position) => {
    const elements = boxes.map((entry) => {
      const [id, mapId] = typeof entry === "number" ? [entry, 0] : entry;
      return box(id, [asset("x")], { map_id: mapId });
    });
    return showPublic(scanGuide(guide(position + 1, [page(position + 1, elements)])));
  });
  const homes = new BoxHomes();
  for (const [position, one] of shown.entries()) homes.note(one, position);
  return shown.flatMap((one, position) =>
    one.pages
      .flatMap(({ boxes }) => boxes)
      .flatMap(({ order, copyOf }) =>
        copyOf !== null && homes.isHome({ order, copyOf }, position) ? [`${position}:${order}`] : [],
      ),
  );
}

test("a copy is at home nowhere while its original is there, before or after it", () => {
  expect(homesOf([[5, 1]], [1], [[6, 1]])).toEqual([]);
});

test("without the original, the first copy is at home", () => {
  expect(homesOf([2, [5, 1]], [[6, 1]], [[7, 1]])).toEqual(["0:1"]);
});

test("of two copies in one guide, the first is at home", () => {
  expect(
    homesOf(
      [2],
      [
        [5, 1],
        [6, 1],
      ],
    ),
  ).toEqual(["1:0"]);
});

test("a copy of a copy that is not there is a box like any other", () => {
  expect(
    homesOf([
      [5, 1],
      [6, 5],
    ]),
  ).toEqual(["0:0", "0:1"]);
});
