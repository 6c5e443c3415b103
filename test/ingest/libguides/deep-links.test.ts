import { describe, expect, test } from "vitest";
import { boxAddress, guideAddress, pageAddress } from "../../../src/ingest/libguides/deep-links.ts";

const site = { domain: "guides.example.edu" };
const nowhere = { domain: "" };

describe("guideAddress", () => {
  test.each([
    ["https://guides.example.edu/cyber", "https://guides.example.edu/cyber"],
    ["guides.example.edu/cyber", "https://guides.example.edu/cyber"],
    ["//guides.example.edu/cyber", "https://guides.example.edu/cyber"],
    ["http://user:secret@guides.example.edu/cyber", "http://guides.example.edu/cyber"],
    ["", "https://guides.example.edu/c.php?g=7"],
    ["cyber", "https://guides.example.edu/c.php?g=7"],
    ["javascript:alert(1)", "https://guides.example.edu/c.php?g=7"],
    ["ftp://guides.example.edu/", "https://guides.example.edu/c.php?g=7"],
    ["https://", "https://guides.example.edu/c.php?g=7"],
  ])("of a guide with the address %j is %s", (url, expected) => {
    expect(guideAddress({ id: "7", url }, site)).toBe(expected);
  });

  test("is null where the export names no site", () => {
    expect(guideAddress({ id: "7", url: "" }, nowhere)).toBeNull();
  });

  test("takes a site with its scheme", () => {
    expect(guideAddress({ id: "7", url: "" }, { domain: "https://guides.example.edu" })).toBe(
      "https://guides.example.edu/c.php?g=7",
    );
  });
});

describe("pageAddress", () => {
  const guide = { id: "7", url: "https://guides.example.edu/cyber" };

  test("is the page's own, else by its number, else the guide's", () => {
    expect(pageAddress(guide, { id: "8", url: "guides.example.edu/cyber/news" }, site)).toBe(
      "https://guides.example.edu/cyber/news",
    );
    expect(pageAddress(guide, { id: "8", url: "" }, site)).toBe("https://guides.example.edu/c.php?g=7&p=8");
    expect(pageAddress(guide, { id: "8", url: "" }, nowhere)).toBe(guide.url);
    expect(pageAddress(guide, { id: "", url: "" }, site)).toBe(guide.url);
  });
});

describe("boxAddress", () => {
  test("leads to the box on its page", () => {
    expect(boxAddress("https://x.edu/c.php?g=1&p=2", { id: "345" })).toBe(
      "https://x.edu/c.php?g=1&p=2#s-lg-box-345",
    );
    expect(boxAddress("https://x.edu/g#top", { id: "345" })).toBe("https://x.edu/g#s-lg-box-345");
  });

  test("is the page's where the box has no number, and null without a page", () => {
    expect(boxAddress("https://x.edu/g", { id: "" })).toBe("https://x.edu/g");
    expect(boxAddress("https://x.edu/g", { id: `1" onclick="` })).toBe("https://x.edu/g");
    expect(boxAddress(null, { id: "345" })).toBeNull();
  });
});
