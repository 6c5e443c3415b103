import { type Colour, white } from "./css-colour.ts";
import { groundOf, hidesByColour, hidesWords, parseStyle, type Style } from "./hidden-styles.ts";
import {
  attributeOf,
  classesOf,
  descendantsOf,
  type HtmlElement,
  isElement,
  rawTextOf,
} from "./html-tree.ts";
import { parseStyleRules } from "./style-rules.ts";

/** Tells which elements of a page a browser would not show. */
export type HiddenTest = (element: HtmlElement) => boolean;

/**
 * Looks through a page's own style sheets and returns a test of its elements: hidden by attribute (`hidden`, `aria-hidden`), by their
 * style, or by words in the colour of their ground. Style sheets that lie elsewhere are not known, so the test can miss, but errs seldom.
 */
export function createHiddenTest(root: HtmlElement): HiddenTest {
  const styleOf = createStyleReader(root);
  return (element) => {
    if (attributeOf(element, "hidden") !== undefined) return true;
    if (attributeOf(element, "aria-hidden")?.toLowerCase() === "true") return true;
    const style = styleOf(element);
    if (style === undefined) return false;
    return hidesWords(style) || isUnreadable(element, style, styleOf);
  };
}

type StyleReader = (element: HtmlElement) => Style | undefined;

/** Reads the style of an element from the page's sheets and the element; undefined where neither says anything. */
function createStyleReader(root: HtmlElement): StyleReader {
  const rules = new Map<string, Style>();
  for (const element of descendantsOf(root)) {
    if (element.tagName !== "style") continue;
    for (const { selector, style } of parseStyleRules(rawTextOf(element))) {
      rules.set(selector, new Map([...(rules.get(selector) ?? []), ...style]));
    }
  }
  return (element) => {
    const id = attributeOf(element, "id")?.toLowerCase();
    const selectors = [...classesOf(element).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
    const sheets = selectors.flatMap((selector) => [...(rules.get(selector) ?? [])]);
    const own = [...attributesAsStyle(element), ...parseStyle(attributeOf(element, "style") ?? "")];
    return sheets.length + own.length === 0 ? undefined : new Map([...sheets, ...own]);
  };
}

/** What older pages say with attributes. */
function attributesAsStyle(element: HtmlElement): readonly (readonly [string, string])[] {
  const ground = attributeOf(element, "bgcolor")?.toLowerCase();
  const colour = element.tagName === "font" ? attributeOf(element, "color")?.toLowerCase() : undefined;
  return [
    ...(ground === undefined ? [] : [["background-color", ground] as const]),
    ...(colour === undefined ? [] : [["color", colour] as const]),
  ];
}

/** Words in the colour of their ground, unless something in the element names colours of its own. */
function isUnreadable(element: HtmlElement, style: Style, styleOf: StyleReader): boolean {
  if (!style.has("color") || !hidesByColour(style, groundAround(element, styleOf))) return false;
  for (const inner of descendantsOf(element)) {
    const own = styleOf(inner);
    if (own?.has("color") || (own && groundOf(own))) return false;
  }
  return true;
}

function groundAround(element: HtmlElement, styleOf: StyleReader): Colour {
  for (let node = element.parentNode; node && "tagName" in node && isElement(node); node = node.parentNode) {
    const style = styleOf(node);
    const ground = style && groundOf(style);
    if (ground) return ground;
  }
  return white;
}
