import type { Spec } from "vega";
import { html, Markup } from "./markup.ts";

/** What a plot says to those who do not see it. */
export interface PlotWords {
  readonly title: string;
  readonly description: string;
}

/** Draws a specification of Vega. Without words the drawing is kept from screen readers: its figures stand in text beside it. */
export type Plot = (spec: Spec, words?: PlotWords) => Promise<Markup>;

/**
 * Loads Vega, which takes a tenth of a second, and returns what draws with it. The drawings are SVG for the middle of a page: without
 * ids, without styles, in the colours that the page's own variables give, and the same for the same specification.
 */
export async function createPlot(): Promise<Plot> {
  const { parse, View } = await import("vega");
  return async (spec, words) => {
    const view = new View(parse({ ...spec, autosize: "none" }, { axis: { aria: false } }), {
      renderer: "none",
    });
    const drawing = await view.toSVG();
    view.finalize();
    return dress(drawing, words);
  };
}

/** Puts an opening tag of ours, without width and height, in the place of Vega's: the page says how large a drawing is. */
function dress(drawing: string, words: PlotWords | undefined): Markup {
  const box = /viewBox="([\d. ]+)"/.exec(drawing)?.[1] ?? "";
  const inside = new Markup(drawing.slice(drawing.indexOf(">") + 1));
  if (!words) return html`<svg viewBox="${box}" aria-hidden="true">${inside}`;
  const { title, description } = words;
  return html`<svg viewBox="${box}" role="img"><title>${title}</title><desc>${description}</desc>${inside}`;
}
