/** An element of an export that is read: its text, and the elements in it that are read. */
export interface ExportElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly ExportElement[];
}

/**
 * All that is ever taken out of an export: the elements that are read, by the element that they stand in. Whatever is not listed, the
 * owners of guides, accounts, addresses and passwords of groups among it, is passed over without being decoded.
 */
export const readElements: Readonly<Record<string, readonly string[]>> = {
  libguides: ["customer", "site", "guides"],
  customer: ["name"],
  site: ["name", "domain"],
  guides: ["guide"],
  guide: [
    "id",
    "type",
    "name",
    "description",
    "url",
    "redirect",
    "status",
    "updated",
    "modified",
    "published",
    "group",
    "pages",
  ],
  group: ["type", "password"],
  pages: ["page"],
  page: [
    "id",
    "name",
    "description",
    "url",
    "redirect",
    "source_page_id",
    "parent_page_id",
    "position",
    "hidden",
    "boxes",
  ],
  boxes: ["box"],
  box: ["id", "name", "type", "map_id", "column", "position", "hidden", "assets", "panes"],
  panes: ["pane"],
  pane: ["name", "position", "assets"],
  assets: ["asset"],
  asset: ["name", "type", "description", "url", "position"],
};

/** Elements of which only is read whether they hold anything: a password says that a guide is not for everyone. */
export const withheldElements: ReadonlySet<string> = new Set(["password"]);

/** Elements that hold personal data wherever they stand. They are counted. */
export const personalElements: ReadonlySet<string> = new Set([
  "address",
  "admin",
  "email",
  "first_name",
  "image",
  "last_name",
  "nickname",
  "password",
  "phone",
  "signature",
  "skype",
  "website",
]);
