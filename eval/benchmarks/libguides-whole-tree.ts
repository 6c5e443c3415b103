import { SaxesParser } from "saxes";

interface TreeElement {
  readonly name: string;
  readonly children: (TreeElement | string)[];
}

/** Parses a whole export into a tree, the way that needs no streaming, and counts its guides. It is here to be compared with. */
export function scanWholeExport(xml: string): number {
  const root: TreeElement = { name: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    const element: TreeElement = { name, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return countGuides(root);
}

function countGuides(root: TreeElement): number {
  let guides = 0;
  const waiting: TreeElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === "guide") guides += 1;
    for (const child of element.children) if (typeof child !== "string") waiting.push(child);
  }
  return guides;
}
