import { type Colour, isTransparent, looksSame, parseColour } from "./css-colour.ts";

/** Properties of an element's style, name and value in small letters. */
export type Style = ReadonlyMap<string, string>;

/** Pixels to the left of or above a page at which nothing can be seen. */
const farAway = 900;

const telling = new Set(
  [
    ["display", "visibility", "opacity", "font-size", "color", "background", "background-color"],
    ["position", "left", "top", "right", "bottom", "text-indent", "margin-left"],
    ["clip", "overflow", "width", "height", "max-height"],
  ].flat(),
);

/** Parses CSS declarations: those that can hide words. Of several for one property the last stands. */
export function parseStyle(declarations: string): Style {
  const style = new Map<string, string>();
  for (const declaration of declarations.split(";")) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!telling.has(property)) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    style.set(property, value.trim().toLowerCase());
  }
  return style;
}

/** Whether a style hides the words of its element whatever their colour: not displayed, of no size, transparent, off the page or clipped. */
export function hidesWords(style: Style): boolean {
  return (
    style.get("display") === "none" ||
    /^(?:hidden|collapse)$/.test(style.get("visibility") ?? "") ||
    isZero(style.get("opacity")) ||
    isTiny(style.get("font-size")) ||
    isOffPage(style) ||
    isClippedAway(style) ||
    isTransparent(style.get("color") ?? "")
  );
}

/** Whether a style writes words in the colour of their ground, which is its own where it names one. */
export function hidesByColour(style: Style, ground: Colour): boolean {
  const words = parseColour(style.get("color") ?? "");
  return words !== undefined && looksSame(words, groundOf(style) ?? ground);
}

/** The background colour that a style names; undefined where it names none. A picture may stand there, so it counts as no colour. */
export function groundOf(style: Style): Colour | undefined {
  const value = style.get("background-color") ?? style.get("background") ?? "";
  return value
    .split(/ (?![^(]*\))/, 8)
    .map(parseColour)
    .find((colour) => colour !== undefined);
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0?(?:\.0*)?%?$/.test(value) && value !== "";
}

/** Nobody reads letters of one pixel. */
function isTiny(size: string | undefined): boolean {
  return /^(?:0?\.\d{0,6}|0|1)(?:px|pt)$|^0(?:\.0\d{0,6})?(?:em|rem|%)?$/.test(size ?? "");
}

function isOffPage(style: Style): boolean {
  const isPlaced = /^(?:absolute|fixed)$/.test(style.get("position") ?? "");
  const sides = isPlaced ? ["left", "top", "right", "bottom", "text-indent"] : ["text-indent", "margin-left"];
  return sides.some((side) => isFar(style.get(side)));
}

function isFar(value: string | undefined): boolean {
  const length = /^(-[\d.]{1,12})(px|pt|em|rem|vw|vh|%)$/.exec(value ?? "");
  if (!length) return false;
  const unit = length[2] ?? "";
  const pixels = unit === "px" || unit === "pt" ? 1 : unit.endsWith("em") ? 16 : 10;
  return Number(length[1]) * pixels <= -farAway;
}

function isClippedAway(style: Style): boolean {
  const clip = (style.get("clip") ?? "").replace(/[\s,]+/g, " ");
  const isClosed = /^rect\(\s?(?:[01](?:px)?\s?){4}\)$/.test(clip);
  const isFlat = [style.get("height"), style.get("max-height"), style.get("width")].some((size) =>
    /^[01](?:px)?$/.test(size ?? ""),
  );
  return isClosed || (isFlat && style.get("overflow") === "hidden");
}
