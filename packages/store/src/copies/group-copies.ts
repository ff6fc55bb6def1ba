import {
  compareCopies,
  findCopyKeys,
  isSameCopy,
  type CopyPrint,
} from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { loadCopyPrints } from "./load-copy-prints.ts";
import { lockCommits } from "../save/lock-commits.ts";

/** An article whose copies are to be found; without a print it has none. */
export interface CopyDraft {
  articleId: number;
  print: CopyPrint | null;
}

/** Of the articles under one key only the first are looked at: a pattern that thousands are made to costs no more. */
const NEAR_A_KEY = 20;
/** So many of those that share the most keys are compared word by word. */
const COMPARED = 6;

/**
 * Finds for each article the group of those that ran the same copy, in the order given, and puts it there: it is
 * compared with the first of each group. Call it last in a transaction: it waits for others who commit, so that
 * of two saves of the same copy the second sees the first.
 */
export async function groupCopies(
  tx: Transaction,
  drafts: readonly CopyDraft[],
): Promise<void> {
  const own = new Map<number, Printed>();
  for (const { articleId, print } of drafts)
    if (print) own.set(articleId, { print, keys: findCopyKeys(print) });
  if (own.size === 0) return;
  await lockCommits(tx);
  const near = await writeKeys(tx, own);
  const groups = placeInGroups(own, near, await loadHeads(tx, own, near));
  if (groups.size === 0) return;
  // The first of a group is not in one before there is a second.
  for (const group of new Set(groups.values())) groups.set(group, group);
  await tx.query(
    `UPDATE articles AS a SET copy_group = g.copy_group
     FROM unnest($1::bigint[], $2::bigint[]) AS g(id, copy_group)
     WHERE a.id = g.id AND a.copy_group IS DISTINCT FROM g.copy_group`,
    [[...groups.keys()], [...groups.values()]],
  );
}

/** As `groupCopies`, of articles on record in their newest version: the first to come in first. */
export async function groupStored(
  tx: Transaction,
  articleIds: readonly number[],
): Promise<void> {
  const ids = articleIds.toSorted((a, b) => a - b);
  const prints = await loadCopyPrints(tx, ids);
  await groupCopies(
    tx,
    ids.map((id) => ({ articleId: id, print: prints.get(id) ?? null })),
  );
}

interface Printed {
  print: CopyPrint;
  keys: readonly number[];
}

/** The first of a group that may be an article's, and how many keys its articles share with it. */
interface Near {
  articleId: number;
  head: number;
  shared: number;
}

/** Writes the articles' keys, and gives whom they met under them, those among themselves not. */
async function writeKeys(
  tx: Transaction,
  own: ReadonlyMap<number, Printed>,
): Promise<Near[]> {
  const rows = [...own].flatMap(([id, { keys }]) =>
    keys.map((key) => ({ id, key })),
  );
  return tx.query<Near>(
    `WITH own AS (
       SELECT * FROM unnest($1::bigint[], $2::bigint[]) AS u(article_id, key)
     ), written AS (
       INSERT INTO copy_keys (key, article_id) SELECT key, article_id FROM own ORDER BY key ON CONFLICT DO NOTHING
     )
     SELECT met.article_id AS "articleId", coalesce(a.copy_group, a.id) AS head, count(*)::int AS shared
     FROM (
       SELECT own.article_id, near.article_id AS other FROM own CROSS JOIN LATERAL (
         SELECT k.article_id FROM copy_keys AS k WHERE k.key = own.key AND k.article_id <> ALL ($3::bigint[])
         ORDER BY k.article_id LIMIT ${NEAR_A_KEY}
       ) AS near
     ) AS met JOIN articles AS a ON a.id = met.other
     GROUP BY 1, 2`,
    [rows.map(({ id }) => id), rows.map(({ key }) => key), [...own.keys()]],
  );
}

function loadHeads(
  tx: Transaction,
  own: ReadonlyMap<number, Printed>,
  near: readonly Near[],
): Promise<Map<number, CopyPrint>> {
  const heads = [...own.keys()].flatMap((id) => nearest(near, id));
  return loadCopyPrints(tx, [...new Set(heads)]);
}

function nearest(near: readonly Near[], articleId: number): number[] {
  return near
    .filter((one) => one.articleId === articleId)
    .toSorted((a, b) => b.shared - a.shared || a.head - b.head)
    .slice(0, COMPARED)
    .map(({ head }) => head);
}

/** The group of each article that is a copy: that of the first it is most like. */
function placeInGroups(
  own: ReadonlyMap<number, Printed>,
  near: readonly Near[],
  texts: ReadonlyMap<number, CopyPrint>,
): Map<number, number> {
  const groups = new Map<number, number>();
  const placed = new Map<number, Set<number>>();
  for (const [articleId, { print, keys }] of own) {
    const before = keys.flatMap((key) => [...(placed.get(key) ?? [])]);
    let [group, best] = [null as number | null, 0];
    for (const head of new Set([...nearest(near, articleId), ...before])) {
      const text = texts.get(head) ?? own.get(head)?.print;
      if (!text || head === articleId || !isSameCopy(print, text)) continue;
      const similarity = compareCopies(print, text);
      if (similarity > best) [group, best] = [head, similarity];
    }
    if (group !== null) groups.set(articleId, group);
    for (const key of keys)
      placed.set(key, (placed.get(key) ?? new Set()).add(group ?? articleId));
  }
  return groups;
}
