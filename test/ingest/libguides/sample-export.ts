/** What a sample asset, box, page or guide says; what is not given is as it mostly is. */
type Fields = Readonly<Record<string, string | number>>;

/** Characters with a meaning in XML, encoded once. */
export function encode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An element as an export writes it: HTML in descriptions is encoded a second time. */
function element(name: string, fields: Fields, inner = ""): string {
  const children = Object.entries(fields).map(([field, value]) => {
    const text = encode(String(value));
    return `<${field}>${field === "description" ? encode(text) : text}</${field}>`;
  });
  return `<${name}>${children.join("")}${inner}</${name}>`;
}

export function asset(description: string, fields: Fields = {}): string {
  return element("asset", { id: 9, name: "Asset", type: "Rich Text/HTML", description, ...fields });
}

export function link(name: string, url: string, description = ""): string {
  return asset(description, { name, type: "Link", url });
}

export function box(id: number, assets: readonly string[], fields: Fields = {}): string {
  return element(
    "box",
    { id, name: `Box ${id}`, type: "Standard", ...fields },
    `<assets>${assets.join("")}</assets>`,
  );
}

export function tabbedBox(id: number, panes: readonly (readonly string[])[]): string {
  const inner = panes.map((assets) => `<pane><assets>${assets.join("")}</assets></pane>`).join("");
  return element(
    "box",
    { id, name: `Box ${id}`, type: "Tabbed" },
    `<assets></assets><panes>${inner}</panes>`,
  );
}

export function page(id: number, boxes: readonly string[], fields: Fields = {}): string {
  return element(
    "page",
    { id, name: `Page ${id}`, hidden: 0, ...fields },
    `<boxes>${boxes.join("")}</boxes>`,
  );
}

export function guide(id: number, pages: readonly string[], fields: Fields = {}): string {
  const known = { id, name: `Guide ${id}`, status: "Published", updated: "2024-03-05 10:11:12", ...fields };
  const owner = "<owner><email>owner@staff.invalid</email><first_name>Olga</first_name></owner>";
  return element("guide", known, `${owner}<pages>${pages.join("")}</pages>`);
}

/** A guide of one page with one box that holds the HTML. */
export function plainGuide(id: number, html: string, fields: Fields = {}): string {
  return guide(id, [page(id * 10, [box(id * 100, [asset(html)])])], fields);
}

/** A whole export, with one account. */
export function libguides(...guides: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<libguides><customer><name>Example University</name></customer>
<site><name>Example Law Library</name><domain>guides.example.edu</domain><admin>admin@staff.invalid</admin></site>
<accounts><account><id>1</id><email>jane@staff.invalid</email><phone>+1 555 0100</phone></account></accounts>
<groups><group><id>3</id><name>Clinic</name><password>Secret-group</password></group></groups>
<guides>${guides.join("\n")}</guides></libguides>`;
}
