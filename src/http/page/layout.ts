import { type Content, html } from "../markup.ts";

/** The parts of a page. `main` begins with the form; `title` never holds what was asked. */
export interface Page {
  readonly title: string;
  readonly main: Content;
}

/** A dot, given in the page itself so that no browser asks for /favicon.ico. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='5' fill='%231d4f6e'/%3E%3C/svg%3E";

/** The whole HTML document around a page's parts. No script, no other origin. */
export function renderLayout(page: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<h1><a class="home" href="/">Pinpoint</a></h1>
<p class="tagline">Questions on treaties, answered in the words of the sources</p>
</header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer>
<p>Pinpoint shows what its texts say. It is not legal advice, and it keeps no record of what is asked.</p>
<p>For programs: <a href="/openapi.json">description of the interface</a>.</p>
</footer>
</body>
</html>
`.source;
}
