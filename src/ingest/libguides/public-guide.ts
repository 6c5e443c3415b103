import type { ExportedBox, ExportedGuide, ExportedPage } from "./exported-guide.ts";

/** A page that everyone may read. */
export interface PublicPage extends Pick<ExportedPage, "id" | "name" | "description" | "url"> {
  /** 0 for a page of the guide, 1 for one below such a page, and so on. */
  readonly nesting: number;
  readonly boxes: readonly PublicBox[];
}

/** A box that everyone may read. */
export interface PublicBox extends Pick<ExportedBox, "id" | "name" | "panes"> {
  /** How many boxes of the guide come before it: what tells the boxes of one guide apart. */
  readonly order: number;
  /** The id of the box that this one is a copy of; null where it is no copy. A box on a page taken over from another guide is a copy of itself. */
  readonly copyOf: string | null;
}

/** What of a guide everyone may read, and what was left out. */
export interface PublicGuide
  extends Pick<ExportedGuide, "id" | "name" | "description" | "url" | "updated" | "published"> {
  readonly pages: readonly PublicPage[];
  /** Pages and boxes that are hidden or redirected. */
  readonly unpublished: number;
  /** Boxes in which members of staff present themselves. */
  readonly profiles: number;
}

/** Whether a guide is there for everyone: published, leading nowhere else, not internal, not a template, in no restricted group. */
export function isPublic(guide: ExportedGuide): boolean {
  const isPublished = guide.status === "" ? guide.published !== "" : /^(?:published|1)$/i.test(guide.status);
  return isPublished && !guide.isRedirected && !guide.isRestricted && !/internal|template/i.test(guide.type);
}

/** Leaves out of a guide what is not for everyone. Pages below a hidden page are hidden; those below a redirected one are not. */
export function showPublic(guide: ExportedGuide): PublicGuide {
  const placed = nestPages(guide.pages);
  const shown = placed.filter(({ page, isHidden }) => !isHidden && !page.isRedirected);
  const boxes = shown.flatMap(({ page }) => page.boxes);
  const isOpen = (box: ExportedBox) => !box.isHidden && !isProfile(box);
  let order = 0;
  return {
    id: guide.id,
    name: guide.name,
    description: guide.description,
    url: guide.url,
    updated: guide.updated,
    published: guide.published,
    pages: shown.map(({ page, nesting }) => ({
      id: page.id,
      name: page.name,
      description: page.description,
      url: page.url,
      nesting,
      boxes: page.boxes.filter(isOpen).map((box) => ({
        id: box.id,
        name: box.name,
        panes: box.panes,
        order: order++,
        copyOf: box.mapId || (page.sourcePageId && box.id) || null,
      })),
    })),
    unpublished: guide.pages.length - shown.length + boxes.filter((box) => box.isHidden).length,
    profiles: boxes.filter((box) => !box.isHidden && isProfile(box)).length,
  };
}

function isProfile(box: ExportedBox): boolean {
  return /profile/i.test(box.type);
}

interface PlacedPage {
  readonly page: ExportedPage;
  readonly nesting: number;
  readonly isHidden: boolean;
}

/** Pages in the order in which a reader meets them, each before those below it. A page whose parent is not there stands at the top. */
function nestPages(pages: readonly ExportedPage[]): readonly PlacedPage[] {
  const ids = new Set(pages.map(({ id }) => id).filter((id) => id !== ""));
  const below = Map.groupBy(pages, ({ parentPageId }) => (ids.has(parentPageId) ? parentPageId : ""));
  const placed = new Map<ExportedPage, PlacedPage>();
  const atTop = (page: ExportedPage): PlacedPage => ({ page, nesting: 0, isHidden: page.isHidden });
  // Pages that are below each other in a circle have no top; they are taken as they come.
  const waiting = [...(below.get("") ?? []), ...pages].map(atTop).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { page, nesting, isHidden } = next;
    if (placed.has(page)) continue;
    placed.set(page, next);
    const children = below.get(page.id || noId) ?? [];
    for (const child of children.toReversed()) {
      waiting.push({
        page: child,
        nesting: Math.min(nesting + (page.isRedirected ? 0 : 1), maxNesting),
        isHidden: isHidden || child.isHidden,
      });
    }
  }
  return [...placed.values()];
}

/** What no page has as its parent. */
const noId = " ";

/** Levels of pages below pages, at most; LibGuides itself has one. */
const maxNesting = 3;
