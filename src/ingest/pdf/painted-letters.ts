import { OPS } from "unpdf/pdfjs";
import { identity, type Matrix, mapRectangle, multiply, type Rectangle } from "./matrix.ts";

/** A letter or digit in the order in which a page paints them, and how it is painted. */
export interface PaintedLetter {
  readonly character: string;
  /** Painted in no colour at all. */
  readonly isInvisible: boolean;
  readonly isWhite: boolean;
  /** How many of the page's dark areas were painted before it. */
  readonly areas: number;
}

/** The letters of a page, and the areas that it paints in another colour than white. Images are not among them. */
export interface Painting {
  readonly letters: readonly PaintedLetter[];
  readonly areas: readonly Rectangle[];
}

/** What a page tells a printer to do, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface PaintState {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly alpha: number;
  readonly renderingMode: number;
}

/** Text in these modes leaves no mark on the page: 3 neither fills nor strokes, 7 only clips. */
const unseenModes: ReadonlySet<number> = new Set([3, 7]);

const fillOperators: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** A colour that is none: a pattern or a shading. */
const pattern = "pattern";

/** Follows the painting of a page. `viewport` maps the page's own units to those of the result. */
export function followPainting({ fnArray, argsArray }: OperatorList, viewport: Matrix): Painting {
  const painter = new Painter(viewport);
  for (const [position, operator] of fnArray.entries()) painter.paint(operator, listOf(argsArray[position]));
  return painter;
}

class Painter implements Painting {
  readonly letters: PaintedLetter[] = [];
  readonly areas: Rectangle[] = [];
  readonly #viewport: Matrix;
  readonly #saved: PaintState[] = [];
  #state: PaintState = { matrix: identity, fill: "#000000", alpha: 1, renderingMode: 0 };

  constructor(viewport: Matrix) {
    this.#viewport = viewport;
  }

  paint(operator: number, args: readonly unknown[]): void {
    switch (operator) {
      case OPS.save:
        this.#saved.push(this.#state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        this.#transform(listOf(args[0]));
        break;
      case OPS.transform:
        this.#transform(args);
        break;
      case OPS.showText:
        this.#showText(listOf(args[0]));
        break;
      case OPS.constructPath:
        if (fillOperators.has(Number(args[0]))) this.#fillArea(listOf(args[2]).map(Number));
        break;
      case OPS.shadingFill:
        this.areas.push([0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
        break;
      default:
        this.#setState(operator, args);
    }
  }

  #setState(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.setFillRGBColor) this.#state = { ...this.#state, fill: String(args[0]) };
    else if (operator === OPS.setFillColorN) this.#state = { ...this.#state, fill: pattern };
    else if (operator === OPS.setFillTransparent) this.#state = { ...this.#state, alpha: 0 };
    else if (operator === OPS.setTextRenderingMode) {
      this.#state = { ...this.#state, renderingMode: Number(args[0]) };
    } else if (operator === OPS.setGState) {
      for (const [key, value] of listOf(args[0]).map(listOf)) {
        if (key === "ca") this.#state = { ...this.#state, alpha: Number(value) };
      }
    }
  }

  #transform(args: readonly unknown[]): void {
    const [a, b, c, d, e, f] = args.map(Number);
    if (f === undefined) return;
    const by: Matrix = [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
    this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, by) };
  }

  #fillArea([x0, y0, x1, y1]: readonly number[]): void {
    const { fill, alpha, matrix } = this.#state;
    if (y1 === undefined || isWhite(fill) || alpha === 0) return;
    const area: Rectangle = [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1];
    this.areas.push(mapRectangle(multiply(this.#viewport, matrix), area));
  }

  #showText(glyphs: readonly unknown[]): void {
    const { fill, alpha, renderingMode } = this.#state;
    const painted = {
      isInvisible: alpha === 0 || unseenModes.has(renderingMode),
      isWhite: isWhite(fill),
      areas: this.areas.length,
    };
    for (const glyph of glyphs) {
      for (const character of lettersOf(unicodeOf(glyph))) this.letters.push({ character, ...painted });
    }
  }
}

/** The letters and digits of a text: what page content and extracted text have in common, whatever spaces are read between them. */
export function lettersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** Every channel at 250 of 255 or more; nobody tells such a grey from paper. */
function isWhite(colour: string): boolean {
  return /^#(?:f[a-f]){3}$/i.test(colour);
}

/** Spacing adjustments stand among the glyphs as numbers. */
function unicodeOf(glyph: unknown): string {
  if (typeof glyph !== "object" || glyph === null || !("unicode" in glyph)) return "";
  return typeof glyph.unicode === "string" ? glyph.unicode : "";
}

/** Arguments come as arrays, as typed arrays, and as nothing. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
}
