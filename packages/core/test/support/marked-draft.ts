import type { Draft, NameSpan } from "../../src/document/draft.ts";
import type { Entity, EntityType, Mention } from "../../src/document/entity.ts";
import { entitiesStage } from "../../src/entities/resolve-entities.ts";
import { openReading, type Reading } from "../../src/entities/reading.ts";
import { findQuotedRuns } from "../../src/text/find-quoted-runs.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { tokenize } from "../../src/text/tokenize.ts";

const TYPES: Readonly<Record<string, EntityType>> = {
  p: "person",
  o: "organization",
  l: "place",
  f: "facility",
  n: "nationality",
  e: "event",
};

/**
 * A draft as the names stage would leave it, from copy with its names marked: "{o:Acme} chairman {p:Ann Other}".
 * Every line is a paragraph of the body. So the entities room is tested alone, whatever the tagger knows.
 */
export function draftOf(marked: string): Draft {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\{(\w):([^}]+)\}/gu)) {
    text += marked.slice(from, match.index);
    const name = match[2] ?? "";
    spans.push({
      start: text.length,
      end: text.length + name.length,
      type: TYPES[match[1] ?? ""] ?? "person",
    });
    text += name;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const tokens = tokenize(text);
  const lines = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const sentences = lines.flatMap((line, paragraph) => {
    const first = tokens.findIndex(({ start }) => start >= line.start);
    const beyond = tokens.findIndex(({ start }) => start >= line.end);
    return splitSentences(
      tokens,
      first,
      beyond < 0 ? tokens.length : beyond,
    ).map(({ start, end }) => ({
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      part: "body" as const,
      paragraph,
      firstToken: start,
      endToken: end,
    }));
  });
  const names = spans.map(({ start, end, type }): NameSpan => {
    const firstToken = tokens.findIndex((token) => token.end > start);
    const last = tokens.findIndex((token) => token.end >= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      type,
      confidence: 0.8,
      firstToken,
      endToken: last + 1,
    };
  });
  return {
    text,
    options: {},
    tokens,
    quotedRuns: findQuotedRuns(text, lines),
    article: {
      text,
      language: "en",
      headline: null,
      byline: [],
      publishedOn: null,
      dateline: null,
      paragraphs: lines,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      removed: [],
    },
    sentences,
    dates: [],
    money: [],
    names,
    titles: [],
    entities: [],
    mentions: [],
    quotes: [],
    deals: [],
    disputes: [],
    issues: [],
  };
}

export function readingOf(marked: string): Reading {
  return openReading(draftOf(marked));
}

/** What the entities stage makes of marked copy. */
export function castOf(marked: string): {
  text: string;
  entities: Entity[];
  mentions: Mention[];
} {
  const draft = draftOf(marked);
  const { entities = [], mentions = [] } = entitiesStage.run(draft);
  return { text: draft.text, entities, mentions };
}

/** "title of organization" of every role of a person, in text order; "title" alone without organization. */
export function rolesOf(marked: string, person: string): string[] {
  const { entities } = castOf(marked);
  const found = entities.find(({ name }) => name === person);
  return (found?.roles ?? []).map(
    ({ title, organization, former }) =>
      `${former ? "former " : ""}${title}${organization === null ? "" : ` of ${organization}`}`,
  );
}

/** The names of an article's entities with what else they are called, as "Name = alias; alias". */
export function entitiesOf(marked: string): string[] {
  return castOf(marked).entities.map(({ name, aliases }) =>
    aliases.length === 0 ? name : `${name} = ${aliases.join("; ")}`,
  );
}

/** What a form refers to, at its last place in the text. */
export function referentOf(marked: string, form: string): string | null {
  const { entities, mentions } = castOf(marked);
  const mention = mentions.findLast(({ text }) => text === form);
  return entities.find(({ id }) => id === mention?.entityId)?.name ?? null;
}
