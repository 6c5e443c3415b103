import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/ingest/formats/read-html-tree.ts";
import { draftLines } from "./draft-lines.ts";

const read = (html: string) => readHtml(html, { file: "guide.html" });
const lines = (html: string) => draftLines(read(html));
const text = "<p>A guide to the treaties on cybercrime, with where to find each of them.</p>";
const kept = "p0 A guide to the treaties on cybercrime, with where to find each of them.";

describe("readHtml, of a page's furniture,", () => {
  test.each([
    ["a menu", "<nav><ul><li><a href='/'>Home</a></ul></nav>"],
    ["a menu by its role", '<div role="navigation">Home</div>'],
    ["a menu by its class", '<ul class="main-nav"><li>Home</ul>'],
    ["a menu by its id", '<div id="site-menu">Home</div>'],
    ["a row of tabs", '<ul class="nav nav-tabs" role="tablist"><li>Tab</ul>'],
    ["breadcrumbs", '<div class="breadcrumb">Home &gt; Law</div>'],
    ["a cookie bar", '<div class="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>'],
    ["a request for consent", '<div id="onetrust-banner">We value your privacy</div>'],
    ["a search box", '<form action="/search"><label>Search</label><input><button>Go</button></form>'],
    ["a search box by its role", '<div role="search"><p>Search the site</p></div>'],
    ["buttons for sharing", '<div class="share-buttons">Share this</div>'],
    ["a way past the menu", '<a class="skip-link" href="#main">Skip to content</a>'],
    ["page numbers", '<div class="pagination">1 2 3</div>'],
    ["choices", "<select><option>English<option>French</select>"],
    ["a dialog", "<dialog open>Subscribe to our letter</dialog>"],
    ["a head that is only links", '<header><a href="/">Library</a> <a href="/law">Law</a></header>'],
    [
      "a table of contents",
      '<div><ul><li><a href="#a">Articles</a><li><a href="#b">Parties</a><ul><li><a href="#c">Europe</a><li><a href="#d">Africa</a></ul></ul></div>',
    ],
    ["the foot of a printed page", '<div title="footer"><p>12</p></div>'],
  ])("leaves out %s", (_, furniture) => {
    expect(lines(`<body>${furniture}${text}</body>`)).toEqual([kept]);
    expect(lines(`<body>${text}${furniture}</body>`)).toEqual([kept]);
  });

  test("keeps the page's foot for its dates, but not as content", () => {
    const { blocks, debris } = read(`<body>${text}<footer><p>Last updated: 3 May 2022</p></footer></body>`);
    expect(draftLines({ blocks })).toEqual([kept]);
    expect(debris).toEqual(["Last updated: 3 May 2022"]);
  });

  test("keeps the foot for its dates also where it stands outside the main part", () => {
    const { debris } = read(`<body><main>${text}</main><footer>Last updated: 3 May 2022</footer></body>`);
    expect(debris).toEqual(["Last updated: 3 May 2022"]);
  });

  test.each([
    ["a form around the whole page", `<form id="aspnetForm">${text}</form>`],
    ["a box called a menu that holds the text", `<div class="with-menu"><h1>Guide</h1>${text}</div>`],
    ["a body with the name of a menu", `<body class="has-nav">${text}</body>`],
    [
      "a head with words of its own",
      `<header><p>${"About this guide to treaties. ".repeat(3)}</p></header>${text}`,
    ],
    ["the head of an article", `<article><header><a href="/">Guide</a></header>${text}</article>`],
    ["a section about consent", `<section id="consent">${text}</section>`],
    [
      "a few links to places on the page",
      `<ul><li><a href="#a">Articles</a><li><a href="#b">Parties</a></ul>${text}`,
    ],
    ["a list of links to other pages", `<ul>${'<li><a href="/x">Database</a>'.repeat(5)}</ul>${text}`],
    [
      "a list of links with words about them",
      `<ul>${'<li><a href="#a">Articles</a> and what they say'.repeat(5)}</ul>${text}`,
    ],
    ["an aside", `<aside>${text}</aside>`],
  ])("keeps %s", (_, html) => {
    expect(lines(html)).toContain(kept);
  });

  test("leaves out the portraits of staff and counts them", () => {
    const { blocks, notes } = read(
      `<body>${text}<div class="s-lib-profile-container s-lib-profile-div"><h3>A. Librarian</h3><p>a.librarian@library.example, Room 12</p></div></body>`,
    );
    expect(draftLines({ blocks })).toEqual([kept]);
    expect(notes).toEqual({ "personal-data": 1 });
  });
});

describe("readHtml, of a page's main part,", () => {
  const around = "<div><p>About the library</p></div>";

  test.each([
    ["main", `<main>${text}</main>`],
    ["article", `<article>${text}</article>`],
    ["a main role", `<div role="main">${text}</div>`],
    ["the id of guide pages", `<div id="s-lg-guide-main">${text}</div>`],
    ["a common id", `<div id="content">${text}</div>`],
    ["a common class", `<div class="main-content">${text}</div>`],
  ])("reads only what stands in %s", (_, main) => {
    expect(lines(`<body>${around}${main}${around}</body>`)).toEqual([kept]);
  });

  test("reads the whole body where most of the words stand elsewhere", () => {
    expect(lines(`<body><main><p>Short.</p></main>${text}</body>`)).toEqual(["p0 Short.", kept]);
  });

  test("does not count menus and scripts as words", () => {
    const menu = `<nav>${"<a href='/'>Link</a> ".repeat(50)}</nav><script>${"var a;".repeat(100)}</script>`;
    expect(lines(`<body>${menu}${around}<main>${text}</main></body>`)).toEqual([kept]);
  });
});
