import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toVisibleText } from "../../src/text/visible-text.ts";

const escapeSign = "\u001B";

describe("toVisibleText takes from a terminal", () => {
  test.each([
    ["a title that is set", `${escapeSign}]0;owned\u0007text`, "text"],
    ["a clipboard that is written", `${escapeSign}]52;c;ZXZpbA==${escapeSign}\\text`, "text"],
    ["a screen that is cleared", `${escapeSign}[2J${escapeSign}[Htext`, "text"],
    ["a cursor that is moved", `text${escapeSign}[3Aover`, "textover"],
    ["a hidden style", `${escapeSign}[8mhidden${escapeSign}[28m text`, "hidden text"],
    ["a device string", `${escapeSign}P1$r0m${escapeSign}\\text`, "text"],
    ["a privacy message", `${escapeSign}^secret${escapeSign}\\text`, "text"],
    ["an application command", `${escapeSign}_Gf=100;AAAA${escapeSign}\\text`, "text"],
    ["a character set", `${escapeSign}(0text`, "text"],
    ["a reset", `${escapeSign}ctext`, "text"],
    ["private parameters", `${escapeSign}[?25ltext`, "text"],
    ["a sequence inside a sequence", `${escapeSign}[3${escapeSign}[1mtext`, "text"],
    ["a line that is overwritten", "safe\rtext", "safetext"],
    ["a backspace", "no\b\btext", "notext"],
    ["a bell", "\u0007text", "text"],
    ["eight-bit introducers", "\u009B2Jtext\u0090x\u009C", "text"],
  ])("%s", (_, text, seen) => {
    expect(toVisibleText(text)).toBe(seen);
  });
});

describe("toVisibleText takes from a reader", () => {
  test.each([
    ["words in reverse", "article\u202E9 elcitra\u202C", "article9 elcitra"],
    ["isolates", "\u2067abc\u2069", "abc"],
    [
      "a message in tags",
      `ask${Array.from("ignore", (sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join("")}`,
      "ask",
    ],
    ["joiners inside a word", "cy\u200Dber\u2060crime", "cybercrime"],
    ["a soft hyphen", "cyber\u00ADcrime", "cybercrime"],
    ["a byte-order mark", "\uFEFFtext", "text"],
    ["annotations", "\uFFF9a\uFFFAb\uFFFBc", "abc"],
    ["an Arabic letter mark", "a\u061Cb", "ab"],
  ])("%s", (_, text, seen) => {
    expect(toVisibleText(text)).toBe(seen);
  });

  test.each([
    "«Niños» – “droits” … 第一条 договор اتفاقية שלום",
    "line one\nline two\n\n\tindented",
    "e\u0301, ñ, ½, №, €, §",
    "[31m is no colour without an escape",
    "👍 👩 🇪🇺",
    "a\u00A0b\u2009c",
  ])("and nothing that is seen in %j", (text) => {
    expect(toVisibleText(text)).toBe(text);
  });

  test("does not change its own result", () => {
    const unit = fc.constantFrom(
      escapeSign,
      "[",
      "]",
      "0",
      ";",
      "m",
      "\u0007",
      "\\",
      "a",
      "\n",
      "\u200B",
      "\u009B",
      "\r",
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join("")),
        (text) => {
          const once = toVisibleText(text);
          expect(toVisibleText(once)).toBe(once);
        },
      ),
    );
  });

  test.each([`${escapeSign}]`, `${escapeSign}[`, escapeSign, "\u009D", `${escapeSign}[1;`, "\u200B"])(
    "takes linear time on 200 kB of %j",
    (piece) => {
      const start = process.cpuUsage().user;
      toVisibleText(piece.repeat(200_000 / piece.length));
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(800);
    },
  );
});
