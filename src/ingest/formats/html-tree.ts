import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { Fault } from "../../domain/fault.ts";

/** Elements nested deeper than this are no page: browsers themselves stop at 512. Far below what the stack can bear. */
export const maxNesting = 512;

/** Elements of a page, at most. The longest treaty known, with its annexes, has some 20,000. */
export const maxElements = 500_000;

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Whatever stands in an element: elements, text, comments. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses a page, or a piece of one, as browsers do; returns its `html` element. Throws a Fault `text_invalid` where elements nest too
 * deeply or are too many: unclosed markup can make a parser repeat them without end.
 */
export function parseHtmlTree(html: string, file: string): HtmlElement {
  let elements = 0;
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements += 1;
        if (elements > maxElements) throw tooMuch(file, `has more than ${maxElements} elements`);
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  const root = document.childNodes.find(isElement);
  if (root === undefined) throw tooMuch(file, "has no elements");
  checkNesting(root, file);
  return root;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** The words of a text node; undefined for other nodes. */
export function textOf(node: HtmlNode): string | undefined {
  return node.nodeName === "#text" && "value" in node ? node.value : undefined;
}

/** The value of an attribute, by its name in small letters; undefined where the element has none such. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The classes of an element, in small letters. */
export function classesOf(element: HtmlElement): readonly string[] {
  const value = attributeOf(element, "class")?.toLowerCase() ?? "";
  return value.split(/[\t\n\f\r ]+/).filter((name) => name !== "");
}

/** The elements directly in an element. */
export function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** All elements below an element, in the order of the text. */
export function* descendantsOf(element: HtmlElement): Generator<HtmlElement> {
  const waiting = elementsIn(element).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const inner of elementsIn(next).toReversed()) waiting.push(inner);
  }
}

/** The words in an element as they stand, whether shown or not. */
export function rawTextOf(element: HtmlElement): string {
  return element.childNodes
    .map((child) => textOf(child) ?? (isElement(child) ? rawTextOf(child) : ""))
    .join("");
}

/** Without recursion: it is what makes recursion safe for all who come after. */
function checkNesting(root: HtmlElement, file: string): void {
  let level: readonly HtmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) throw tooMuch(file, `nests elements more than ${maxNesting} deep`);
    level = level.flatMap(elementsIn);
  }
}

function tooMuch(file: string, what: string): Fault {
  return new Fault("text_invalid", `The text ${file} ${what}: it is no page that people wrote.`, {
    remedy: "Save the page anew, or take it out of the folder.",
    data: { file },
  });
}
