import { describe, expect, test } from "vitest";
import { formatFeed, type FeedEntry } from "./compose-feed.ts";
import { readFeedAddress } from "./feeds.ts";
import { formatNewsSitemap } from "./news-sitemap.ts";

const ENTRY: FeedEntry = {
  title: "Roth & <Sons> sign",
  summary: "]]><script>alert(1)</script>",
  path: "/deals/d1",
  recordedAt: "2025-10-21T08:00:00.000Z",
  published: "2025-10-20",
};
const SITE = "https://record.example";

describe("feeds", () => {
  test.each(["rss", "atom"] as const)(
    "%s takes text for HTML, so text is escaped",
    (format) => {
      const feed = formatFeed("deals", format, SITE, [ENTRY]);
      expect(feed).toContain("Roth &amp; &lt;Sons&gt; sign");
      expect(feed).not.toMatch(/<script|\]\]><script/u);
      expect(feed).toContain("https://record.example/deals/d1");
      expect(feed).toContain("https://record.example/feeds/deals.");
      expect(feed).toMatch(/20 Oct 2025|2025-10-20T00:00:00/u);
    },
  );

  test("JSON Feed takes plain text", () => {
    const feed = JSON.parse(formatFeed("deals", "json", SITE, [ENTRY])) as {
      items: Record<string, unknown>[];
    };
    expect(feed.items).toMatchObject([
      { title: ENTRY.title, url: `${SITE}/deals/d1` },
    ]);
    expect(JSON.stringify(feed.items)).toContain("]]><script>");
  });

  test("the same record gives the same bytes, and an empty one a feed without items", () => {
    const once = formatFeed("quotes", "atom", SITE, [ENTRY]);
    expect(formatFeed("quotes", "atom", SITE, [ENTRY])).toBe(once);
    expect(formatFeed("quotes", "atom", SITE, [])).not.toContain("<entry>");
  });

  test("a feed that is narrowed says by what, and has an address of its own", () => {
    const feed = formatFeed("quotes", "atom", SITE, [], "?speaker=pelle-roth");
    expect(feed).toContain("<title>On Record: quotes, pelle-roth</title>");
    expect(feed).toContain(`<id>${SITE}/feeds/quotes?speaker=pelle-roth</id>`);
    expect(feed).toContain(`${SITE}/feeds/quotes.atom?speaker=pelle-roth`);
  });

  test("a date that is no whole day is not made one", () => {
    const entry = { ...ENTRY, published: "2025-10" };
    expect(formatFeed("deals", "atom", SITE, [entry])).not.toContain(
      "<published>",
    );
  });

  test.each([
    ["quotes.rss", { name: "quotes", format: "rss" }],
    ["deals.json", { name: "deals", format: "json" }],
    ["deals.xml", null],
    ["names.rss", null],
    ["deals", null],
    ["deals.rss.gz", null],
  ])("the address %s asks for %j", (file, asked) => {
    expect(readFeedAddress(file)).toEqual(asked);
  });
});

test("the news sitemap holds what was published in the last two days, escaped", () => {
  const article = (slug: string, value: string) => ({
    slug,
    headline: "A <b> & c",
    agency: null,
    language: "en",
    ingestedAt: "2025-10-21T08:00:00.000Z",
    publishedOn: { value, basis: "STATED" as const },
    filedOn: null,
  });
  const map = formatNewsSitemap(
    [
      article("today", "2025-10-21"),
      article("old", "2025-10-10"),
      article("vague", "2025-10"),
      article("to-come", "2025-12-01"),
    ],
    SITE,
    Date.parse("2025-10-21T12:00:00Z"),
  );
  expect(map.match(/<loc>[^<]*<\/loc>/gu)).toEqual([
    `<loc>${SITE}/articles/today</loc>`,
  ]);
  expect(map).toContain("<news:title>A &lt;b&gt; &amp; c</news:title>");
});
