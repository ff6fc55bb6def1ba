/** Every page of the fixture record, by what it shows. */
export const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["front", "/"],
  ["article", "/articles/ellery-harbour-signed"],
  ["article with long names", "/articles/long-names"],
  ["entity", "/entities/ingrid-aasen"],
  ["entity with hundreds of quotes", "/entities/una-falk"],
  ["entity that is a place", "/entities/norland"],
  ["quotes", "/quotes"],
  ["quotes, none", "/quotes?speaker=nobody"],
  ["quote", `/quotes/${encodeURIComponent("quote:ellery-harbour-signed:1")}`],
  [
    "quote of nobody named",
    `/quotes/${encodeURIComponent("quote:ellery-harbour-signed:7")}`,
  ],
  ["deals", "/deals"],
  ["deals, narrowed", "/deals?kind=CONTRACT&order=VALUE_DESC"],
  ["deal", `/deals/${encodeURIComponent("deal:ellery-harbour-signed:0")}`],
  [
    "deal of which little is stated",
    `/deals/${encodeURIComponent("deal:ellery-harbour-signed:1")}`,
  ],
  ["search", "/search?q=harbour"],
  ["search, narrowed", "/search?q=harbour&type=DEALS&year=2025"],
  ["search, nothing", "/search?q=zzz"],
  ["search, open", "/search"],
  ["analyse", "/analyse"],
  ["report", "/report"],
  ["about", "/about"],
  ["developers", "/developers"],
  ["schema", "/developers/schema"],
  ["explorer", "/developers/explorer"],
  ["explorer, a fault", "/developers/explorer?query=%7B+none+%7D"],
  ["styleguide", "/styleguide"],
  ["missing", "/articles/none"],
];

/** The scripts of pages that are worked rather than read, beside the one of every page. */
export const OWN_SCRIPTS: Readonly<Record<string, string>> = {
  "/analyse": "/islands/analyze.js",
  "/developers/explorer": "/islands/explore.js",
  "/developers/explorer?query=%7B+none+%7D": "/islands/explore.js",
};
