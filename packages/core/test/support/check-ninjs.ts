// What IPTC's ninjs 3.1 schema lets an item have, written down by hand from the published schema, which is in no
// registry package; last held against its revision of 2024, property by property. It allows no property beside these, demands `uri` of an item and `name` and `uri` of an association.

type Check = (value: unknown, path: string) => string[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const matching =
  (what: string, pattern: RegExp): Check =>
  (value, path) =>
    typeof value === "string" && pattern.test(value)
      ? []
      : [`${path} is no ${what}`];

const text = matching("text", /^/u);
const uri = matching("absolute URI", /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu);
const time = matching(
  "date-time",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
);
const oneOf = (...words: string[]) =>
  matching(words.join(" or "), new RegExp(`^(?:${words.join("|")})$`, "u"));
const whole: Check = (value, path) =>
  Number.isInteger(value) ? [] : [`${path} is no whole number`];

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, at) => check(item, `${path}[${at}]`))
      : [`${path} is no list`];

const record =
  (known: Readonly<Record<string, Check>>, needed: string[] = []): Check =>
  (value, path) => {
    if (!isRecord(value)) return [`${path} is no object`];
    return [
      ...needed
        .filter((name) => value[name] === undefined)
        .map((name) => `${path}.${name} is missing`),
      ...Object.entries(value).flatMap(
        ([name, item]) =>
          known[name]?.(item, `${path}.${name}`) ?? [
            `${path}.${name} is not known`,
          ],
      ),
    ];
  };

const worded = { role: text, contentType: text, value: text };
const concepts = listOf(record({ name: text, rel: text, uri, literal: text }));

const item: Readonly<Record<string, Check>> = {
  uri,
  type: oneOf("text", "composite", "component"),
  representationType: oneOf("full", "partial"),
  pubStatus: oneOf("usable", "withheld", "canceled"),
  version: text,
  firstCreated: time,
  versionCreated: time,
  language: text,
  headlines: listOf(record(worded, ["value"])),
  descriptions: listOf(record(worded, ["value"])),
  bodies: listOf(
    record({ ...worded, charCount: whole, wordCount: whole }, ["value"]),
  ),
  people: concepts,
  organisations: concepts,
  places: concepts,
  events: concepts,
  objects: concepts,
  subjects: concepts,
  infoSources: listOf(record({ name: text, role: text, uri, literal: text })),
  by: text,
  located: text,
  standard: record({ name: text, version: text, schema: uri }),
};

const association = record({ ...item, name: text, rel: text }, ["name", "uri"]);

/** Tells what in a value is not as ninjs 3.1 has it; nothing where all is. */
export const checkNinjs = (value: unknown): string[] =>
  record({ ...item, associations: listOf(association) }, ["uri"])(value, "$");
