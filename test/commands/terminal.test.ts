import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFakeTerminal } from "./fake-terminal.ts";

const esc = "\u001b";
/** Control characters but the line break, and characters that reorder or hide text. */
const steering = /[[\p{Cc}\p{Cf}]--\n]/v;

describe("createTerminal", () => {
  test("prints to stdout and tells on stderr", () => {
    const { terminal, stdout, stderr } = createFakeTerminal();
    terminal.print("result", { pieces: ["more"], indent: 2 });
    terminal.tell("by the way");
    expect(stdout()).toBe("result\n  more\n");
    expect(stderr()).toBe("by the way\n");
  });

  test("hands a file's text on unchanged, and shows what can be seen of it on a terminal", () => {
    const text = `a,\u00ad${esc}[31mb\r\n`;
    const shown = (isTTY: boolean) => {
      const { terminal, stdout } = createFakeTerminal({ isTTY });
      terminal.printFile(text);
      return stdout();
    };
    expect(shown(false)).toBe(text);
    expect(shown(true)).toBe("a,b\n");
  });

  test("colours on a terminal only, and not where plain output is wanted", () => {
    const line = { pieces: ["see ", { text: "this", style: "bold" } as const] };
    const shown = (options: { isTTY?: boolean; plain?: boolean }) => {
      const { terminal, stdout } = createFakeTerminal(options);
      terminal.print(line);
      return stdout();
    };
    expect(shown({ isTTY: true })).toBe(`see ${esc}[1mthis${esc}[0m\n`);
    expect(shown({ isTTY: true, plain: true })).toBe("see this\n");
    expect(shown({})).toBe("see this\n");
  });

  test("wraps to the window, and not where the result goes to a file", () => {
    const text = "word ".repeat(30).trim();
    const window = createFakeTerminal({ isTTY: true, columns: 40 });
    window.terminal.print(text);
    expect(
      Math.max(
        ...window
          .stdout()
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
    const unsized = createFakeTerminal({ isTTY: true, columns: 0 });
    unsized.terminal.print(text);
    expect(unsized.stdout().split("\n")[0]).toHaveLength(79);
    const file = createFakeTerminal();
    file.terminal.print(text);
    expect(file.stdout()).toBe(`${text}\n`);
  });

  test("lets no control code of a text through", () => {
    const { terminal, stdout, stderr } = createFakeTerminal();
    const hostile = `a${esc}]8;;http://evil${esc}\\link${esc}]8;;${esc}\\ b${esc}[2J c\u009b31m\u202e`;
    terminal.print(hostile, { pieces: [{ text: hostile, style: "red" }] });
    terminal.tell(hostile);
    expect(stdout()).not.toMatch(steering);
    expect(stderr()).not.toMatch(steering);
  });

  test("prints JSON on one line that parses to the same value and cannot steer a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { terminal, stdout } = createFakeTerminal();
        terminal.printJson({ text });
        expect(JSON.parse(stdout())).toEqual({ text });
        expect(stdout()).toMatch(/^[^\n]*\n$/);
        expect(stdout()).not.toMatch(steering);
      }),
    );
  });

  test("redraws the last line where somebody watches and stays silent elsewhere", () => {
    const watched = createFakeTerminal({ isTTY: true, columns: 10 });
    watched.terminal.redraw("a line longer than the window");
    expect(watched.stderr()).toBe(`\r${esc}[Ka line lo`);
    const unwatched = createFakeTerminal();
    unwatched.terminal.redraw("bar");
    expect(unwatched.stderr()).toBe("");
  });
});
