import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { invalidLine } from "./invalid-line.ts";
import type { ReadObject } from "./read-objects.ts";
import { readText } from "./read-text.ts";

/**
 * Reads the items of a list in a file of YAML or JSON, which is YAML too: the file is the list, or an object that holds it under one of the
 * names given. Each item comes with the line on which it begins. Throws a Fault `text_unreadable`, or `text_invalid` with file and line where the
 * text is not well-formed, names a field twice, or holds no such list.
 */
export async function readYamlItems(
  path: string,
  { lists, remedy }: { readonly lists: readonly string[]; readonly remedy: string },
): Promise<readonly ReadObject<unknown>[]> {
  const lines = new LineCounter();
  const document = parseDocument<Node>(await readText(path), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw invalidLine(`${path}:${line}`, `cannot be read: ${error.message}.`, { remedy, cause: error });
  }
  const { contents } = document;
  const items = isMap(contents) ? lists.map((name) => contents.get(name, true)).find(isSeq) : contents;
  if (!isSeq<Node>(items)) throw invalidLine(`${path}:1`, "begins no list of items.", { remedy });
  return items.items.map((item) => {
    const where = `${path}:${lines.linePos(item.range?.[0] ?? 0).line}`;
    try {
      return { where, value: item.toJS(document) as unknown };
    } catch (cause) {
      // An alias of nothing, or aliases of aliases without end.
      if (!(cause instanceof ReferenceError)) throw cause;
      throw invalidLine(where, `cannot be read: ${cause.message}.`, { remedy, cause });
    }
  });
}
