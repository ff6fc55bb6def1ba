import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TAG_TYPES, type TagType } from "../src/names/labels.ts";

/** A labelled span of a row: what it may be, as its source says. */
export interface GoldSpan {
  start: number;
  end: number;
  /** One type where the source is sure; several where its own type covers ours. */
  types: readonly TagType[];
}

/** A row of training text, brought to one model of labels. */
export interface TrainingRow {
  id: string;
  source: string;
  text: string;
  spans: readonly GoldSpan[];
  /** Types that the source does not label: outside its spans they are unknown, not absent. */
  unlabelled: readonly TagType[];
  /** Spans of text of which nothing is known. */
  unknown: readonly { start: number; end: number }[];
}

interface RawRow {
  id: string;
  text: string;
  gold: {
    entities: { start: number; end: number; type: string; text: string }[];
  };
}

/** How a source's types read in ours; a type that is missing stands for itself. */
interface SourceRule {
  types: Readonly<Record<string, readonly TagType[]>>;
  unlabelled: readonly TagType[];
}

const MISC: readonly TagType[] = ["nationality", "product", "event", "law"];

const RULES: Readonly<Record<string, SourceRule>> = {
  "voa-names": { types: {}, unlabelled: [] },
  "own-names": { types: {}, unlabelled: [] },
  "wikipedia-names": {
    types: {
      misc: MISC,
      place: ["place", "facility"],
      organization: ["organization"],
      product: ["product"],
    },
    unlabelled: ["title"],
  },
  "web-names": {
    types: { place: ["place", "facility"] },
    unlabelled: ["title", "facility", ...MISC],
  },
  "defence-names": {
    types: {},
    unlabelled: ["title", "facility", "product", "event", "law"],
  },
};

/** Reads one NDJSON file of rows. The file's name is the source's. */
export function loadRows(folder: string, source: string): TrainingRow[] {
  const rule = RULES[source];
  if (!rule)
    throw new Error(
      `No rule for ${source}: say in load-rows.ts what its labels mean.`,
    );
  return readFileSync(join(folder, `${source}.ndjson`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => readRow(JSON.parse(line) as RawRow, source, rule));
}

function readRow(row: RawRow, source: string, rule: SourceRule): TrainingRow {
  const spans: GoldSpan[] = [];
  const unknown: { start: number; end: number }[] = [];
  let end = 0;
  const sorted = [...row.gold.entities].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const span of sorted) {
    if (span.start < end) continue;
    end = span.end;
    const types = rule.types[span.type] ?? asOurs(span.type);
    if (source !== "defence-names") {
      if (types.length) spans.push({ start: span.start, end: span.end, types });
      else unknown.push(span);
      continue;
    }
    const clean = cleanDescription(span.text);
    if (clean && types.length)
      spans.push({
        start: span.start + clean.from,
        end: span.start + clean.to,
        types:
          span.type === "place" || span.type === "organization"
            ? placeOrBody(sorted, span)
            : types,
      });
    else unknown.push(span);
  }
  return {
    id: row.id,
    source,
    text: row.text,
    spans,
    unlabelled: rule.unlabelled,
    unknown,
  };
}

function asOurs(type: string): readonly TagType[] {
  return TAG_TYPES.filter((known) => known === type);
}

// A state that is marked as place and as organization at once is a place with us.
function placeOrBody(
  all: RawRow["gold"]["entities"],
  { start, end, type }: RawRow["gold"]["entities"][number],
): readonly TagType[] {
  const place = all.some(
    (other) =>
      other.start === start && other.end === end && other.type === "place",
  );
  return place
    ? ["place", "facility"]
    : type === "organization"
      ? ["organization"]
      : ["place"];
}

/** The defence rows mark whole descriptions: a name is kept without its article, a description is given up. */
function cleanDescription(text: string): { from: number; to: number } | null {
  const article = /^(?:the|a|an|this|our|their|its|his)\s+/iu.exec(text);
  const from = article ? article[0].length : 0;
  const name = text.slice(from);
  const words = name.split(/\s+/u);
  if (words.length > 5 || /[\n,;()]/u.test(name)) return null;
  const plain = words.every(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|and|for|al-\S+)$/u.test(word),
  );
  if (
    !plain ||
    /^(?:President|Prime|Minister|Secretary|Gen|General|Mr|Dr|Ambassador|Foreign|Defence|Sir|Col|Lt|Maj)\b/u.test(
      name,
    )
  )
    return null;
  return { from, to: text.length };
}
