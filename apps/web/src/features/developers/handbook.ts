/** A command of the project's root, as a shell takes it, and what it does. */
export interface Command {
  line: string;
  words: string;
}

/** A test sees that each is a command of the project. */
export const COMMANDS: readonly Command[] = [
  {
    line: "npm start",
    words: "Serves this site and the API, with the database in a folder.",
  },
  {
    line: "npm run -s analyze -- article.txt",
    words: "The analysis of a file, as readable JSON.",
  },
  {
    line: "npm run -s analyze -- --ndjson --jobs 4 < articles.ndjson",
    words: "A line in, a line out, in order, with four threads.",
  },
  {
    line: "npm run ingest -- article.txt folder/",
    words:
      "Into the record, whether the server runs or not: plain text, HTML, ninjs, NewsML-G2, RSS and Atom.",
  },
  {
    line: "npm run ingest -- --queue folder/",
    words: "On the queue, for workers to read.",
  },
  {
    line: "npm run worker",
    words:
      "Works the queue; on PostgreSQL as many side by side as you like. Embedded, the server does.",
  },
  {
    line: "npm run -s token -- create --name desk --scope ingest",
    words: "A token for writing; its secret is printed this once.",
  },
  {
    line: "npm run schema",
    words: "Prints the schema anew from the code.",
  },
];

/** A part of the record to be taken out as it is. */
export const TAKE_OUT: readonly (readonly [path: string, words: string])[] = [
  ["/articles/SLUG.jsonld", "schema.org: a NewsArticle, its names and quotes"],
  ["/articles/SLUG.ninjs.json", "IPTC ninjs 3.1, quotes and deals with it"],
  [
    "/articles/SLUG.annotations.json",
    "W3C Web Annotation, each fact on its words",
  ],
  ["/articles/SLUG.txt", "the copy, which the annotations count in"],
  ["/quotes.csv", "all quotes, or those that filters leave"],
  ["/quotes.ndjson", "the same, one JSON object a line"],
  ["/deals.csv", "all deals, or those that filters leave"],
  ["/deals.ndjson", "the same, one JSON object a line"],
];

/** What the API refuses before it runs, as its guards have it. */
export const LIMITS: readonly (readonly [name: string, words: string])[] = [
  [
    "Requests",
    "600 a minute from one address, 1,200 with one token, then 429 with `Retry-After`.",
  ],
  ["Lists", "1 to 100 at a time, 20 where nothing is said."],
  ["Length", "3,000 tokens, 1,500 fields, 60 aliases, 60 directives."],
  ["Depth", "16 levels."],
  [
    "Cost",
    "60,000: one for every object, times the length of the lists above it. Each answer says its own in `extensions.cost`.",
  ],
  [
    "Counts",
    "`totalCount` stops at 10,000 and says so in `totalCountIsCapped`.",
  ],
];
