import { parseStyle, type Style } from "./hidden-styles.ts";

/** A rule of a style sheet that applies to one class or one id. */
export interface StyleRule {
  /** ".note" or "#note", in small letters. */
  readonly selector: string;
  readonly style: Style;
}

/** Rules of a page, at most; a page with more is styled by a machine, and its first rules say enough. */
const maxRules = 20_000;

/**
 * The simple rules of a style sheet: those of a single class or id, perhaps with an element's name ("p.note"). Rules for print or for
 * screens of some size, and rules with more conditions, are passed over: whether they hold cannot be told without showing the page.
 */
export function parseStyleRules(sheet: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const { head, body } of topLevelBlocks(withoutComments(sheet))) {
    if (head.startsWith("@")) continue;
    const style = parseStyle(body);
    for (const selector of head.toLowerCase().split(",")) {
      const simple = /^\s*[a-z\d]{0,20}([.#][\w-]{1,100})\s*$/.exec(selector)?.[1];
      if (simple) rules.push({ selector: simple, style });
      if (rules.length >= maxRules) return rules;
    }
  }
  return rules;
}

function withoutComments(sheet: string): string {
  return sheet
    .split("/*")
    .map((part, position) => {
      const end = part.indexOf("*/");
      return position === 0 ? part : end < 0 ? "" : part.slice(end + 2);
    })
    .join(" ");
}

/** Blocks that stand in no other block: what is before the brace, and what is between the braces. */
function* topLevelBlocks(sheet: string): Generator<{ readonly head: string; readonly body: string }> {
  let depth = 0;
  let start = 0;
  let head = "";
  for (const brace of sheet.matchAll(/[{}]|@(?:import|charset|namespace)[^;{]{0,500};/g)) {
    if (brace[0] === "{") {
      if (depth === 0) {
        head = sheet.slice(start, brace.index).trim();
        start = brace.index + 1;
      }
      depth += 1;
    } else if (brace[0] === "}" && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        yield { head, body: sheet.slice(start, brace.index) };
        start = brace.index + 1;
      }
    } else if (depth === 0) start = brace.index + brace[0].length;
  }
}
