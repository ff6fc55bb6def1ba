/** Every page of the fixture record, by what it shows. */
export const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["front", "/"],
  ["article", "/articles/ellery-harbour-signed"],
  ["article with long names", "/articles/long-names"],
  ["entity", "/entities/ingrid-aasen"],
  ["quotes", "/quotes"],
  ["quote", `/quotes/${encodeURIComponent("quote:ellery-harbour-signed:1")}`],
  ["deals", "/deals"],
  ["deal", `/deals/${encodeURIComponent("deal:ellery-harbour-signed:0")}`],
  ["search", "/search?q=harbour"],
  ["about", "/about"],
  ["missing", "/articles/none"],
];
