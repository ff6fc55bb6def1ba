import type { TextSpan } from "@onrecord/core";
import type {
  ArticleState,
  DealState,
  EntityState,
  QuoteState,
} from "./load-version.ts";
import { pairParagraphs, similarity } from "./pair-paragraphs.ts";

/** One thing that two versions do not have alike: `before` is null for what was added, `after` for what was removed. */
export type Change<State> =
  | { before: State; after: State }
  | { before: State; after: null }
  | { before: null; after: State };

/** What changed from one version of an article to another, each in the order of the text. */
export interface ArticleChanges {
  quotes: Change<QuoteState>[];
  deals: Change<DealState>[];
  entities: Change<EntityState>[];
  paragraphs: Change<TextSpan>[];
}

/** As alike as this, two wordings are one fact that was put differently. */
const ALIKE = 0.5;

/**
 * Compares two versions of an article.
 *
 * Shape: what both have alike is left out, wherever in the text it stands. A quote or deal under another id is taken for
 * the same one, altered, where half of its words are; a paragraph likewise, where it stands at the same place.
 *
 * @example
 * compareVersions(before, after).quotes.filter(({ after }) => after === null); // what is no longer said
 */
export function compareVersions(
  before: ArticleState,
  after: ArticleState,
): ArticleChanges {
  return {
    quotes: compare(before.quotes, after.quotes, {
      key: ({ key }) => key,
      likeness: (a, b) => similarity(a.text, b.text),
      shown: ({ kind, stance, text, speaker }) => [kind, stance, text, speaker],
    }),
    deals: compare(before.deals, after.deals, {
      key: ({ key }) => key,
      likeness: (a, b) =>
        a.kind === b.kind
          ? Math.max(
              similarity(a.title, b.title),
              similarity(wordsOf(a.evidence), wordsOf(b.evidence)),
            )
          : 0,
      shown: ({ kind, status, title, value, date }) => [
        kind,
        status,
        title,
        value,
        date,
      ],
    }),
    entities: compare(before.entities, after.entities, {
      key: ({ slug }) => slug,
      likeness: () => 0,
      shown: ({ type, name, roles }) => [type, name, ...roles],
    }),
    paragraphs: pairParagraphs(before.paragraphs, after.paragraphs),
  };
}

interface Comparison<State> {
  /** What stays as long as it is the same one. */
  key: (state: State) => string;
  /** How alike two of different keys are, 0 to 1. */
  likeness: (a: State, b: State) => number;
  /** What readers see of it: it is altered where this is. */
  shown: (state: State) => readonly (string | null)[];
}

function compare<State>(
  before: readonly State[],
  after: readonly State[],
  { key, likeness, shown }: Comparison<State>,
): Change<State>[] {
  const left = new Map(before.map((state) => [key(state), state]));
  const partners = new Map<State, State>();
  for (const state of after) {
    const same = left.get(key(state));
    if (same === undefined) continue;
    partners.set(state, same);
    left.delete(key(state));
  }
  for (const state of after) {
    if (partners.has(state)) continue;
    const [best] = [...left.entries()]
      .map(([id, other]) => ({ id, other, score: likeness(other, state) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    partners.set(state, best.other);
    left.delete(best.id);
  }
  const looks = (state: State) => JSON.stringify(shown(state));
  const changed = after.flatMap((state): Change<State>[] => {
    const same = partners.get(state);
    if (same === undefined) return [{ before: null, after: state }];
    return looks(same) === looks(state) ? [] : [{ before: same, after: state }];
  });
  const gone = before
    .filter((state) => left.get(key(state)) === state)
    .map((state): Change<State> => ({ before: state, after: null }));
  return [...changed, ...gone];
}

function wordsOf(spans: readonly TextSpan[]): string {
  return spans.map(({ text }) => text).join(" ");
}
