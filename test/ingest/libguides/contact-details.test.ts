import { expect, test } from "vitest";
import { withoutContactDetails } from "../../../src/ingest/libguides/contact-details.ts";

test.each([
  ["Write to jane.doe@law.example.edu for help.", "Write to [e-mail address] for help.", 1],
  ["jane [at] example.edu or joe (at) example.org", "[e-mail address] or [e-mail address]", 2],
  ["Call us: +1 555 010 4477, or +44 (0)20 7946 0958.", "Call us: [telephone], or [telephone].", 2],
  ["The desk is at (555) 010-4477.", "The desk is at [telephone].", 1],
  ["Reach her at 555-010-4477 until noon", "Reach her at [telephone] until noon", 1],
  ["Skype: jane.doe42 on Mondays", "[telephone] on Mondays", 1],
  ["Téléphone : 01 23 45 67 89", "", 1],
  ["Room 4, Tel.: 010 4477 ext", "Room 4, [telephone] ext", 1],
])("%s", (text, expected, found) => {
  expect(withoutContactDetails(text)).toEqual({ text: expected, found });
});

test("text that is nothing but contact details comes back empty", () => {
  expect(withoutContactDetails("jane@example.edu, +1 555 010 4477")).toEqual({ text: "", found: 2 });
  expect(withoutContactDetails("")).toEqual({ text: "", found: 0 });
  expect(withoutContactDetails("—")).toEqual({ text: "—", found: 0 });
});

test.each([
  "Convention on Cybercrime, 2296 UNTS 167, ETS No. 185",
  "Adopted 23-11-2001; see 2001-11-23 and 1-2-3",
  "2225 U.N.T.S. 209, at pp. 275-279, 319-325",
  "ISBN 978-0-306-40615-7 and doi:10.1000/182",
  "A/RES/74/247, A/HRC/20/L.13, S/2021/444",
  "Articles 2-6, 9(2) and 16-17 (1999-2001)",
  "Follow @treaties, or see meeting @ 5 p.m.",
  "The telephone: an instrument of crime",
])("%s holds none", (text) => {
  expect(withoutContactDetails(text)).toEqual({ text, found: 0 });
});

test.each(["a", "a.", "1 ", "+1 ", "1-", "@", "a@", "(at) ", "a@b.", "tel: ", "tel: 1 ", "skype: a"])(
  "takes no time over %j without end",
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    withoutContactDetails(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
