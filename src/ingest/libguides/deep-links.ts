/** Where the guides of an export stand on the web. */
export interface GuideSite {
  /** "libguides.example.edu"; "" where the export does not say. */
  readonly domain: string;
}

/** The address of a guide: the one that it has, else the one that every guide has by its number; null where neither is known. */
export function guideAddress(
  guide: { readonly id: string; readonly url: string },
  site: GuideSite,
): string | null {
  return webAddress(guide.url) ?? numbered(site, `g=${guide.id}`);
}

/** As `guideAddress`, for a page of the guide. */
export function pageAddress(
  guide: { readonly id: string; readonly url: string },
  page: { readonly id: string; readonly url: string },
  site: GuideSite,
): string | null {
  const byNumber = page.id === "" ? null : numbered(site, `g=${guide.id}&p=${page.id}`);
  return webAddress(page.url) ?? byNumber ?? guideAddress(guide, site);
}

/** The address of a box on a page: browsers scroll to it. */
export function boxAddress(page: string | null, box: { readonly id: string }): string | null {
  if (page === null || !/^\d+$/.test(box.id)) return page;
  return `${page.replace(/#.*$/s, "")}#s-lg-box-${box.id}`;
}

function numbered({ domain }: GuideSite, query: string): string | null {
  return domain === "" ? null : webAddress(`https://${domain.replace(/^https?:\/\//, "")}/c.php?${query}`);
}

/** The address in its normal form, with https where it has no scheme; null where it is no address of the web. */
function webAddress(text: string): string | null {
  if (text === "") return null;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text.replace(/^\/\//, "")}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes(".")) return null;
  url.username = "";
  url.password = "";
  return url.href;
}
