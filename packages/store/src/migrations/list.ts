import { articles } from "./0001-articles.ts";
import { entities } from "./0002-entities.ts";
import { facts } from "./0003-facts.ts";
import { datedDeals } from "./0004-dated-deals.ts";
import { tokens } from "./0005-tokens.ts";
import { withdrawals } from "./0006-withdrawals.ts";
import { changes } from "./0007-changes.ts";
import { copies } from "./0008-copies.ts";
import type { Migration } from "./migration.ts";

/**
 * The tables' history, in order. SQL in TypeScript strings and not in `.sql` files: the build is plain
 * `tsc`, which copies no files, and a string needs no path that differs between source and build.
 */
export const migrations: readonly Migration[] = [
  articles,
  entities,
  facts,
  datedDeals,
  tokens,
  withdrawals,
  changes,
  copies,
];
