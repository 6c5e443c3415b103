/** The tags of a page in order, with the names but not the values of their attributes: what no text may change. */
export function skeletonOf(page: string): readonly string[] {
  return [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""));
}

/** The text of a page as a reader sees it, without tags, entities read, white space collapsed. */
export function textOf(page: string): string {
  return page
    .replace(/<style.*?<\/style>|<[^>]*>/gs, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
